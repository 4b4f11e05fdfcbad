internal import Decant

extension PostgreSQL {
  /// What PostgreSQL names and makes by itself.
  static let upkeep: SchemaUpkeep = {
    var upkeep = SchemaUpkeep()
    upkeep.constraintName = constraintName
    upkeep.ownedSequence = ownedSequence
    upkeep.keysAreRelations = true
    upkeep.mergesEqualKeys = true
    return upkeep
  }()

  /// `t_pkey`, `t_a_key`, `t_a_fkey`, `t_a_check`, `t_a_excl`, with a number where the name is taken.
  ///
  /// Source: https://www.postgresql.org/docs/current/sql-createtable.html, and `ChooseConstraintName` and
  /// `ChooseIndexName` of the server.
  static func constraintName(
    of constraint: any TableConstraint, in table: Table, _ names: NamesInUse
  ) -> String? {
    let include = constraint.options.given(Option.include)?.identifiers ?? []
    let own = table.name.name.name
    switch constraint {
    case is PrimaryKeyConstraint:
      return free(own, "", "pkey") { names.isRelation($0) || names.isConstraint($0) }
    case is UniqueConstraint:
      return free(own, joined(constraint.columns + include), "key") {
        names.isRelation($0) || names.isConstraint($0)
      }
    case let exclude as ExcludeConstraint:
      return free(own, joined(exclude.elements.map(\.columnName)), "excl") {
        names.isRelation($0) || names.isConstraint($0)
      }
    case is ForeignKeyConstraint: return free(own, joined(constraint.columns), "fkey", names.isConstraint)
    case let check as CheckConstraint:
      let columns = table.columns(namedIn: check.condition, for: .postgresql)
      return free(own, columns.count == 1 ? columns[0].name.name : "", "check", names.isConstraint)
    default: return nil
    }
  }

  /// The sequence of a `SERIAL` or an identity: `t_id_seq`.
  static func ownedSequence(of column: Column, in table: Table, _ names: () -> NamesInUse)
    -> OwnedSequence?
  {
    let isIdentity = column.serverDefault?.asIdentity != nil
    guard isIdentity || (try? isSerial(ColumnDefinition(column, of: table))) == true else { return nil }
    let name = free(table.name.name.name, column.name.name, "seq", names().isRelation)
    return OwnedSequence(
      QualifiedName(Identifier(name), schema: table.name.schema), of: column.name, type: column.type,
      isIdentity: isIdentity)
  }

  /// The first name of the pattern that is not taken.
  private static func free(_ table: String, _ part: String, _ label: String, _ isTaken: (String) -> Bool)
    -> String
  {
    var number = 0
    while true {
      let name = objectName(table, part, label + (number == 0 ? "" : String(number)))
      if !isTaken(name) { return name }
      number += 1
    }
  }

  /// `table_part_label`, whose longer part is shortened until the name fits.
  private static func objectName(_ table: String, _ part: String, _ label: String) -> String {
    let available = 63 - label.utf8.count - 1 - (part.isEmpty ? 0 : 1)
    var (first, second) = (min(table.utf8.count, 63), min(part.utf8.count, 63))
    while first + second > available {
      if first > second { first -= 1 } else { second -= 1 }
    }
    let parts = [table.clipped(to: first)] + (part.isEmpty ? [] : [part.clipped(to: second)]) + [label]
    return parts.joined(separator: "_")
  }

  /// The names of the columns with `_` between them, as far as a name is long.
  private static func joined(_ columns: [Identifier]) -> String {
    var seen: [String] = []
    var text = ""
    for column in columns {
      var name = column.name.clipped(to: 63)
      var number = 0
      while seen.contains(name) {
        number += 1
        name = column.name.clipped(to: 63 - String(number).utf8.count) + String(number)
      }
      seen.append(name)
      text += (text.isEmpty ? "" : "_") + name
      if text.utf8.count >= 64 { break }
    }
    return text
  }
}

extension ExcludeConstraint.Element {
  /// The name that the column of the index has.
  fileprivate var columnName: Identifier {
    switch expression {
    case .column(let name): name
    case .sql: "expr"
    }
  }
}

extension String {
  /// The characters that fit into a number of bytes.
  fileprivate func clipped(to count: Int) -> String {
    guard utf8.count > count else { return self }
    var scalars = unicodeScalars
    while scalars.reduce(0, { $0 + UTF8.width($1) }) > count { scalars.removeLast() }
    return String(scalars)
  }
}
