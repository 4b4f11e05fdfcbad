internal import Decant

extension MariaDB {
  /// What MariaDB names and makes by itself: as MySQL does it, but for checks.
  ///
  /// Source: https://mariadb.com/kb/en/constraint/
  static func upkeep(inherited: SchemaUpkeep) -> SchemaUpkeep {
    var upkeep = inherited
    upkeep.bindsColumnChecks = true
    upkeep.constraintName = { constraint, table, names in
      constraint is CheckConstraint
        ? checkName(in: table) : inherited.constraintName(constraint, table, names)
    }
    upkeep.renamedConstraint = { constraint, table, newTable in
      constraint is CheckConstraint ? nil : inherited.renamedConstraint(constraint, table, newTable)
    }
    return upkeep
  }

  /// `CONSTRAINT_1`, or the next number that is free.
  private static func checkName(in table: Table) -> String {
    let taken = Set(table.constraints.compactMap { $0.name?.name.lowercased() })
    var number = 1
    while taken.contains("constraint_\(number)") { number += 1 }
    return "CONSTRAINT_\(number)"
  }
}
