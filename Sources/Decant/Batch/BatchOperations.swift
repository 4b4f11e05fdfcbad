/// What a batch is handed: the calls of ``Operations`` that change a table, without its name and schema.
///
/// ```swift
/// op.batchAlterTable("books") { batch in
///   batch.addColumn(Column("isbn", .string(13)))
///   batch.dropColumn("code")
/// }
/// ```
public struct BatchOperations: Sendable {
  /// The name of the dialect that is written.
  public let dialect: String
  /// The table with its schema.
  public let table: QualifiedName
  /// The operations so far.
  public private(set) var recorded: [RecordedOperation] = []

  /// Makes a recorder for one table.
  public init(_ table: QualifiedName, dialect: String) {
    self.table = table
    self.dialect = dialect
  }

  /// Records an operation, also one of your own; where the table is made anew, only a ``TableChangeOp``
  /// changes it.
  public mutating func invoke(
    _ operation: any MigrateOperation, info: [JSONMember] = [], file: StaticString = #fileID,
    line: UInt = #line
  ) {
    recorded.append(RecordedOperation(operation, info: info, location: "\(file):\(line)"))
  }

  /// Records operations that are for some dialects alone.
  ///
  /// ```swift
  /// batch.only("postgresql") { batch in batch.execute("ANALYZE books") }
  /// ```
  public mutating func only(_ dialects: String..., body: (inout BatchOperations) throws -> Void) rethrows {
    var inner = BatchOperations(table, dialect: dialect)
    try body(&inner)
    for var record in inner.recorded {
      record.dialects = record.dialects?.filter(dialects.contains) ?? dialects
      recorded.append(record)
    }
  }
}

extension Operations {
  /// Changes one table by several operations at once.
  ///
  /// A database that can alter the table does so, one operation after another. SQLite can do little of it:
  /// there a new table takes the place of the old one, whose definition `copyFrom` has to give.
  ///
  /// ```swift
  /// op.batchAlterTable("books", copyFrom: Table("books") { Column("id", .integer, primaryKey: true) }) {
  /// batch in
  ///   batch.addColumn(Column("isbn", .string(13), nullable: false, serverDefault: "-"))
  ///   batch.createUniqueConstraint("uq_books_isbn", ["isbn"])
  /// }
  /// ```
  /// ```sql
  /// CREATE TABLE _alembic_tmp_books (
  ///     id INTEGER NOT NULL,
  ///     isbn VARCHAR(13) DEFAULT '-' NOT NULL,
  ///     PRIMARY KEY (id),
  ///     CONSTRAINT uq_books_isbn UNIQUE (isbn)
  /// );
  ///
  /// INSERT INTO _alembic_tmp_books (id) SELECT books.id
  /// FROM books;
  ///
  /// DROP TABLE books;
  ///
  /// ALTER TABLE _alembic_tmp_books RENAME TO books;
  /// ```
  ///
  /// `execute`, and operations that are no ``TableChangeOp``, are written before the changes. A new table has
  /// neither the comment of the old one nor the indexes that came with its columns, and conditions of checks
  /// keep the names that they have; this is as Alembic has it.
  ///
  /// - Parameters:
  ///   - table: The name of the table.
  ///   - schema: The schema, or nil for the default one.
  ///   - recreate: Whether the table is made anew; by default where the dialect needs it.
  ///   - copyFrom: The table as it is, with its own name and schema.
  ///   - copyNamingConvention: The naming convention of `copyFrom`; nil is the standard one.
  ///   - tableArguments: Constraints and indexes that the new table gets besides; foreign keys go into the
  ///     batch.
  ///   - tableOptions: Settings of the new table for single dialects, such as `["sqlite_autoincrement":
  ///     true]`.
  ///   - partialReordering: Columns in the order that they are to have, as far as it matters.
  ///   - namingConvention: Names for constraints of a table that is read from a database; a script reads
  ///     none.
  ///   - body: The operations.
  public mutating func batchAlterTable(
    _ table: Identifier, schema: Identifier? = nil, recreate: BatchAlterTableOp.Recreate = .auto,
    copyFrom: Table? = nil, copyNamingConvention: NamingConvention? = nil,
    tableArguments: [any TableItem] = [],
    tableOptions: DialectOptions = [:], partialReordering: [[Identifier]] = [],
    namingConvention: NamingConvention? = nil, info: [JSONMember] = [], file: StaticString = #fileID,
    line: UInt = #line, _ body: (inout BatchOperations) throws -> Void
  ) rethrows {
    var batch = BatchOperations(QualifiedName(table, schema: schema), dialect: dialect)
    try body(&batch)
    let operation = BatchAlterTableOp(
      table, schema: schema, operations: batch.recorded, recreate: recreate, copyFrom: copyFrom,
      copyNamingConvention: copyNamingConvention, tableArguments: tableArguments, tableOptions: tableOptions,
      partialReordering: partialReordering, namingConvention: namingConvention)
    invoke(operation, info: info, file: file, line: line)
  }
}
