/// When a database takes two names for one.
struct NameRules: Hashable, Sendable {
  /// Whether upper and lower case are the same.
  var ignoresCase = false
  /// How many bytes of a name the database keeps, where it cuts longer ones without a word.
  var keptLength: Int?
  /// What stands before a quoted name.
  var quote: Character = "\""

  /// The form in which equal names are equal.
  func key(of name: String) -> NameKey {
    var key = name
    if let keptLength, key.utf8.count > keptLength {
      // a character that does not fit whole is cut as a whole
      while key.utf8.count > keptLength { key.unicodeScalars.removeLast() }
    }
    return NameKey(ignoresCase ? key.lowercased() : key)
  }

  /// The form in which names of equal objects are equal.
  func key(of name: QualifiedName) -> ObjectKey {
    ObjectKey(schema: key(of: name.schema?.name ?? ""), name: key(of: name.name.name))
  }

  /// Whether the database takes two names for one.
  func areSame(_ one: Identifier, _ other: Identifier) -> Bool {
    if one.isSame(as: other) { return true }
    // names that fit are equal only where they are the same, but for their case
    let mayBeCut = keptLength.map { one.name.utf8.count > $0 || other.name.utf8.count > $0 } ?? false
    return (ignoresCase || mayBeCut) && key(of: one.name) == key(of: other.name)
  }
}

/// The name of an object in the form in which equal ones are equal.
struct ObjectKey: Hashable, Sendable {
  /// The schema; empty for the default one.
  var schema: NameKey
  /// The name inside the schema.
  var name: NameKey
}

extension IdentifierStyle {
  /// When the database takes two names for one.
  var rules: NameRules {
    NameRules(
      ignoresCase: ignoresCase, keptLength: cutsLongNames ? maximumLength : nil, quote: openingQuote)
  }
}
