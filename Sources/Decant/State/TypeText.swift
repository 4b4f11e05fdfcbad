/// The text of a type, taken apart: its word and its arguments.
struct TypeText: Equatable {
  /// The words before the arguments, in capitals, one of several with one meaning.
  let word: String
  /// The arguments, such as a length; empty where there are none.
  let arguments: String

  /// Takes a text apart.
  init(_ text: String) {
    let upper = text.uppercased()
    let open = upper.firstIndex(of: "(") ?? upper.endIndex
    let close = upper[open...].firstIndex(of: ")") ?? upper.endIndex
    let head = upper[..<open].split(separator: " ").joined(separator: " ")
    word = Self.meanings[head] ?? head
    arguments = upper[open..<close].dropFirst().filter { $0 != " " }
  }

  /// Whether no column can be of both types: the words differ, or arguments that both have.
  func contradicts(_ other: TypeText) -> Bool {
    word != other.word
      || !arguments.isEmpty && !other.arguments.isEmpty && arguments != other.arguments
  }

  /// Words by which databases give back what they were told in others.
  private static let meanings = [
    "BOOL": "TINYINT", "BOOLEAN": "TINYINT", "INT": "INTEGER", "DECIMAL": "NUMERIC", "DEC": "NUMERIC",
    "CHARACTER VARYING": "VARCHAR", "VARCHAR2": "VARCHAR", "CHARACTER": "CHAR",
    "TIMESTAMP WITHOUT TIME ZONE": "TIMESTAMP", "TIME WITHOUT TIME ZONE": "TIME",
    "DOUBLE PRECISION": "DOUBLE", "FLOAT8": "DOUBLE", "INT8": "BIGINT", "INT4": "INTEGER", "INT2": "SMALLINT",
  ]
}

extension TypeAffinity {
  /// The kinds of values that databases compare with each other.
  var isNumber: Bool { [.integer, .numeric, .float].contains(self) }

  /// Whether values of two kinds can be compared by a foreign key.
  func isComparable(with other: TypeAffinity) -> Bool {
    self == other || isNumber && other.isNumber
      || [.date, .dateTime].contains(self) && [.date, .dateTime].contains(other)
  }
}
