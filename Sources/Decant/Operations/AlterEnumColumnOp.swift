/// Gives a column the new values of its enum, where the enum is no object of the database.
struct AlterEnumColumnOp: TableChangeOp {
  static let documentName = AlterEnumOp.documentName
  /// The table with its schema.
  let table: QualifiedName
  /// The column as it is.
  let column: Column
  /// Its type as it is.
  let old: EnumType
  /// Its type as it will be.
  let new: EnumType
  /// What happens to the values.
  let change: AlterEnumOp.Change

  /// Makes the change of a column to new values.
  init(
    _ table: QualifiedName, _ column: Column, _ type: EnumType, values: [String], _ change: AlterEnumOp.Change
  ) {
    self.table = table
    self.column = column
    old = type
    var new = type
    new.values = values
    self.new = new
    self.change = change
  }

  var changedTable: QualifiedName? { table }

  /// The new type, with the check that it brings and the default of a value that has another text.
  var alteration: AlterColumnOp {
    AlterColumnOp(
      table.name, column.name, schema: table.schema,
      serverDefault: changedDefault.map(Change.set) ?? .unchanged,
      type: new)
  }

  func change(_ draft: inout TableDraft) throws { try draft.alterColumn(alteration) }

  func apply(to state: inout SchemaState) throws { try alteration.apply(to: &state) }

  /// Whether there is another value, or one less.
  private var changesValues: Bool { old.values.map(NameKey.init) != new.values.map(NameKey.init) }

  /// Whether the definition of the table changes, and not the rows alone.
  func changesDefinition(in dialect: Dialect) -> Bool {
    changesValues
      && (old.boundCheck(on: column.name, in: dialect) != nil || changesType(from: old, to: new, in: dialect))
      || changedDefault != nil
  }

  /// Drops the check of the old values, makes room for both texts of a renamed one, changes the rows, and leaves the
  /// new values alone, with their check.
  func performStandard(in script: inout Script) throws {
    guard changesValues else { return }
    for check in checks(in: script.state) {
      try script.statement(DropConstraint(check.name, kind: .check, of: table))
    }
    var current = old
    if case .rename(let text, let newText) = change, !differInCaseAlone(text, newText, in: script.dialect) {
      current = typeOfBoth(text, newText)
      try alter(from: old, to: current, in: &script)
      try script.execute(update(text, newText))
    }
    try alter(from: current, to: new, changedDefault, in: &script)
    if let check = try script.state?.typeCheck(of: new, on: column.name, of: table) {
      try script.statement(AddConstraint(check, to: table))
    }
  }

  private func update(_ text: String, _ newText: String) -> SQLText {
    """
    UPDATE \(name: table.name, schema: table.schema) SET \(identifier: column.name) = \
    \(literal: .string(newText)) WHERE \(identifier: column.name) = \(literal: .string(text))
    """
  }

  private var changedDefault: ServerDefault? {
    guard let value = column.serverDefault, value.following(change) != value else { return nil }
    return value.following(change)
  }

  /// The checks that the type has brought, by the names that they have.
  private func checks(in state: SchemaState?) -> [CheckConstraint] {
    let constraints = state?.constraints(of: table.name, schema: table.schema) ?? []
    return constraints.compactMap { $0 as? CheckConstraint }.filter { check in
      check.isTypeBound && check.columns.contains { $0.isSame(as: column.name) }
    }
  }

  /// The type that has a renamed value by both of its texts.
  private func typeOfBoth(_ text: String, _ newText: String) -> EnumType {
    var both = old
    both.values.insert(newText, at: (both.values.place(of: text) ?? 0) + 1)
    return both
  }

  /// Whether an enum of the database takes both texts for one, so that it cannot have both, and rows have the new one
  /// at once.
  private func differInCaseAlone(_ text: String, _ newText: String, in dialect: Dialect) -> Bool {
    hasEnum(dialect) && text.lowercased() == newText.lowercased()
  }

  private func hasEnum(_ dialect: Dialect) -> Bool { old.isNative && dialect.hasNativeEnum }

  /// The type without its check: an enum, or the text that holds the values.
  private func withoutCheck(_ type: EnumType, in dialect: Dialect) -> any SQLType {
    guard hasEnum(dialect) else { return type.text }
    var type = type
    type.createsConstraint = false
    return type
  }

  private func changesType(from old: EnumType, to new: EnumType, in dialect: Dialect) -> Bool {
    dialect.text(of: withoutCheck(old, in: dialect)) != dialect.text(of: withoutCheck(new, in: dialect))
  }

  private func alter(
    from old: EnumType, to new: EnumType, _ newDefault: ServerDefault? = nil, in script: inout Script
  ) throws {
    let changesType = changesType(from: old, to: new, in: script.dialect)
    guard changesType || newDefault != nil else { return }
    try script.write(
      AlterColumnOp(
        table.name, column.name, schema: table.schema,
        serverDefault: newDefault.map(Change.set) ?? .unchanged,
        type: changesType ? withoutCheck(new, in: script.dialect) : nil,
        existing: AlterColumnOp.ExistingColumn(
          type: withoutCheck(old, in: script.dialect),
          serverDefault: column.serverDefault.map(Change.set) ?? .dropped,
          nullable: column.isNullable, comment: column.comment, autoincrement: false)))
  }
}
