import Decant
import Testing

/// A revision with its operations, which are told without their places.
private func revision(
  _ id: String, after parents: [String] = [], dependsOn: [String] = [], downgrade: Revision.Body? = nil,
  _ upgrade: @escaping Revision.Body
) -> Revision {
  Revision(
    RevisionHeader(id: id, downRevisions: parents, dependsOn: dependsOn), upgrade: upgrade,
    downgrade: downgrade)
}

/// What a check finds, in words.
private func problems(
  _ revisions: [Revision], withDowngrades: Bool = true, options: ScriptOptions = ScriptOptions()
)
  throws -> [String]
{
  let graph = try RevisionGraph(revisions.map(\.header))
  let byID = Dictionary(uniqueKeysWithValues: revisions.map { ($0.header.id, $0) })
  var check = HistoryCheck(ScriptGenerator(dialect: .standard, options: options), graph, byID)
  try check.run(withDowngrades: withDowngrades)
  return check.problems.map { problem in
    var problem = problem
    problem.error.location = nil
    return "\(problem)"
  }
}

/// A table to begin with.
private let first = revision("a1") { op in
  op.createTable("t") {
    Column("id", .integer, primaryKey: true)
    Column("x", .integer)
  }
}

@Suite("A check of revisions")
struct HistoryCheckTests {
  @Test("counts what there is where all is well")
  func size() throws {
    let revisions = [first, revision("b2", after: ["a1"]) { $0.addColumn("t", Column("y", .integer)) }]
    let graph = try RevisionGraph(revisions.map(\.header))
    let byID = Dictionary(uniqueKeysWithValues: revisions.map { ($0.header.id, $0) })
    var check = HistoryCheck(ScriptGenerator(dialect: .standard), graph, byID)
    try check.run()
    #expect(check.problems == [])
    #expect(check.size == HistorySize(revisions: 2, operations: 2, tables: 1))
  }

  @Test("finds all problems, and each of them once")
  func all() throws {
    let revisions = [
      first,
      revision("b2", after: ["a1"]) { op in
        op.dropColumn("t", "nosuch")
        op.createExcludeConstraint("ex", on: "t", [.init("x", with: "=")])
      },
      revision("c3", after: ["b2"]) { op in
        op.addColumn("u", Column("y", .integer))
        op.execute("ANALYZE")
      },
    ]
    let expected = [
      #"revision b2: operation 1: drop_column: table t has no column "nosuch""#,
      "revision c3: operation 1: add_column: there is no table u",
      "revision b2: operation 2: default: create_exclude_constraint: an exclude constraint is not supported; "
        + "PostgreSQL alone has it",
      "revision c3: operation 2: downgrade: execute cannot be reversed; give reverse, the SQL that takes it back, "
        + "or write the downgrade",
    ]
    #expect(
      try problems(revisions) == expected + [
        "revision b2: operation 1: downgrade: drop_column cannot be reversed; give the column, or write the downgrade"
      ])
    #expect(try problems(revisions, withDowngrades: false) == Array(expected.dropLast()))
  }

  @Test("names both revisions where two branches do the same")
  func collisions() throws {
    let body: Revision.Body = { op in
      op.addColumn("t", Column("n", .integer))
      op.createIndex("ix", on: "t", ["x"])
    }
    let revisions = [first, revision("b1", after: ["a1"], body), revision("c1", after: ["a1"], body)]
    let expected = [
      #"revision c1: operation 1: add_column: table t has a column "n" already, added by revision b1"#,
      #"revision c1: operation 2: create_index: there is an index "ix" already, on table t; "#
        + "revision b1, on another branch, does the same",
    ]
    #expect(try problems(revisions, withDowngrades: false) == expected)
    let merged = revisions + [revision("m1", after: ["b1", "c1"]) { _ in }]
    #expect(try problems(merged, withDowngrades: false) == expected)
  }

  @Test("finds what is wrong in one order of branches alone")
  func orders() throws {
    let revisions = [
      first, revision("b1", after: ["a1"]) { $0.alterColumn("t", "x", nullable: false) },
      revision("c1", after: ["a1"]) { $0.dropColumn("t", "x") },
      revision("m1", after: ["b1", "c1"]) { _ in },
    ]
    #expect(
      try problems(revisions, withDowngrades: false) == [
        #"revision b1: operation 1: alter_column: table t has no column "x", "#
          + "where the branch of revision c1 is applied first"
      ])
  }

  @Test("finds a revision that needs another branch and does not say so")
  func dependencies() throws {
    let create: Revision.Body = { $0.createTable("u") { Column("id", .integer, primaryKey: true) } }
    let use: Revision.Body = { $0.addColumn("u", Column("y", .integer)) }
    let silent = [first, revision("b1", after: ["a1"], create), revision("c1", after: ["a1"], use)]
    #expect(
      try problems(silent, withDowngrades: false) == [
        "revision c1: operation 1: add_column: there is no table u"
      ])
    let open = [
      first, revision("b1", after: ["a1"], create), revision("c1", after: ["a1"], dependsOn: ["b1"], use),
    ]
    #expect(try problems(open) == [])
  }

  @Test("begins with the baseline")
  func baseline() throws {
    let old = revision("a0", downgrade: { _ in }) { $0.execute("CREATE TABLE t (id INTEGER)") }
    let revisions = [old, revision("b2", after: ["a0"]) { $0.dropColumn("t", "nosuch") }]
    var options = ScriptOptions()
    var document = OperationDocument([
      RecordedOperation(CreateTableOp(Table("t", columns: [Column("id", .integer)])))
    ])
    document.origin = SchemaOrigin(revisions: ["a0"])
    options.baseline = try SchemaBaseline(document, in: RevisionGraph(revisions.map(\.header)))
    #expect(try problems(revisions, withDowngrades: false).isEmpty)
    #expect(
      try problems(revisions, withDowngrades: false, options: options) == [
        #"revision b2: operation 1: drop_column: table t has no column "nosuch""#
      ])
  }
}

@Suite("The explanation of a downgrade")
struct DowngradeExplanationTests {
  @Test("says of each revision whether it is written, what is lost, and what cannot be derived")
  func explanations() throws {
    let revisions = [
      first,
      revision("b2", after: ["a1"]) { op in
        op.dropColumn("t", "x")
        op.execute("UPDATE t SET id = 1")
        op.execute("UPDATE t SET id = 2")
      },
      revision("c3", after: ["b2"], downgrade: { _ in }) { $0.execute("ANALYZE") },
      revision("d4", after: ["c3"], downgrade: { $0.dropTable("u") }) { op in
        op.createTable("u") { Column("id", .integer) }
      },
    ]
    let graph = try RevisionGraph(revisions.map(\.header))
    let byID = Dictionary(uniqueKeysWithValues: revisions.map { ($0.header.id, $0) })
    let plan = try graph.downgrade(RevisionRange("d4:base"))
    let found = try ScriptGenerator(dialect: .standard).explanations(
      of: plan, of: byID, after: graph.revisions(appliedAt: ["d4"]))
    #expect(found.map(\.revision) == ["d4", "c3", "b2", "a1"])
    #expect(found.map(\.isDerived) == [false, false, true, true])
    #expect(found.map(\.operationCount) == [1, 0, 0, 1])
    #expect(found.map(\.losses) == [[], [], [], ["drops table t with its rows"]])
    #expect(found[2].failures.map(\.number) == [2, 3])
    #expect(
      found[2].failures.map(\.problem)
        == Array(
          repeating:
            "execute cannot be reversed; give reverse, the SQL that takes it back, or write the downgrade",
          count: 2))
  }
}
