/// What a document says whose operations make a whole schema: where the schema stands in its history.
///
/// ```json
/// {"revisions": ["70d156d8eaf7"], "dialect": "postgresql", "operations": []}
/// ```
public struct SchemaOrigin: Hashable, Sendable {
  /// The revisions that the version table holds there; none for base.
  public var revisions: [String]
  /// The dialect whose schema it is; nil for all.
  public var dialect: String?
  /// What is not known for sure.
  public var doubts: SchemaDoubts

  /// Makes an origin.
  public init(revisions: [String], dialect: String? = nil, doubts: SchemaDoubts = SchemaDoubts()) {
    self.revisions = revisions
    self.dialect = dialect
    self.doubts = doubts
  }
}

extension SchemaOrigin {
  /// Reads the keys of a document; nil where it does not say that it is a whole schema.
  init?(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    guard let node = object.given("revisions") else { return nil }
    self.init(revisions: try [String](reading: node, with: vocabulary))
    dialect = try object.given("dialect").map(vocabulary.dialectName)
    if let node = object.given("raw_sql") { doubts = try SchemaDoubts(reading: node, with: vocabulary) }
  }

  /// Writes these keys.
  func write(to object: inout ObjectBuilder) throws {
    try object.set("revisions", revisions)
    try object.set("dialect", dialect)
    if !doubts.isEmpty { try object.set("raw_sql", doubts) }
  }
}
