extension TableConstraint {
  /// Whether the constraint names a column of its table; a check does so by its text.
  func names(_ column: Identifier, _ rules: NameRules) -> Bool {
    if columns.contains(where: { rules.areSame($0, column) }) || options.names(column, rules) { return true }
    switch self {
    case let check as CheckConstraint: return check.condition.mentions(column, rules)
    case let exclude as ExcludeConstraint:
      return exclude.elements.contains { $0.expression.names(column, rules) }
        || exclude.condition?.mentions(column, rules) ?? false
    default: return false
    }
  }

  /// The constraint with another name for a column of its table.
  ///
  /// - Parameter written: The new name as it stands in SQL.
  func renaming(
    _ old: Identifier, to new: Identifier, written: String, _ rules: NameRules
  ) -> any TableConstraint {
    var constraint: any TableConstraint = self
    constraint.columns = columns.map { rules.areSame($0, old) ? new : $0 }
    constraint.options = options.renaming(old, to: new, written: written, rules)
    switch constraint {
    case var check as CheckConstraint:
      check.condition = check.condition.renaming(old, to: new, rules)
      return check
    case var exclude as ExcludeConstraint:
      exclude.elements = exclude.elements.map {
        ExcludeConstraint.Element($0.expression.renaming(old, to: new, rules), with: $0.comparison)
      }
      exclude.condition = exclude.condition?.renaming(old, to: new, rules)
      for place in exclude.operatorClasses.indices where exclude.operatorClasses[place].name == old.name {
        exclude.operatorClasses[place].name = new.name
      }
      return exclude
    case var key as ForeignKeyConstraint:
      key.actions = key.actions.renaming(old, to: new, written: written, rules)
      return key
    default: return constraint
    }
  }
}

extension TableIndex {
  /// Whether the index names a column; an expression does so by its text.
  func names(_ column: Identifier, _ rules: NameRules) -> Bool {
    elements.contains { $0.names(column, rules) } || options.names(column, rules)
  }

  /// The index with another name for a column.
  ///
  /// - Parameter written: The new name as it stands in SQL.
  func renaming(_ old: Identifier, to new: Identifier, written: String, _ rules: NameRules) -> TableIndex {
    var index = self
    index.elements = elements.map { $0.renaming(old, to: new, rules) }
    index.options = options.renaming(old, to: new, written: written, rules)
    return index
  }
}

extension IndexElement {
  fileprivate func names(_ column: Identifier, _ rules: NameRules) -> Bool {
    switch self {
    case .column(let name): rules.areSame(name, column)
    case .sql(let sql): sql.mentions(column, rules)
    }
  }

  fileprivate func renaming(_ old: Identifier, to new: Identifier, _ rules: NameRules) -> IndexElement {
    switch self {
    case .column(let name): .column(rules.areSame(name, old) ? new : name)
    case .sql(let sql): .sql(sql.renaming(old, to: new, rules))
    }
  }
}

extension SQLText {
  /// Whether the text names a column.
  func mentions(_ column: Identifier, _ rules: NameRules) -> Bool {
    joined.contains { fragment in
      switch fragment {
      case .raw(let text): SQLNames(text, rules).contains(column)
      case .identifier(let name): rules.areSame(name, column)
      case .name, .literal: false
      }
    }
  }

  /// The text with another name for a column, as databases change it where the column is renamed.
  func renaming(_ old: Identifier, to new: Identifier, _ rules: NameRules) -> SQLText {
    SQLText(
      fragments: joined.flatMap { fragment -> [Fragment] in
        switch fragment {
        case .raw(let text): SQLNames(text, rules).fragments(replacing: old, by: new)
        case .identifier(let name): [.identifier(rules.areSame(name, old) ? new : name)]
        case .name, .literal: [fragment]
        }
      })
  }
}

extension SQLText {
  /// Whether two texts are equal but for the quotes around names.
  func isSame(as other: SQLText, _ rules: NameRules) -> Bool {
    self == other || plainText(rules) == other.plainText(rules)
  }

  private func plainText(_ rules: NameRules) -> String {
    joined.map { fragment in
      switch fragment {
      case .raw(let text): SQLNames(text, rules).plainText
      case .identifier(let name): name.name
      case .name(let name): name.description
      case .literal(let value): "\(value)"
      }
    }.joined()
  }

  /// The pieces, of which raw ones that follow each other are one: a text may begin in one and end in the next.
  private var joined: [Fragment] {
    fragments.reduce(into: []) { joined, fragment in
      if case .raw(let text) = fragment, case .raw(let before)? = joined.last {
        joined[joined.count - 1] = .raw(before + text)
      } else {
        joined.append(fragment)
      }
    }
  }
}

extension Table {
  /// The columns that a piece of SQL names.
  public func columns(namedIn sql: SQLText, for dialect: Dialect) -> [Column] {
    columns.filter { sql.mentions($0.name, dialect.identifiers.rules) }
  }
}

extension CheckConstraint {
  /// The check with another name for a column.
  public func renaming(_ column: Identifier, to newName: Identifier, in dialect: Dialect) -> CheckConstraint {
    var check = self
    check.condition = condition.renaming(column, to: newName, dialect.identifiers.rules)
    return check
  }
}
