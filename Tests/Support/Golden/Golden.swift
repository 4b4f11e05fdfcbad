internal import Foundation
public import Testing

/// Expects that a text equals a file beside the test, byte for byte.
///
/// With `DECANT_RECORD=1` in the environment the file is written instead, and the test fails, so that a run
/// that records never passes for a run that compares.
///
/// - Parameters:
///   - text: the text that the test made.
///   - file: the path of the file, relative to the folder of the test.
///   - isRecording: whether to write; without it, whether `DECANT_RECORD` is 1.
///   - filePath: the source file of the test.
///   - sourceLocation: the place that a failure is reported at.
public func expectGolden(
  _ text: String, _ file: String, isRecording: Bool? = nil, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
  let golden = GoldenFile(path: folder.appendingPathComponent(file).path)
  let isRecording = isRecording ?? (ProcessInfo.processInfo.environment["DECANT_RECORD"] == "1")
  do {
    guard let problem = try isRecording ? golden.record(text) : golden.problem(with: text) else { return }
    Issue.record("\(problem)", sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}

/// A file with an expected text.
struct GoldenFile {
  let path: String

  /// Writes the text, and says so.
  func record(_ text: String) throws -> String? {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return "recorded '\(path)'"
  }

  /// What is wrong with a text, or nothing if it equals the file.
  func problem(with text: String) throws -> String? {
    guard let data = FileManager.default.contents(atPath: path) else {
      return "'\(path)' cannot be read; to write it, run the test with DECANT_RECORD=1"
    }
    let expected = Array(data)
    let actual = Array(text.utf8)
    guard expected != actual else { return nil }
    return "the text differs from '\(path)' (- golden, + text)\n"
      + lineDifference(from: expected, to: actual)
  }
}
