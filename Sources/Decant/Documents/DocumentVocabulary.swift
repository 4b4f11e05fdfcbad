/// The names that documents may use: dialects, types, operations and options.
///
/// ```swift
/// let vocabulary = DocumentVocabulary(dialects: [.postgresql, .sqlite], operations: [CreateViewOp.self])
/// ```
public struct DocumentVocabulary: Sendable {
  /// The dialects in their order.
  public let dialects: [Dialect]
  let types: [String: TypeEntry]
  let operations: [String: any DocumentOperation.Type]
  /// Where the operations stand that are read.
  var place = Place.document

  /// Where in a document operations stand.
  enum Place: Sendable {
    /// In a document that is no revision.
    case document
    /// At the top level of a revision.
    case revision
    /// In an autocommit block.
    case autocommitBlock
    /// In a batch on this table.
    case batch(QualifiedName)
  }

  /// Makes the vocabulary of the dialects, with the operations of Decant and of a project.
  ///
  /// - Parameters:
  ///   - dialects: The dialects whose types and options documents may name.
  ///   - operations: The operations of the project; one may take the place of a built-in one of its name.
  ///   - types: The types of the project that belong to no dialect.
  public init(
    dialects: [Dialect], operations: [any DocumentOperation.Type] = [], types: [TypeEntry] = []
  ) {
    self.dialects = dialects
    self.types = Dictionary(
      (types + TypeEntry.standard + dialects.flatMap(\.types)).map { ($0.name, $0) }
    ) { first, _ in first }
    self.operations = Dictionary(
      (operations + Self.builtInOperations).map { ($0.documentName, $0) }
    ) { first, _ in first }
  }

  /// The operations that come with Decant.
  static let builtInOperations: [any DocumentOperation.Type] = [
    CreateTableOp.self, DropTableOp.self, RenameTableOp.self, AddColumnOp.self, DropColumnOp.self,
    AlterColumnOp.self, AlterEnumOp.self, CreateIndexOp.self, DropIndexOp.self, CreatePrimaryKeyOp.self,
    CreateForeignKeyOp.self,
    CreateUniqueConstraintOp.self, CreateCheckConstraintOp.self, CreateExcludeConstraintOp.self,
    DropConstraintOp.self, CreateTableCommentOp.self, DropTableCommentOp.self, BulkInsertOp.self,
    ExecuteSQLOp.self, AutocommitBlockOp.self, BatchAlterTableOp.self,
  ]

  /// The table of the batch that is read.
  var batchTable: QualifiedName? {
    if case .batch(let table) = place { table } else { nil }
  }

  /// The vocabulary at another place.
  func at(_ place: Place) -> DocumentVocabulary {
    var vocabulary = self
    vocabulary.place = place
    return vocabulary
  }
}

extension DocumentVocabulary {
  /// The name of a dialect that is known.
  func dialectName(_ node: JSONNode) throws -> String {
    let name = try node.string()
    try checkDialect(name, at: node)
    return name
  }

  /// Refuses the name of a dialect that is not known.
  func checkDialect(_ name: String, at node: JSONNode) throws {
    let known = dialects.map(\.name)
    guard !known.contains(name) else { return }
    throw node.error(
      .unknownName(kind: "dialect", name: name, nearest: nearestName(to: name, in: known)))
  }
}
