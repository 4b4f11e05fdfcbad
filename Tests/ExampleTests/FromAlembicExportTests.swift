import Foundation
import TestSupport
import Testing

/// Runs the export itself, where a Python has Alembic.
@Suite("FromAlembic with Alembic", .requiresAlembic)
struct FromAlembicExportTests {
  static let expected = "../../examples/FromAlembic/expected"

  @Test("exports the project")
  func exports() async throws {
    let directory = try TemporaryDirectory()
    let result = try await export(
      "\(directory.path)/out", of: "project", "--dialect", "postgresql,mysql,sqlite")
    #expect(result.succeeded, "\(result)")
    #expect(result.output == "24 revisions, 112 operations: all of it\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(directory.path)/out").sorted()
    let folder = "\(FromAlembicTests.folder)/expected/revisions"
    #expect(try names == FileManager.default.contentsOfDirectory(atPath: folder).sorted())
    for name in names {
      expectGolden(try directory.text(of: "out/\(name)"), "\(Self.expected)/revisions/\(name)")
    }
  }

  @Test("the scripts are Alembic's", arguments: FromAlembicTests.dialects, FromAlembicTests.ranges)
  func alembic(dialect: String, command: (key: String, value: String)) async throws {
    let arguments = ["-m", "alembic", "-c", "project/alembic.ini", "-x", "dialect=\(dialect)"]
    let result = try await python().run(arguments + [command.key, command.value, "--sql"])
    #expect(result.succeeded, "\(result)")
    expectGolden(result.output, "\(Self.expected)/\(dialect)-\(command.key).sql")
  }

  @Test("reports what cannot be expressed, and writes nothing", arguments: ["text": "txt", "json": "json"])
  func reports(form: String, suffix: String) async throws {
    let directory = try TemporaryDirectory()
    let result = try await export("\(directory.path)/out", of: "unsupported", "--report", form)
    #expect(result.status == 1)
    #expect(result.errors.hasSuffix("export.py: nothing is written; --partial writes the rest\n"))
    expectGolden(result.output, "\(Self.expected)/unsupported.\(suffix)")
    #expect(try directory.names() == [])
  }

  @Test("writes what can be expressed where that is asked for")
  func partial() async throws {
    let directory = try TemporaryDirectory()
    let result = try await export("\(directory.path)/out", of: "unsupported", "--partial")
    #expect(result.succeeded, "\(result)")
    let script = try await ProcessRunner.built("decant").run([
      "upgrade", "a3d4:a4e5", "--compat", "alembic", "--migrations", "\(directory.path)/out",
    ])
    #expect(
      script.output.contains(
        "-- NOT EXPORTED: BulkInsertOp in line 23 of migrations/versions/a4e5_reflect_a_table.py;\n"),
      "\(script)")
  }

  @Test("leaves a directory alone that has something in it")
  func existing() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("mine", to: "file")
    let result = try await export(directory.path, of: "project")
    #expect(result.status == 3)
    #expect(result.errors.contains("'\(directory.path)' is there already"))
    #expect(try directory.names() == ["file"])
  }

  @Test("says what is wrong with the command line")
  func commandLine() async throws {
    let result = try await export("out", of: "project", "--dialect", "postgres")
    #expect(result.status == 2)
    #expect(result.errors.contains("there is no dialect 'postgres'"))
  }

  private func export(_ output: String, of project: String, _ options: String...) async throws
    -> ProcessResult
  {
    try await python().run(["export.py", output, "-c", "\(project)/alembic.ini"] + options)
  }

  /// Python in the folder of the example. Alembic writes the heads behind a merge in the order of a set; with
  /// this seed of its hashes it is the order of the graph.
  private func python() throws -> ProcessRunner {
    var runner = try ProcessRunner(AlembicPython.program)
    runner.directory = FromAlembicTests.folder
    runner.environment["PYTHONDONTWRITEBYTECODE"] = "1"
    runner.environment["PYTHONHASHSEED"] = "6"
    return runner
  }
}

/// The Python that has Alembic: that of `DECANT_ALEMBIC_PYTHON`, or else `python3`.
enum AlembicPython {
  static let named = ProcessInfo.processInfo.environment["DECANT_ALEMBIC_PYTHON"]
  static let program = named ?? "python3"

  /// Whether it has the releases with which the expected files were made.
  static func isReady() async throws -> Bool {
    guard let runner = try? ProcessRunner(program) else { return false }
    let check = """
      import alembic, sqlalchemy
      assert alembic.__version__.startswith("1.20.") and sqlalchemy.__version__.startswith("2.1.")
      """
    return try await runner.run(["-c", check]).succeeded
  }
}

extension Trait where Self == ConditionTrait {
  /// Leaves the tests out where Python has no Alembic, or lets them fail if a Python was named that has none.
  fileprivate static var requiresAlembic: Self {
    enabled("python3 has no Alembic 1.20 with SQLAlchemy 2.1; DECANT_ALEMBIC_PYTHON names one that has") {
      let isReady = try await AlembicPython.isReady()
      if AlembicPython.named != nil, !isReady { throw NoAlembic(python: AlembicPython.program) }
      return isReady
    }
  }
}

private struct NoAlembic: Error, CustomStringConvertible {
  let python: String

  var description: String { "DECANT_ALEMBIC_PYTHON names '\(python)', which has no such Alembic" }
}
