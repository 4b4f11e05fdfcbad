import Decant
import Testing

/// The types of texts, bytes and documents.
@Suite struct TextTypeTests {
  static let rows: [Row] = [
    Row("String", type: .string())
      .writes([
        .others: "VARCHAR",
        [.mysql, .mariadb]: .error(
          """
          write_type: the length of the VARCHAR is missing; MySQL has none without: give the type a length
          """),
        .sqlserver: "VARCHAR(max)",
        .oracle: "VARCHAR2",
      ]),
    Row("String(50)", type: .string(50))
      .writes([
        .others: "VARCHAR(50)",
        .oracle: "VARCHAR2(50 CHAR)",
      ]),
    Row("String(max)", type: .string(.max))
      .writes([
        .others: "VARCHAR(max)",
        .oracle: "VARCHAR2(max CHAR)",
      ]),
    Row("a collation", type: .string(50, collation: "de_DE"))
      .writes([
        .others: #"VARCHAR(50) COLLATE "de_DE""#,
        [.mysql, .mariadb, .sqlserver]: "VARCHAR(50) COLLATE de_DE",
        .oracle: "VARCHAR2(50 CHAR)",
      ]),
    Row("a collation of a schema", type: .string(50, collation: Collation("de_DE", schema: "pg_catalog")))
      .writes([
        .others: "VARCHAR(50) COLLATE de_DE",
        [.postgresql, .standard]: #"VARCHAR(50) COLLATE pg_catalog."de_DE""#,
        // Alembic writes the schema, which SQLite does not read
        .sqlite: .error(
          "write_type: a collation in a schema, pg_catalog.de_DE, is not supported; leave the schema out, or give a variant of the type for {dialect}"
        ),
        .oracle: "VARCHAR2(50 CHAR)",
      ]),
    Row("Text", type: .text)
      .writes([
        .others: "TEXT",
        .oracle: "CLOB",
      ]),
    Row("Text(50)", type: CharacterType(.text, length: 50))
      .writes([
        .others: "TEXT(50)",
        .oracle: "CLOB",
      ]),
    Row("Unicode(50)", type: .unicode(50))
      .writes([
        .others: "VARCHAR(50)",
        .sqlserver: "NVARCHAR(50)",
        .oracle: "VARCHAR2(50 CHAR)",
      ]),
    Row("UnicodeText", type: .unicodeText)
      .writes([
        .others: "TEXT",
        .sqlserver: "NTEXT",
        .oracle: "CLOB",
      ]),
    Row("VARCHAR(50)", type: .varchar(50))
      .writes([
        .others: "VARCHAR(50)",
        .oracle: "VARCHAR(50 CHAR)",
      ]),
    Row("CHAR(5)", type: .char(5))
      .writes([.others: "CHAR(5)"]),
    Row("NVARCHAR(50)", type: CharacterType(.nvarchar, length: 50))
      .writes([
        .others: "NVARCHAR(50)",
        [.mysql, .mariadb]: "NATIONAL VARCHAR(50)",
        .oracle: "NVARCHAR2(50)",
      ]),
    Row("NCHAR(5)", type: CharacterType(.nchar, length: 5))
      .writes([
        .others: "NCHAR(5)",
        [.mysql, .mariadb]: "NATIONAL CHAR(5)",
      ]),
    Row("TEXT", type: CharacterType(.standardText))
      .writes([.others: "TEXT"]),
    Row("CLOB", type: CharacterType(.clob))
      .writes([.others: "CLOB"]),
    Row("LargeBinary", type: .largeBinary)
      .writes([
        .others: "BLOB",
        .postgresql: "BYTEA",
        .sqlserver: "IMAGE",
      ]),
    Row("LargeBinary(50)", type: BinaryType(.generic, length: 50))
      .writes([
        .others: "BLOB",
        .postgresql: "BYTEA",
        [.mysql, .mariadb]: "BLOB(50)",
        .sqlserver: "IMAGE",
      ]),
    Row("PickleType", type: BinaryType(.pickle))
      .writes([
        .others: "BLOB",
        .postgresql: "BYTEA",
        .sqlserver: "IMAGE",
      ]),
    Row("BINARY(5)", type: BinaryType(.binary, length: 5))
      .writes([.others: "BINARY(5)"]),
    Row("VARBINARY(50)", type: BinaryType(.varbinary, length: 50))
      .writes([.others: "VARBINARY(50)"]),
    Row("BLOB", type: BinaryType(.blob))
      .writes([.others: "BLOB"]),
    Row("JSON", type: .json)
      .writes([
        .others: "JSON",
        .sqlserver: "NVARCHAR(max)",
        .standard: .error(
          "write_type: there is no type JSON; choose another type, or give a variant for {dialect}"),
      ]),
    Row("Uuid", type: .uuid)
      .writes([
        .others: "CHAR(32)",
        [.postgresql, .mariadb]: "UUID",
        .sqlserver: "UNIQUEIDENTIFIER",
      ]),
    Row("Uuid as text", type: UUIDType(isNative: false))
      .writes([.others: "CHAR(32)"]),
    Row("UUID", type: UUIDType(.uuid))
      .writes([.others: "UUID"]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
