import Decant
import DecantCLI
import Testing

/// A program with two dialects and a migration.
private let tool: CommandLineTool = {
  var upper = Dialect.standard
  upper.name = "upper"
  let revision = Revision(
    RevisionHeader(id: "a1"),
    upgrade: { op in
      op.dropTable("t", schema: "app", ifExists: true)
      op.execute(
        "SAY \(literal: .string(op.context.arguments["word"] ?? "none")) \(raw: op.context.tag ?? "-")")
    })
  var project = Project(dialects: [.standard, upper], revisions: [revision])
  project.onVersionApply = { step, op in op.execute("LOG \(literal: .string(step.revision))") }
  return CommandLineTool(name: "shop", summary: "", project: project)
}()

/// The files that a run makes in a directory, and how it ended.
private func files(_ arguments: [String]) throws -> (outcome: Outcome, files: [String: String]) {
  try withDirectory { directory in
    let output = "\(directory)/out"
    let outcome = try run(tool, arguments + ["--output-dir", output])
    var files: [String: String] = [:]
    for name in (try? FileSystem.names(in: output)) ?? [] {
      files[name] = try text(of: "\(output)/\(name)")
      remove(file: "\(output)/\(name)")
    }
    remove(directory: output)
    return (outcome, files)
  }
}

@Suite("The scripts of a run")
struct ScriptTargetTests {
  @Test(
    "have names by which they differ",
    arguments: [
      (["--dialect", "default"], ["default.sql"]),
      (["--dialect", "default,upper"], ["default.sql", "upper.sql"]),
      (["--dialect", "default", "--schema-map", "app=acme,b/c"], ["acme.sql", "b%2Fc.sql"]),
      (
        ["--dialect", "default,upper", "--schema-map", "app=x,y"],
        ["default.x.sql", "default.y.sql", "upper.x.sql", "upper.y.sql"]
      ),
    ])
  func names(arguments: [String], expected: [String]) throws {
    let (outcome, files) = try files(["upgrade"] + arguments)
    #expect(outcome == Outcome())
    #expect(files.keys.sorted() == expected)
  }

  @Test("are of their dialect and schema, and know the arguments of the command line")
  func texts() throws {
    let (_, files) = try files([
      "upgrade", "--dialect=upper", "--schema-map=app=x,y", "-x", "word=hi", "--tag", "t",
    ])
    let expected = """
      CREATE TABLE alembic_version (
          version_num VARCHAR(32) NOT NULL,
          CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
      );

      -- Running upgrade  -> a1

      DROP TABLE IF EXISTS x.t;

      SAY 'hi' t;

      INSERT INTO alembic_version (version_num) VALUES ('a1');

      LOG 'a1';


      """
    #expect(files["x.sql"] == expected)
    #expect(files["y.sql"] == expected.replacing("x.t", with: "y.t"))
  }

  @Test("all appear, or none")
  func allOrNone() throws {
    // the option is one that the second script does not get to
    let (outcome, files) = try files(["upgrade", "a1:nosuch", "--dialect", "default,upper"])
    #expect(outcome.status == .input)
    #expect(files.isEmpty)
  }

  @Test(
    "need a place of their own",
    arguments: [
      (
        ["--dialect", "default,upper"],
        "2 scripts (default and upper) need a directory to go to: --output-dir DIR"
      ),
      (
        ["--dialect", "default", "-o", "a", "--output-dir", "b"],
        "'--output' and '--output-dir' exclude each other; give one of them"
      ),
      (
        ["--dialect", "default", "--schema-map", "a=b,c", "--schema-map", "d=e,f"],
        "'--schema-map' gives several schemas for each of 'a' and 'd'; give several for one of them alone"
      ),
    ])
  func places(arguments: [String], reason: String) throws {
    let message = "shop: error: \(reason)\nSee 'shop upgrade --help'.\n"
    #expect(try run(tool, ["upgrade"] + arguments) == Outcome(errors: message, status: .usage))
  }

  @Test("begin where the settings say, unless the range does", arguments: ["base", "a1"])
  func start(_ start: String) throws {
    let outcome = try run(tool, ["upgrade", "--dialect=upper", "--option", "starting_rev=\(start)", "head"])
    #expect(outcome.output.contains("Running upgrade") == (start == "base"))
    let given = try run(
      tool, ["upgrade", "--dialect=upper", "--option", "starting_rev=\(start)", "base:head"])
    #expect(given.output.contains("Running upgrade"))
  }
}
