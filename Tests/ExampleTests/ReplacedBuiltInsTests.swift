import Decant
import Testing

/// The part of "Built-in Operation Objects" that is about replacing: what comes with Decant has no rights of its own.
@Suite("Built-in Operation Objects, replaced")
struct ReplacedBuiltInsTests {
  private static let table = Table("t") { Column("a", .integer) }
  private static let operations: [any MigrateOperation] = [
    AddColumnOp("t", Column("a", .integer)), AlterColumnOp("t", "a", nullable: false),
    AlterEnumOp("e", .add(AlterEnumOp.Addition("x"))), AutocommitBlockOp([]),
    BatchAlterTableOp("t", operations: [RecordedOperation(DropColumnOp("t", "a"))]),
    BulkInsertOp("t", columns: [.init("a", .integer)], rows: [[1]]),
    CreateCheckConstraintOp(CheckConstraint("a > 0", name: "c"), on: "t"),
    CreateExcludeConstraintOp(ExcludeConstraint([.init(.column("a"), with: "=")], name: "c"), on: "t"),
    CreateForeignKeyOp(ForeignKeyConstraint(["a"], references: ["u.a"], name: "c"), on: "t"),
    CreateIndexOp(TableIndex("i", ["a"]), on: "t"),
    CreatePrimaryKeyOp(PrimaryKeyConstraint(["a"], name: "c"), on: "t"),
    CreateTableCommentOp("t", comment: "x"), CreateTableOp(table),
    CreateUniqueConstraintOp(UniqueConstraint(["a"], name: "c"), on: "t"), DropColumnOp("t", "a"),
    DropConstraintOp("c", of: "t", kind: .unique), DropIndexOp("i", of: "t"), DropTableCommentOp("t"),
    DropTableOp("t"), ExecuteSQLOp("SELECT 1"), RenameTableOp("t", to: "u"), OpContainer([]),
    ModifyTableOps("t", []), UpgradeOps([]), DowngradeOps([]),
  ]

  @Test("each has an implementation that takes the place of its own", arguments: operations)
  func replaced(operation: any MigrateOperation) throws {
    #expect(try written(operation) { _, script, _ in try script.execute("instead") } == ["instead"])
  }

  @Test("each has an implementation around its own", arguments: operations)
  func wrapped(operation: any MigrateOperation) throws {
    let own = try? written(operation) { try $2($0, &$1) }
    // the standard has neither
    #expect((own == nil) == (operation is AlterEnumOp || operation is CreateExcludeConstraintOp))
    guard let own else { return }
    let around = try written(operation) { operation, script, inherited in
      try script.execute("before")
      try inherited(operation, &script)
      try script.execute("behind")
    }
    #expect(around == ["before"] + own + ["behind"])
  }

  private func written(
    _ operation: any MigrateOperation,
    by rule:
      @escaping @Sendable (
        any MigrateOperation, inout Script, (any MigrateOperation, inout Script) throws -> Void
      ) throws -> Void
  ) throws -> [String] {
    func write<Operation: MigrateOperation>(_ operation: Operation) throws -> [String] {
      var dialect = Dialect.standard
      dialect.operations.override(Operation.self) { operation, script, inherited in
        try rule(operation, &script) { inner, script in
          if let inner = inner as? Operation { try inherited(inner, &script) }
        }
      }
      var script = Script(dialect: dialect)
      try script.perform(operation)
      return script.statements.map(\.text)
    }
    return try write(operation)
  }
}
