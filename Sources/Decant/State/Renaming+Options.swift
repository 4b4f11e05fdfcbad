/// The columns that options of indexes, keys and tables name: in SQL, in lists, and as keys.
extension DialectOptions {
  /// Whether an option names a column.
  func names(_ column: Identifier, _ rules: NameRules) -> Bool {
    members.contains { member in
      switch Meaning(of: member.name) {
      case .sql: member.value.sqlText?.mentions(column, rules) ?? false
      case .columns: member.value.identifiers?.contains { rules.areSame($0, column) } ?? false
      case .byColumn, nil: false
      }
    }
  }

  /// The options with another name for a column.
  ///
  /// - Parameter written: The new name as it stands in SQL.
  func renaming(_ old: Identifier, to new: Identifier, written: String, _ rules: NameRules) -> DialectOptions
  {
    guard !isEmpty else { return self }
    return DialectOptions(
      members.map { member in
        var member = member
        switch Meaning(of: member.name) {
        case .sql:
          guard let text = member.value.sqlText, text.mentions(old, rules) else { return member }
          member.value = .string(text.renaming(old, to: new, written: written, rules))
        case .columns:
          guard let names = member.value.identifiers else { return member }
          member.value = .array(names.map { .string(rules.areSame($0, old) ? new.name : $0.name) })
        case .byColumn:
          guard case .object(let values) = member.value else { return member }
          member.value = .object(
            values.map {
              JSONMember(name: rules.areSame(Identifier($0.name), old) ? new.name : $0.name, value: $0.value)
            })
        case nil: break
        }
        return member
      })
  }

  /// What the value of an option says of columns, by the end of its name.
  private enum Meaning {
    case sql, columns, byColumn

    init?(of option: String) {
      if option.hasSuffix("_where") || option.hasSuffix("_partition_by") {
        self = .sql
      } else if option.hasSuffix("_include") {
        self = .columns
      } else if option.hasSuffix("_ops") || option.hasSuffix("_length") {
        self = .byColumn
      } else {
        return nil
      }
    }
  }
}

extension SQLText {
  /// The text as it stands, with another name for a column.
  fileprivate func renaming(
    _ old: Identifier, to new: Identifier, written: String, _ rules: NameRules
  ) -> String {
    renaming(old, to: new, rules).fragments.map { fragment in
      switch fragment {
      case .raw(let text): text
      case .identifier: written
      case .name, .literal: ""
      }
    }.joined()
  }
}

extension ForeignKeyActions {
  /// The actions with another name for a column in `SET NULL (a, b)`.
  func renaming(_ old: Identifier, to new: Identifier, written: String, _ rules: NameRules)
    -> ForeignKeyActions
  {
    guard let action = onDelete, action.contains("(") else { return self }
    var actions = self
    actions.onDelete = SQLText(action).renaming(old, to: new, written: written, rules)
    return actions
  }
}
