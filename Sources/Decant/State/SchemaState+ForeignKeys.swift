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
    guard let text = dialect.text(of: one), let otherText = dialect.text(of: other), text != otherText else {
      return nil
    }
    let words = (TypeText(text).word, TypeText(otherText).word)
    // UUIDs and the like are texts where the database has no type for them
    if words.0.hasSuffix("CHAR"), words.1.hasSuffix("CHAR") { return nil }
    let isStrict = dialect.wantsEqualKeyTypes && one.affinity.isNumber && other.affinity.isNumber
    let differ = isStrict ? words.0 != words.1 : !one.affinity.isComparable(with: other.affinity)
    return differ ? (text, otherText) : nil
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
  func text(of type: any SQLType) -> String? { text { try $0.element(ofType: type) } }

  /// What a body writes; nil where the dialect cannot.
  func text(_ body: (inout SQLWriter) throws -> Void) -> String? {
    var writer = SQLWriter(dialect: self)
    guard (try? body(&writer)) != nil else { return nil }
    return writer.text
  }
}
