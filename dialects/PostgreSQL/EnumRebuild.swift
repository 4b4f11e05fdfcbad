internal import Decant

/// Makes an enum anew without one of its values, and takes the columns that have it over to the new one.
///
/// PostgreSQL takes no value away, and the way back from a value that was added has to: the old type gets another
/// name, and each column goes over by the texts of its values. A row that has the value stops the script, and the
/// transaction leaves all as it was. What compares the column with a value by the old type is dropped before and made
/// again behind: named checks, and indexes of some rows alone or of expressions.
struct EnumRebuild {
  private let old: EnumType
  private let new: EnumType
  private let state: SchemaState
  private let tables: [(table: QualifiedName, columns: [Column])]

  init(of type: EnumType, without value: String, in state: SchemaState, of dialect: Dialect) throws {
    old = type
    var new = type
    new.values.removeAll { $0.utf8.elementsEqual(value.utf8) }
    self.new = new
    self.state = state
    tables = type.qualifiedName.map(state.columns) ?? []
    for (table, columns) in tables {
      guard let column = columns.first(where: { !$0.isOf(type, in: dialect) }) else { continue }
      throw RenderError.unsupported(
        "taking a value from an enum of which the type of column \"\(column.name)\" of table \(table) is made",
        hint: "make that type anew by itself")
    }
  }

  /// Writes the statements.
  func write(to script: inout Script) throws {
    let oldName = Identifier("_alembic_tmp_" + (old.name?.name.prefix(50) ?? ""))
    try script.statement { writer in
      try writer.alterType(QualifiedName(old.name ?? "", schema: old.schema))
      writer.keyword("RENAME TO")
      writer.identifier(oldName)
    }
    try script.statement(CreateType(new))
    for (table, columns) in tables { try convert(columns, of: table, in: &script) }
    var renamed = old
    renamed.name = oldName
    try script.statement(DropType(renamed))
  }

  private func convert(_ columns: [Column], of table: QualifiedName, in script: inout Script) throws {
    let checks = state.constraints(of: table.name, schema: table.schema).compactMap { $0 as? CheckConstraint }
      .filter { check in
        check.name != nil && columns.contains { state.mentions($0.name, in: check.condition) }
      }
    let indexes = state.indexes(of: table.name, schema: table.schema).filter { index in
      index.name != nil && columns.contains { index.compares($0.name, state) }
    }
    for check in checks { try script.statement(DropConstraint(check.name, kind: .check, of: table)) }
    for index in indexes { try script.statement(DropIndex(index, of: table.name, schema: table.schema)) }
    for column in columns { try convert(column, of: table, in: &script) }
    for check in checks { try script.statement(AddConstraint(check, to: table)) }
    for index in indexes { try script.statement(CreateIndex(index, on: table)) }
  }

  private func convert(_ column: Column, of table: QualifiedName, in script: inout Script) throws {
    let isArray = column.type is ArrayType
    let newType: any SQLType = isArray ? ArrayType(of: new) : new
    var change = AlterColumnOp(table.name, column.name, schema: table.schema, type: column.type)
    change.options[PostgreSQL.Option.using] = PostgreSQL.conversion(
      of: column.name, from: column.type, to: newType, in: script.dialect
    ).map { .string($0) }
    let value = column.serverDefault.flatMap { $0.isPlain ? $0 : nil }
    if value != nil { try script.statement(AlterColumn(.serverDefault(nil), of: change)) }
    try script.statement(AlterColumn(.type(column.type), of: change))
    if let value { try script.statement(AlterColumn(.serverDefault(value), of: change)) }
  }
}

extension Column {
  /// Whether the column is of the type, or an array of it.
  fileprivate func isOf(_ type: EnumType, in dialect: Dialect) -> Bool {
    guard let own = (self.type.elementType(for: dialect.name) as? EnumType)?.qualifiedName,
      let name = type.qualifiedName
    else { return false }
    return own.name.isSame(as: name.name) && own.sharesSchema(with: name)
  }
}

extension TableIndex {
  /// Whether the index compares a column with a value, or holds an expression of it.
  fileprivate func compares(_ column: Identifier, _ state: SchemaState) -> Bool {
    let expressions = elements.compactMap { if case .sql(let sql) = $0 { sql } else { nil } }
    let condition = options.given(PostgreSQL.Option.condition)?.sqlText.map { [$0] } ?? []
    return (expressions + condition).contains { state.mentions(column, in: $0) }
  }
}
