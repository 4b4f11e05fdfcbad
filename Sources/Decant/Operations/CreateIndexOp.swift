/// Creates an index.
public struct CreateIndexOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "create_index"
  /// The index.
  public var index: TableIndex
  /// The table with its schema.
  public var table: QualifiedName
  /// Whether an index of that name is left as it is.
  public var ifNotExists: Bool

  /// Makes an operation.
  public init(
    _ index: TableIndex, on table: Identifier, schema: Identifier? = nil, ifNotExists: Bool = false
  ) {
    self.index = index
    self.table = QualifiedName(table, schema: schema)
    self.ifNotExists = ifNotExists
  }

  /// Writes `CREATE INDEX`.
  public func performStandard(in script: inout Script) throws {
    let index = try index.named(by: script.namingConvention, on: table)
    try script.statement(CreateIndex(index, on: table, ifNotExists: ifNotExists))
  }

  /// `drop_index`.
  public func reversed() -> any MigrateOperation {
    DropIndexOp(index.name, of: table.name, schema: table.schema, options: index.options, index: index)
  }
}

extension TableIndex {
  /// The index with the name of the naming convention; an expression stands in it as a column would.
  func named(by naming: NamingConvention, on table: QualifiedName) throws -> TableIndex {
    var subject = NamingConvention.Subject(table: table, name: name)
    subject.columns = elements.map {
      switch $0 {
      case .column(let name): (name.name, name.name)
      case .sql(let text): (text.rawText ?? "", text.rawText ?? "")
      }
    }
    var seen: Set<NameKey> = []
    if let twice = subject.columns.first(where: { !seen.insert(NameKey($0.name)).inserted }) {
      throw RenderError(.invalid("the index names \"\(twice.name)\" twice"))
    }
    var named = self
    named.name = try naming.name(of: subject, key: "ix")
    return named
  }
}

extension Operations {
  /// Creates an index.
  ///
  /// ```swift
  /// op.createIndex("ix_books_title", on: "books", ["author_id", .sql("lower(title)")])
  /// ```
  /// ```sql
  /// CREATE INDEX ix_books_title ON books (author_id, lower(title));
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil takes that of the naming convention.
  ///   - table: The name of the table.
  ///   - elements: The columns and expressions.
  ///   - schema: The schema, or nil for the default one.
  ///   - unique: Whether no two rows may be equal.
  ///   - ifNotExists: Whether an index of that name is left as it is.
  ///   - options: Settings for single dialects, such as `["postgresql_concurrently": true]`.
  public mutating func createIndex(
    _ name: Identifier?, on table: Identifier, _ elements: [IndexElement], schema: Identifier? = nil,
    unique: Bool = false, ifNotExists: Bool = false, options: DialectOptions = [:], info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let index = TableIndex(name, elements, unique: unique, options: options)
    let operation = CreateIndexOp(index, on: table, schema: schema, ifNotExists: ifNotExists)
    invoke(operation, info: info, file: file, line: line)
  }
}

extension CreateIndexOp: DocumentOperation {
  /// Reads the keys of `create_index`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let name: Identifier? = try object.requireNullable("index_name", with: vocabulary)
    let table = try object.table(with: vocabulary)
    self.init(
      try TableIndex(named: name, reading: &object, with: vocabulary), on: table.name, schema: table.schema,
      ifNotExists: try object.flag("if_not_exists"))
  }

  /// The name, the table, the columns, and what differs from the default.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.setNullable("index_name", index.name)
    try object.set(table)
    object.append(try index.documentMembers())
    object.flag("if_not_exists", ifNotExists)
    return object.members
  }
}
