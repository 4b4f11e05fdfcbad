import Decant
import DecantMariaDB
import DecantMySQL
import DecantOracle
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite

extension Difference {
  static let values = [
    Difference(
      "JSON in rows",
      #"""
      {"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "c", "type": "JSON"}]}, "rows": \#
      [{"c": {"a": [1, null]}}]}
      """#,
      [
        .writes(
          .postgresql, #"INSERT INTO t (c) VALUES ('{"a":[1,null]}');"#),
        .writes(
          .mysql, #"INSERT INTO t (c) VALUES ('{"a":[1,null]}');"#),
        .writes(
          .mariadb, #"INSERT INTO t (c) VALUES ('{"a":[1,null]}');"#),
        .writes(
          .sqlite, #"INSERT INTO t (c) VALUES ('{"a":[1,null]}');"#),
        .writes(
          .sqlserver,
          #"""
          SET IDENTITY_INSERT t ON;

          GO

          INSERT INTO t (c) VALUES (N'{"a":[1,null]}');

          GO

          SET IDENTITY_INSERT t OFF;

          GO
          """#),
        .writes(
          .oracle,
          #"""
          INSERT INTO t (c) VALUES ('{"a":[1,null]}')

          /
          """#),
      ]),
    Difference(
      "bytes in rows",
      #"""
      {"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "c", "type": "LargeBinary"}]}, \#
      "rows": [{"c": {"base64": "AP8="}}]}
      """#,
      [
        .writes(
          .postgresql, #"INSERT INTO t (c) VALUES ('\x00ff'::bytea);"#),
        .writes(
          .mysql, "INSERT INTO t (c) VALUES (X'00ff');"),
        .writes(
          .mariadb, "INSERT INTO t (c) VALUES (X'00ff');"),
        .writes(
          .sqlite, "INSERT INTO t (c) VALUES (X'00ff');"),
        .writes(
          .sqlserver,
          """
          SET IDENTITY_INSERT t ON;

          GO

          INSERT INTO t (c) VALUES (0x00ff);

          GO

          SET IDENTITY_INSERT t OFF;

          GO
          """),
        .writes(
          .oracle,
          """
          INSERT INTO t (c) VALUES (HEXTORAW('00ff'))

          /
          """),
      ]),
    Difference(
      "an interval in rows",
      #"""
      {"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "c", "type": "Interval"}]}, "rows": \#
      [{"c": {"seconds": 1.5}}]}
      """#,
      [
        .refuses(
          .mysql,
          """
          line 1: mysql: bulk_insert: table t: row 1: column c: an interval of 1.5 seconds cannot be \
          written as a value of type Interval; give a value of that type, or the SQL that makes it
          """),
        .refuses(
          .mariadb,
          """
          line 1: mariadb: bulk_insert: table t: row 1: column c: an interval of 1.5 seconds cannot be \
          written as a value of type Interval; give a value of that type, or the SQL that makes it
          """),
        .refuses(
          .sqlite,
          """
          line 1: sqlite: bulk_insert: table t: row 1: column c: an interval of 1.5 seconds cannot be \
          written as a value of type Interval; give a value of that type, or the SQL that makes it
          """),
        .refuses(
          .sqlserver,
          """
          line 1: mssql: bulk_insert: table t: row 1: column c: an interval of 1.5 seconds cannot be \
          written as a value of type Interval; give a value of that type, or the SQL that makes it
          """),
      ]),
    Difference(
      "NaN and infinity in rows",
      #"""
      {"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "c", "type": "Float"}]}, "rows": \#
      [{"c": "NaN"}]}
      """#,
      [
        .writes(
          .postgresql, "INSERT INTO t (c) VALUES ('NaN');")
      ]),
    Difference(
      "NaN and infinity in rows",
      #"""
      {"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "c", "type": "Float"}]}, "rows": \#
      [{"c": "Infinity"}]}
      """#,
      [
        .writes(
          .postgresql, "INSERT INTO t (c) VALUES ('Infinity');"),
        .refuses(
          .mysql,
          #"""
          line 1: mysql: bulk_insert: table t: row 1: column c: the text "Infinity" cannot be written as a \#
          value of type Float; give a value of that type, or the SQL that makes it
          """#),
        .refuses(
          .mariadb,
          #"""
          line 1: mariadb: bulk_insert: table t: row 1: column c: the text "Infinity" cannot be written as \#
          a value of type Float; give a value of that type, or the SQL that makes it
          """#),
        .writes(
          .sqlite, "INSERT INTO t (c) VALUES (9e999);"),
        .refuses(
          .sqlserver,
          #"""
          line 1: mssql: bulk_insert: table t: row 1: column c: the text "Infinity" cannot be written as a \#
          value of type Float; give a value of that type, or the SQL that makes it
          """#),
        .refuses(
          .oracle,
          #"""
          line 1: oracle: bulk_insert: table t: row 1: column c: the text "Infinity" cannot be written as a \#
          value of type Float; give a value of that type, or the SQL that makes it
          """#),
      ]),
    Difference(
      "a time zone in rows, Oracle and SQL Server",
      #"""
      {"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "c", "type": "DateTime"}]}, "rows": \#
      [{"c": "2024-01-02T03:04:05+02:00"}]}
      """#,
      [
        .refuses(
          .oracle,
          """
          line 1: oracle: bulk_insert: table t: row 1: column c: the time zone of 2024-01-02 03:04:05+02:00 \
          in a column that keeps none is not supported; leave the zone out, or make the column a TIMESTAMP \
          with timezone
          """),
        .refuses(
          .sqlserver,
          #"""
          line 1: mssql: bulk_insert: table t: row 1: column c: the text "2024-01-02T03:04:05+02:00" cannot \#
          be written as a value of type DateTime; give a value of that type, or the SQL that makes it
          """#),
      ]),
    Difference(
      "fractions of seconds in rows, SQL Server",
      #"""
      {"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "c", "type": "DateTime"}]}, "rows": \#
      [{"c": "2024-01-02T03:04:05.123456"}]}
      """#,
      [
        .writes(
          .sqlserver,
          """
          SET IDENTITY_INSERT t ON;

          GO

          INSERT INTO t (c) VALUES ('2024-01-02 03:04:05.123');

          GO

          SET IDENTITY_INSERT t OFF;

          GO
          """)
      ]),
  ]
}
