internal import Decant

extension MySQL {
  /// `VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`; a `VARCHAR` needs a length.
  static func characters(
    _ type: CharacterType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CharacterType>
  ) throws {
    var attributes = TextAttributes(type.options.argument)
    attributes.collation = type.collation
    attributes.isNational = attributes.isNational || type.name == .nvarchar || type.name == .nchar
    let keyword: StaticString
    switch type.name {
    case .string, .unicode, .varchar, .nvarchar:
      guard type.length != nil else { throw missingLength(of: "VARCHAR") }
      keyword = "VARCHAR"
    case .char, .nchar: keyword = "CHAR"
    case .text, .unicodeText, .standardText: keyword = "TEXT"
    case .clob: return try inherited(type, &writer)
    }
    try attributes.write(to: &writer) { writer in
      writer.keyword(keyword)
      writer.exactLength(type.length)
    }
  }

  /// `ENUM('a','b')`, or `VARCHAR` where the native type is not wanted.
  static func enumeration(
    _ type: EnumType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<EnumType>
  ) throws {
    guard type.isNative else { return try inherited(type, &writer) }
    writer.enumeration("ENUM", of: type.values)
  }
}

/// What a text type says about its characters.
///
/// Source: https://dev.mysql.com/doc/refman/8.4/en/string-type-syntax.html
struct TextAttributes {
  /// Whether it has the national character set, whatever else is said.
  var isNational: Bool
  /// `CHARACTER SET`.
  var characterSet: String?
  /// `ASCII`, short for a character set.
  var isASCII: Bool
  /// `UNICODE`, short for a character set.
  var isUnicode: Bool
  /// `COLLATE`.
  var collation: Collation?
  /// `BINARY`, short for a collation.
  var isBinary: Bool

  /// Reads the arguments of a type by name.
  init(_ argument: (String) -> JSONValue?) {
    isNational = argument("national")?.boolValue == true
    characterSet = argument("charset")?.stringValue
    isASCII = argument("ascii")?.boolValue == true
    isUnicode = argument("unicode")?.boolValue == true
    collation = argument("collation")?.stringValue.map { Collation($0) }
    isBinary = argument("binary")?.boolValue == true
  }

  /// Writes the attributes around the type.
  func write(to writer: inout SQLWriter, _ type: (inout SQLWriter) throws -> Void) throws {
    if isNational { writer.keyword("NATIONAL") }
    try type(&writer)
    if !isNational { try writeCharacterSet(to: &writer) }
    if let collation, !collation.name.isEmpty {
      writer.collation(collation)
    } else if isBinary {
      writer.keyword("BINARY")
    }
  }

  private func writeCharacterSet(to writer: inout SQLWriter) throws {
    if let characterSet, !characterSet.isEmpty {
      writer.keyword("CHARACTER SET")
      try writer.phrase(characterSet)
    } else if isASCII {
      writer.keyword("ASCII")
    } else if isUnicode {
      writer.keyword("UNICODE")
    }
  }
}

extension SQLWriter {
  /// Writes `ENUM('a','b')`.
  mutating func enumeration(_ keyword: StaticString, of values: [String]) {
    self.keyword(keyword)
    arguments { writer in
      writer.list(values) { writer, value in
        writer.join()
        writer.string(value)
      }
    }
  }
}
