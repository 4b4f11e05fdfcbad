import TestSupport
import Testing

/// A user in a directory of his own, who types commands and edits files.
struct User {
  /// The directory in which all began.
  let directory: TemporaryDirectory
  /// The program.
  var runner: ProcessRunner

  /// A user of `decant` in an empty directory.
  init() throws {
    directory = try TemporaryDirectory()
    runner = try ProcessRunner.built("decant")
    runner.directory = directory.path
    runner.environment["VISUAL"] = nil
    runner.environment["EDITOR"] = nil
  }

  /// The same user in a directory below.
  func entering(_ name: String) throws -> User {
    var user = self
    user.runner.directory = runner.directory.map { "\($0)/\(name)" }
    return user
  }

  /// Runs a command that has to do well, and to write this.
  func run(
    _ arguments: [String], _ output: String, errors: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let result = try await runner.run(arguments)
    #expect(result.output == output, sourceLocation: sourceLocation)
    #expect(result.errors == errors, sourceLocation: sourceLocation)
    #expect(result.status == 0, sourceLocation: sourceLocation)
  }

  /// Runs a command that has to be refused with this message, and to write nothing.
  func fails(
    _ arguments: [String], _ message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let result = try await runner.run(arguments)
    #expect(result.output == "", sourceLocation: sourceLocation)
    #expect(result.errors == "decant: error: \(message)\n", sourceLocation: sourceLocation)
    #expect(result.status == 1, sourceLocation: sourceLocation)
  }

  /// Puts one text in the place of another, which has to be there, in a file below the working directory.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let folder = runner.directory?.dropFirst(directory.path.count) ?? ""
    let name = String("\(folder)/\(path)".dropFirst())
    let text = try directory.text(of: name)
    #expect(text.contains(old), "\(name)")
    try directory.write(text.replacing(old, with: new), to: name)
  }

  /// Writes operations into a new revision file.
  func edit(_ path: String, _ operations: String) throws {
    try edit(path, "\"upgrade\": []", "\"upgrade\": \(operations)")
  }
}
