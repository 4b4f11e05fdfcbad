extension ObjectReader {
  /// Settings for single dialects, none where the key is absent or `null`.
  ///
  /// A setting of a dialect that is known must be one that it reads there; those of others are kept.
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
    let parts = name.split(separator: "_", maxSplits: 1).map(String.init)
    let nearest = nearestOption(to: parts, of: owner)
    let isOfKnownDialect = dialects.contains { $0.name == parts.first }
    // what is near a known name is a slip, even where any key would do
    if parts.count < 2 || nearest != nil || (isOfKnownDialect && !owner.takesAnyOption) {
      throw value.nameOfMember.error(.unknownKey(name, nearest: nearest))
    }
  }

  /// The option that was meant, where either the name of the dialect or what stands behind it is near.
  private func nearestOption(to parts: [String], of owner: AcceptedOptions.Owner) -> String? {
    guard parts.count == 2, let near = nearestName(to: parts[0], in: dialects.map(\.name)),
      let dialect = dialects.first(where: { $0.name == near })
    else { return nil }
    let corrected = "\(near)_\(parts[1])"
    if dialect.acceptedOptions.accepts(corrected, of: owner) { return corrected }
    guard near == parts[0] else { return nil }
    let tails = dialect.acceptedOptions[owner].map { String($0.dropFirst(near.count + 1)) }
    return nearestName(to: parts[1], in: tails).map { "\(near)_\($0)" }
  }
}
