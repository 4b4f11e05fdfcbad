extension Table {
  /// The table with all that its columns imply listed as constraints and indexes, names given, keys replaced
  /// by names.
  ///
  /// The primary key comes first, then the explicit constraints in their order, then what the columns bring.
  /// Resolving a resolved table changes nothing.
  ///
  /// - Parameters:
  ///   - naming: The names of what has none.
  ///   - dialect: The dialect, which decides what the types of columns bring.
  ///   - scope: How much of the table, and of those that it refers to, is listed.
  ///   - listingTypeChecks: Whether the checks that types bring are among the constraints.
  /// - Throws: ``RenderError`` where columns are missing or listed twice.
  public func resolved(
    by naming: NamingConvention, for dialect: Dialect, scope: ResolutionScope = .table,
    listingTypeChecks: Bool = true
  ) throws -> Table {
    var resolution = TableResolution(
      table: self, naming: naming, dialect: dialect, scope: scope, listsTypeChecks: listingTypeChecks)
    return try resolution.resolve()
  }
}

/// How much of a table is listed where it is resolved.
public enum ResolutionScope: Sendable {
  /// The whole table; nothing of those that it refers to.
  case table
  /// One of its columns; nothing of the tables that it refers to.
  case column
  /// The columns of one constraint, here and there.
  case constraint
}

/// Lists what the columns of one table imply.
private struct TableResolution {
  var table: Table
  let naming: NamingConvention
  let dialect: Dialect
  let scope: ResolutionScope
  let listsTypeChecks: Bool
  private var places: [NameKey: Int] = [:]

  init(
    table: Table, naming: NamingConvention, dialect: Dialect, scope: ResolutionScope, listsTypeChecks: Bool
  ) {
    self.table = table
    self.naming = naming
    self.dialect = dialect
    self.scope = scope
    self.listsTypeChecks = listsTypeChecks
  }

  mutating func resolve() throws -> Table {
    try findColumns()
    let explicit = table.constraints
    let explicitIndexes = table.indexes
    let key = try primaryKey(explicit)
    table.constraints = try key.map { [try named($0)] } ?? []
    for constraint in explicit where !(constraint is PrimaryKeyConstraint) {
      table.constraints.append(try named(constraint))
    }
    table.indexes = []
    for place in table.columns.indices { try resolveColumn(at: place) }
    for index in explicitIndexes { table.indexes.append(try named(index)) }
    for place in table.columns.indices { table.columns[place].key = nil }
    return table
  }

  private mutating func findColumns() throws {
    var names: Set<NameKey> = []
    for (place, column) in table.columns.enumerated() {
      guard !column.name.name.isEmpty else { throw RenderError(.invalid("a column has an empty name")) }
      let isNew = places.updateValue(place, forKey: column.lookupKey) == nil
      guard names.insert(column.name.nameKey).inserted, isNew else {
        throw RenderError(.invalid("table \(table.name) has two columns \"\(column.lookupKey)\""))
      }
      guard column.serverDefault?.asIdentity == nil || column.defaultSequence == nil else {
        throw RenderError(
          .invalid("column \"\(column.name)\" has both an identity and a sequence"), hint: "keep one")
      }
      guard column.serverDefault?.asIdentity == nil || column.autoincrement != .never else {
        throw RenderError(
          .invalid("column \"\(column.name)\" has an identity and does not count"), hint: "keep one")
      }
      table.columns[place].type = column.type.variant(for: dialect.name).placed(in: table.name.schema)
    }
  }

  /// The primary key: the explicit one, or that of the marked columns; marks the columns of the explicit one.
  private mutating func primaryKey(_ explicit: [any TableConstraint]) throws -> PrimaryKeyConstraint? {
    let marked = table.columns.filter(\.isPrimaryKey)
    var key = PrimaryKeyConstraint([])
    let given = explicit.last { $0 is PrimaryKeyConstraint } as? PrimaryKeyConstraint
    if let given, !given.columns.isEmpty {
      key = given
      for column in given.columns {
        let place = try place(of: column)
        table.columns[place].isPrimaryKey = true
      }
    } else {
      if let given { key = given }
      key.columns = marked.map { Identifier($0.lookupKey.text) }
      if given == nil, dialect.listsCountingColumnFirst,
        let counting = try table.autoincrementColumn(of: key.columns.map(\.nameKey))
      {
        key.columns.sort { $0.nameKey == counting && $1.nameKey != counting }
      }
    }
    return key.columns.isEmpty ? nil : key
  }

  /// Adds what a column brings: a unique constraint or index, the check of its type, foreign keys.
  private mutating func resolveColumn(at place: Int) throws {
    let column = table.columns[place]
    let key = Identifier(column.lookupKey.text)
    if column.isIndexed {
      table.indexes.append(try named(TableIndex(nil, [.column(key)], unique: column.isUnique)))
    } else if column.isUnique {
      table.constraints.append(try named(UniqueConstraint([key])))
    }
    if listsTypeChecks, !table.constraints.contains(where: { $0.isTypeCheck(of: column.name) }),
      var check = try column.type.boundCheck(on: column.name, in: dialect)
    {
      check.columns = [key]
      table.constraints.append(try named(check))
    }
    for reference in column.foreignKeys {
      let constraint = ForeignKeyConstraint(
        [key], references: [reference.target], name: reference.name, actions: reference.actions,
        linksToName: reference.linksToName, usesAlter: reference.usesAlter, options: reference.options)
      table.constraints.append(try named(constraint))
    }
    table.columns[place].checks = try column.checks.map { try named($0) }
    if column.serverDefault?.isPlain == true, column.serverDefaultName == nil {
      table.columns[place].serverDefaultName = try naming.defaultName(of: column.name, in: table.name)
    }
    table.columns[place].isIndexed = false
    table.columns[place].isUnique = false
    table.columns[place].foreignKeys = []
  }

  private func place(of key: Identifier) throws -> Int {
    guard let place = places[key.nameKey] else {
      throw RenderError.missing("column", key, of: table.name, among: places.keys.map(\.text).sorted())
    }
    return place
  }

  /// The constraint with its final name and its columns by name.
  private mutating func named<Constraint: TableConstraint>(_ constraint: Constraint) throws -> Constraint {
    var constraint = constraint
    let columns = try constraint.columns.map { table.columns[try place(of: $0)] }
    var subject = NamingConvention.Subject(table: table.name, name: constraint.name)
    subject.columns = columns.map { ($0.name.name, $0.lookupKey.text) }
    constraint.columns = columns.map(\.name)
    if var foreignKey = constraint as? ForeignKeyConstraint {
      foreignKey.targets = try zip(foreignKey.targets, columns).map { try resolved($0, of: $1, foreignKey) }
      subject.targets = foreignKey.targets
      subject.knowsTargetColumns = foreignKey.targets.allSatisfy { isOwn($0) } || scope == .constraint
      if let resolved = foreignKey as? Constraint { constraint = resolved }
    }
    if var exclude = constraint as? ExcludeConstraint {
      exclude.elements = try exclude.elements.map {
        ExcludeConstraint.Element(try resolved($0.expression), with: $0.comparison)
      }
      if let resolved = exclude as? Constraint { constraint = resolved }
    }
    constraint.name = try naming.name(of: subject, key: Constraint.kind?.conventionKey)
    return constraint
  }

  private func named(_ index: TableIndex) throws -> TableIndex {
    var index = index
    var subject = NamingConvention.Subject(table: table.name, name: index.name)
    for case .column(let key) in index.elements {
      let column = table.columns[try place(of: key)]
      subject.columns.append((column.name.name, column.lookupKey.text))
    }
    index.elements = try index.elements.map { try resolved($0) }
    index.name = try naming.name(of: subject, key: "ix")
    return index
  }

  private func resolved(_ element: IndexElement) throws -> IndexElement {
    guard case .column(let key) = element else { return element }
    return .column(table.columns[try place(of: key)].name)
  }

  private func isOwn(_ target: ForeignKeyTarget) -> Bool { target.table.isSame(as: table.name) }

  /// The target with its column: one of this table by its key, one of another table by the given name.
  private mutating func resolved(
    _ target: ForeignKeyTarget, of column: Column, _ constraint: ForeignKeyConstraint
  ) throws -> ForeignKeyTarget {
    var target = target
    if scope == .constraint, target.column?.name.contains(".") == true {
      // Alembic writes a target as "schema.table.column" and takes it apart at the dots
      throw RenderError.unsupported(
        "a foreign key to column \"\(target.column?.name ?? "")\", whose name has a dot",
        hint: "write it as SQL")
    }
    guard isOwn(target) else {
      guard target.column != nil else {
        throw RenderError(
          .invalid("the foreign key to \(target.table) does not say which column it means"),
          hint: "write \"\(target.table).column\"")
      }
      return target
    }
    let key = target.column ?? Identifier(column.lookupKey.text)
    let found = table.columns.first {
      (constraint.linksToName && target.column != nil ? $0.name.nameKey : $0.lookupKey) == key.nameKey
    }
    guard let found else {
      if scope == .table { _ = try place(of: key) }
      return target
    }
    target.column = found.name
    if column.type is NullType, let place = places[column.lookupKey] {
      table.columns[place].type = found.type
    }
    return target
  }
}

extension TableConstraint {
  /// Whether the type of the column has brought the constraint.
  fileprivate func isTypeCheck(of column: Identifier) -> Bool {
    (self as? CheckConstraint)?.isTypeBound == true && columns.map(\.nameKey) == [column.nameKey]
  }
}
