extension ObjectReader {
  /// Settings for single dialects, none where the key is absent or `null`.
  ///
  /// A setting of a dialect that is known must be one that it reads there; those of others are kept as they are.
  public mutating func options(
    _ key: String = "dialect_options", of owner: AcceptedOptions.Owner, with vocabulary: DocumentVocabulary
  ) throws -> DialectOptions {
    guard let node = given(key) else { return [:] }
    return DialectOptions(
      try node.members().map { name, value in
        try vocabulary.checkOption(name, of: owner, at: value)
        return JSONMember(name: name, value: value.value)
      })
  }
}

extension DocumentVocabulary {
  fileprivate func checkOption(_ name: String, of owner: AcceptedOptions.Owner, at value: JSONNode) throws {
    guard !dialects.contains(where: { $0.acceptedOptions.accepts(name, of: owner) }) else { return }
    let nearest = nearestName(to: name, in: dialects.flatMap { $0.acceptedOptions[owner] })
    let prefix = name.firstIndex(of: "_").map { String(name[..<$0]) }
    let isOfKnownDialect = dialects.contains { $0.name == prefix }
    // what is near a known name is a slip, even where any key would do
    if prefix == nil || nearest != nil || (isOfKnownDialect && !owner.takesAnyOption) {
      throw value.nameOfMember.error(.unknownKey(name, nearest: nearest))
    }
  }
}
