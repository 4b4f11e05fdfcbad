import Decant
import Testing

/// The operation objects of Alembic's reference, by their names there: data, Swift, JSON, and the way back.
@Suite("Built-in operation objects") struct OperationObjectTests {
  private func expect(
    _ operation: any MigrateOperation, swift: String, reverse: String?, diff: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let record = RecordedOperation(operation)
    #expect(try source([record]) == swift + "\n", sourceLocation: sourceLocation)
    let json = try [record].documentValue()
    let read = try OperationDocument(
      parsing: Array(json.compactText.utf8), vocabulary: DocumentVocabulary(dialects: []))
    #expect(try read.operations.documentValue() == json, sourceLocation: sourceLocation)
    let back = try? source([record.reversed()])
    #expect(back == reverse.map { $0 + "\n" }, sourceLocation: sourceLocation)
    if let diff {
      #expect(try OpContainer([record]).asDiffs().map(\.name) == [diff], sourceLocation: sourceLocation)
    }
  }

  private func source(_ operations: [RecordedOperation]) throws -> String {
    var printer = SwiftPrinter()
    printer.write(try operations.swiftStatements(), indentation: 0)
    return printer.text
  }

  private let column = Column("code", .string(5))

  @Test func addColumnOp() throws {
    try expect(
      AddColumnOp("t", column), swift: #"op.addColumn("t", Column("code", .string(5)))"#,
      reverse: #"op.dropColumn("t", "code", reverse: Column("code", .string(5)))"#, diff: "add_column")
  }

  @Test func addConstraintOp() throws {
    let operation: any AddConstraintOp = CreateUniqueConstraintOp(
      UniqueConstraint("code", name: "uq"), on: "t")
    #expect(operation.columns == ["code"])
    let reverse = try operation.reversed()
    #expect(reverse is DropConstraintOp)
  }

  @Test func alterColumnOp() throws {
    try expect(
      AlterColumnOp("t", "code", nullable: false, existing: .init(nullable: true)),
      swift: #"op.alterColumn("t", "code", nullable: false, existing: .init(nullable: true))"#,
      reverse: #"op.alterColumn("t", "code", nullable: true, existing: .init(nullable: false))"#,
      diff: "modify_column")
  }

  @Test func alterTableOp() throws {
    let operations: [any TableChangeOp] = [
      AddColumnOp("t", column), DropColumnOp("t", "code"), AlterColumnOp("t", "code"),
    ]
    for operation in operations { #expect(operation.changedTable == QualifiedName("t")) }
  }

  @Test func bulkInsertOp() throws {
    try expect(
      BulkInsertOp("t", columns: [.init("a", .integer)], rows: [[1], [.null]]),
      swift: #"op.bulkInsert(into: "t", columns: [.init("a", .integer)], rows: [[1], [nil]])"#, reverse: nil,
      diff: "bulk_insert")
    try expect(
      BulkInsertOp("t", columns: [.init("a", .integer)], rows: [[nil], [.null]]),
      swift: #"op.invoke(BulkInsertOp("t", columns: [.init("a", .integer)], rows: [[nil], [.null]]))"#,
      reverse: nil)
  }

  @Test func bulkInsertOpWithRowsOfText() throws {
    let operation = BulkInsertOp("t", columns: [.init("a", .integer)], source: .csv("a\n1\n2\n"))
    #expect(
      try source([RecordedOperation(operation)])
        == #"op.bulkInsert(into: "t", columns: [.init("a", .integer)], rows: [[1], [2]])"# + "\n")
  }

  @Test func createCheckConstraintOp() throws {
    try expect(
      CreateCheckConstraintOp(CheckConstraint("a > 0", name: "ck"), on: "t"),
      swift: #"op.createCheckConstraint("ck", on: "t", "a > 0")"#,
      reverse: #"op.dropConstraint("ck", of: "t", kind: .check, constraint: CheckConstraint("a > 0"))"#,
      diff: "add_constraint")
  }

  @Test func createForeignKeyOp() throws {
    try expect(
      CreateForeignKeyOp(ForeignKeyConstraint(["a"], references: ["u.b"], name: "fk"), on: "t"),
      swift: #"op.createForeignKey("fk", from: "t", ["a"], to: "u", ["b"])"#,
      reverse: """
        op.dropConstraint(
          "fk", of: "t", kind: .foreignKey,
          constraint: ForeignKeyConstraint(["a"], references: ["u.b"]))
        """, diff: "add_fk")
  }

  @Test func createIndexOp() throws {
    try expect(
      CreateIndexOp(TableIndex("ix", ["a", .sql("lower(b)")], unique: true), on: "t"),
      swift: #"op.createIndex("ix", on: "t", ["a", .sql("lower(b)")], unique: true)"#,
      reverse: """
        op.dropIndex("ix", of: "t", index: TableIndex(nil, ["a", .sql("lower(b)")], unique: true))
        """, diff: "add_index")
  }

  @Test func createPrimaryKeyOp() throws {
    try expect(
      CreatePrimaryKeyOp(PrimaryKeyConstraint("a", name: "pk"), on: "t"),
      swift: #"op.createPrimaryKey("pk", on: "t", ["a"])"#,
      reverse: #"op.dropConstraint("pk", of: "t", kind: .primaryKey, constraint: PrimaryKeyConstraint("a"))"#,
      diff: "add_constraint")
  }

  @Test func createTableCommentOp() throws {
    try expect(
      CreateTableCommentOp("t", comment: "new", existingComment: "old"),
      swift: #"op.createTableComment("t", "new", existingComment: "old")"#,
      reverse: #"op.createTableComment("t", "old", existingComment: "new")"#, diff: "add_table_comment")
  }

  @Test func createTableOp() throws {
    let table = "Table(\"t\") {\n    Column(\"code\", .string(5))\n  })"
    try expect(
      CreateTableOp(Table("t", columns: [column])),
      swift: "op.createTable(\"t\") {\n  Column(\"code\", .string(5))\n}",
      reverse: "op.dropTable(\n  \"t\",\n  table: \(table)", diff: "add_table")
  }

  @Test func createUniqueConstraintOp() throws {
    try expect(
      CreateUniqueConstraintOp(UniqueConstraint("a", "b", name: "uq"), on: "t", schema: "s"),
      swift: #"op.createUniqueConstraint("uq", on: "t", ["a", "b"], schema: "s")"#,
      reverse: """
        op.dropConstraint(
          "uq", of: "t", kind: .unique, schema: "s", constraint: UniqueConstraint("a", "b"))
        """, diff: "add_constraint")
  }

  @Test func dropColumnOp() throws {
    try expect(
      DropColumnOp("t", "code", reverse: column),
      swift: #"op.dropColumn("t", "code", reverse: Column("code", .string(5)))"#,
      reverse: #"op.addColumn("t", Column("code", .string(5)))"#, diff: "remove_column")
    try expect(DropColumnOp("t", "code"), swift: #"op.dropColumn("t", "code")"#, reverse: nil)
  }

  @Test func dropConstraintOp() throws {
    try expect(
      DropConstraintOp("uq", of: "t", kind: .unique, constraint: UniqueConstraint("a")),
      swift: #"op.dropConstraint("uq", of: "t", kind: .unique, constraint: UniqueConstraint("a"))"#,
      reverse: #"op.createUniqueConstraint("uq", on: "t", ["a"])"#, diff: "remove_constraint")
  }

  @Test func dropIndexOp() throws {
    try expect(
      DropIndexOp("ix", of: "t", index: TableIndex(nil, ["a"])),
      swift: #"op.dropIndex("ix", of: "t", index: TableIndex(nil, ["a"]))"#,
      reverse: #"op.createIndex("ix", on: "t", ["a"])"#, diff: "remove_index")
  }

  @Test func dropTableCommentOp() throws {
    try expect(
      DropTableCommentOp("t", existingComment: "old"),
      swift: #"op.dropTableComment("t", existingComment: "old")"#,
      reverse: #"op.createTableComment("t", "old")"#, diff: "remove_table_comment")
  }

  @Test func dropTableOp() throws {
    try expect(
      DropTableOp("t", schema: "s", ifExists: true),
      swift: #"op.dropTable("t", schema: "s", ifExists: true)"#,
      reverse: nil)
    let known = DropTableOp("t", table: Table("t", columns: [column]))
    #expect(try OpContainer([RecordedOperation(known)]).asDiffs().map(\.name) == ["remove_table"])
  }

  @Test func executeSQLOp() throws {
    try expect(
      ExecuteSQLOp("SELECT 1", reverse: "SELECT 2"), swift: #"op.execute("SELECT 1", reverse: "SELECT 2")"#,
      reverse: #"op.execute("SELECT 2", reverse: "SELECT 1")"#, diff: "execute")
  }

  @Test func renameTableOp() throws {
    try expect(
      RenameTableOp("t", to: "u"), swift: #"op.renameTable("t", to: "u")"#, reverse: nil, diff: "rename_table"
    )
    var state = SchemaState(dialect: Dialect(name: "default"))
    try CreateTableOp(Table("t", columns: [column])).apply(to: &state)
    let reverse = RenameTableOp("t", to: "u").reversed(from: state)
    let back = try #require(reverse as? RenameTableOp)
    #expect(back.table == QualifiedName("u"))
    #expect(back.newName == "t")
  }

  @Test func migrateOperation() throws {
    let record = RecordedOperation(
      ExecuteSQLOp("SELECT 1"), info: [JSONMember(name: "note", value: "why")])
    #expect(record.info == [JSONMember(name: "note", value: "why")])
    #expect(
      try source([record])
        == #"op.execute("SELECT 1", info: [JSONMember(name: "note", value: "why")])"# + "\n")
  }
}
