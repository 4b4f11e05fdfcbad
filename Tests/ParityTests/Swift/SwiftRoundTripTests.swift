import Decant
import Foundation
import TestSupport
import Testing

/// From JSON to Swift and back: all operations of the fixtures are written as Swift, compiled, and called.
@Suite(.enabled(if: findProgram("swiftc") != nil, "there is no 'swiftc' on PATH"))
struct SwiftRoundTripTests {
  private static let vocabulary = DocumentVocabulary(dialects: Fixture.dialects)

  @Test(.timeLimit(.minutes(15))) func givesTheSameOperations() async throws {
    let cases = try SwiftCases(Self.vocabulary)
    #expect(cases.documents.count > 1700)
    let directory = try TemporaryDirectory()
    for (name, text) in cases.files { try directory.write(text, to: name) }
    let program = try await compile(cases.files.map(\.name), in: directory)
    let result = try await ProcessRunner(program).run()
    #expect(result.errors == "")
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count == cases.documents.count)
    for (found, expected) in zip(lines, cases.documents) where found != expected {
      Issue.record("\(found.prefix(200)) in the place of \(expected.prefix(200))")
    }
  }

  @Test(.enabled(if: findProgram("swift") != nil)) func isFormatted() async throws {
    let directory = try TemporaryDirectory()
    let files = try SwiftCases(Self.vocabulary).files.filter { $0.name != "main.swift" }
    for (name, text) in files { try directory.write(text, to: name) }
    var swift = try ProcessRunner("swift")
    swift.directory = directory.path
    swift.timeLimit = .seconds(300)
    let configuration = "\(packageDirectory)/.swift-format"
    let result = try await swift.run(
      ["format", "lint", "--strict", "--parallel", "--configuration", configuration] + files.map(\.name))
    #expect(result.errors.prefix(2000) == "")
    #expect(result.succeeded)
  }

  /// Compiles a program against the modules that this test is built with; a warning is an error.
  private func compile(_ files: [String], in directory: TemporaryDirectory) async throws -> String {
    let build = URL(filePath: try ProcessRunner.built("decant").program).deletingLastPathComponent()
    let objects = try [
      ("Decant", "Sources/Decant"), ("DecantPostgreSQL", "dialects/PostgreSQL"),
      ("DecantOracle", "dialects/Oracle"),
    ].flatMap { module, sources in
      try objectFiles(in: build.appending(path: "\(module).build"), of: "\(packageDirectory)/\(sources)")
    }
    var compiler = try ProcessRunner("swiftc")
    compiler.directory = directory.path
    compiler.timeLimit = .seconds(800)
    let arguments = [
      "-swift-version", "6", "-Onone", "-warnings-as-errors", "-enable-upcoming-feature", "ExistentialAny",
      "-enable-upcoming-feature", "MemberImportVisibility", "-I", build.appending(path: "Modules").path,
      "-o", "cases",
    ]
    let result = try await compiler.run(arguments + files + objects)
    try #require(result.succeeded, "\("\(result)".prefix(2000))")
    return "\(directory.path)/cases"
  }

  /// The object files of a module; those of sources that are no longer there stay in the folder of a build.
  private func objectFiles(in folder: URL, of sources: String) throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources)
    let names = Set(paths.map { URL(filePath: $0).lastPathComponent + ".o" })
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter(names.contains)
      .sorted().map { folder.appending(path: $0).path }
  }
}
