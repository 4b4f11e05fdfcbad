import Decant
import Testing

/// The types of dates and times, of enums, and those that are made of others.
@Suite struct FurtherTypeTests {
  static let rows: [Row] = [
    Row("Date", type: .date)
      .writes([
        .others: "DATE",
        .sqlserver: "DATETIME",
      ]),
    Row("Time", type: .time)
      .writes([
        .others: "TIME",
        .postgresql: "TIME WITHOUT TIME ZONE",
        .sqlserver: "DATETIME",
      ]),
    Row("Time with time zone", type: TemporalType(.genericTime, hasTimeZone: true))
      .writes([
        .others: "TIME",
        .postgresql: "TIME WITH TIME ZONE",
        .sqlserver: "DATETIME",
      ]),
    Row("DateTime", type: .dateTime)
      .writes([
        .others: "DATETIME",
        .postgresql: "TIMESTAMP WITHOUT TIME ZONE",
        .oracle: "DATE",
      ]),
    Row("DateTime with time zone", type: .zonedDateTime)
      .writes([
        .others: "DATETIME",
        .postgresql: "TIMESTAMP WITH TIME ZONE",
        .sqlserver: "DATETIMEOFFSET",
        .oracle: "DATE",
      ]),
    Row("DATE", type: TemporalType(.date))
      .writes([.others: "DATE"]),
    Row("TIME", type: TemporalType(.time))
      .writes([
        .others: "TIME",
        .postgresql: "TIME WITHOUT TIME ZONE",
      ]),
    Row("DATETIME", type: TemporalType(.dateTime))
      .writes([.others: "DATETIME"]),
    Row("TIMESTAMP", type: .timestamp)
      .writes([
        .others: "TIMESTAMP",
        .postgresql: "TIMESTAMP WITHOUT TIME ZONE",
      ]),
    Row("TIMESTAMP with time zone", type: TemporalType(.timestamp, hasTimeZone: true))
      .writes([
        .others: "TIMESTAMP",
        [.postgresql, .oracle]: "TIMESTAMP WITH TIME ZONE",
      ]),
    Row("Interval", type: .interval)
      .writes([
        .others: "DATETIME",
        .postgresql: "INTERVAL",
        .oracle: "INTERVAL DAY TO SECOND",
      ]),
    Row("Interval as a time", type: IntervalType(isNative: false))
      .writes([
        .others: "DATETIME",
        .postgresql: "TIMESTAMP WITHOUT TIME ZONE",
        .oracle: "DATE",
      ]),
    Row("Interval with precisions", type: IntervalType(secondPrecision: 3, dayPrecision: 5))
      .writes([
        .others: "DATETIME",
        .postgresql: "INTERVAL (3)",
        .oracle: "INTERVAL DAY(5) TO SECOND(3)",
      ]),
    Row("Enum", type: .enumeration("new", "it's", name: "state"))
      .writes([
        .others: "VARCHAR(4)",
        .postgresql: "state",
        [.mysql, .mariadb]: "ENUM('new','it''s')",
        .oracle: "VARCHAR(4 CHAR)",
      ]),
    Row("Enum as text", type: EnumType(["new", "used"], name: "state", isNative: false))
      .writes([
        .others: "VARCHAR(4)",
        .oracle: "VARCHAR(4 CHAR)",
      ]),
    Row("Enum as text of a length", type: EnumType(["new"], isNative: false, length: .count(20)))
      .writes([
        .others: "VARCHAR(20)",
        .oracle: "VARCHAR(20 CHAR)",
      ]),
    Row("Enum without a name", type: EnumType(["new"]))
      .writes([
        .others: "VARCHAR(3)",
        .postgresql: .error(
          "write_type: the name of an enum or domain is missing; PostgreSQL keeps it as a type: name it"),
        [.mysql, .mariadb]: "ENUM('new')",
        .oracle: "VARCHAR(3 CHAR)",
      ]),
    Row("Enum of a schema", type: EnumType(["new"], name: "My State", schema: "shop"))
      .writes([
        .others: "VARCHAR(3)",
        .postgresql: #"shop."My State""#,
        [.mysql, .mariadb]: "ENUM('new')",
        .oracle: "VARCHAR(3 CHAR)",
      ]),
    Row("ARRAY", type: ArrayType(of: .integer))
      .writes([
        .postgresql: "INTEGER[]",
        .others: .error(
          "write_type: there is no type ARRAY; choose another type, or give a variant for {dialect}"),
      ]),
    Row("ARRAY of two dimensions", type: ArrayType(of: .string(5), dimensions: 2))
      .writes([
        .postgresql: "VARCHAR(5)[][]",
        .others: .error(
          "write_type: there is no type ARRAY; choose another type, or give a variant for {dialect}"),
      ]),
    Row("Null", type: NullType())
      .writes([
        .others: .error("write_type: a column without a type cannot be written; give the column a type")
      ]),
    Row("raw", type: .raw("geometry(Point, 4326)"))
      .writes([.others: "geometry(Point, 4326)"]),
    Row("variants", type: .text.variant(.string(9), for: "oracle").variant(.json, for: "postgresql"))
      .writes([
        .others: "TEXT",
        .postgresql: "JSON",
        .oracle: "VARCHAR2(9 CHAR)",
      ]),
    Row("of PostgreSQL", type: VendorType("postgresql.JSONB", .json))
      .writes([
        .others: .error(
          "write_type: there is no type postgresql.JSONB; choose another type, or give a variant for {dialect}"
        ),
        [.postgresql, .sqlite]: "JSONB",
      ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
