/// A table while the operations of a batch change it.
///
/// Within the batch a column keeps the name that it has in the old table, also where it is renamed; its new name is
/// understood as well.
public struct TableDraft: Sendable {
  /// The table as it is, resolved.
  public let old: Table
  /// The dialect that is written.
  public let dialect: Dialect
  /// The names of the constraints and indexes that operations add without one.
  public let namingConvention: NamingConvention
  /// The constraints of the old table, without the checks of its types.
  let oldConstraints: [any TableConstraint]
  /// The convention of the old table.
  let oldNamingConvention: NamingConvention
  /// The table as the operations name it.
  let table: QualifiedName
  var columns: [DraftColumn]
  /// The columns of the old table that are gone.
  var dropped: Set<NameKey> = []
  var constraints: [any TableConstraint]
  var indexes: [DraftIndex]
  var ordering: ColumnOrdering

  /// Makes the draft of a batch before its operations.
  init(
    of copy: Table, for batch: BatchAlterTableOp, namingConvention: NamingConvention, dialect: Dialect
  ) throws {
    oldNamingConvention = batch.copyNamingConvention ?? .standard
    // the checks of types are not kept but brought again by the columns of the new table
    old = try copy.resolved(by: oldNamingConvention, for: dialect, listingTypeChecks: false)
    self.dialect = dialect
    self.namingConvention = namingConvention
    table = batch.table
    columns = zip(copy.columns, old.columns).map { DraftColumn($1, of: $0) }
    oldConstraints = Self.inOrderOfCreation(old.constraints, of: copy)
    constraints = oldConstraints
    let columnIndexes = copy.columns.count(where: \.isIndexed)
    indexes = old.indexes.enumerated().map {
      DraftIndex($1, origin: $0 < columnIndexes ? .oldColumn : .oldTable)
    }
    ordering = ColumnOrdering(of: columns.map(\.key), isPartial: !batch.partialReordering.isEmpty)
  }

  /// The constraints with the primary key where it is listed, or behind the list where the columns make it.
  private static func inOrderOfCreation(
    _ resolved: [any TableConstraint], of copy: Table
  ) -> [any TableConstraint] {
    guard let primaryKey = resolved.first as? PrimaryKeyConstraint else { return resolved }
    let listed = copy.constraints.firstIndex { $0 is PrimaryKeyConstraint } ?? copy.constraints.count
    var constraints = Array(resolved.dropFirst())
    constraints.insert(primaryKey, at: min(listed, constraints.count))
    return constraints
  }

  /// The place of a column by its name in the batch, or by its new one.
  func place(of name: Identifier) throws -> Int {
    guard let place = findColumn(name) else {
      throw RenderError.missing("column", name, of: old.name, among: columns.map(\.key.text))
    }
    return place
  }

  /// The name in the batch of a column that may have a new one.
  func key(of name: Identifier) throws -> NameKey { columns[try place(of: name)].key }

  func findColumn(_ name: Identifier) -> Int? {
    columns.firstIndex { $0.key == name.nameKey } ?? columns.firstIndex { $0.column.name.isSame(as: name) }
  }
}

/// A column of a draft.
struct DraftColumn: Sendable {
  /// The name within the batch.
  let key: NameKey
  /// The column as it will be.
  var column: Column
  /// The column of the old table that the values come from; nil for an added one.
  let source: Identifier?
  /// The types that the values are cast to.
  var casts: [any SQLType] = []
  /// Whether the check of its type comes with the column, and not as a constraint of its own.
  var bringsTypeCheck: Bool
  /// Whether a primary key may still forbid NULL.
  var leavesNullabilityOpen: Bool

  /// Makes a column of the old table, as it was given and as it is resolved.
  init(_ resolved: Column, of given: Column) {
    key = resolved.name.nameKey
    column = resolved
    column.nullable = resolved.isNullable
    source = resolved.name
    bringsTypeCheck = true
    leavesNullabilityOpen = given.nullable == nil
  }

  /// Makes an added column.
  init(adding column: Column, leavesNullabilityOpen: Bool) {
    key = column.name.nameKey
    self.column = column
    self.column.nullable = column.isNullable
    source = nil
    bringsTypeCheck = false
    self.leavesNullabilityOpen = leavesNullabilityOpen
  }
}

/// An index of a draft.
struct DraftIndex: Sendable {
  /// Where an index comes from.
  enum Origin: Sendable {
    /// A column of the old table, which does not bring it again.
    case oldColumn
    /// The list of the old table.
    case oldTable
    /// An operation.
    case operation
  }

  /// The index as it was given.
  var index: TableIndex
  /// Where it comes from.
  let origin: Origin

  init(_ index: TableIndex, origin: Origin) {
    self.index = index
    self.origin = origin
  }
}
