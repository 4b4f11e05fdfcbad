/// Text.
public struct CharacterType: SQLType {
  /// The names of the types that hold text.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `String`.
    case string = "String"
    /// `Text`.
    case text = "Text"
    /// `Unicode`.
    case unicode = "Unicode"
    /// `UnicodeText`.
    case unicodeText = "UnicodeText"
    /// `VARCHAR`.
    case varchar = "VARCHAR"
    /// `NVARCHAR`.
    case nvarchar = "NVARCHAR"
    /// `CHAR`.
    case char = "CHAR"
    /// `NCHAR`.
    case nchar = "NCHAR"
    /// `TEXT`.
    case standardText = "TEXT"
    /// `CLOB`.
    case clob = "CLOB"
  }

  /// Which of the types it is.
  public var name: Name
  /// The longest text, in characters or bytes as the database counts.
  public var length: TypeLength?
  /// The rules of order and equality.
  public var collation: Collation?
  /// Arguments that one dialect alone knows, such as `charset`.
  public var options: DialectOptions

  /// Makes a type.
  public init(
    _ name: Name, length: TypeLength? = nil, collation: Collation? = nil, options: DialectOptions = [:]
  ) {
    self.name = name
    self.length = length
    self.collation = collation
    self.options = options
  }

  /// Text.
  public var affinity: TypeAffinity { .string }
  /// The name in the JSON form.
  public var documentName: String { options.documentName(of: name.rawValue) }

  /// Writes `VARCHAR(length) COLLATE collation` and the like.
  public func writeStandard(to writer: inout SQLWriter) {
    switch name {
    case .string, .unicode, .varchar: write("VARCHAR", to: &writer)
    case .nvarchar: write("NVARCHAR", to: &writer)
    case .char: write("CHAR", to: &writer)
    case .nchar: write("NCHAR", to: &writer)
    case .text, .unicodeText, .standardText: write("TEXT", to: &writer)
    case .clob: writer.keyword("CLOB")
    }
  }

  /// Writes the type under another keyword, with its length and collation.
  public func write(_ keyword: StaticString, to writer: inout SQLWriter) {
    writer.keyword(keyword)
    writer.length(length)
    writer.collation(collation)
  }
}

/// The length of a text or binary type.
public enum TypeLength: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// A number of characters or bytes.
  case count(Int)
  /// The longest that the database has (SQL Server).
  case max

  /// Makes a number of characters or bytes.
  public init(integerLiteral value: Int) { self = .count(value) }
}

/// The rules of order and equality of a text.
public struct Collation: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public var name: String
  /// The schema that holds it.
  public var schema: String?

  /// Makes a collation.
  public init(_ name: String, schema: String? = nil) {
    self.name = name
    self.schema = schema
  }

  /// Makes a collation of its name.
  public init(stringLiteral value: String) { self.init(value) }
}

extension CharacterType {
  /// The length, the collation, and what one dialect alone knows.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("length", length?.documentValue)
    try object.set(collation)
    object.append(try options.typeArguments(of: documentName))
    return object.members
  }
}

extension TypeLength {
  /// A number, or `"max"`.
  var documentValue: JSONValue {
    switch self {
    case .count(let count): count.documentValue
    case .max: "max"
    }
  }
}
