import Decant
import DecantCLI
import Testing

/// A program with a database that cannot alter columns.
private let tool: CommandLineTool = {
  var stiff = Dialect.standard
  stiff.name = "stiff"
  stiff.batch.cannotAlter = { change, _ in change is AlterColumnOp }
  let revisions = [
    Revision(RevisionHeader(id: "a1")) { op in op.createTable("t") { Column("x", .integer) } },
    Revision(RevisionHeader(id: "b2", downRevisions: ["a1"])) { op in
      op.alterColumn("t", "x", type: .bigInteger)
    },
  ]
  return CommandLineTool(
    name: "shop", summary: "", project: Project(dialects: [stiff], revisions: revisions))
}()

extension Revision {
  fileprivate init(_ header: RevisionHeader, _ upgrade: @escaping Body) {
    self.init(header, upgrade: upgrade)
  }
}

@Suite("The option batch")
struct BatchOptionTests {
  private func statements(_ options: [String]) throws -> [String] {
    let outcome = try run(tool, ["upgrade", "a1:b2"] + options)
    #expect(outcome.errors == "")
    return outcome.output.split(separator: "\n\n").map(String.init).filter { $0.contains("ABLE") }
  }

  @Test("lets tables be made anew, or not")
  func modes() throws {
    let recreation = [
      "CREATE TABLE _alembic_tmp_t (\n    x BIGINT\n);", "DROP TABLE t;",
      "ALTER TABLE _alembic_tmp_t RENAME TO t;",
    ]
    #expect(try statements([]) == recreation)
    #expect(try statements(["--option", "batch=auto"]) == recreation)
    #expect(try statements(["--option", "batch=never"]) == ["ALTER TABLE t ALTER COLUMN x TYPE BIGINT;"])
  }

  @Test("stands in the file of settings")
  func file() throws {
    try withDirectory { directory in
      let path = "\(directory)/decant.json"
      try write(#"{"options": {"batch": "never"}}"#, to: path)
      #expect(
        try statements(["--config", path]) == ["ALTER TABLE t ALTER COLUMN x TYPE BIGINT;"])
    }
  }

  @Test("has no other values")
  func value() throws {
    let outcome = try run(tool, ["upgrade", "a1:b2", "--option", "batch=always"])
    #expect(outcome.status == .usage)
    #expect(
      outcome.errors == """
        shop: error: the option 'batch' cannot be 'always': it is auto or never
        See 'shop upgrade --help'.

        """)
  }
}
