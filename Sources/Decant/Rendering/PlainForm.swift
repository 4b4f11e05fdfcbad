/// The short way to write values that need no thought, such as a whole number for a column of whole numbers.
///
/// Rows consist of little else, so that it pays to look for them first.
enum PlainForm {
  case whole, number, boolean, text, date

  /// The form of an affinity; nil where it has none.
  init?(_ affinity: TypeAffinity) {
    switch affinity {
    case .integer: self = .whole
    case .numeric, .float: self = .number
    case .boolean: self = .boolean
    case .string: self = .text
    case .date: self = .date
    default: return nil
    }
  }

  /// Longer texts may need a form of their own.
  private static let longestText = 1000

  /// Whether the text is short and has no NUL.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count <= longestText else { return false }
    for place in 0..<bytes.count where bytes[place] == 0 { return false }
    return true
  }

  /// Writes the value where it is plain.
  ///
  /// - Returns: Whether it was.
  func write(_ value: Value, to writer: inout SQLWriter) -> Bool {
    switch (self, value) {
    case (_, .null): writer.keyword("NULL")
    case (.whole, .number(let digits)) where PythonNumber.isWhole(digits): writer.digits(digits)
    case (.number, .number(let digits)), (.number, .string(let digits)):
      guard PythonNumber.isPlain(digits) else { return false }
      writer.digits(digits)
    case (.boolean, .boolean(let flag)): writer.boolean(flag)
    case (.text, .string(let text)):
      guard Self.isPlain(text) else { return false }
      writer.string(text)
    case (.date, .string(let text)):
      // a day of ten bytes is written as it is given
      guard text.utf8.count == 10, CalendarValue(text, as: .date) != nil else { return false }
      writer.string(text)
    default: return false
    }
    return true
  }
}
