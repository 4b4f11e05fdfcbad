import Decant
import DecantMariaDB
import DecantMySQL
import DecantPostgreSQL
import DecantSQLServer

extension Difference {
  static let indexes = [
    Difference(
      "`drop_index` without a name", #"{"op": "drop_index", "index_name": null, "table_name": "t"}"#,
      [
        .refuses(
          .postgresql,
          """
          line 1: postgresql: drop_index: the name of the index to drop is missing; give it, or the index \
          that it is made of
          """)
      ]),
    Difference(
      "`drop_index` without a table, MySQL, MariaDB, SQL Server",
      #"{"op": "drop_index", "index_name": "ix"}"#,
      [
        .refuses(
          .mysql,
          """
          line 1: mysql: drop_index: the table of the index is missing; give table_name: an index has its \
          name in its table
          """),
        .refuses(
          .mariadb,
          """
          line 1: mariadb: drop_index: the table of the index is missing; give table_name: an index has its \
          name in its table
          """),
        .refuses(
          .sqlserver,
          """
          line 1: mssql: drop_index: the table of the index is missing; give table_name: an index has its \
          name in its table
          """),
      ]),
    Difference(
      "`mysql_using`, MySQL and MariaDB",
      #"""
      {"op": "create_index", "index_name": "ix", "table_name": "t", "columns": ["a"], "dialect_options": \#
      {"mariadb_using": "HASH"}}
      """#,
      [
        .writes(
          .mariadb, "CREATE INDEX ix ON t (a) USING HASH;")
      ]),
    Difference(
      "`mysql_using`, MySQL and MariaDB",
      #"""
      {"op": "create_index", "index_name": "ix", "table_name": "t", "columns": ["a"], "dialect_options": \#
      {"mysql_using": "hash"}}
      """#,
      [
        .writes(
          .mysql, "CREATE INDEX ix ON t (a) USING hash;")
      ]),
    Difference(
      "a length after an expression, MySQL and MariaDB",
      #"""
      {"op": "create_index", "index_name": "ix", "table_name": "t", "columns": [{"sql": "(lower(a))"}], \#
      "dialect_options": {"mysql_length": 10}}
      """#,
      [
        .refuses(
          .mysql,
          #"""
          line 1: mysql: create_index: an expression in an index has no length; give the lengths by column: \#
          {"name": 10}
          """#)
      ]),
  ]
}
