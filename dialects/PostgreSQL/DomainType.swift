public import Decant

/// A type of the user with a default and a check of its own: `CREATE DOMAIN`.
public struct DomainType: SchemaBoundType {
  /// The name.
  public var name: Identifier
  /// The schema of the type.
  public var schema: Identifier?
  /// Whether the type stands in the schema of its table.
  public var inheritsSchema: Bool
  /// The type that it is made of.
  public var dataType: AnySQLType
  /// The rules of order and equality.
  public var collation: Collation?
  /// The default: a text or SQL.
  public var serverDefault: ServerDefault?
  /// The name of the constraint that follows.
  public var constraintName: Identifier?
  /// Whether NULL is refused.
  public var isNotNull: Bool
  /// What holds for each value; `VALUE` stands for it.
  public var check: SQLText?
  /// Whether operations create the type, and drop it; where not, it is the user's own.
  public var createsType: Bool

  /// Makes a type.
  public init(
    _ name: Identifier, _ dataType: any SQLType, schema: Identifier? = nil, inheritsSchema: Bool = false,
    collation: Collation? = nil, serverDefault: ServerDefault? = nil, constraintName: Identifier? = nil,
    notNull: Bool = false, check: SQLText? = nil, createsType: Bool = true
  ) {
    self.name = name
    self.dataType = AnySQLType(dataType)
    self.schema = schema
    self.inheritsSchema = inheritsSchema
    self.collation = collation
    self.serverDefault = serverDefault
    self.constraintName = constraintName
    isNotNull = notNull
    self.check = check
    self.createsType = createsType
  }

  /// The kind of values of the type that it is made of.
  public var affinity: TypeAffinity { dataType.base.affinity }
  /// The name in the JSON form.
  public var documentName: String { "postgresql.DOMAIN" }

  /// Refuses: standard SQL has domains, but few databases do.
  public func writeStandard(to writer: inout SQLWriter) throws { throw writer.unsupported(type: self) }

  /// The name with the schema.
  public var qualifiedName: QualifiedName? { QualifiedName(name, schema: schema) }

  /// The type that it is made of.
  public var componentTypes: [any SQLType] {
    get { [dataType.base] }
    set { if let type = newValue.first { dataType = AnySQLType(type) } }
  }

  /// Writes `CREATE DOMAIN d AS INTEGER DEFAULT '5' CONSTRAINT c NOT NULL CHECK (VALUE > 0)`.
  public func writeCreation(to writer: inout SQLWriter) throws {
    writer.keyword("CREATE DOMAIN")
    try writer.typeName(of: self)
    writer.keyword("AS")
    try writer.element(ofType: dataType.base)
    writer.collation(collation)
    if let serverDefault {
      writer.keyword("DEFAULT")
      try writer.element(serverDefault)
    }
    if let constraintName {
      guard isNotNull || check != nil else {
        throw RenderError(
          .invalid("the domain \(name) names a constraint that it does not have"),
          hint: "give notNull or a check")
      }
      writer.keyword("CONSTRAINT")
      try writer.constraintName(constraintName, maximum: writer.dialect.identifiers.maximumConstraintLength)
    }
    if isNotNull { writer.keyword("NOT NULL") }
    if let check {
      writer.keyword("CHECK")
      try writer.parenthesized { try $0.sql(check) }
    }
  }

  /// Writes `DROP DOMAIN d`.
  public func writeRemoval(to writer: inout SQLWriter) throws {
    writer.keyword("DROP DOMAIN")
    try writer.typeName(of: self)
  }
}

extension DomainType {
  /// The arguments of the JSON form.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("name", name)
    try object.set("data_type", type: dataType.base)
    try object.set("schema", schema)
    if inheritsSchema { try object.set("inherit_schema", true) }
    try object.set(collation)
    try object.set("default", serverDefault)
    try object.set("constraint_name", constraintName)
    if isNotNull { try object.set("not_null", true) }
    try object.set("check", check)
    if !createsType { try object.set("create_type", false) }
    return object.members
  }
}
