extension SchemaState {
  /// The columns of an enum that is no object of the database, table by table, in the order in which they were made.
  func columns(ofEnum name: QualifiedName) -> [(
    table: TableState, columns: [(column: Column, type: EnumType)]
  )] {
    let key = rules.key(of: name)
    return tablesByName.values.compactMap { known in
      let columns = known.table.columns.compactMap { column -> (column: Column, type: EnumType)? in
        guard let type = column.type as? EnumType, !type.isObject(in: dialect), type.qualifiedName != nil,
          self.key(of: type) == key
        else { return nil }
        return (column, type)
      }
      return columns.isEmpty ? nil : (known, columns)
    }.sorted { $0.table.number < $1.table.number }
  }

  /// The names of all enums, for messages.
  var enumNames: [String] {
    let columns = tablesByName.values.flatMap(\.table.columns)
    let names = types.map(\.qualifiedName) + columns.map { ($0.type as? EnumType)?.qualifiedName }
    return Set(names.compactMap { $0?.description }).sorted()
  }

  /// Why a type that is an object of the database is not known; nil where it is.
  func problemOfType(_ name: QualifiedName) -> StateError.Problem? {
    if let cause = unknown.cause { return .unknownType(name, because: cause) }
    guard let entry = entry(of: name), entry.type is EnumType else {
      let mayExist = namedTypes.madeByRawSQL.contains(name.name.name.lowercased())
      return mayExist
        ? .unknownType(name, because: "raw SQL")
        : .typeMissing(name, nearest: nearestName(to: name.description, in: enumNames))
    }
    return entry.isCertain ? nil : .unknownType(name, because: "raw SQL")
  }

  /// Changes the values of an enum that is an object of the database.
  mutating func changeValues(by operation: AlterEnumOp) {
    let problem = problemOfType(operation.name)
    guard problem == nil, let type = entry(of: operation.name)?.type as? EnumType else {
      if case .typeMissing? = problem, let problem { report(problem) }
      return
    }
    switch operation.change.applied(to: type.values, of: operation.name) {
    case .success(let values): setValues(values, of: operation)
    case .failure(let error): report(error.problem)
    }
  }

  private mutating func setValues(_ values: [String], of operation: AlterEnumOp) {
    let key = rules.key(of: operation.name)
    namedTypes.change(key) { entry in
      guard var type = entry.type as? EnumType else { return }
      type.values = values
      entry.type = type
    }
    for table in (namedTypes[key]?.uses ?? [:]).keys {
      tablesByName[table]?.setValues(values, ofEnum: key, in: dialect, operation.change)
    }
  }

  /// Claims nothing of a type any more: what is said of it did not fit.
  mutating func doubt(_ name: QualifiedName) {
    namedTypes.change(rules.key(of: name)) { $0.isCertain = false }
    for (known, _) in columns(ofEnum: name) {
      tablesByName[rules.key(of: known.table.name)]?.changedBy =
        "revision \(revision ?? "base"), which did not fit,"
    }
  }
}

extension TableState {
  /// Gives the columns of an enum its new values. The database knows a value by its place, not by its text: defaults,
  /// checks and indexes that name one follow it.
  fileprivate mutating func setValues(
    _ values: [String], ofEnum key: ObjectKey, in dialect: Dialect, _ change: AlterEnumOp.Change
  ) {
    for place in table.columns.indices {
      let type = table.columns[place].type
      let isOfEnum = type.namedTypes(in: dialect).contains { $0.qualifiedName.map(rules.key) == key }
      guard isOfEnum else { continue }
      table.columns[place].type = type.replacingNamedTypes(in: dialect) { named in
        guard var type = named as? EnumType, type.qualifiedName.map(rules.key) == key else { return named }
        type.values = values
        return type
      }
      table.columns[place].serverDefault = table.columns[place].serverDefault?.following(change)
    }
    guard case .rename(let old, let new) = change else { return }
    for place in table.constraints.indices {
      guard var check = table.constraints[place] as? CheckConstraint else { continue }
      check.condition = check.condition.renaming(text: old, to: new)
      table.constraints[place] = check
    }
    table.indexes = table.indexes.map { $0.renaming(text: old, to: new) }
  }
}
