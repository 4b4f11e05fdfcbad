/// Adds a column to a table, with its constraints, index and comment.
public struct AddColumnOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "add_column"
  /// The table with its schema.
  public var table: QualifiedName
  /// The column.
  public var column: Column
  /// Whether a column of that name is left as it is.
  public var ifNotExists: Bool
  /// Whether its only foreign key stands behind the column, as `REFERENCES t (c)`.
  public var inlinesReferences: Bool
  /// Whether `PRIMARY KEY` stands behind the column.
  public var inlinesPrimaryKey: Bool
  /// Where a batch puts the column.
  public var position: ColumnPosition?

  /// Makes an operation.
  public init(
    _ table: Identifier, _ column: Column, schema: Identifier? = nil, ifNotExists: Bool = false,
    inlinesReferences: Bool = false, inlinesPrimaryKey: Bool = false, position: ColumnPosition? = nil
  ) {
    self.table = QualifiedName(table, schema: schema)
    self.column = column
    self.ifNotExists = ifNotExists
    self.inlinesReferences = inlinesReferences
    self.inlinesPrimaryKey = inlinesPrimaryKey
    self.position = position
  }

  /// Writes `ADD COLUMN`, then what belongs to the column.
  public func performStandard(in script: inout Script) throws {
    let table = try script.resolved(
      Table(table.name, schema: table.schema, columns: [column]), scope: .column)
    guard let column = table.columns.first else { return }
    let foreignKeys = table.constraints.compactMap { $0 as? ForeignKeyConstraint }
    let inline = inlinesReferences && foreignKeys.count == 1 ? foreignKeys.first : nil
    try script.statement(
      AddColumn(
        column, to: table, ifNotExists: ifNotExists, inlinesPrimaryKey: inlinesPrimaryKey,
        inlineReference: inline))
    for constraint in table.constraints where !(constraint is PrimaryKeyConstraint) {
      if inline != nil, constraint is ForeignKeyConstraint { continue }
      // the check of a type only repeats what the type says: a column can go without it
      if !script.dialect.altersConstraints, (constraint as? CheckConstraint)?.isTypeBound == true { continue }
      try script.statement(AddConstraint(constraint, to: table.name))
    }
    for index in table.indexes { try script.statement(CreateIndex(index, on: table.name)) }
    if let comment = column.comment, script.dialect.comments == .statement {
      try script.statement(SetColumnComment(comment, on: column.name, of: table.name))
    }
  }

  /// `drop_column`.
  public func reversed() -> any MigrateOperation {
    DropColumnOp(
      table.name, column.name, schema: table.schema, ifExists: ifNotExists, reverse: column)
  }
}

/// Where a batch puts a column among the others.
public enum ColumnPosition: Hashable, Sendable {
  /// Before the named column.
  case before(Identifier)
  /// Behind the named column.
  case after(Identifier)
  /// Behind the first of the named columns and before the second.
  case between(Identifier, Identifier)
}

extension Operations {
  /// Adds a column to a table.
  ///
  /// ```swift
  /// op.addColumn("books", Column("isbn", .string(13), unique: true))
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD COLUMN isbn VARCHAR(13);
  ///
  /// ALTER TABLE books ADD UNIQUE (isbn);
  /// ```
  ///
  /// - Parameters:
  ///   - table: The name of the table.
  ///   - column: The column.
  ///   - schema: The schema, or nil for the default one.
  ///   - ifNotExists: Whether a column of that name is left as it is.
  ///   - inlinesReferences: Whether its only foreign key stands behind the column.
  ///   - inlinesPrimaryKey: Whether `PRIMARY KEY` stands behind the column.
  public mutating func addColumn(
    _ table: Identifier, _ column: Column, schema: Identifier? = nil, ifNotExists: Bool = false,
    inlinesReferences: Bool = false, inlinesPrimaryKey: Bool = false, info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = AddColumnOp(
      table, column, schema: schema, ifNotExists: ifNotExists, inlinesReferences: inlinesReferences,
      inlinesPrimaryKey: inlinesPrimaryKey)
    invoke(operation, info: info, file: file, line: line)
  }
}

extension AddColumnOp: DocumentOperation {
  /// Reads the keys of `add_column`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let table = try object.table(with: vocabulary)
    self.init(
      table.name, try object.require("column", with: vocabulary), schema: table.schema,
      ifNotExists: try object.flag("if_not_exists"), inlinesReferences: try object.flag("inline_references"),
      inlinesPrimaryKey: try object.flag("inline_primary_key"),
      position: try object.position(with: vocabulary))
  }

  /// The table, the column, and what differs from the default.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(table)
    try object.set("column", column)
    object.flag("if_not_exists", ifNotExists)
    object.flag("inline_references", inlinesReferences)
    object.flag("inline_primary_key", inlinesPrimaryKey)
    try object.set(position)
    return object.members
  }
}

extension ObjectReader {
  /// The keys `insert_before` and `insert_after`, which an operation of a batch may have.
  mutating func position(with vocabulary: DocumentVocabulary) throws -> ColumnPosition? {
    guard vocabulary.batchTable != nil else { return nil }
    let before: Identifier? = try value("insert_before", with: vocabulary)
    let after: Identifier? = try value("insert_after", with: vocabulary)
    return switch (after, before) {
    case (let after?, let before?): .between(after, before)
    case (let after?, nil): .after(after)
    case (nil, let before?): .before(before)
    case (nil, nil): nil
    }
  }
}

extension ObjectBuilder {
  /// Adds `insert_before` and `insert_after`.
  mutating func set(_ position: ColumnPosition?) throws {
    switch position {
    case .before(let name): try set("insert_before", name)
    case .after(let name): try set("insert_after", name)
    case .between(let after, let before):
      try set("insert_before", before)
      try set("insert_after", after)
    case nil: break
    }
  }
}
