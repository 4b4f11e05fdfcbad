extension Table {
  /// The table in the form that a document can hold and from which it comes out the same: SQL without values that
  /// a dialect must write, and without the checks that the types of its columns bring again.
  ///
  /// - Throws: ``RenderError`` where a value cannot be written.
  func portable(by naming: NamingConvention, for dialect: Dialect) throws -> Table {
    var table = self
    for place in columns.indices { table.columns[place] = try columns[place].portable(for: dialect) }
    for place in indexes.indices {
      table.indexes[place].elements = try indexes[place].elements.map { try $0.portable(for: dialect) }
    }
    table.constraints = try constraints.map { constraint in
      switch constraint {
      case var check as CheckConstraint:
        check.condition = try check.condition.portable(for: dialect)
        return check
      case var exclude as ExcludeConstraint:
        exclude.condition = try exclude.condition?.portable(for: dialect)
        exclude.elements = try exclude.elements.map {
          ExcludeConstraint.Element(try $0.expression.portable(for: dialect), with: $0.comparison)
        }
        return exclude
      default: return constraint
      }
    }
    try table.removeImpliedChecks(by: naming, for: dialect)
    return table
  }

  /// Takes away the checks that the types of columns bring again; one that has kept an older name than it would
  /// have now stays, and the type brings none.
  private mutating func removeImpliedChecks(by naming: NamingConvention, for dialect: Dialect) throws {
    let isBound = { (constraint: any TableConstraint) in (constraint as? CheckConstraint)?.isTypeBound == true
    }
    let given = constraints.filter(isBound)
    if given.isEmpty { return }
    constraints.removeAll(where: isBound)
    let implied = try resolved(by: naming, for: dialect).constraints.filter(isBound)
    for check in given {
      guard !implied.contains(where: { $0.columns == check.columns && $0.name == check.name }) else {
        continue
      }
      constraints.append(check)
      for place in columns.indices where check.columns.contains(columns[place].name) {
        columns[place].type = columns[place].type.withoutCheck
      }
    }
  }
}

extension SQLType {
  /// The type without the check that it brings.
  var withoutCheck: any SQLType {
    switch self {
    case var type as BooleanType:
      type.createsConstraint = false
      return type
    case var type as EnumType:
      type.createsConstraint = false
      return type
    default: return self
    }
  }
}

extension Column {
  fileprivate func portable(for dialect: Dialect) throws -> Column {
    var column = self
    switch serverDefault {
    case .sql(let sql)?: column.serverDefault = .sql(try sql.portable(for: dialect))
    case .computed(var computed)?:
      computed.expression = try computed.expression.portable(for: dialect)
      column.serverDefault = .computed(computed)
    default: break
    }
    column.checks = try checks.map { check in
      var check = check
      check.condition = try check.condition.portable(for: dialect)
      return check
    }
    return column
  }
}

extension IndexElement {
  fileprivate func portable(for dialect: Dialect) throws -> IndexElement {
    guard case .sql(let sql) = self else { return self }
    return .sql(try sql.portable(for: dialect))
  }
}

extension SQLText {
  /// The text with its values written by a dialect.
  fileprivate func portable(for dialect: Dialect) throws -> SQLText {
    if rawText != nil { return self }
    var writer = SQLWriter(dialect: dialect)
    try writer.sql(self)
    return SQLText(writer.text)
  }
}
