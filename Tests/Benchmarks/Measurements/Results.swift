import Foundation

/// The figures of a run as JSON, with the machine that they are of.
struct Results: Codable {
  /// The figures.
  var measurements: [Measurement]
  /// The number of processors.
  var processors = ProcessInfo.processInfo.processorCount
  /// The operating system.
  var system = ProcessInfo.processInfo.operatingSystemVersionString

  init(_ measurements: [Measurement]) { self.measurements = measurements }

  /// Reads the results of an earlier run.
  init(contentsOf path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchmarkError("cannot read '\(path)'")
    }
    do {
      self = try JSONDecoder().decode(Results.self, from: data)
    } catch {
      throw BenchmarkError("'\(path)' has no results of --json: \(error)")
    }
  }

  /// The text of the file.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }
}
