/// Operations that run outside of a transaction.
public struct AutocommitBlockOp: OperationContainer {
  /// The name in the JSON form.
  public static let documentName = "autocommit_block"
  /// The operations.
  public var operations: [RecordedOperation]

  /// Makes a block.
  public init(_ operations: [RecordedOperation]) { self.operations = operations }

  /// Writes the operations between `COMMIT` and `BEGIN`, where the script is in a transaction.
  public func performStandard(in script: inout Script) throws {
    try script.outsideTransaction { try $0.perform(operations) }
  }

  /// A block of the operations that take these back.
  public func reversed() throws -> any MigrateOperation {
    AutocommitBlockOp(try operations.reversedOperations())
  }

  /// A block of these operations.
  public func reversed(by operations: [RecordedOperation]) -> any MigrateOperation {
    AutocommitBlockOp(operations)
  }
}

extension Operations {
  /// Runs operations outside of a transaction, as `CREATE INDEX CONCURRENTLY` asks for.
  ///
  /// ```swift
  /// op.autocommitBlock { op in
  ///   op.createIndex("ix_books_title", on: "books", ["title"], options: ["postgresql_concurrently": true])
  /// }
  /// ```
  /// ```sql
  /// COMMIT;
  ///
  /// CREATE INDEX CONCURRENTLY ix_books_title ON books (title);
  ///
  /// BEGIN;
  /// ```
  ///
  /// - Parameter body: The operations.
  public mutating func autocommitBlock(
    info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line,
    _ body: (inout Operations) throws -> Void
  ) rethrows {
    let inner = try recording(body)
    invoke(AutocommitBlockOp(inner), info: info, file: file, line: line)
  }
}

extension AutocommitBlockOp: DocumentOperation {
  /// A block ends the transaction of a revision, so that it cannot stand inside of anything else.
  public static var placement: OperationPlacement { .topLevelOfRevision }

  /// Reads the operations.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(try vocabulary.at(.autocommitBlock).operations(try object.require("operations")))
  }

  /// The operations.
  public func documentMembers() throws -> [JSONMember] {
    [JSONMember(name: "operations", value: try operations.documentValue())]
  }
}
