internal import Decant

/// One of each operation, around one name.
enum SampleOperations {
  /// A word that may stand inside of quotes alone.
  static let marker = "smuggled"

  /// Names that break out of careless quoting.
  static let hostileNames: [Identifier] = [
    "a\"; smuggled --", "a'; smuggled --", "a`; smuggled --", "a]; smuggled --", "a\\'; smuggled",
    "a\n; smuggled",
    "smuggled /*", "\u{301}\"; smuggled", "smuggled.select",
  ]

  static func all(named name: Identifier) -> [any MigrateOperation] {
    tables(name) + columns(name) + constraints(name) + [
      recreation(name),
      BulkInsertOp(
        name, columns: [.init(name, .string(50)), .init("n", .integer)],
        rows: [[.string(name.name), 1], [nil, 2]]),
      ExecuteSQLOp(.update(name, set: ["a": .string(name.name)], where: "n = 1")),
      ExecuteSQLOp(.delete(from: name, schema: schema(of: name))),
    ] + enums(name)
  }

  private static func enums(_ name: Identifier) -> [any MigrateOperation] {
    let addition = AlterEnumOp.Addition(name.name, before: name.name)
    return [
      AlterEnumOp(name, schema: schema(of: name), .add(addition)),
      AlterEnumOp(name, schema: schema(of: name), .rename(from: name.name, to: name.name)),
    ]
  }

  /// The name as a schema; one with points is several names by intent.
  private static func schema(of name: Identifier) -> Identifier { name.name.contains(".") ? "app" : name }

  private static func tables(_ name: Identifier) -> [any MigrateOperation] {
    let schema = schema(of: name)
    let table = Table(name, schema: schema, comment: name.name) {
      Column("id", .integer, primaryKey: true)
      Column(name, .string(20), nullable: false, serverDefault: .literal(name.name), comment: name.name)
      Column("parent", .integer, references: ForeignKeyReference(ForeignKeyTarget(table: name, column: name)))
      UniqueConstraint([name], name: name)
      TableIndex(name, [.column(name)])
    }
    return [
      CreateTableOp(table), DropTableOp(name, schema: schema, table: table),
      RenameTableOp(name, to: name, schema: schema),
      CreateTableCommentOp(name, comment: name.name, existingComment: "old", schema: schema),
      DropTableCommentOp(name, existingComment: name.name, schema: schema),
    ]
  }

  /// A batch that makes a table anew, with a column that is cast and one that is renamed.
  private static func recreation(_ name: Identifier) -> BatchAlterTableOp {
    let table = Table(name, schema: schema(of: name)) {
      Column("id", .integer, primaryKey: true)
      Column(name, .integer)
      UniqueConstraint(["id", name], name: name)
      TableIndex(name, [.column(name)])
    }
    let changes = [
      AlterColumnOp(name, name, type: .string(20)),
      AlterColumnOp(name, "id", newName: Identifier("\(name)_id")),
    ]
    return BatchAlterTableOp(
      name, operations: changes.map { RecordedOperation($0) }, recreate: .always, copyFrom: table)
  }

  private static func columns(_ name: Identifier) -> [any MigrateOperation] {
    let schema = schema(of: name)
    let column = Column(name, .string(20), serverDefault: .literal(name.name), comment: name.name)
    let existing = AlterColumnOp.ExistingColumn(
      type: .string(10), serverDefault: .dropped, nullable: true, comment: "old")
    return [
      AddColumnOp(name, column, schema: schema), DropColumnOp(name, name, schema: schema, reverse: column),
      AlterColumnOp(name, name, schema: schema, nullable: false, existing: existing),
      AlterColumnOp(name, name, schema: schema, type: .string(30), existing: existing),
      AlterColumnOp(name, name, serverDefault: .set(.literal(name.name)), existing: existing),
      AlterColumnOp(name, name, newName: name, existing: existing),
      AlterColumnOp(name, name, comment: .set(name.name), existing: existing),
    ]
  }

  private static func constraints(_ name: Identifier) -> [any MigrateOperation] {
    let schema = schema(of: name)
    let index = TableIndex(name, [.column(name), .sql("lower(a)")], unique: true)
    return [
      CreateIndexOp(index, on: name, schema: schema),
      DropIndexOp(name, of: name, schema: schema, index: index),
      CreatePrimaryKeyOp(PrimaryKeyConstraint([name], name: name), on: name, schema: schema),
      CreateUniqueConstraintOp(UniqueConstraint([name], name: name), on: name, schema: schema),
      CreateCheckConstraintOp(CheckConstraint("a > 1", name: name), on: name, schema: schema),
      CreateForeignKeyOp(
        ForeignKeyConstraint([name], references: [ForeignKeyTarget(table: name, column: name)], name: name),
        on: name),
      CreateExcludeConstraintOp(ExcludeConstraint([.init(.column(name), with: "=")], name: name), on: name),
      DropConstraintOp(
        name, of: name, kind: .unique, schema: schema, constraint: UniqueConstraint([name], name: name)),
      DropConstraintOp(name, of: name, kind: .primaryKey), DropConstraintOp(name, of: name, kind: .check),
      DropConstraintOp(name, of: name, kind: .foreignKey),
    ]
  }
}
