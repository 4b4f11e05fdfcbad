/// How a dialect quotes names and how long they may be.
public struct IdentifierStyle: Sendable {
  /// What stands before a quoted name.
  public var openingQuote: Character = "\""
  /// What stands behind a quoted name, and is doubled inside it.
  public var closingQuote: Character = "\""
  /// Words that need quotes, in lower case.
  public var reservedWords: ReservedWords = .standard
  /// Characters that need quotes at the start of a name.
  public var illegalInitialCharacters: Set<Character> = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "$",
  ]
  /// Whether a name with capitals needs quotes.
  public var foldsCase = true
  /// Whether the database takes names for equal that differ in upper and lower case alone.
  public var ignoresCase = false
  /// Whether the database cuts a name that is too long, without a word.
  public var cutsLongNames = false
  /// Whether names of collations are quoted like others, and may have a schema.
  public var quotesCollations = true
  /// The longest name, in characters.
  public var maximumLength = 9999
  /// The longest name of an index, where it is another one.
  public var maximumIndexLength: Int?
  /// The longest name of a constraint, where it is another one.
  public var maximumConstraintLength: Int?
  /// The names that a schema is made of, such as a database and an owner; nil where it is always one name.
  public var schemaParts: (@Sendable (Identifier) -> [Identifier])?

  /// Whether the name must be quoted.
  public func requiresQuotes(_ name: String) -> Bool {
    var isPlain = true
    var hasCapitals = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "$"):
        continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hasCapitals = true
      default: isPlain = false
      }
      if !isPlain { return true }
    }
    guard let first = name.first else { return true }
    return (foldsCase && hasCapitals) || illegalInitialCharacters.contains(first)
      || reservedWords.contains(hasCapitals ? name.lowercased() : name)
  }
}

/// Words that a database keeps for itself.
public struct ReservedWords: Sendable, ExpressibleByArrayLiteral {
  private var words: Set<String>
  private let longest: Int

  /// Makes a set of words in lower case.
  public init(_ words: some Sequence<String>) {
    self.words = Set(words)
    longest = self.words.map(\.utf8.count).max() ?? 0
  }

  /// Makes a set of words in lower case.
  public init(arrayLiteral elements: String...) { self.init(elements) }

  /// Makes a set of words in lower case, separated by blanks or line ends.
  public init(text: String) { self.init(text.split { $0 == " " || $0 == "\n" }.map(String.init)) }

  /// Whether the word, in lower case, is reserved. The length goes first: hashing each name costs a third of
  /// a run.
  public func contains(_ word: String) -> Bool { word.utf8.count <= longest && words.contains(word) }

  /// These words and others.
  public func union(_ other: ReservedWords) -> ReservedWords { ReservedWords(words.union(other.words)) }

  /// These words without others.
  public func subtracting(_ other: ReservedWords) -> ReservedWords {
    ReservedWords(words.subtracting(other.words))
  }
}
