internal import Decant

extension PostgreSQL {
  /// Creates the enums and domains of a table before it, each once in a script.
  static func createTable(
    _ operation: CreateTableOp, in script: inout Script, inherited: RuleTable<Script>.Rule<CreateTableOp>
  ) throws {
    for column in try script.resolved(operation.table).columns {
      switch column.type.elementType(for: script.dialect.name) {
      case let type as EnumType where type.isNative && type.createsType:
        guard script.isFirstToCreate("enum", type.qualifiedName) else { continue }
        try script.statement { try createEnum(type, to: &$0) }
      case let type as DomainType where type.createsType:
        guard script.isFirstToCreate("domain", type.qualifiedName) else { continue }
        try script.statement { try type.writeCreation(to: &$0) }
      default: continue
      }
    }
    try inherited(operation, &script)
  }

  /// `CREATE TYPE e AS ENUM ('a', 'b')`.
  private static func createEnum(_ type: EnumType, to writer: inout SQLWriter) throws {
    writer.keyword("CREATE TYPE")
    try writer.typeName(type.name, schema: type.schema)
    writer.keyword("AS ENUM")
    writer.parenthesized { $0.list(type.values) { $0.string($1) } }
  }

  /// The name of the enum, or `VARCHAR` where the native type is not wanted.
  static func enumeration(
    _ type: EnumType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<EnumType>
  ) throws {
    guard type.isNative else { return try inherited(type, &writer) }
    try writer.typeName(type.name, schema: type.schema)
  }

  /// The name of the domain.
  static func domain(
    _ type: DomainType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<DomainType>
  ) throws {
    try writer.typeName(type.name, schema: type.schema)
  }

  /// Names that the database has types for; one of the user by that name could not be told from it.
  private static let builtInTypes: Set<String> = [
    "\"char\"", "_array", "bigint", "bit", "bit varying", "boolean", "bytea", "character",
    "character varying", "cidr",
    "citext", "date", "datemultirange", "daterange", "double precision", "float", "hstore", "inet",
    "int4multirange",
    "int4range", "int8multirange", "int8range", "integer", "interval", "json", "jsonb", "macaddr", "macaddr8",
    "money",
    "name", "numeric", "nummultirange", "numrange", "oid", "real", "regclass", "regconfig", "smallint",
    "text", "time",
    "time with time zone", "time without time zone", "timestamp", "timestamp with time zone",
    "timestamp without time zone", "tsmultirange", "tsquery", "tsrange", "tstzmultirange", "tstzrange",
    "tsvector",
    "uuid",
  ]

  fileprivate static func checkName(_ name: Identifier?, schema: Identifier?) throws -> Identifier {
    guard let name, !name.name.isEmpty else {
      throw RenderError(
        .missing("the name of an enum or domain"), hint: "PostgreSQL keeps it as a type: name it")
    }
    guard schema != nil || !builtInTypes.contains(name.name) else {
      throw RenderError(
        .invalid("the type \"\(name)\" has the name of one of the database"),
        hint: "rename it, or give its schema")
    }
    return name
  }
}

extension SQLWriter {
  /// Writes the name of an enum or domain.
  mutating func typeName(_ name: Identifier?, schema: Identifier?) throws {
    let name = try PostgreSQL.checkName(name, schema: dialect.schemaMap[schema])
    self.name(QualifiedName(name, schema: schema))
  }
}

extension SQLType {
  /// The type of the elements of an array, or else the type itself.
  fileprivate func elementType(for dialect: String) -> any SQLType {
    let own = variant(for: dialect)
    guard let array = own as? ArrayType else { return own }
    return array.item.base.elementType(for: dialect)
  }
}

extension EnumType {
  fileprivate var qualifiedName: QualifiedName { QualifiedName(name ?? "", schema: schema) }
}
