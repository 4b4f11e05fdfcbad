/// What a database does to its schema by itself, besides what statements say.
///
/// The schema state makes the same changes. What is not set here is not done, or not known.
public struct SchemaUpkeep: Sendable {
  /// The name of a constraint that a statement leaves unnamed; nil where the database tells none.
  public var constraintName: @Sendable (any TableConstraint, Table, NamesInUse) -> String? = { _, _, _ in nil
  }
  /// The name that a constraint gets when its table gets another one; by default it keeps its own.
  public var renamedConstraint:
    @Sendable (any TableConstraint, _ table: String, _ newTable: String) -> String? =
      { _, _, _ in nil }
  /// The sequence that the database makes for a column of a resolved table; nil where it makes none.
  public var ownedSequence: (@Sendable (Column, Table, () -> NamesInUse) -> OwnedSequence?)?
  /// The name of the index that a foreign key brings along where no other one serves it; nil where it brings none.
  public var foreignKeyIndexName: (@Sendable (ForeignKeyConstraint, _ isNamed: Bool, Table) -> String)?
  /// Whether `CREATE TABLE` can have a constraint; one that it cannot have is left out.
  public var listsConstraint: @Sendable (any TableConstraint, Table) -> Bool = { _, _ in true }
  /// Whether keys have their names among those of the tables and indexes of a schema.
  public var keysAreRelations = false
  /// Whether `CREATE TABLE` makes one key of several that are equal but for their names.
  public var mergesEqualKeys = false
  /// Whether a unique constraint is nothing but a unique index.
  public var uniqueConstraintsAreIndexes = false
  /// Whether a check behind a column belongs to the column, and goes with it; by default it is one of the table.
  public var bindsColumnChecks = false
  /// Whether an index loses a column that is dropped, and goes with its last one; by default it goes at once.
  public var shrinksIndexes = false
  /// Whether a column counts up because it is the primary key; by default because it was made so.
  public var countsByKey = false

  /// Makes the upkeep of a database that does nothing by itself.
  public init() {}
}

/// The names that are taken in the schema of a table.
public struct NamesInUse {
  /// Whether a table, an index, a key or a sequence has the name.
  public let isRelation: (String) -> Bool
  /// Whether a constraint of any table has the name.
  public let isConstraint: (String) -> Bool

  /// Makes the names of an empty schema.
  public init() {
    isRelation = { _ in false }
    isConstraint = { _ in false }
  }

  init(isRelation: @escaping (String) -> Bool, isConstraint: @escaping (String) -> Bool) {
    self.isRelation = isRelation
    self.isConstraint = isConstraint
  }
}

/// A sequence that belongs to a column, and goes with it.
public struct OwnedSequence: Hashable, Sendable {
  /// The name with the schema.
  public var name: QualifiedName
  /// The column.
  public var column: Identifier
  /// The type of its values.
  public var type: AnySQLType
  /// Whether it is a part of an identity, and no object of its own.
  public var isIdentity: Bool
  /// Whether the column draws its default from it without saying so.
  public var isImplied = true

  /// Makes a sequence.
  public init(_ name: QualifiedName, of column: Identifier, type: any SQLType, isIdentity: Bool = false) {
    self.name = name
    self.column = column
    self.type = AnySQLType(type)
    self.isIdentity = isIdentity
  }
}
