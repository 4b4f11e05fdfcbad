/// A step of a migration: a value that says what is to change and can write the statements that change it.
///
/// An operation of your own needs no registration beyond the list of your project:
///
/// ```swift
/// struct CreateViewOp: MigrateOperation {
///   static let documentName = "create_view"
///   var name: Identifier
///   var query: SQLText
///   func performStandard(in script: inout Script) throws {
///     try script.statement { writer in
///       writer.keyword("CREATE VIEW")
///       writer.identifier(name)
///       writer.keyword("AS")
///       try writer.sql(query)
///     }
///   }
/// }
/// extension Operations {
///   mutating func createView(_ name: Identifier, as query: SQLText) {
///     invoke(CreateViewOp(name: name, query: query))
///   }
/// }
/// ```
public protocol MigrateOperation: Sendable {
  /// The name in the JSON form and in messages, such as `create_table`.
  static var documentName: String { get }
  /// Writes the statements as the SQL standard, or common usage, has them.
  func performStandard(in script: inout Script) throws
  /// The operation that takes this one back.
  ///
  /// - Throws: ``ReverseError`` where the operation does not know enough.
  func reversed() throws -> any MigrateOperation
  /// Makes the change to the schema state that the statements make to the schema.
  ///
  /// What does not fit is reported to the state. An operation that is made of others applies these:
  ///
  /// ```swift
  /// func apply(to state: inout SchemaState) throws { try AddColumnOp("t", column).apply(to: &state) }
  /// ```
  ///
  /// - Throws: ``RenderError`` where the operation makes no sense by itself.
  func apply(to state: inout SchemaState) throws
  /// The operation with what the schema state knows and the operation does not say.
  ///
  /// - Parameter state: The state before the operation.
  /// - Throws: ``StateErrors`` where the operation contradicts the state.
  func completed(from state: SchemaState) throws -> any MigrateOperation
  /// The operation that takes this one back, with what the schema state knows.
  ///
  /// - Parameter state: The state before the operation.
  /// - Throws: ``ReverseError`` where neither knows enough.
  func reversed(from state: SchemaState) throws -> any MigrateOperation
  /// What is lost where the operation takes another one back, for a comment; nil where nothing is.
  var loss: String? { get }
}

/// An operation that performs other operations one after another, each of which changes the schema state by
/// itself.
public protocol OperationContainer: MigrateOperation {
  /// The operations.
  var operations: [RecordedOperation] { get set }
  /// A container like this one of the operations that take its own back.
  func reversed(by operations: [RecordedOperation]) throws -> any MigrateOperation
  /// Makes what the container does besides its operations, whose changes a body makes; by default nothing.
  func advance(_ state: inout SchemaState, _ body: (inout SchemaState) -> Void) throws
}

extension OperationContainer {
  /// Makes the changes of the body alone.
  public func advance(_ state: inout SchemaState, _ body: (inout SchemaState) -> Void) throws { body(&state) }

  /// What is lost by the operations.
  public var loss: String? {
    let losses = operations.compactMap(\.operation.loss)
    return losses.isEmpty ? nil : losses.joined(separator: "; ")
  }

  /// Makes the changes of the operations.
  public func apply(to state: inout SchemaState) throws { try state.applyParts(operations) }

  /// The operations that take these back, each from the state that it was performed in, last first.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    var state = state
    return try reversed(by: operations.reversedOperations(advancing: &state))
  }
}

extension MigrateOperation {
  /// Makes all unknown: an operation that says nothing of its effect may have any.
  public func apply(to state: inout SchemaState) throws {
    state.markAllUnknown(by: Self.documentName + (state.revision.map { " of revision \($0)" } ?? ""))
  }

  /// Nothing.
  public var loss: String? { nil }

  /// The operation as it is.
  public func completed(from state: SchemaState) throws -> any MigrateOperation { self }

  /// What the operation itself knows to take it back.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation { try reversed() }

  /// Refuses: an operation that does not say how cannot be taken back.
  public func reversed() throws -> any MigrateOperation { throw ReverseError(Self.documentName) }
}

/// The error of an operation that cannot be taken back.
public struct ReverseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The operation, by its name in the JSON form.
  public var operation: String
  /// What it would have to know.
  public var missing: String?

  /// Makes an error.
  public init(_ operation: String, missing: String? = nil) {
    self.operation = operation
    self.missing = missing
  }

  /// The error in words.
  public var description: String {
    let hint = missing.map { "give \($0), or write the downgrade" } ?? "write the downgrade"
    return "\(operation) cannot be reversed; \(hint)"
  }
}

/// An operation as a migration has called it.
public struct RecordedOperation: Sendable {
  /// The operation.
  public var operation: any MigrateOperation
  /// The dialects it is for, or nil for all.
  public var dialects: [String]?
  /// Data for programs; never written.
  public var info: [JSONMember]
  /// Where the migration calls it, such as `Bookstore/AddPrices.swift:12`.
  public var location: String?
  /// A comment of the script before its statements.
  public var remark: String?

  /// Makes a record.
  public init(
    _ operation: any MigrateOperation, dialects: [String]? = nil, info: [JSONMember] = [],
    location: String? = nil
  ) {
    self.operation = operation
    self.dialects = dialects
    self.info = info
    self.location = location
  }

  /// Whether the operation is for the dialect.
  public func applies(to dialect: String) -> Bool { dialects?.contains(dialect) ?? true }

  /// The record of the operation that takes this one back.
  public func reversed() throws -> RecordedOperation {
    RecordedOperation(try operation.reversed(), dialects: dialects, info: info, location: location)
  }
}

extension [RecordedOperation] {
  /// The operations that take these back, last first.
  public func reversedOperations() throws -> [RecordedOperation] { try reversed().map { try $0.reversed() } }

  /// The operations that take these back, last first, each from the state that it was performed in.
  ///
  /// - Parameter state: The state before the first of them; afterwards that behind the last one.
  /// - Throws: ``ReverseError`` for the first one that cannot be taken back; the state has all changes then too.
  public func reversedOperations(advancing state: inout SchemaState) throws -> [RecordedOperation] {
    var reversal = Reversal()
    reversal.take(self, advancing: &state)
    do {
      return try reversal.operations()
    } catch let errors as ReversalErrors {
      throw errors.failures.first?.error ?? errors
    }
  }
}
