/// Replaces operations by others, before a revision that a program makes is written.
///
/// ```swift
/// var rewriter = Rewriter()
/// rewriter.rewrite(AddColumnOp.self) { add in
///   // the rows that are there get no value yet
///   guard add.column.nullable == false else { return [add] }
///   var nullable = add
///   nullable.column.nullable = true
///   return [nullable, AlterColumnOp(add.table.name, add.column.name, nullable: false)]
/// }
/// let rewritten = try rewriter.rewriting(script)
/// ```
public struct Rewriter: Sendable {
  private typealias Rule = @Sendable (any MigrateOperation) throws -> [any MigrateOperation]?

  private var rules: [ObjectIdentifier: Rule] = [:]
  private var next: [Rewriter] = []

  /// Makes a rewriter that leaves all as it is.
  public init() {}

  /// Gives the operations of a type others in their place: any number, in a row; the last rule of a type holds.
  ///
  /// What a rule gives is not rewritten again, but for the operations within a container that it gives.
  public mutating func rewrite<Operation: MigrateOperation>(
    _ type: Operation.Type, _ rule: @escaping @Sendable (Operation) throws -> [any MigrateOperation]
  ) {
    rules[ObjectIdentifier(type)] = { try ($0 as? Operation).map(rule) }
  }

  /// A rewriter that hands what this one makes to another one.
  public func chained(with other: Rewriter) -> Rewriter {
    var chained = self
    chained.next.append(other)
    return chained
  }

  /// The operations with others in their place.
  ///
  /// - Throws: What a rule throws.
  public func rewriting(_ operations: [RecordedOperation]) throws -> [RecordedOperation] {
    try next.reduce(try operations.flatMap(replaced)) { try $1.rewriting($0) }
  }

  /// A revision with others in the place of its operations.
  ///
  /// - Throws: What a rule throws.
  public func rewriting(_ script: MigrationScript) throws -> MigrationScript {
    var script = script
    for place in script.upgradeOpsList.indices {
      script.upgradeOpsList[place].operations = try rewriting(script.upgradeOpsList[place].operations)
    }
    for place in script.downgradeOpsList.indices {
      script.downgradeOpsList[place].operations = try rewriting(script.downgradeOpsList[place].operations)
    }
    return script
  }

  private func replaced(_ record: RecordedOperation) throws -> [RecordedOperation] {
    let rule = rules[ObjectIdentifier(type(of: record.operation))]
    return try (rule?(record.operation) ?? [record.operation]).map { operation in
      var record = record
      record.operation = operation
      if var container = operation as? any OperationContainer {
        container.operations = try container.operations.flatMap(replaced)
        record.operation = container
      }
      return record
    }
  }
}
