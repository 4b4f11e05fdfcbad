extension TableDraft {
  /// Adds a constraint; it takes the place of one of its name, a primary key that of one without a name.
  ///
  /// - Throws: ``RenderError`` where it has no name, unless a type has brought it.
  public mutating func addConstraint(_ constraint: any TableConstraint) throws {
    guard constraint.name != nil || (constraint as? CheckConstraint)?.isTypeBound == true else {
      throw RenderError(
        .missing("the name of a constraint that is added to table \(old.name)"),
        hint: "a table that is made anew keeps its constraints by name: give one, or a naming convention")
    }
    if constraint is PrimaryKeyConstraint {
      constraints.removeAll { $0 is PrimaryKeyConstraint && $0.name == nil }
    }
    if let name = constraint.name, let place = findConstraint(name) {
      constraints[place] = constraint
    } else {
      constraints.append(constraint)
    }
  }

  /// Drops a constraint, also one that stands behind a column.
  ///
  /// - Throws: ``RenderError`` where there is none of the name.
  public mutating func dropConstraint(_ name: Identifier, ifExists: Bool = false) throws {
    for place in columns.indices where columns[place].column.checks.contains(where: { $0.isNamed(name) }) {
      return columns[place].column.checks.removeAll { $0.isNamed(name) }
    }
    guard let place = findConstraint(name) else {
      guard !ifExists else { return }
      throw RenderError.missing(
        "constraint", name, of: old.name, among: constraints.compactMap(\.name?.name))
    }
    let constraint = constraints.remove(at: place)
    guard constraint is PrimaryKeyConstraint else { return }
    for place in columns.indices
    where constraint.columns.contains(where: { $0.nameKey == columns[place].key }) {
      columns[place].column.isPrimaryKey = false
    }
  }

  /// The check that a type brings to a column; one without a name stays so, whatever the convention is.
  func typeCheck(of type: any SQLType, on column: Identifier) throws -> CheckConstraint? {
    guard let check = try type.boundCheck(on: column, in: dialect) else { return nil }
    return check.name == nil ? check : try check.named(by: namingConvention, column: column, of: table)
  }

  /// Drops the check that a type has brought, where the old table lists it by name.
  mutating func dropTypeCheck(of type: any SQLType, on column: Identifier) throws {
    guard let name = try typeCheck(of: type.variant(for: dialect.name), on: column)?.name else { return }
    constraints.removeAll { $0.isNamed(name) }
  }

  private func findConstraint(_ name: Identifier) -> Int? { constraints.firstIndex { $0.isNamed(name) } }
}

extension CheckConstraint {
  /// The check of a type with the name that the convention gives, where it does not ask for one of its own.
  func named(by naming: NamingConvention, column: Identifier, of table: QualifiedName) throws -> Self {
    var check = self
    if name == nil, naming.patterns["ck"]?.contains("constraint_name") == true { return check }
    var subject = NamingConvention.Subject(table: table, name: name)
    subject.columns = [(column.name, column.name)]
    check.name = try naming.name(of: subject, key: "ck")
    return check
  }
}

extension TableConstraint {
  fileprivate func isNamed(_ name: Identifier) -> Bool { self.name?.isSame(as: name) == true }
}
