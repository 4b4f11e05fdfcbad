/// What is known of the types that are objects of the database, such as enums and domains.
struct NamedTypes: Sendable {
  /// What is known of a type; one that is dropped stays known, since it may be created again.
  struct Entry: Sendable {
    /// The type as it is, or was when it was dropped.
    var type: any SchemaBoundType
    /// The place among all objects, in the order in which they were made.
    let number: Int
    /// Whether operations have created the type, and so drop it.
    var isOwned: Bool
    /// Whether there is such a type now.
    var exists = true
    /// Whether its definition is known, which raw SQL has not changed.
    var isCertain = true
    /// The tables that use it, each with the number of its columns that do.
    var uses: [ObjectKey: Int] = [:]
    /// The raw SQL that may use it too, in words.
    var alsoUsedBy: String?
  }

  private(set) var entries: [ObjectKey: Entry] = [:]
  /// The types by their name in lower case, under which raw SQL may name them.
  private var keysByWord: [String: [ObjectKey]] = [:]
  /// The names, in lower case, of types that raw SQL has made or may have made.
  var madeByRawSQL: Set<String> = []
  /// The names, in lower case, of types that the migration at hand drops by raw SQL.
  var droppedByHand: Set<String> = []

  /// What is known of a type.
  subscript(key: ObjectKey) -> Entry? { entries[key] }

  /// Whether operations have to create a type where it is used.
  func needsCreation(_ type: any SchemaBoundType, _ key: ObjectKey) -> Bool {
    guard let entry = entries[key] else {
      return type.createsType && !madeByRawSQL.contains(key.word)
    }
    return !entry.exists && (entry.isOwned || type.createsType)
  }

  /// Whether operations drop a type once nothing uses it any more.
  func needsRemoval(_ key: ObjectKey) -> Bool {
    guard let entry = entries[key] else { return false }
    return entry.exists && entry.isOwned && entry.alsoUsedBy == nil
      && !droppedByHand.contains(key.word)
  }

  /// Adds a type that is used for the first time.
  mutating func add(_ entry: Entry, at key: ObjectKey) {
    entries[key] = entry
    keysByWord[key.word, default: []].append(key)
  }

  /// Changes a type that is known.
  mutating func change(_ key: ObjectKey, _ body: (inout Entry) -> Void) {
    guard let place = entries.index(forKey: key) else { return }
    body(&entries.values[place])
  }

  /// Changes the types that words name.
  mutating func change(namedIn words: some Sequence<String>, _ body: (inout Entry) -> Void) {
    for word in words { for key in keysByWord[word] ?? [] { change(key, body) } }
  }

  /// Lets the uses of a table be those of its new name.
  mutating func moveUses(from old: ObjectKey, to new: ObjectKey) {
    guard old != new else { return }
    for place in entries.values.indices {
      guard let count = entries.values[place].uses.removeValue(forKey: old) else { continue }
      entries.values[place].uses[new, default: 0] += count
    }
  }
}

extension ObjectKey {
  /// The name in lower case, under which raw SQL may name the object.
  fileprivate var word: String { name.text.lowercased() }
}
