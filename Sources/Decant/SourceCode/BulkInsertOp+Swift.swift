extension BulkInsertOp: SwiftOperation {
  /// `op.bulkInsert(into: "genres", columns: [.init("id", .integer)], rows: [[1], [2]])`; rows that leave columns
  /// out have only the form of the operation itself. Rows of a text or a file are written out.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var rows = rows
    try source?.forEachRow(of: self) { rows.append($0.values) }
    if multiinsert, rows.allSatisfy({ $0.count == columns.count && !$0.contains(nil) }) {
      var call = place.call("bulkInsert")
      try call.set("into", table.name)
      try add(rows, to: &call) { try $0?.swiftExpression ?? .code("nil") }
      return call
    }
    var operation = SwiftCall("BulkInsertOp")
    try operation.add(table.name)
    // here a nil leaves the column out
    try add(rows, to: &operation) { $0 == .null ? .code(".null") : try $0?.swiftExpression ?? .code("nil") }
    if !multiinsert { operation.add("multiinsert", code: "false") }
    var call = place.call("invoke")
    call.add(expression: operation.expression)
    return call
  }

  private func add(
    _ rows: [[Value?]], to call: inout SwiftCall, _ value: (Value?) throws -> SwiftExpression
  ) throws {
    try call.set("columns", columns)
    call.add("rows", expression: .array(try rows.map { .array(try $0.map(value)) }))
    try call.set("schema", table.schema)
  }
}

extension BulkInsertOp.TypedColumn: SwiftExpressible {
  /// `.init("id", .integer)`.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall(".init")
      try call.add(name)
      try call.set(type: type)
      return call.expression
    }
  }
}
