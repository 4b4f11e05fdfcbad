import Decant
import DecantSQLServer
import Testing

@Suite("Columns of SQL Server")
struct ColumnsTests {
  static let columns: [(column: Column, text: String)] = [
    (Column("c", .integer), "c INTEGER NULL"),
    (Column("c", .integer, nullable: false), "c INTEGER NOT NULL"),
    (Column("c", .string(5), nullable: false, serverDefault: "x"), "c VARCHAR(5) NOT NULL DEFAULT 'x'"),
    (Column("c", .boolean, serverDefault: true), "c BIT NULL DEFAULT 1"),
    (
      Column("c", .integer, serverDefault: .sequence(SequenceGenerator("My Seq", schema: "s"))),
      "c INTEGER NULL DEFAULT NEXT VALUE FOR s.[My Seq]"
    ),
    (Column("c", .integer, serverDefault: .computed("a + b")), "c AS (a + b)"),
    (
      Column("c", .integer, nullable: false, serverDefault: .computed("a + b", persisted: true)),
      "c AS (a + b) PERSISTED NOT NULL"
    ),
    (Column("c", .bigInteger, serverDefault: .identity()), "c BIGINT NOT NULL IDENTITY"),
    (Column("c", .integer, serverDefault: .identity(start: 5)), "c INTEGER NOT NULL IDENTITY(5,1)"),
    (Column("c", .integer, serverDefault: .identity(increment: -2)), "c INTEGER NOT NULL IDENTITY(1,-2)"),
    (Column("c", .integer, autoincrement: .always), "c INTEGER NOT NULL IDENTITY"),
    (Column("c", .integer, defaultSequence: SequenceGenerator("s")), "c INTEGER NOT NULL"),
    (
      Column("c", .integer, primaryKey: true, options: ["mssql_identity_start": 3]),
      "c INTEGER NOT NULL IDENTITY(3,1)"
    ),
    (Column("c", .integer, primaryKey: true, autoincrement: .never), "c INTEGER NOT NULL"),
    (
      Column("c", .integer, primaryKey: true, defaultSequence: SequenceGenerator("s", isOptional: true)),
      "c INTEGER NOT NULL IDENTITY"
    ),
  ]

  @Test("definitions", arguments: columns)
  func definition(column: Column, text: String) throws {
    #expect(try sql(AddColumnOp("t", column)) == ["ALTER TABLE t ADD \(text)"])
  }

  @Test("an identity has its start in one place")
  func identityTwice() throws {
    let column = Column(
      "c", .integer, serverDefault: .identity(start: 5), options: ["mssql_identity_start": 3])
    #expect(
      try refusal(AddColumnOp("t", column))
        == "mssql: add_column: the column has an identity, and a start besides; "
        + "give start and increment to the identity")
  }

  @Test("a primary key keeps the order of its columns")
  func keyOrder() throws {
    let table = Table("t") {
      Column("a", .string(5), primaryKey: true)
      Column("b", .integer, primaryKey: true, autoincrement: .always)
    }
    #expect(
      try sql(CreateTableOp(table)) == [
        """
        CREATE TABLE t (
            a VARCHAR(5) NOT NULL,
            b INTEGER NOT NULL IDENTITY,
            PRIMARY KEY (a, b)
        )
        """
      ])
  }

  @Test("the constraints of a dropped column go first")
  func dropColumn() throws {
    let operation = DropColumnOp(
      "Order", "My Col", schema: "s",
      options: ["mssql_drop_check": true, "mssql_drop_default": true, "mssql_drop_foreign_key": false])
    #expect(
      try sql(operation) == [
        dropping("default_constraints", of: "My Col", in: "s.Order", altering: "s.[Order]"),
        dropping("check_constraints", of: "My Col", in: "s.Order", altering: "s.[Order]"),
        "ALTER TABLE s.[Order] DROP COLUMN [My Col]",
      ])
  }

  @Test("the foreign key of a dropped column goes first")
  func dropForeignKeyOfColumn() throws {
    let operation = DropColumnOp("t", "c", ifExists: true, options: ["mssql_drop_foreign_key": true])
    #expect(
      try sql(operation) == [
        """
        declare @const_name varchar(256)
        select @const_name = QUOTENAME([name]) from
        sys.foreign_keys fk join sys.foreign_key_columns fkc
        on fk.object_id=fkc.constraint_object_id
        where fkc.parent_object_id = object_id('t')
        and col_name(fkc.parent_object_id, fkc.parent_column_id) = 'c'
        exec('alter table t drop constraint ' + @const_name)
        """,
        "ALTER TABLE t DROP COLUMN IF EXISTS c",
      ])
  }
}
