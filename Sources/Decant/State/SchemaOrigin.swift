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

extension SchemaDoubts: DocumentValue {
  /// Reads an object.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    self.init()
    cause = try object.string("cause")
    strangers = try object.values("strangers", with: vocabulary)
    names = try object.values("names", with: vocabulary)
    tables = try object.values("tables", with: vocabulary)
    try object.finish()
  }

  /// An object with what is not known.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set("cause", cause)
      try object.list("strangers", strangers)
      try object.list("names", names)
      try object.list("tables", tables)
      return .object(object.members)
    }
  }
}

extension SchemaDoubts.Doubt: DocumentValue {
  /// Reads an object with the table.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    table = try object.table(with: vocabulary)
    changedBy = try object.string("changed_by")
    dependents = try object.values("dependents", with: vocabulary)
    try object.finish()
  }

  /// An object with the table and what is not known of it.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set(table)
      try object.set("changed_by", changedBy)
      try object.list("dependents", dependents)
      return .object(object.members)
    }
  }
}
