import Decant
import Foundation

extension Group {
  /// Big documents.
  static let reading = Group(
    name: "reading", summary: "a document of 50 MB: of operations, and of rows; by itself, and rendered"
  ) { laboratory in
    let bytes = laboratory.options.isQuick ? 50_000 : 50_000_000
    return try ["operations", "rows"].flatMap { content in
      try laboratory.withDirectory { directory in
        let path = "\(directory)/document.json"
        let count =
          content == "rows"
          ? try OperationDocuments.writeRows(path, bytes: bytes)
          : try OperationDocuments.writeTables(path, bytes: bytes)
        return [
          try readInProcess(path, "reading/\(content)/read", laboratory),
          try render(path, "reading/\(content)/rendered", laboratory),
        ].map { measurement in
          var measurement = measurement.doing(Double(count), "\(content)/s")
          measurement.note = measurement.note ?? "\(count) \(content)"
          return measurement
        }
      }
    }
  }

  /// Reads the document into operations, by the library and without the start of a process.
  private static func readInProcess(
    _ path: String, _ name: String, _ laboratory: Laboratory
  ) throws -> Measurement {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchmarkError("cannot read '\(path)'")
    }
    let text = [UInt8](data)
    let vocabulary = DocumentVocabulary(dialects: [])
    let seconds = try medianTime(laboratory.options.isQuick ? 1 : 5) {
      _ = try OperationDocument(parsing: text, vocabulary: vocabulary)
    }
    return Measurement(name: name, seconds: seconds).doing(Double(text.count) / 1e6, "MB/s")
  }

  /// Renders the document by the program, whose memory is told, against copying it.
  private static func render(
    _ path: String, _ name: String, _ laboratory: Laboratory
  ) throws -> Measurement {
    let command = laboratory.decant("render", "--dialect", "postgresql", path)
    let runs = try laboratory.measure([["cat", path], command], to: .pipe)
    let reference = Measurement.Reference(name: "cat", seconds: runs[0].median)
    return Measurement(name, runs[1], against: reference).doing(Double(sizeOfFile(path)) / 1e6, "MB/s")
  }
}

/// The median time of some calls of a function, in seconds.
func medianTime(_ times: Int, _ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  return try (0..<times).map { _ in try clock.measure(work).seconds }.median
}
