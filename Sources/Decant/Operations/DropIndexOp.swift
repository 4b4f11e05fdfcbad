/// Drops an index.
public struct DropIndexOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "drop_index"
  /// The name.
  public var name: Identifier?
  /// The table, where the dialect has to know it.
  public var table: Identifier?
  /// The schema.
  public var schema: Identifier?
  /// Whether it is no error where there is no such index.
  public var ifExists: Bool
  /// Settings for single dialects, such as `postgresql_concurrently`.
  public var options: DialectOptions
  /// What reversing creates.
  public var index: TableIndex?

  /// Makes an operation.
  public init(
    _ name: Identifier?, of table: Identifier? = nil, schema: Identifier? = nil, ifExists: Bool = false,
    options: DialectOptions = [:], index: TableIndex? = nil
  ) {
    self.name = name
    self.table = table
    self.schema = schema?.name.isEmpty == true ? nil : schema
    self.ifExists = ifExists
    self.options = options
    self.index = index
  }

  /// Writes `DROP INDEX`.
  public func performStandard(in script: inout Script) throws {
    let dropped = try resolvedIndex(by: script.namingConvention)
    try script.statement(DropIndex(dropped, of: table, schema: schema, ifExists: ifExists))
  }

  /// The index with the name that the convention gives.
  func resolvedIndex(by naming: NamingConvention) throws -> TableIndex {
    guard name != nil || index != nil else {
      throw RenderError(
        .missing("the name of the index to drop"), hint: "give it, or the index that it is made of")
    }
    var dropped = TableIndex(name, index?.elements ?? [], unique: index?.isUnique ?? false)
    dropped.options = index?.options.merging(options) ?? options
    // the pattern of a convention may ask for the table where none is named
    return try dropped.named(by: naming, on: QualifiedName(table ?? "no_table", schema: schema))
  }

  /// `create_index`, where the index is known.
  public func reversed() throws -> any MigrateOperation {
    guard var index, let table else {
      throw ReverseError(Self.documentName, missing: "the index and its table")
    }
    index.name = index.name ?? name
    index.options = index.options.merging(options)
    return CreateIndexOp(index, on: table, schema: schema)
  }
}

extension Operations {
  /// Drops an index.
  ///
  /// ```swift
  /// op.dropIndex("ix_books_title", of: "books")
  /// ```
  /// ```sql
  /// DROP INDEX ix_books_title;
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name of the index; nil takes that of the naming convention.
  ///   - table: The name of the table, which some databases need.
  ///   - schema: The schema, or nil for the default one.
  ///   - ifExists: Whether it is no error where there is no such index.
  ///   - options: Settings for single dialects, such as `["postgresql_concurrently": true]`.
  ///   - index: What reversing creates.
  public mutating func dropIndex(
    _ name: Identifier?, of table: Identifier? = nil, schema: Identifier? = nil, ifExists: Bool = false,
    options: DialectOptions = [:], index: TableIndex? = nil, info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = DropIndexOp(
      name, of: table, schema: schema, ifExists: ifExists, options: options, index: index)
    invoke(operation, info: info, file: file, line: line)
  }
}

extension DropIndexOp: DocumentOperation {
  /// Reads the keys of `drop_index`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let name: Identifier? = try object.requireNullable("index_name", with: vocabulary)
    let index = try object.droppedIndex(with: vocabulary)
    // only reversing has to know the table
    let isTableKnown = index != nil || vocabulary.batchTable != nil || object.contains(Self.tableKeys.table)
    let table = isTableKnown ? try object.table(with: vocabulary) : nil
    self.init(
      name, of: table?.name,
      schema: try table.map(\.schema) ?? object.value(Self.tableKeys.schema, with: vocabulary),
      ifExists: try object.flag("if_exists"), options: try object.options(of: .index, with: vocabulary),
      index: index)
  }

  /// The name, the table, and what differs from the default.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.setNullable("index_name", name)
    try object.set("table_name", table)
    try object.set("schema", schema)
    object.flag("if_exists", ifExists)
    object.set(options)
    object.object("index", try index?.documentMembers() ?? [])
    return object.members
  }
}

extension ObjectReader {
  /// What reversing creates: an index without its name.
  fileprivate mutating func droppedIndex(with vocabulary: DocumentVocabulary) throws -> TableIndex? {
    guard let node = given("index") else { return nil }
    var object = try ObjectReader(node)
    let index = try TableIndex(named: nil, reading: &object, with: vocabulary)
    try object.finish()
    return index
  }
}
