import Decant

extension HistoryGenerator {
  /// A foreign key to the primary key or a unique constraint of a table, which may be the same one; columns that are
  /// missing are added.
  mutating func createForeignKey() throws -> Bool {
    guard let source = random.pick(tables) else { return false }
    let targets = tables.filter { isInReach($0.name, of: source.name) }.flatMap { target in
      uniqueKeys(of: target).map { (target, $0) }
    }
    guard let (target, key) = random.pick(targets), !key.isEmpty, source.columns.count < 14 else {
      return false
    }
    var local: [Identifier] = []
    for column in key {
      let family = target.column(column.name)?.family ?? .whole
      if let name = fitting(column, in: source, besides: local) {
        local.append(name)
      } else {
        let added = Column(names.next(&random), column.type)
        try perform(AddColumnOp(source.name.name, added, schema: source.name.schema))
        var model = ModelColumn(id: number(), name: added.name, family: family, wasRequired: false)
        model.hasNull = source.rowCount > 0
        change(source.id) { $0.columns.append(model) }
        local.append(added.name)
      }
    }
    let paths = key.map {
      ForeignKeyTarget(table: target.name.name, column: $0.name, schema: target.name.schema)
    }
    let isAnother = known(source)?.constraints.contains { constraint in
      constraint is ForeignKeyConstraint && constraint.columns.first?.name == local.first?.name
    }
    let name: Identifier? = isAnother == true || random.chance(60) ? names.next("fk", &random) : nil
    try perform(
      CreateForeignKeyOp(
        ForeignKeyConstraint(local, references: paths, name: name, actions: actions()), on: source.name.name,
        schema: source.name.schema))
    noteKey(local, of: source)
    return true
  }

  /// A column that may refer to another one: of the same type, and without values.
  private mutating func fitting(_ target: Column, in source: ModelTable, besides taken: [Identifier])
    -> Identifier?
  {
    guard random.chance(50), let known = known(source) else { return nil }
    return known.columns.first { column in
      let model = source.column(column.name)
      return AnySQLType(column.type) == AnySQLType(target.type) && column.isNullable
        && column.serverDefault == nil
        && (source.rowCount == 0 || model?.isNull == true) && model?.id != source.marker
        && model?.isFilled == false && !taken.contains { $0.name == column.name.name }
        && !isComputedFrom(column.name, of: source) && !(isMariaDB && isUsed(column.name, of: source))
    }?.name
  }

  mutating func dropConstraint(of id: Int? = nil) throws -> Bool {
    guard let table = pick(id), let known = known(table),
      let constraint = random.pick(known.constraints.filter { canDrop($0, of: known, table) })
    else { return false }
    let kind: ConstraintKind? =
      switch constraint {
      case is PrimaryKeyConstraint: .primaryKey
      case is UniqueConstraint: .unique
      case is ForeignKeyConstraint: .foreignKey
      default: .check
      }
    var unnamed = constraint
    unnamed.name = nil
    let isByColumns = constraint.name == nil || random.chance(20) && isOnlyOne(constraint, of: known)
    if isByColumns, !isOnlyOne(constraint, of: known) { return false }
    // a name of the state is final
    let name = isByColumns ? nil : constraint.name.map { Identifier.final($0.name) }
    if name == nil, state.namingConvention != .standard { return false }
    try perform(
      DropConstraintOp(
        name, of: table.name.name, kind: kind, schema: table.name.schema,
        constraint: isByColumns ? unnamed : nil))
    if constraint is PrimaryKeyConstraint, isSQLite {
      change(table.id) { table in
        for place in table.columns.indices where constraint.columns.contains(table.columns[place].name) {
          table.columns[place].isFilled = false
        }
      }
    }
    return true
  }

  /// Whether no other constraint of the kind has the same columns.
  private func isOnlyOne(_ constraint: any TableConstraint, of table: Table) -> Bool {
    table.constraints.filter { other in
      if constraint is CheckConstraint { return other is CheckConstraint }
      return type(of: other) == type(of: constraint) && other.columns == constraint.columns
    }.count == 1
  }

  /// Whether nothing needs a constraint.
  private func canDrop(_ constraint: any TableConstraint, of known: Table, _ table: ModelTable) -> Bool {
    if (constraint as? CheckConstraint)?.isTypeBound == true { return false }
    guard constraint is PrimaryKeyConstraint || constraint is UniqueConstraint else { return true }
    if constraint is PrimaryKeyConstraint, isMariaDB,
      table.columns.contains(where: { $0.isFilled && isKey($0.name, of: table) })
    {
      return false
    }
    return !isNeeded(constraint.columns, of: table)
  }

  /// Whether a foreign key, here or elsewhere, may need an index or key that begins with these columns.
  func isNeeded(_ columns: [Identifier], of table: ModelTable) -> Bool {
    let first = columns.first?.name
    if foreignKeys(to: table.name).contains(where: { $0.key.targets.contains { $0.column?.name == first } }) {
      return true
    }
    return isMariaDB
      && known(table)?.constraints.contains { $0 is ForeignKeyConstraint && $0.columns.first?.name == first }
        ?? false
  }
}
