import Decant
import Testing

/// Which column of a primary key the database counts up.
@Suite struct AutoincrementTests {
  static let rows: [Row] = [
    Row("the only column of an integer key") {
      $0.createTable("t") { Column("a", .integer, primaryKey: true) }
    }
    .writes([
      .others: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          PRIMARY KEY (a)
      )
      """,
      .postgresql: """
      CREATE TABLE t (
          a SERIAL NOT NULL,
          PRIMARY KEY (a)
      )
      """,
      [.mysql, .mariadb]: """
      CREATE TABLE t (
          a INTEGER NOT NULL AUTO_INCREMENT,
          PRIMARY KEY (a)
      )
      """,
      .sqlserver: """
      CREATE TABLE t (
          a INTEGER NOT NULL IDENTITY,
          PRIMARY KEY (a)
      )
      """,
    ])
    .reverses("DROP TABLE t"),
    Row("of each width") {
      $0.createTable("t") { Column("a", .smallInteger, primaryKey: true) }
      $0.createTable("u") { Column("a", .bigInteger, primaryKey: true) }
    }
    .writes([
      .others: [
        """
        CREATE TABLE t (
            a SMALLINT NOT NULL AUTO_INCREMENT,
            PRIMARY KEY (a)
        )
        """,
        """
        CREATE TABLE u (
            a BIGINT NOT NULL AUTO_INCREMENT,
            PRIMARY KEY (a)
        )
        """,
      ],
      .postgresql: [
        """
        CREATE TABLE t (
            a SMALLSERIAL NOT NULL,
            PRIMARY KEY (a)
        )
        """,
        """
        CREATE TABLE u (
            a BIGSERIAL NOT NULL,
            PRIMARY KEY (a)
        )
        """,
      ],
      [.sqlite, .standard]: [
        """
        CREATE TABLE t (
            a SMALLINT NOT NULL,
            PRIMARY KEY (a)
        )
        """,
        """
        CREATE TABLE u (
            a BIGINT NOT NULL,
            PRIMARY KEY (a)
        )
        """,
      ],
      .sqlserver: [
        """
        CREATE TABLE t (
            a SMALLINT NOT NULL IDENTITY,
            PRIMARY KEY (a)
        )
        """,
        """
        CREATE TABLE u (
            a BIGINT NOT NULL IDENTITY,
            PRIMARY KEY (a)
        )
        """,
      ],
      .oracle: [
        """
        CREATE TABLE t (
            a SMALLINT NOT NULL,
            PRIMARY KEY (a)
        )
        """,
        """
        CREATE TABLE u (
            a NUMBER(19) NOT NULL,
            PRIMARY KEY (a)
        )
        """,
      ],
    ])
    .reverses([
      "DROP TABLE u",
      "DROP TABLE t",
    ]),
    Row("not two columns") {
      $0.createTable("t") {
        Column("a", .integer, primaryKey: true)
        Column("b", .integer, primaryKey: true)
      }
    }
    .writes([
      .others: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          b INTEGER NOT NULL,
          PRIMARY KEY (a, b)
      )
      """
    ]),
    Row("one of two columns, which then comes first in the key") {
      $0.createTable("t") {
        Column("a", .integer, primaryKey: true)
        Column("b", .integer, primaryKey: true, autoincrement: .always)
      }
    }
    .writes([
      .others: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          b INTEGER NOT NULL AUTO_INCREMENT,
          PRIMARY KEY (b, a)
      )
      """,
      .postgresql: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          b SERIAL NOT NULL,
          PRIMARY KEY (b, a)
      )
      """,
      .sqlite: .error(
        """
        create_table: table t: column b: counting up a column of a primary key of several columns is not \
        supported; leave autoincrement out
        """),
      .sqlserver: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          b INTEGER NOT NULL IDENTITY,
          PRIMARY KEY (a, b)
      )
      """,
      [.oracle, .standard]: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          b INTEGER NOT NULL,
          PRIMARY KEY (b, a)
      )
      """,
    ]),
    Row("not a foreign key") {
      $0.createTable("t") { Column("a", .integer, primaryKey: true, references: "u.id") }
    }
    .writes([
      .others: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          PRIMARY KEY (a),
          FOREIGN KEY(a) REFERENCES u (id)
      )
      """
    ]),
    Row("a foreign key where that is ignored") {
      $0.createTable("t") {
        Column("a", .integer, primaryKey: true, references: "u.id", autoincrement: .ignoreForeignKey)
      }
    }
    .writes([
      .others: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          PRIMARY KEY (a),
          FOREIGN KEY(a) REFERENCES u (id)
      )
      """,
      .postgresql: """
      CREATE TABLE t (
          a SERIAL NOT NULL,
          PRIMARY KEY (a),
          FOREIGN KEY(a) REFERENCES u (id)
      )
      """,
      [.mysql, .mariadb]: """
      CREATE TABLE t (
          a INTEGER NOT NULL AUTO_INCREMENT,
          PRIMARY KEY (a),
          FOREIGN KEY(a) REFERENCES u (id)
      )
      """,
      .sqlserver: """
      CREATE TABLE t (
          a INTEGER NOT NULL IDENTITY,
          PRIMARY KEY (a),
          FOREIGN KEY(a) REFERENCES u (id)
      )
      """,
    ]),
    Row("not one with a default, never one that forbids it") {
      $0.createTable("t") { Column("a", .integer, primaryKey: true, serverDefault: .sql("7")) }
      $0.createTable("u") { Column("a", .integer, primaryKey: true, autoincrement: .never) }
    }
    .writes([
      .others: [
        """
        CREATE TABLE t (
            a INTEGER DEFAULT 7 NOT NULL,
            PRIMARY KEY (a)
        )
        """,
        """
        CREATE TABLE u (
            a INTEGER NOT NULL,
            PRIMARY KEY (a)
        )
        """,
      ],
      [.mysql, .mariadb, .sqlserver]: [
        """
        CREATE TABLE t (
            a INTEGER NOT NULL DEFAULT 7,
            PRIMARY KEY (a)
        )
        """,
        """
        CREATE TABLE u (
            a INTEGER NOT NULL,
            PRIMARY KEY (a)
        )
        """,
      ],
    ]),
    Row("not a text") {
      $0.createTable("t") { Column("a", .string(5), primaryKey: true, autoincrement: .always) }
    }
    .writes([
      .others: .error(
        #"""
        create_table: column "a" counts up, but its type String holds no whole numbers; use an integer \#
        type, or autoincrement false
        """#),
      .sqlserver: .error(
        #"""
        create_table: table t: column a: column "a" counts up, but its type String holds no whole \#
        numbers; use an integer type, or autoincrement false
        """#),
    ])
    .reverses(
      .error(
        #"""
        drop_table: column "a" counts up, but its type String holds no whole numbers; use an integer type, \#
        or autoincrement false
        """#)),
    Row("not twice") {
      $0.createTable("t") {
        Column("a", .integer, primaryKey: true, autoincrement: .always)
        Column("b", .integer, primaryKey: true, autoincrement: .always)
      }
    }
    .writes([
      .others: .error(
        #"""
        create_table: the columns "a" and "b" of one primary key both count up; only one column of a \#
        table can
        """#),
      .sqlserver: .error(
        #"""
        create_table: table t: column a: the columns "a" and "b" of one primary key both count up; only \#
        one column of a table can
        """#),
    ])
    .reverses(
      .error(
        #"""
        drop_table: the columns "a" and "b" of one primary key both count up; only one column of a table can
        """#)),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
