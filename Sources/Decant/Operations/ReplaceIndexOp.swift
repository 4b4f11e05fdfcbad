/// Creates an index in the place of one of its name, which something may need all the time.
///
/// A derived downgrade performs it where a database has changed an index by itself, as MySQL does with one of which a
/// column is dropped. It has no JSON form, for a migration that drops and creates an index says so.
public struct ReplaceIndexOp: MigrateOperation {
  /// The name in messages.
  public static let documentName = "replace_index"
  /// The index as it will be.
  public var index: TableIndex
  /// The table with its schema.
  public var table: QualifiedName

  /// Makes an operation.
  public init(_ index: TableIndex, on table: QualifiedName) {
    self.index = index
    // the name is the one that the database has
    self.index.name = index.name.map { .final($0.name) }
    self.table = table
  }

  private var drop: DropIndexOp { DropIndexOp(index.name, of: table.name, schema: table.schema) }
  private var creation: CreateIndexOp { CreateIndexOp(index, on: table.name, schema: table.schema) }

  /// Writes `DROP INDEX`, then `CREATE INDEX`.
  public func performStandard(in script: inout Script) throws {
    try script.withoutState { script in
      try script.perform(drop)
      try script.perform(creation)
    }
  }

  /// Puts the index in the place of the old one.
  public func apply(to state: inout SchemaState) throws {
    try drop.apply(to: &state)
    try creation.apply(to: &state)
  }

  /// The operation that puts the index as it is in the place of the new one.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let known = state.certainState(of: table),
      let place = index.name.flatMap({ known.place(ofIndex: $0) })
    else { return try reversed() }
    return ReplaceIndexOp(known.table.indexes[place], on: table)
  }
}
