/// The table in which a database keeps the revisions that it stands at.
public struct VersionTable: Sendable {
  /// The name with its schema.
  public var name: QualifiedName
  /// Whether it has a primary key.
  public var hasPrimaryKey: Bool

  /// Makes the description of a version table.
  public init(_ name: Identifier = "alembic_version", schema: Identifier? = nil, hasPrimaryKey: Bool = true) {
    self.name = QualifiedName(name, schema: schema)
    self.hasPrimaryKey = hasPrimaryKey
  }

  private static let column: Identifier = "version_num"

  /// The table as operations make it.
  var table: Table {
    Table(
      name.name, schema: name.schema,
      columns: [Column(Self.column, CharacterType(.string, length: 32), nullable: false)],
      constraints: hasPrimaryKey
        ? [PrimaryKeyConstraint([Self.column], name: Identifier("\(name.name)_pkc"))] : [])
  }

  /// Writes the statement of a change.
  func write(_ change: VersionChange, to writer: inout SQLWriter) {
    switch change {
    case .insert(let revision):
      writer.keyword("INSERT INTO")
      writer.name(name)
      writer.columnList([Self.column])
      writer.keyword("VALUES")
      writer.parenthesized { $0.string(revision) }
    case .update(let old, let new):
      writer.keyword("UPDATE")
      writer.name(name)
      writer.keyword("SET")
      writer.identifier(Self.column)
      writer.sign("=")
      writer.join()
      writer.string(new)
      writeCondition(old, to: &writer)
    case .delete(let revision):
      writer.keyword("DELETE FROM")
      writer.name(name)
      writeCondition(revision, to: &writer)
    }
  }

  private func writeCondition(_ revision: String, to writer: inout SQLWriter) {
    writer.keyword("WHERE")
    writer.name(name)
    writer.dot()
    writer.identifier(Self.column)
    writer.keyword("=")
    writer.string(revision)
  }
}
