extension SchemaState {
  /// Reports where a foreign key does not lead to unique columns of its types.
  mutating func check(_ foreignKey: ForeignKeyConstraint, of table: QualifiedName) {
    guard let target = foreignKey.targets.first?.table, certainState(of: table) != nil else { return }
    guard state(of: target) != nil else { return reportMissing(target) }
    guard foreignKey.columns.count == foreignKey.targets.count else {
      return report(.targetCount(foreignKey.columns.count, foreignKey.targets.count))
    }
    guard let other = certainState(of: target), let own = certainState(of: table) else { return }
    let names = foreignKey.targets.compactMap(\.column)
    let missing = names.filter { other.place(ofColumn: $0) == nil }
    for name in missing { report(other.missing(column: name)) }
    guard missing.isEmpty, names.count == foreignKey.columns.count else { return }
    if !other.isUnique(names) { report(.targetNotUnique(names, of: target)) }
    for (name, targetName) in zip(foreignKey.columns, names) {
      guard let column = own.column(name), let targetColumn = other.column(targetName),
        let (type, targetType) = differing(column.type, targetColumn.type)
      else { continue }
      report(.targetOfOtherType(name, type: type, target: targetName, of: target, targetType: targetType))
    }
  }

  /// The texts of two types whose values cannot be compared by a foreign key; nil where they can, or where
  /// too little is known of them.
  private func differing(_ one: any SQLType, _ other: any SQLType) -> (String, String)? {
    let unknown: Set<TypeAffinity> = [.other, .null]
    guard !unknown.contains(one.affinity), !unknown.contains(other.affinity) else { return nil }
    let isNarrow = dialect.wantsEqualKeyTypes && one.affinity == .integer
    guard let text = dialect.text(of: one), let otherText = dialect.text(of: other), text != otherText,
      one.affinity != other.affinity || isNarrow
    else { return nil }
    return (text, otherText)
  }
}

extension Dialect {
  /// How a name is written.
  func text(of name: Identifier) -> String {
    var writer = SQLWriter(dialect: self)
    writer.identifier(name)
    return writer.text
  }

  /// How a type is written; nil where the dialect does not have it.
  func text(of type: any SQLType) -> String? {
    var writer = SQLWriter(dialect: self)
    guard (try? writer.element(ofType: type)) != nil else { return nil }
    return writer.text
  }
}
