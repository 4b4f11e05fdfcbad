internal import Decant

extension MySQL {
  /// What MySQL names and makes by itself.
  static let upkeep: SchemaUpkeep = {
    var upkeep = SchemaUpkeep()
    upkeep.constraintName = constraintName
    upkeep.renamedConstraint = renamed
    upkeep.foreignKeyIndexName = foreignKeyIndexName
    upkeep.uniqueConstraintsAreIndexes = true
    upkeep.shrinksIndexes = true
    return upkeep
  }()

  /// A column goes neither with a foreign key nor with a check, and a key or unique index of several columns would
  /// lose it without a word, or keep it in its place (MariaDB).
  ///
  /// Source: https://dev.mysql.com/doc/refman/8.4/en/alter-table.html
  static let columnDependents: ColumnDependents = {
    var dependents = ColumnDependents()
    dependents.keepsConstraint = {
      $0 is ForeignKeyConstraint || $0 is CheckConstraint || $0.columns.count > 1
    }
    dependents.keepsIndex = { $0.isUnique && $0.elements.count > 1 }
    return dependents
  }()

  /// A unique index has the name of its first column, a foreign key or check that of its table with a number.
  ///
  /// Source: https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html,
  /// https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html
  private static func constraintName(
    of constraint: any TableConstraint, in table: Table, _ names: NamesInUse
  ) -> String? {
    switch constraint {
    case is PrimaryKeyConstraint: "PRIMARY"
    case is UniqueConstraint: constraint.columns.first.map { indexName(after: $0, in: table) }
    case is ForeignKeyConstraint: numberedName(of: constraint, "_ibfk_", in: table)
    case is CheckConstraint: numberedName(of: constraint, "_chk_", in: table)
    default: nil
    }
  }

  /// The new name of a constraint whose name is made of that of its table.
  private static func renamed(_ constraint: any TableConstraint, from table: String, to newTable: String)
    -> String?
  {
    let infix = constraint is CheckConstraint ? "_chk_" : "_ibfk_"
    guard let name = constraint.name?.name, name.hasPrefix(table + infix) else { return nil }
    return newTable + name.dropFirst(table.count)
  }

  /// The name of the index that a foreign key brings along: its own, or that of its first column.
  static func foreignKeyIndexName(_ key: ForeignKeyConstraint, isNamed: Bool, in table: Table) -> String {
    if isNamed, let name = key.name?.name { return name }
    return indexName(after: key.columns.first ?? "", in: table)
  }

  /// `a`, or `a_2`, `a_3` ... where an index of the table has the name.
  private static func indexName(after column: Identifier, in table: Table) -> String {
    let taken = Set(
      table.indexes.compactMap { $0.name?.name.lowercased() }
        + table.constraints.compactMap { $0 is UniqueConstraint ? $0.name?.name.lowercased() : nil } + [
          "primary"
        ])
    var name = column.name
    var number = 1
    while taken.contains(name.lowercased()) {
      number += 1
      name = "\(column.name)_\(number)"
    }
    return name
  }

  /// The name with the number behind the highest that the table has.
  private static func numberedName(of constraint: any TableConstraint, _ infix: String, in table: Table)
    -> String
  {
    let prefix = table.name.name.name + infix
    let numbers = (table.constraints + table.columns.flatMap(\.checks)).compactMap { other -> Int? in
      guard type(of: other) == type(of: constraint), let name = other.name?.name, name.hasPrefix(prefix)
      else {
        return nil
      }
      return Int(name.dropFirst(prefix.count))
    }
    return prefix + String((numbers.max() ?? 0) + 1)
  }
}
