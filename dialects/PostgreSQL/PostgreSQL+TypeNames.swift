internal import Decant

extension PostgreSQL {
  /// The types of the JSON form.
  static let types: [TypeEntry] =
    standardNames.map { .alias("postgresql.\($0)", of: $0) }
    + plainKeywords.map { .vendor("postgresql.\($0)") } + [
      .alias("postgresql.ENUM", of: "Enum"),
      .temporal("postgresql.TIMESTAMP", .timestamp, arguments: [.count("precision")]),
      .temporal("postgresql.TIME", .time, arguments: [.count("precision")]),
      .vendor("postgresql.INTERVAL", .interval, arguments: [.count("precision"), .text("fields")]),
      .vendor("postgresql.BIT", arguments: [.count("length"), .flag("varying")]),
      .vendor("postgresql.BYTEA", .binary, arguments: [.count("length")]),
      .vendor("postgresql.CITEXT", .string, arguments: .text),
      .vendor("postgresql.JSONB", .json, arguments: [.flag("none_as_null")]),
      domainEntry,
    ]

  /// The keywords of the types that are written as they stand.
  static let vendorTypes: Set<String> = Set(plainKeywords + ["BYTEA", "CITEXT", "JSONB"])

  private static let standardNames = [
    "ARRAY", "BIGINT", "BOOLEAN", "CHAR", "DATE", "DOUBLE_PRECISION", "FLOAT", "INTEGER", "JSON", "NUMERIC",
    "REAL",
    "SMALLINT", "TEXT", "UUID", "VARCHAR",
  ]

  private static let plainKeywords =
    [
      "INET", "CIDR", "MACADDR", "MACADDR8", "MONEY", "OID", "REGCLASS", "REGCONFIG", "TSQUERY", "TSVECTOR",
      "HSTORE",
      "JSONPATH",
    ] + ["INT4", "INT8", "NUM", "DATE", "TS", "TSTZ"].flatMap { ["\($0)RANGE", "\($0)MULTIRANGE"] }

  private static let domainEntry = TypeEntry("postgresql.DOMAIN") { object, vocabulary in
    DomainType(
      try object.require("name", with: vocabulary), try object.requireType("data_type", with: vocabulary),
      schema: try object.value("schema", with: vocabulary), inheritsSchema: try object.flag("inherit_schema"),
      collation: try object.collation(), serverDefault: try object.value("default", with: vocabulary),
      constraintName: try object.value("constraint_name", with: vocabulary),
      notNull: try object.flag("not_null"), check: try object.value("check", with: vocabulary),
      createsType: try object.bool("create_type") ?? true)
  }
}
