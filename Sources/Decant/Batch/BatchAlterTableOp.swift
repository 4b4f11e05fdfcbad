/// Changes one table by several operations at once.
///
/// A database that can alter tables executes them one after another; one that cannot gets a new table, the
/// rows copied.
public struct BatchAlterTableOp: OperationContainer {
  /// The name in the JSON form.
  public static let documentName = "batch_alter_table"

  /// Whether the table is made anew.
  public enum Recreate: String, Sendable, CaseIterable {
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

  /// Writes what changes no table, such as `execute`; then the changes one by one, or the table made anew.
  ///
  /// - Throws: ``RenderError`` where the table has to be made anew and `copyFrom` is missing.
  public func performStandard(in script: inout Script) throws {
    let plan = try BatchPlan(self, for: script.dialect)
    for operation in plan.preceding { try script.perform(operation) }
    guard plan.recreates else {
      for change in plan.changes { try script.perform(change) }
      return
    }
    if let state = script.state, copyFrom == nil || state.knows(table) {
      return try recreate(by: plan, in: &script)
    }
    guard let copyFrom else {
      throw RenderError(
        .missing("the definition of table \(table), which has to be made anew"),
        hint: "a script has no database to read it from: give the table as it is in copy_from")
    }
    var recreation = try plan.draft(of: copyFrom, for: self, in: script).recreation(for: self)
    recreation.isStateful = script.state != nil
    try perform(recreation, by: plan, in: &script)
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

  /// A batch of these operations.
  public func reversed(by operations: [RecordedOperation]) throws -> any MigrateOperation {
    guard tableArguments.isEmpty, tableOptions.isEmpty else {
      throw ReverseError(Self.documentName, missing: "no table_args and no table_kwargs")
    }
    var reverse = self
    reverse.operations = operations
    // the way back asks for no place of a column, for which alone the table would have to be made anew
    if recreate == .always { reverse.recreate = .auto }
    reverse.copyFrom = nil
    reverse.partialReordering = []
    return reverse
  }
}

extension BatchAlterTableOp: DocumentOperation {
  /// A batch has one table.
  public static var placement: OperationPlacement { .outsideBatch }

  /// Reads the keys of `batch_alter_table`; its operations do not name the table.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let table = try object.table(with: vocabulary)
    self.init(
      table.name, schema: table.schema,
      operations: try vocabulary.at(.batch(table)).operations(try object.require("operations")),
      recreate: try object.word("recreate", "recreate mode") ?? .auto,
      tableArguments: try object.elements("table_args")?.map(vocabulary.tableArgument) ?? [],
      tableOptions: try object.options("table_kwargs", of: .table, with: vocabulary),
      partialReordering: try object.values("partial_reordering", with: vocabulary),
      namingConvention: try object.namingConvention(with: vocabulary))
    guard let copy = object.given("copy_from") else { return }
    var source = try ObjectReader(copy)
    copyFrom = try Table(reading: &source, with: vocabulary)
    copyFrom?.info = try source.info()
    copyNamingConvention = try source.namingConvention(with: vocabulary)
    try source.finish()
  }

  /// The table, the operations, and what differs from the default.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(table)
    try object.set("operations", try operations.documentValue(inBatchOn: table))
    if recreate != .auto { try object.set("recreate", recreate.rawValue) }
    if let copyFrom {
      var source = ObjectBuilder()
      source.append(try copyFrom.documentMembers())
      try source.set("naming_convention", copyNamingConvention)
      object.object("copy_from", source.members)
    }
    try object.list("table_args", try tableArguments.map { try $0.documentForm() })
    object.object("table_kwargs", tableOptions.members)
    try object.list("partial_reordering", partialReordering)
    try object.set("naming_convention", namingConvention)
    return object.members
  }
}

extension DocumentVocabulary {
  fileprivate func tableArgument(_ node: JSONNode) throws -> any TableItem {
    var object = try ObjectReader(node)
    return object.contains("constraint") ? try constraint(node) : try TableIndex(reading: node, with: self)
  }
}

extension TableItem {
  fileprivate func documentForm() throws -> JSONValue {
    switch self {
    case let constraint as any TableConstraint: try constraint.documentForm()
    case let index as TableIndex: try index.documentValue
    default: throw DocumentEncodingError(.noForm("\(Self.self) in a batch"))
    }
  }
}
