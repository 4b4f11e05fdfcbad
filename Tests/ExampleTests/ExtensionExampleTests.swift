import Foundation
import TestSupport
import Testing

/// An example that extends Decant, and what a command of it writes.
struct ExampleRun: CustomTestStringConvertible, Sendable {
  var example: String
  var command: String
  var range: String
  var dialect: String

  init(_ example: String, _ command: String, _ range: String, _ dialect: String) {
    self.example = example
    self.command = command
    self.range = range
    self.dialect = dialect
  }

  var testDescription: String { "\(example) \(command) \(dialect)" }
}

@Suite("Examples of extensions")
struct ExtensionExampleTests {
  private static let folder = "../../examples"
  private static let names = ["CustomDialect", "CustomOperation", "CustomType", "ReplacedImplementation"]
  private static let runs = [
    ExampleRun("CustomOperation", "upgrade", "head", "postgresql"),
    ExampleRun("CustomOperation", "downgrade", "head:base", "postgresql"),
    ExampleRun("ReplacedImplementation", "upgrade", "head", "mysql"),
    ExampleRun("CustomType", "upgrade", "head", "postgresql"),
    ExampleRun("CustomType", "downgrade", "head:base", "postgresql"),
    ExampleRun("CustomDialect", "upgrade", "head", "cockroachdb"),
    ExampleRun("CustomDialect", "downgrade", "head:base", "cockroachdb"),
    ExampleRun("CustomDialect", "upgrade", "head", "postgresql"),
  ]

  @Test("write their expected scripts", arguments: runs)
  func scripts(run: ExampleRun) async throws {
    let result = try await ProcessRunner.built(run.example).run([
      run.command, run.range, "--dialect", run.dialect,
    ])
    #expect(result.succeeded, "\(result)")
    #expect(result.errors == "")
    expectGolden(
      result.output, "\(Self.folder)/\(run.example)/expected/\(run.dialect)-\(run.command).sql")
  }

  @Test("say what they refuse")
  func refusal() async throws {
    let result = try await ProcessRunner.built("ReplacedImplementation").run(["downgrade", "head:base"])
    #expect(result.status == 1)
    #expect(result.output == "")
    expectGolden(
      result.errors, "\(Self.folder)/ReplacedImplementation/expected/mysql-downgrade-errors.txt")
  }

  @Test("give the same bytes from JSON files", arguments: ["upgrade": "head", "downgrade": "head:base"])
  func files(command: String, range: String) async throws {
    let program = try ProcessRunner.built("CustomOperation")
    let swift = try await program.run([command, range])
    let json = try await program.run([command, range, "--migrations", "examples/CustomOperation/revisions"])
    #expect(json.succeeded, "\(json)")
    #expect(json.outputBytes == swift.outputBytes)
  }

  @Test("are short", arguments: names)
  func length(example: String) throws {
    let lines = try Self.files(of: example).map {
      try String(contentsOfFile: $0, encoding: .utf8).count { $0.isNewline }
    }
    #expect(lines.count == 2)
    #expect(lines.reduce(0, +) < 100)
  }

  /// In its own package an example would see what is only this package's; the compiler is not told of that one.
  @Test(
    "need what is public alone", .enabled(if: findProgram("swiftc") != nil, "there is no 'swiftc' on PATH"),
    arguments: names)
  func publicNames(example: String) async throws {
    let modules = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "Modules")
    var swift = try ProcessRunner("swiftc")
    swift.timeLimit = .seconds(300)
    let result = try await swift.run(
      ["-typecheck", "-swift-version", "6", "-module-name", example, "-parse-as-library", "-I", modules.path]
        + Self.files(of: example))
    #expect(result.succeeded, "\(result)")
    #expect(result.errors == "")
  }

  private static func files(of example: String) throws -> [String] {
    let folder = "\(packageDirectory)/examples/\(example)"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
  }
}
