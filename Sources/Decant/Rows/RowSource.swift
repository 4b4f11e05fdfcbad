/// Rows of a bulk insert that are read one by one while their statements are written, so that any number of them takes
/// little memory.
///
/// ```swift
/// op.bulkInsert(into: "countries", columns: columns, from: .file("countries.csv"))
/// op.bulkInsert(into: "numbers", columns: [.init("n", .integer)], from: .sequence((1...1000).map { [.integer($0)] }))
/// ```
///
/// The columns decide what the texts of a CSV mean; see ``RowFormat``.
public struct RowSource: Sendable {
  /// Hands each row on.
  typealias Reader = @Sendable (BulkInsertOp, (InsertRow) throws -> Void) throws -> Void

  private let reader: Reader
  /// The JSON form, where there is one.
  let documentValue: JSONValue?

  init(documentValue: JSONValue? = nil, _ reader: @escaping Reader) {
    self.documentValue = documentValue
    self.reader = reader
  }

  /// The rows of a sequence, each with a value for each column; it is run through for each script.
  public static func sequence(_ rows: some Sequence<[Value]> & Sendable) -> RowSource {
    RowSource { _, body in for row in rows { try body(.all(row)) } }
  }

  /// Rows in the text of a CSV: a line with the names of the columns, and a line for each row.
  ///
  /// - Parameters:
  ///   - text: The text, as RFC 4180 has it.
  ///   - file: The file of the call, for messages.
  public static func csv(_ text: String, file: StaticString = #fileID) -> RowSource {
    RowText(bytes: Array(text.utf8), name: "rows in \(file)", format: .csv).source
  }

  /// Rows in JSON Lines: an object on each line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - file: The file of the call, for messages.
  public static func jsonLines(_ text: String, file: StaticString = #fileID) -> RowSource {
    RowText(bytes: Array(text.utf8), name: "rows in \(file)", format: .jsonLines).source
  }

  /// The rows of a file, whose name ends in `.csv` or `.jsonl`.
  ///
  /// - Parameters:
  ///   - path: The file; a relative path leads from the directory of the file in which this is called.
  ///   - caller: That file.
  public static func file(_ path: String, besides caller: StaticString = #filePath) -> RowSource {
    let place = RowFile(path, besides: "\(caller)")
    return RowSource { try place.forEachRow(of: $0, with: DocumentVocabulary(dialects: []), $1) }
  }

  /// Hands each row on, in its order.
  ///
  /// - Throws: `DocumentErrors` for rows that cannot be read, and what the body throws.
  package func forEachRow(of operation: BulkInsertOp, _ body: (InsertRow) throws -> Void) throws {
    try reader(operation, body)
  }
}

extension RowSource {
  /// Reads `{"file": "countries.csv"}`; the path leads from the directory of the document.
  init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    let path = try object.require("file")
    try object.finish()
    let file = RowFile(try path.string(), besides: node.document.file ?? "")
    guard file.format != nil else {
      throw path.error(.invalidValue("the name of a file of rows ends in .csv or .jsonl"))
    }
    // a file that is not there is an error of the document
    if let problem = file.problem { throw path.error(.invalidValue(problem)) }
    self.init(documentValue: node.value) { try file.forEachRow(of: $0, with: vocabulary, $1) }
  }
}
