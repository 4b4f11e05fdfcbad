/// Keys whose values have a form of their own.
extension ObjectReader {
  /// The value of a key, or nil where it is absent or `null`.
  public mutating func value<Value: DocumentValue>(
    _ key: String, with vocabulary: DocumentVocabulary
  ) throws -> Value? {
    guard let node = given(key) else { return nil }
    return try Value(reading: node, with: vocabulary)
  }

  /// The value of a key that must be there.
  public mutating func require<Value: DocumentValue>(
    _ key: String, with vocabulary: DocumentVocabulary
  ) throws -> Value {
    try Value(reading: try require(key), with: vocabulary)
  }

  /// The value of a key that must be there, or nil where it is `null`.
  public mutating func requireNullable<Value: DocumentValue>(
    _ key: String, with vocabulary: DocumentVocabulary
  ) throws -> Value? {
    let node = try require(key)
    return node.isNull ? nil : try Value(reading: node, with: vocabulary)
  }

  /// What is to happen to an attribute: nothing where the key is absent, its removal where it is `null`.
  public mutating func change<Value: DocumentValue>(
    _ key: String, with vocabulary: DocumentVocabulary
  ) throws -> Change<Value> {
    guard let node = node(key) else { return .unchanged }
    return node.isNull ? .dropped : .set(try Value(reading: node, with: vocabulary))
  }

  /// The elements of an array, none where the key is absent or `null`.
  public mutating func values<Value: DocumentValue>(
    _ key: String, with vocabulary: DocumentVocabulary
  ) throws -> [Value] {
    try value(key, with: vocabulary) ?? []
  }

  /// A truth value, false where the key is absent or `null`.
  public mutating func flag(_ key: String) throws -> Bool { try bool(key) ?? false }

  /// The members of the object `info`, none where it is absent or `null`.
  mutating func info() throws -> [JSONMember] {
    guard let node = given("info") else { return [] }
    return try node.members().map { JSONMember(name: $0.name, value: $0.value.value) }
  }

  /// One of a few words, or nil where the key is absent or `null`.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ kind: String, as type: Word.Type = Word.self
  ) throws -> Word? where Word.RawValue == String {
    guard let node = given(key) else { return nil }
    guard let word = Word(rawValue: try node.string()) else {
      throw node.unknownName(kind, known: Word.allCases.map(\.rawValue))
    }
    return word
  }

  /// The table of an operation with its schema; in a batch that of the batch, which is not named again.
  public mutating func table(
    _ keys: TableKeys = .standard, with vocabulary: DocumentVocabulary
  ) throws -> QualifiedName {
    if let table = vocabulary.batchTable { return table }
    return QualifiedName(
      try require(keys.table, with: vocabulary), schema: try value(keys.schema, with: vocabulary))
  }
}
