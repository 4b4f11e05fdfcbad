internal import Decant

extension Oracle {
  /// `BINARY_DOUBLE_NAN` and the like, for the types that have such values.
  ///
  /// Source: https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/Literals.html
  static func nonFiniteNumber(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard let number = value.nonFiniteNumber, let keyword = (type as? VendorType)?.keyword else {
      return try inherited(value, type, &writer)
    }
    let isDouble = keyword == "BINARY_DOUBLE"
    switch number {
    case .nan: writer.keyword(isDouble ? "BINARY_DOUBLE_NAN" : "BINARY_FLOAT_NAN")
    case .infinity: writer.keyword(isDouble ? "BINARY_DOUBLE_INFINITY" : "BINARY_FLOAT_INFINITY")
    case .negativeInfinity: writer.keyword(isDouble ? "-BINARY_DOUBLE_INFINITY" : "-BINARY_FLOAT_INFINITY")
    }
  }

  /// The longest text between two quotes, in bytes.
  private static let longestText = 4000
  /// The longest `RAW` of a statement, in bytes.
  private static let longestBytes = 2000

  /// A text that is too long for one literal is put together: `TO_CLOB('...') || TO_CLOB('...')`.
  static func text(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard case .string(let text) = value, text.utf8.count > longestText else {
      return try inherited(value, type, &writer)
    }
    writeLong(text, to: &writer)
  }

  private static func writeLong(_ text: String, to writer: inout SQLWriter) {
    var rest = text[...]
    while !rest.isEmpty {
      let piece = rest.prefixOfBytes(longestText)
      if rest.startIndex != text.startIndex { writer.keyword("||") }
      writer.keyword("TO_CLOB")
      writer.arguments { $0.string(String(piece)) }
      rest = rest[piece.endIndex...]
    }
  }

  /// `HEXTORAW('00ff')`, or `EMPTY_BLOB()`, since `HEXTORAW('')` is NULL.
  static func bytes(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard let bytes = value.bytes(for: type) else { return try inherited(value, type, &writer) }
    try write(bytes, isBLOB: (type as? BinaryType)?.isBLOB == true, to: &writer)
  }

  private static func write(_ bytes: [UInt8], isBLOB: Bool, to writer: inout SQLWriter) throws {
    guard bytes.count <= longestBytes else {
      throw RenderError.unsupported(
        "a value of \(bytes.count) bytes",
        hint: "a statement takes \(longestBytes); load longer ones with DBMS_LOB")
    }
    if bytes.isEmpty, isBLOB { return writer.keyword("EMPTY_BLOB()") }
    writer.keyword("HEXTORAW('")
    writer.hexadecimal(bytes)
    writer.sign("')")
  }

  /// The text of the document, or its bytes where it is kept in a `BLOB`.
  static func json(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard let text = value.jsonDocument?.compactText else { return try inherited(value, type, &writer) }
    if (type as? JSONType)?.isKeptAsBytes == true {
      return try write(Array(text.utf8), isBLOB: true, to: &writer)
    }
    if text.utf8.count > longestText { writeLong(text, to: &writer) } else { writer.string(text) }
  }

  /// `NUMTODSINTERVAL(90061.5, 'SECOND')`.
  static func interval(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard let seconds = value.seconds(for: type) else { return try inherited(value, type, &writer) }
    writer.keyword("NUMTODSINTERVAL")
    try writer.arguments { writer in
      try writer.seconds(seconds)
      writer.sign(", 'SECOND'")
    }
  }
}

extension BinaryType {
  /// Whether Oracle keeps the bytes in a `BLOB`.
  fileprivate var isBLOB: Bool { name == .generic || name == .blob }
}

extension Substring {
  /// The longest beginning that has no more than the given number of bytes.
  fileprivate func prefixOfBytes(_ count: Int) -> Substring {
    guard var end = utf8.index(startIndex, offsetBy: count, limitedBy: endIndex) else { return self }
    // a character must not be cut in two
    while end < endIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return self[..<end]
  }
}
