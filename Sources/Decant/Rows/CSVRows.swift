/// Reads the rows of a CSV: a line with the names of the columns, and a line for each row.
///
/// Source: https://www.rfc-editor.org/rfc/rfc4180
struct CSVRows: RowReader {
  private let form: RowForm
  private let name: String
  private let vocabulary: DocumentVocabulary
  /// The places of the columns that the first line names.
  private var places: [Int]?
  /// A record whose end has not come yet, since a field in quotes has line ends, and its line.
  private var rest: (bytes: [UInt8], line: Int)?

  init(columns: [BulkInsertOp.TypedColumn], name: String, vocabulary: DocumentVocabulary) {
    form = RowForm(columns: columns)
    self.name = name
    self.vocabulary = vocabulary
  }

  /// Reads the rows of whole lines; what a field in quotes leaves open is kept for the next ones.
  mutating func read(_ block: [UInt8], from line: Int, _ body: (InsertRow) throws -> Void) throws {
    var scanner = CSVScanner(rest.map { $0.bytes + block } ?? block, line: rest?.line ?? line)
    rest = nil
    if places == nil { scanner.skipMark() }
    while !scanner.isAtEnd {
      let (start, line) = (scanner.position, scanner.line)
      switch scanner.record() {
      case .unfinished: rest = (Array(scanner.bytes[start...]), line)
      case .misplacedQuote(let column):
        throw error(
          line, column,
          .invalidValue("a quote stands inside of a field; put the field in quotes, and double the quote"))
      case .fields(let fields): try read(fields, line: line, body)
      }
    }
  }

  /// Refuses a field in quotes that has no end.
  func finish() throws {
    if let rest {
      throw error(rest.line, 1, .invalidValue("a field that begins with a quote has no closing quote"))
    }
  }

  private mutating func read(_ fields: [CSVField], line: Int, _ body: (InsertRow) throws -> Void) throws {
    guard let places else {
      self.places = try fields.map { field in
        try form.place(of: field.text) { problem(line, field.column, $0) }
      }
      return
    }
    // an empty line is no row
    if fields.count == 1, fields[0].isNull, places.count > 1 { return }
    guard fields.count == places.count else {
      let found = fields.count == 1 ? "1 field" : "\(fields.count) fields"
      throw error(
        line, 1, .invalidValue("the line has \(found), the first line names \(places.count) columns"))
    }
    var row = [Value?](repeating: nil, count: form.columns.count)
    for (field, place) in zip(fields, places) {
      let type = form.columns[place].type
      guard let value = try? Value(csv: field, as: type, with: vocabulary) else {
        throw error(
          line, field.column,
          .invalidValue(
            "column \(form.columns[place].name.name): \"\(field.text)\" is no value of \(type.documentName)"))
      }
      row[place] = value
    }
    try body(.some(row))
  }

  private func error(_ line: Int, _ column: Int, _ problem: DocumentError.Problem) -> DocumentErrors {
    DocumentErrors([self.problem(line, column, problem)])
  }

  private func problem(_ line: Int, _ column: Int, _ problem: DocumentError.Problem) -> DocumentError {
    DocumentError(file: name, line: line, column: column, path: "", problem: problem)
  }
}

extension Value {
  /// Reads a field for a column of the type; an empty one without quotes is NULL.
  fileprivate init(csv field: CSVField, as type: any SQLType, with vocabulary: DocumentVocabulary) throws {
    let text = field.text
    if field.isNull { self = .null; return }
    switch type.affinity {
    case .boolean:
      switch text.lowercased() {
      case "true", "t", "1": self = .boolean(true)
      case "false", "f", "0": self = .boolean(false)
      default: throw CSVValueError()
      }
    case .integer, .numeric, .float:
      guard PythonNumber.isFinite(text) || Value.string(text).nonFiniteNumber != nil else {
        throw CSVValueError()
      }
      self = .number(text)
    case .json: self = .json(try JSONDocument(parsing: Array(text.utf8)).root.value)
    case .array:
      try self.init(reading: JSONDocument(parsing: Array(text.utf8)).root, as: type, with: vocabulary)
    case .binary:
      guard let bytes = Base64.bytes(of: Array(text.utf8)[...]) else { throw CSVValueError() }
      self = .bytes(bytes)
    case .interval: self = .seconds(text)
    case .string, .date, .time, .dateTime, .uuid, .null, .other: self = .string(text)
    }
  }
}

/// A field that is no value of its column.
private struct CSVValueError: Error {}
