/// Changes one table by several operations at once.
///
/// A database that can alter tables executes them one after another; one that cannot gets a new table, the rows copied.
public struct BatchAlterTableOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "batch_alter_table"

  /// Whether the table is made anew.
  public enum Recreate: String, Sendable {
    /// Where the dialect cannot do an operation otherwise.
    case auto
    /// In every dialect.
    case always
    /// In no dialect.
    case never
  }

  /// The table with its schema.
  public var table: QualifiedName
  /// The operations, each on this table.
  public var operations: [RecordedOperation]
  /// Whether the table is made anew.
  public var recreate: Recreate
  /// The table as it is.
  public var copyFrom: Table?
  /// The naming convention of `copyFrom`; nil is the standard one.
  public var copyNamingConvention: NamingConvention?
  /// Constraints and indexes that the new table gets besides.
  public var tableArguments: [any TableItem]
  /// Settings of the new table for single dialects.
  public var tableOptions: DialectOptions
  /// Columns in the order that they are to have, as far as it matters.
  public var partialReordering: [[Identifier]]
  /// Names for the unnamed constraints of the table as it is.
  public var namingConvention: NamingConvention?

  /// Makes a batch.
  public init(
    _ table: Identifier, schema: Identifier? = nil, operations: [RecordedOperation] = [],
    recreate: Recreate = .auto, copyFrom: Table? = nil, copyNamingConvention: NamingConvention? = nil,
    tableArguments: [any TableItem] = [], tableOptions: DialectOptions = [:],
    partialReordering: [[Identifier]] = [], namingConvention: NamingConvention? = nil
  ) {
    self.table = QualifiedName(table, schema: schema)
    self.operations = operations
    self.recreate = recreate
    self.copyFrom = copyFrom
    self.copyNamingConvention = copyNamingConvention
    self.tableArguments = tableArguments
    self.tableOptions = tableOptions
    self.partialReordering = partialReordering
    self.namingConvention = namingConvention
  }

  /// Writes the operations one after another.
  ///
  /// - Throws: `RenderError` where the table would have to be made anew.
  public func performStandard(in script: inout Script) throws {
    guard recreate != .always else {
      throw RenderError.unsupported("recreating table \(table)", hint: "use recreate \"auto\" or \"never\"")
    }
    try script.perform(operations)
  }

  /// A batch of the operations that take these back.
  public func reversed() throws -> any MigrateOperation {
    guard copyFrom == nil, recreate != .always else {
      throw ReverseError(Self.documentName, missing: "no copy_from and no recreate \"always\"")
    }
    var reverse = self
    reverse.operations = try operations.reversedOperations()
    return reverse
  }
}
