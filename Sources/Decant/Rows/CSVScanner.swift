/// A field of a CSV.
struct CSVField {
  /// The content, without quotes.
  var text: String
  /// Where it begins in its line, in bytes from 1.
  var column: Int
  /// Whether it is empty and has no quotes.
  var isNull: Bool
}

/// Finds the records of a CSV.
struct CSVScanner {
  let bytes: [UInt8]
  private(set) var position = 0
  /// The number of the line, from 1.
  private(set) var line: Int

  /// What comes next.
  enum Record {
    case fields([CSVField])
    /// A field in quotes has no end.
    case unfinished
    /// A quote stands where none may, in this column of the line.
    case misplacedQuote(column: Int)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  init(_ bytes: [UInt8], line: Int) {
    self.bytes = bytes
    self.line = line
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Passes over a byte order mark.
  mutating func skipMark() { if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 } }

  /// Reads the next record with its line end.
  mutating func record() -> Record {
    var fields: [CSVField] = []
    let start = position
    while true {
      let column = position - start + 1
      if !isAtEnd, bytes[position] == Self.quote {
        guard let text = quotedText() else { return .unfinished }
        fields.append(CSVField(text: text, column: column, isNull: false))
      } else {
        let end = bytes[position...].firstIndex { $0 == Self.comma || $0 == JSONByte.newline } ?? bytes.count
        var content = bytes[position..<end]
        if content.last == UInt8(ascii: "\r"), end == bytes.count || bytes[end] == JSONByte.newline {
          content.removeLast()
        }
        if let quote = content.firstIndex(of: Self.quote) {
          return .misplacedQuote(column: quote - start + 1)
        }
        fields.append(
          CSVField(text: String(decoding: content, as: UTF8.self), column: column, isNull: content.isEmpty))
        position = end
      }
      guard !isAtEnd else { return .fields(fields) }
      if bytes[position] == UInt8(ascii: "\r"), position + 1 < bytes.count { position += 1 }
      position += 1
      switch bytes[position - 1] {
      case Self.comma: continue
      case JSONByte.newline:
        line += 1
        return .fields(fields)
      default: return .misplacedQuote(column: position - start)
      }
    }
  }

  /// The content of a field in quotes, in which two of them stand for one; nil where its end is missing.
  private mutating func quotedText() -> String? {
    var text: [UInt8] = []
    var place = position + 1
    while let end = bytes[place...].firstIndex(of: Self.quote) {
      text += bytes[place..<end]
      line += bytes[place..<end].count { $0 == JSONByte.newline }
      guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else {
        position = end + 1
        return String(decoding: text, as: UTF8.self)
      }
      text.append(Self.quote)
      place = end + 2
    }
    position = bytes.count
    return nil
  }
}
