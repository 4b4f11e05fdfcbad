internal import Decant

/// A schema, and operations that change it in ways that have names.
enum SampleSchema {
  /// The beginning of the names of tables.
  static let tablePrefix = "kit_"
  /// The beginning of the names of all else, which are told from those that a database makes of a table's.
  static let partPrefix = "part_"

  /// What makes the schema.
  static let creation: [any MigrateOperation] = [CreateTableOp(other), CreateTableOp(table)]

  /// One change of each kind.
  static let changes: [any MigrateOperation] = [
    CreateTableOp(
      Table("kit_new") {
        Column("part_id", .integer, primaryKey: true)
        Column("part_text", .string(20), nullable: false, serverDefault: "part_value")
        UniqueConstraint(["part_text"], name: "part_new_uq")
        CheckConstraint("part_id > 0", name: "part_new_ck")
        ForeignKeyConstraint(["part_id"], references: ["kit_other.part_id"], name: "part_new_fk")
        TableIndex("part_new_ix", ["part_text", "part_id"])
      }),
    DropTableOp("kit_table"), RenameTableOp("kit_table", to: "kit_renamed"),
    AddColumnOp("kit_table", Column("part_added", .string(10))), DropColumnOp("kit_table", "part_plain"),
    AlterColumnOp("kit_table", "part_plain", newName: "part_called"),
    AlterColumnOp("kit_table", "part_plain", nullable: false),
    AlterColumnOp("kit_table", "part_plain", type: .string(30)),
    AlterColumnOp("kit_table", "part_plain", serverDefault: .set("part_value")),
    CreateIndexOp(TableIndex("part_added_ix", ["part_plain"]), on: "kit_table"),
    DropIndexOp("part_table_ix", of: "kit_table"),
    CreateUniqueConstraintOp(UniqueConstraint(["part_plain"], name: "part_added_uq"), on: "kit_table"),
    CreateCheckConstraintOp(CheckConstraint("part_count < 9", name: "part_added_ck"), on: "kit_table"),
    CreateForeignKeyOp(
      ForeignKeyConstraint(["part_count"], references: ["kit_other.part_id"], name: "part_added_fk"),
      on: "kit_table"),
    DropConstraintOp("part_table_uq", of: "kit_table", kind: .unique),
    DropConstraintOp("part_table_ck", of: "kit_table", kind: .check),
    DropConstraintOp("part_table_fk", of: "kit_table", kind: .foreignKey),
  ]

  private static let other = Table("kit_other") { Column("part_id", .integer, primaryKey: true) }

  private static let table = Table("kit_table") {
    Column("part_id", .integer, primaryKey: true)
    Column("part_plain", .string(20))
    Column("part_count", .integer)
    UniqueConstraint(["part_id", "part_count"], name: "part_table_uq")
    CheckConstraint("part_count > 0", name: "part_table_ck")
    ForeignKeyConstraint(["part_id"], references: ["kit_other.part_id"], name: "part_table_fk")
    TableIndex("part_table_ix", ["part_plain", "part_count"])
  }
}
