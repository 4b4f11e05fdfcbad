/// Writes the `INSERT` statements of a bulk insert, row by row.
///
/// The rules of a column and the words before the values are found once, not for each row.
struct InsertWriter {
  private let operation: BulkInsertOp
  private let rules: [LiteralStyle.Rule]
  private let plainForms: [PlainForm?]
  private var writer: SQLWriter
  /// The number of the row that is written, from 1.
  private var number = 0
  /// The places of the columns that the last row has given.
  private var given: [Int]?
  /// The words before its values.
  private var opening = SQLWriter.Opening()
  /// How many rows a statement has at most, and how many the one that is written has.
  private let capacity: Int
  private var count = 0

  init(_ operation: BulkInsertOp, in dialect: Dialect) {
    self.operation = operation
    capacity = dialect.inserts.capacity(of: operation)
    let types = operation.columns.map { $0.type.variant(for: dialect.name) }
    rules = types.map(dialect.literals.rule)
    plainForms = types.map(dialect.literals.plainForm)
    writer = SQLWriter(dialect: dialect)
  }

  /// Writes the row; its statement goes to the script when it is full.
  mutating func write(_ row: InsertRow, to script: inout Script) throws {
    number += 1
    guard row.count <= operation.columns.count else { throw tooLong(row) }
    if !(given.map(row.gives) ?? false) {
      try finish(in: &script)
      try begin(row.places)
    }
    openRow()
    if given?.isEmpty == false {
      writer.separate()
      writer.append(UInt8(ascii: "("))
      switch row {
      case .all(let values): try write(values.indices) { values[$0] }
      case .some(let values): try write(given ?? []) { values[$0] ?? .null }
      }
      writer.sign(")")
    }
    count += 1
    if count == capacity || given?.isEmpty == true { try finish(in: &script) }
  }

  /// Ends the statement that is written, where there is one.
  mutating func finish(in script: inout Script) throws {
    guard count > 0 else { return }
    try script.send(&writer)
    count = 0
  }

  /// Finds `INSERT INTO t (a, b) VALUES`.
  private mutating func begin(_ places: [Int]) throws {
    given = places
    var writer = SQLWriter(dialect: writer.dialect)
    writer.keyword("INSERT INTO")
    writer.name(operation.table)
    if places.isEmpty {
      try writer.element(EmptyRow())
    } else {
      writer.parenthesized { $0.list(places) { $0.identifier(operation.columns[$1].name) } }
      writer.keyword("VALUES")
    }
    opening = writer.opening
  }

  /// Writes what stands before the values: each of several rows has a line of its own.
  private mutating func openRow() {
    if count == 0 { writer.open(with: opening) } else { writer.sign(",") }
    if capacity > 1, given?.isEmpty == false { writer.indented { $0.newline() } }
  }

  private mutating func write(_ places: some Sequence<Int>, _ value: (Int) -> Value) throws {
    writer.join()
    var isFirst = true
    for place in places {
      if !isFirst { writer.sign(",") }
      isFirst = false
      let value = value(place)
      if plainForms[place]?.write(value, to: &writer) == true { continue }
      do {
        try rules[place](value, &writer)
      } catch let error as RenderError {
        throw error.within(column: place, row: number, of: operation)
      }
    }
  }

  private func tooLong(_ row: InsertRow) -> RenderError {
    RenderError(
      .invalid(
        "row \(number) of table \(operation.table) has \(row.count) values for \(operation.columns.count) columns"
      ))
  }
}

extension RenderError {
  /// The error of a value, with its place among the rows of an operation.
  package func within(column place: Int, row number: Int, of operation: BulkInsertOp) -> RenderError {
    within("column \(operation.columns[place].name)").within("row \(number)")
      .within("table \(operation.table)")
  }
}
