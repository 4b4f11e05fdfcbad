/// Operations in a row, as one.
public struct OpContainer: OperationContainer {
  /// The name in messages; the JSON form is an array.
  public static let documentName = "operations"
  /// The operations.
  public var operations: [RecordedOperation]

  /// Makes a container.
  public init(_ operations: [RecordedOperation] = []) { self.operations = operations }

  /// The operations in a row; one alone is itself.
  static func inOrder(_ operations: [any MigrateOperation]) -> any MigrateOperation {
    operations.count == 1 ? operations[0] : OpContainer(operations.map { RecordedOperation($0) })
  }

  /// Whether there is nothing to do, also inside of containers.
  public var isEmpty: Bool {
    operations.allSatisfy {
      switch $0.operation {
      case let container as OpContainer: container.isEmpty
      case let table as ModifyTableOps: table.operations.isEmpty
      default: false
      }
    }
  }

  /// Writes the operations that are for the dialect.
  public func performStandard(in script: inout Script) throws { try script.perform(operations) }

  /// The operations that take these back, last first.
  public func reversed() throws -> any MigrateOperation { OpContainer(try operations.reversedOperations()) }

  /// A container of these operations.
  public func reversed(by operations: [RecordedOperation]) -> any MigrateOperation { OpContainer(operations) }
}

/// Operations on one table in a row.
public struct ModifyTableOps: OperationContainer {
  /// The name in messages.
  public static let documentName = "modify_table"
  /// The table with its schema.
  public var table: QualifiedName
  /// The operations.
  public var operations: [RecordedOperation]

  /// Makes a container.
  public init(_ table: Identifier, _ operations: [RecordedOperation], schema: Identifier? = nil) {
    self.table = QualifiedName(table, schema: schema)
    self.operations = operations
  }

  /// Writes the operations that are for the dialect.
  public func performStandard(in script: inout Script) throws { try script.perform(operations) }

  /// The operations that take these back, last first.
  public func reversed() throws -> any MigrateOperation {
    ModifyTableOps(table.name, try operations.reversedOperations(), schema: table.schema)
  }

  /// A container of these operations, on the same table.
  public func reversed(by operations: [RecordedOperation]) -> any MigrateOperation {
    ModifyTableOps(table.name, operations, schema: table.schema)
  }
}

/// What `upgrade()` of a revision does.
public struct UpgradeOps: OperationContainer {
  /// The name in messages.
  public static let documentName = "upgrade"
  /// The operations.
  public var operations: [RecordedOperation]
  /// The name of the stream, which tells those of several databases apart.
  public var token: String

  /// Makes a container.
  public init(_ operations: [RecordedOperation] = [], token: String = "upgrades") {
    self.operations = operations
    self.token = token
  }

  /// Writes the operations that are for the dialect.
  public func performStandard(in script: inout Script) throws { try script.perform(operations) }

  /// The ``DowngradeOps`` that take these back.
  public func reversed() throws -> any MigrateOperation { try downgrade() }

  /// The ``DowngradeOps`` of these operations.
  public func reversed(by operations: [RecordedOperation]) -> any MigrateOperation {
    DowngradeOps(operations, token: token.replacingWord("upgrade", by: "downgrade"))
  }

  /// The operations that take these back, last first.
  public func downgrade() throws -> DowngradeOps {
    DowngradeOps(
      try operations.reversedOperations(), token: token.replacingWord("upgrade", by: "downgrade"))
  }
}

/// What `downgrade()` of a revision does.
public struct DowngradeOps: OperationContainer {
  /// The name in messages.
  public static let documentName = "downgrade"
  /// The operations.
  public var operations: [RecordedOperation]
  /// The name of the stream, which tells those of several databases apart.
  public var token: String

  /// Makes a container.
  public init(_ operations: [RecordedOperation] = [], token: String = "downgrades") {
    self.operations = operations
    self.token = token
  }

  /// Writes the operations that are for the dialect.
  public func performStandard(in script: inout Script) throws { try script.perform(operations) }

  /// The ``UpgradeOps`` that take these back.
  public func reversed() throws -> any MigrateOperation { reversed(by: try operations.reversedOperations()) }

  /// The ``UpgradeOps`` of these operations.
  public func reversed(by operations: [RecordedOperation]) -> any MigrateOperation {
    UpgradeOps(operations, token: token.replacingWord("downgrade", by: "upgrade"))
  }
}

extension String {
  /// The name of the stream that leads the other way.
  fileprivate func replacingWord(_ word: String, by other: String) -> String {
    split(separator: "_", omittingEmptySubsequences: false).map { part in
      part.hasPrefix(word) ? other + part.dropFirst(word.count) : String(part)
    }.joined(separator: "_")
  }
}

extension Script {
  /// Writes the operations that are for the dialect.
  public mutating func perform(_ operations: [RecordedOperation]) throws {
    for record in operations where record.applies(to: dialect.name) {
      try perform(record.operation)
    }
  }
}

extension RecordedOperation {
  /// The operations of containers in a row, which say as much by themselves; any other operation is itself.
  var parts: [RecordedOperation] {
    guard let container = operation as? any OperationContainer,
      container is OpContainer || container is ModifyTableOps
    else { return [self] }
    return container.operations.enumerated().flatMap { place, record in
      var part = record
      part.location = record.location ?? location
      if place == 0 { part.remark = record.remark ?? remark }
      if let dialects { part.dialects = record.dialects?.filter(dialects.contains) ?? dialects }
      return part.parts
    }
  }
}
