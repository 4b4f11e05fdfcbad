/// What raw SQL may have changed of a schema.
struct UnknownGround: Sendable {
  /// The raw SQL that may have changed anything, in words; nil where there is none.
  var cause: String?
  /// The words of raw SQL that changes a schema, in lower case: names that may be those of objects.
  private(set) var words: Set<String> = []
  /// The raw SQL that changes a schema but no table that is known, in words.
  var strangers: [String] = []

  /// Adds the words of raw SQL.
  mutating func add(_ words: some Sequence<String>) { self.words.formUnion(words) }

  /// Whether there may be an object of a name though operations have made none.
  func mayHave(_ name: Identifier) -> Bool { cause != nil || words.contains(name.name.lowercased()) }
}
