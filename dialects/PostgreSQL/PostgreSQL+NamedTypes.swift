internal import Decant

extension PostgreSQL {
  /// Creates the enums and domains of a table before it, each once in a script; where the schema is known, the script
  /// has done so where there were none.
  static func createTable(
    _ operation: CreateTableOp, in script: inout Script, inherited: RuleTable<Script>.Rule<CreateTableOp>
  ) throws {
    guard script.state == nil else { return try inherited(operation, &script) }
    for column in try script.resolved(operation.table).columns {
      guard let type = column.type.elementType(for: script.dialect.name) as? any SchemaBoundType,
        type.createsType, type.isObject(in: script.dialect),
        script.isFirstToCreate("type", type.qualifiedName ?? QualifiedName(""))
      else { continue }
      try script.statement(CreateType(type))
    }
    try inherited(operation, &script)
  }

  /// The statement of the type, whose name must not be that of a type of the database.
  static func createType(
    _ statement: CreateType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CreateType>
  ) throws {
    let name = statement.type.qualifiedName
    _ = try checkName(name?.name, schema: writer.dialect.schemaMap[name?.schema])
    try inherited(statement, &writer)
  }

  /// `CREATE TYPE e AS ENUM ('a', 'b')`.
  static func createEnum(
    _ statement: CreateEnum, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CreateEnum>
  ) throws {
    writer.keyword("CREATE TYPE")
    try writer.typeName(of: statement.type)
    writer.keyword("AS ENUM")
    writer.parenthesized { $0.list(statement.type.values) { $0.string($1) } }
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
