/// The types that the columns of a table get and lose by an operation.
struct TypeUses {
  /// The table.
  var table: QualifiedName
  /// The types that columns get.
  var gained: [any SQLType] = []
  /// The types that columns have no more.
  var lost: [any SQLType] = []
}

/// An operation by which columns get types or lose them.
protocol TypeUsingOp: MigrateOperation {
  /// The types; nil where the operation changes nothing.
  ///
  /// - Parameter state: The state before the operation.
  func typeUses(in state: SchemaState) -> TypeUses?
}

extension CreateTableOp: TypeUsingOp {
  func typeUses(in state: SchemaState) -> TypeUses? {
    if ifNotExists, state.state(of: table.name) != nil { return nil }
    return TypeUses(
      table: table.name,
      gained: table.columns.map { $0.type.variant(for: state.dialect.name).placed(in: table.name.schema) })
  }
}

extension DropTableOp: TypeUsingOp {
  func typeUses(in state: SchemaState) -> TypeUses? {
    state.state(of: name).map { TypeUses(table: name, lost: $0.table.columns.map(\.type)) }
  }
}

extension AddColumnOp: TypeUsingOp {
  func typeUses(in state: SchemaState) -> TypeUses? {
    if ifNotExists, state.hasColumn(column.name, of: table.name, schema: table.schema) { return nil }
    return TypeUses(
      table: table, gained: [column.type.variant(for: state.dialect.name).placed(in: table.schema)])
  }
}

extension DropColumnOp: TypeUsingOp {
  func typeUses(in state: SchemaState) -> TypeUses? {
    state.state(of: table)?.column(column).map { TypeUses(table: table, lost: [$0.type]) }
  }
}

extension AlterColumnOp: TypeUsingOp {
  func typeUses(in state: SchemaState) -> TypeUses? {
    guard let type else { return nil }
    let known = state.state(of: table)?.column(column)
    return TypeUses(
      table: table, gained: [type.variant(for: state.dialect.name).placed(in: table.schema)],
      lost: known.map { [$0.type] } ?? [])
  }
}

/// The types that a script creates before a statement, and those that it drops behind it.
struct TypeChanges {
  /// The types to create, those that others are made of first.
  private(set) var created: [any SchemaBoundType] = []
  /// The types to drop, those that are made of others first.
  private(set) var dropped: [any SchemaBoundType] = []
  /// What is to be said of types that stay although no column has them.
  private(set) var remarks: [String] = []

  /// Finds the types that are used for the first time, and those that nothing uses any more.
  init(_ uses: TypeUses, in state: SchemaState) {
    let gained = uses.gained.flatMap { $0.namedTypes(in: state.dialect) }
    let lost = uses.lost.flatMap { $0.namedTypes(in: state.dialect) }
    var seen: Set<ObjectKey> = []
    for type in gained {
      let key = state.key(of: type)
      guard seen.insert(key).inserted, state.namedTypes.needsCreation(type, key) else { continue }
      created.append(type.createsType ? type : state.namedTypes[key]?.type ?? type)
    }
    let tableKey = state.rules.key(of: uses.table)
    let counts = Dictionary(lost.map { (state.key(of: $0), 1) }, uniquingKeysWith: +)
    for type in lost.reversed() {
      let key = state.key(of: type)
      guard seen.insert(key).inserted, let entry = state.namedTypes[key], entry.isOwned, entry.exists,
        entry.uses == [tableKey: counts[key] ?? 0]
      else { continue }
      if state.namedTypes.needsRemoval(key) {
        dropped.append(entry.type)
      } else if let user = entry.alsoUsedBy, let name = type.qualifiedName {
        remarks.append("type \(name) stays: \(user) may use it")
      }
    }
  }
}
