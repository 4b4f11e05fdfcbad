internal import Decant

/// Something that an operation may say besides, and which has to show in the SQL of a dialect that takes it.
struct SampleOption {
  /// What it is, for messages.
  let name: String
  /// The operation with it.
  let with: any MigrateOperation
  /// The operation without it.
  let without: any MigrateOperation

  private init<Operation: MigrateOperation>(
    _ name: String, _ operation: Operation, _ change: (inout Operation) -> Void
  ) {
    self.name = name
    without = operation
    var changed = operation
    change(&changed)
    with = changed
  }

  /// The options of all operations, without those that a dialect leaves out because the database has none.
  static func all(for dialect: Dialect) -> [SampleOption] {
    ofTables + ofColumns + ofConstraints + ofIndexes
      + (dialect.comments == .none ? [] : comments)
      + (dialect.hasIdentityColumns ? [identity] : [])
  }

  private static let columns = [
    Column("id", .integer, primaryKey: true), Column("sample", .string(20)), Column("other", .integer),
  ]
  private static let plain = CreateTableOp(Table("t", columns: columns))
  private static let addition = AddColumnOp("t", Column("sample", .string(20)))
  private static let alteration = AlterColumnOp(
    "t", "sample", nullable: false,
    existing: AlterColumnOp.ExistingColumn(
      type: .string(10), serverDefault: .dropped, nullable: true, comment: "old"))

  private static let ofTables: [SampleOption] = [
    SampleOption("the schema", plain) { $0.table.name.schema = "s" },
    SampleOption("if_not_exists", plain) { $0.ifNotExists = true },
    SampleOption("a prefix", plain) { $0.table.prefixes = ["SAMPLE"] },
    SampleOption("NOT NULL of a column", plain) { $0.table.columns[1].nullable = false },
    SampleOption("the default of a column", plain) { $0.table.columns[1].serverDefault = "sample" },
    SampleOption("the type of a column", plain) { $0.table.columns[1].type = .integer },
    SampleOption("unique of a column", plain) { $0.table.columns[1].isUnique = true },
    SampleOption("the index of a column", plain) { $0.table.columns[1].isIndexed = true },
    SampleOption("the primary key", plain) { $0.table.columns[0].isPrimaryKey = false },
    SampleOption("the foreign key of a column", plain) { $0.table.columns[2].foreignKeys = ["u.id"] },
    SampleOption("a generated column", plain) {
      $0.table.columns[2].serverDefault = .computed(Computed("id + 1", persisted: true))
    },
    SampleOption("the schema", DropTableOp("t")) { $0.name.schema = "s" },
    SampleOption("if_exists", DropTableOp("t")) { $0.ifExists = true },
    SampleOption("the schema", RenameTableOp("t", to: "u")) { $0.table.schema = "s" },
  ]

  private static let ofColumns: [SampleOption] = [
    SampleOption("the schema", addition) { $0.table.schema = "s" },
    SampleOption("if_not_exists", addition) { $0.ifNotExists = true },
    SampleOption("NOT NULL", addition) { $0.column.nullable = false },
    SampleOption("the default", addition) { $0.column.serverDefault = "sample" },
    SampleOption("unique", addition) { $0.column.isUnique = true },
    SampleOption("the index", addition) { $0.column.isIndexed = true },
    SampleOption("the foreign key", addition) { $0.column.foreignKeys = ["u.id"] },
    SampleOption("the schema", DropColumnOp("t", "sample")) { $0.table.schema = "s" },
    SampleOption("if_exists", DropColumnOp("t", "sample")) { $0.ifExists = true },
    SampleOption("the schema", alteration) { $0.table.schema = "s" },
    SampleOption("the type", alteration) { $0.type = .string(30) },
    SampleOption("the default", alteration) { $0.serverDefault = .set("sample") },
    SampleOption("the new name", alteration) { $0.newName = "other" },
  ]

  private static let comments: [SampleOption] = [
    SampleOption("the comment", plain) { $0.table.comment = "sample" },
    SampleOption("the comment of a column", plain) { $0.table.columns[1].comment = "sample" },
    SampleOption("the comment", addition) { $0.column.comment = "sample" },
    SampleOption("the comment", alteration) { $0.comment = .set("sample") },
  ]

  private static let identity = SampleOption("the identity of a column", plain) {
    $0.table.columns[2].serverDefault = .identity(Identity(always: true))
  }

  private static let ofIndexes: [SampleOption] = {
    let creation = CreateIndexOp(TableIndex("i", ["sample"]), on: "t")
    return [
      SampleOption("unique", creation) { $0.index.isUnique = true },
      SampleOption("the schema", creation) { $0.table.schema = "s" },
      SampleOption("if_not_exists", creation) { $0.ifNotExists = true },
      SampleOption("an expression", creation) { $0.index.elements = [.sql("lower(sample)")] },
      SampleOption("if_exists", DropIndexOp("i", of: "t")) { $0.ifExists = true },
      SampleOption("the schema", DropIndexOp("i", of: "t")) { $0.schema = "s" },
    ]
  }()

  private static let ofConstraints: [SampleOption] = {
    let key = CreateForeignKeyOp(
      ForeignKeyConstraint(["other"], references: ["u.id"], name: "sample_fk"), on: "t")
    let unique = CreateUniqueConstraintOp(UniqueConstraint(["other"], name: "sample_uq"), on: "t")
    let primary = CreatePrimaryKeyOp(PrimaryKeyConstraint(["id"], name: "sample_pk"), on: "t")
    let check = CreateCheckConstraintOp(CheckConstraint("other > 0", name: "sample_ck"), on: "t")
    let drop = DropConstraintOp("sample_uq", of: "t", kind: .unique)
    return [
      SampleOption("ON DELETE", key) { $0.constraint.actions.onDelete = "CASCADE" },
      SampleOption("ON UPDATE", key) { $0.constraint.actions.onUpdate = "CASCADE" },
      SampleOption("MATCH", key) { $0.constraint.actions.match = "FULL" },
      SampleOption("deferrable", key) { $0.constraint.actions.deferrable = true },
      SampleOption("initially", key) { $0.constraint.actions.initially = "DEFERRED" },
      SampleOption("deferrable", unique) { $0.constraint.deferrable = true },
      SampleOption("the schema", unique) { $0.table.schema = "s" },
      SampleOption("deferrable", primary) { $0.constraint.deferrable = true },
      SampleOption("deferrable", check) { $0.constraint.deferrable = true },
      SampleOption("if_exists", drop) { $0.ifExists = true },
      SampleOption("the schema", drop) { $0.table.schema = "s" },
    ]
  }()
}
