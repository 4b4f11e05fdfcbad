/// An operation that can be written as a call of a migration in Swift.
///
/// All built-in operations can. One of your own gets it by one function:
///
/// ```swift
/// extension CreateViewOp: SwiftOperation {
///   func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
///     var call = place.call("createView")
///     try call.add(name)
///     try call.set("as", query)
///     return call
///   }
/// }
/// ```
public protocol SwiftOperation: MigrateOperation {
  /// The call that records the operation, without `info`.
  ///
  /// - Throws: ``SwiftSourceError`` where a part of it has no form in Swift.
  func swiftCall(in place: SwiftPlace) throws -> SwiftCall
}

/// Where a call stands.
public struct SwiftPlace: Sendable {
  /// The table of the batch; nil outside of one.
  public let batchTable: QualifiedName?

  /// In a migration.
  public static let migration = SwiftPlace(batchTable: nil)

  /// In a batch on a table.
  public static func batch(_ table: QualifiedName) -> SwiftPlace { SwiftPlace(batchTable: table) }

  /// The name of the recorder.
  public var recorder: String { batchTable == nil ? "op" : "batch" }

  /// A call of the recorder.
  public func call(_ name: String) -> SwiftCall { SwiftCall("\(recorder).\(name)") }
}

extension SwiftCall {
  /// Adds the table, unless the batch says it.
  ///
  /// - Throws: ``DocumentEncodingError`` where the batch is on another one.
  public mutating func add(
    table: QualifiedName, _ label: String? = nil, in place: SwiftPlace
  ) throws {
    guard let batchTable = place.batchTable else {
      return add(label, expression: table.name.swiftExpression)
    }
    guard batchTable == table else { throw DocumentEncodingError(.otherTable(batchTable.description)) }
  }

  /// Adds the schema of the table, unless the batch says it.
  public mutating func set(schemaOf table: QualifiedName, _ label: String = "schema", in place: SwiftPlace)
    throws
  {
    if place.batchTable == nil { try set(label, table.schema) }
  }
}

extension [RecordedOperation] {
  /// The calls that record the operations, into which containers are unpacked.
  ///
  /// - Throws: ``SwiftSourceError`` where an operation has no form in Swift.
  public func swiftStatements(in place: SwiftPlace = .migration) throws -> [SwiftExpression] {
    var statements: [SwiftExpression] = []
    var rest = unpacked[...]
    while let dialects = rest.first.map(\.dialects) {
      let group = rest.prefix { $0.dialects == dialects }
      let calls = try group.map { try $0.swiftCall(in: place).expression }
      rest = rest.dropFirst(group.count)
      guard let dialects else {
        statements += calls
        continue
      }
      var only = place.call("only")
      for dialect in dialects { try only.add(dialect) }
      only.closure = SwiftClosure(place.recorder, body: calls)
      statements.append(only.expression)
    }
    return statements
  }
}

extension RecordedOperation {
  fileprivate func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    let name = type(of: operation).documentName
    guard let operation = operation as? any SwiftOperation else {
      throw SwiftSourceError("operation \(name)", missing: "a SwiftOperation")
    }
    var call = try operation.swiftCall(in: place)
    try call.list("info", info)
    return call
  }
}
