/// Reads rows in JSON Lines: an object on each line.
struct JSONLinesRows: RowReader {
  private let form: RowForm
  private let name: String
  private let vocabulary: DocumentVocabulary

  init(columns: [BulkInsertOp.TypedColumn], name: String, vocabulary: DocumentVocabulary) {
    form = RowForm(columns: columns)
    self.name = name
    self.vocabulary = vocabulary
  }

  /// Reads the rows of whole lines.
  func read(_ block: [UInt8], from line: Int, _ body: (InsertRow) throws -> Void) throws {
    // held once, not for each row
    let (form, vocabulary) = (form, vocabulary)
    do {
      let document = try JSONDocument(parsingLines: block, file: name)
      for node in try document.root.elements() { try body(try form.read(node, with: vocabulary)) }
    } catch let error as DocumentError {
      throw DocumentErrors([error.inLines(from: line)])
    }
  }

  /// Does nothing: a line is whole, or it is no object.
  func finish() {}
}

extension DocumentError {
  /// The error at its place in a file of which lines from this one on were read behind a bracket.
  fileprivate func inLines(from first: Int) -> DocumentError {
    var error = self
    if line == 1 { error.column -= 1 }
    error.line += first - 1
    let end = path.firstIndex(of: "]").map { path.index(after: $0) } ?? path.startIndex
    error.path = String(path[end...].drop { $0 == "." })
    return error
  }
}
