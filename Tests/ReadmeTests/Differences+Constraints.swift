import Decant
import DecantMariaDB
import DecantMySQL
import DecantOracle
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite

extension Difference {
  static let constraints = [
    Difference(
      "deferrable `CHECK`, PostgreSQL",
      #"""
      {"op": "create_check_constraint", "constraint_name": "ck", "table_name": "t", "condition": "a > 0", \#
      "deferrable": true}
      """#,
      [
        .refuses(
          .postgresql,
          """
          line 1: postgresql: create_check_constraint: a deferrable check constraint is not supported; \
          leave deferrable and initially out
          """)
      ]),
    Difference(
      "deferrable constraints, MySQL, MariaDB, SQL Server",
      #"""
      {"op": "create_foreign_key", "constraint_name": "fk", "source_table": "t", "referent_table": "u", \#
      "local_cols": ["a"], "remote_cols": ["b"], "deferrable": true}
      """#,
      [
        .refuses(
          .mysql,
          """
          line 1: mysql: create_foreign_key: a deferrable constraint is not supported; leave deferrable and \
          initially out
          """),
        .refuses(
          .mariadb,
          """
          line 1: mariadb: create_foreign_key: a deferrable constraint is not supported; leave deferrable \
          and initially out
          """),
        .refuses(
          .sqlserver,
          """
          line 1: mssql: create_foreign_key: a deferrable constraint is not supported; leave deferrable and \
          initially out
          """),
      ]),
    Difference(
      "deferrable constraints, MySQL, MariaDB, SQL Server",
      #"""
      {"op": "create_foreign_key", "constraint_name": "fk", "source_table": "t", "referent_table": "u", \#
      "local_cols": ["a"], "remote_cols": ["b"], "deferrable": false}
      """#,
      [
        .writes(
          .mysql, "ALTER TABLE t ADD CONSTRAINT fk FOREIGN KEY(a) REFERENCES u (b);")
      ]),
    Difference(
      "deferrable `UNIQUE` and `CHECK`, SQLite",
      #"""
      {"op": "create_table", "table_name": "t", "columns": [{"name": "a", "type": "Integer"}], \#
      "constraints": [{"constraint": "unique", "columns": ["a"], "deferrable": true}]}
      """#,
      [
        .refuses(
          .sqlite,
          """
          line 1: sqlite: create_table: a deferrable constraint is not supported; leave deferrable and \
          initially out
          """)
      ]),
    Difference(
      "`INITIALLY` alone, SQLite",
      #"""
      {"op": "create_table", "table_name": "t", "columns": [{"name": "a", "type": "Integer", \#
      "foreign_keys": [{"target": "u.b", "initially": "DEFERRED"}]}]}
      """#,
      [
        .writes(
          .sqlite,
          """
          CREATE TABLE t (
              a INTEGER,
              FOREIGN KEY(a) REFERENCES u (b) DEFERRABLE INITIALLY DEFERRED
          );
          """)
      ]),
    Difference(
      "`MATCH`, SQL Server and Oracle",
      #"""
      {"op": "create_foreign_key", "constraint_name": "fk", "source_table": "t", "referent_table": "u", \#
      "local_cols": ["a"], "remote_cols": ["b"], "match": "FULL"}
      """#,
      [
        .refuses(
          .sqlserver,
          """
          line 1: mssql: create_foreign_key: a foreign key that matches FULL is not supported; leave match \
          out
          """),
        .refuses(
          .oracle,
          """
          line 1: oracle: create_foreign_key: MATCH FULL of a foreign key is not supported; leave match \
          out; SIMPLE is what holds
          """),
      ]),
    Difference(
      "`MATCH`, SQL Server and Oracle",
      #"""
      {"op": "create_foreign_key", "constraint_name": "fk", "source_table": "t", "referent_table": "u", \#
      "local_cols": ["a"], "remote_cols": ["b"], "match": "SIMPLE"}
      """#,
      [
        .writes(
          .oracle,
          """
          ALTER TABLE t ADD CONSTRAINT fk FOREIGN KEY(a) REFERENCES u (b)

          /
          """)
      ]),
    Difference(
      "`RESTRICT`, SQL Server",
      #"""
      {"op": "create_foreign_key", "constraint_name": "fk", "source_table": "t", "referent_table": "u", \#
      "local_cols": ["a"], "remote_cols": ["b"], "ondelete": "RESTRICT"}
      """#,
      [
        .writes(
          .sqlserver,
          """
          ALTER TABLE t ADD CONSTRAINT fk FOREIGN KEY(a) REFERENCES u (b) ON DELETE NO ACTION;

          GO
          """)
      ]),
    Difference(
      "a unique constraint without columns",
      #"{"op": "create_unique_constraint", "constraint_name": "uq", "table_name": "t", "columns": []}"#,
      [
        .refuses(
          .postgresql,
          "line 1: postgresql: create_unique_constraint: the columns of the constraint is missing")
      ]),
    Difference(
      "an identity of which nothing changes, PostgreSQL",
      #"""
      {"op": "alter_column", "table_name": "t", "column_name": "c", "existing_server_default": {"identity": \#
      {"always": true}}, "server_default": {"identity": {"always": true}}}
      """#,
      [
        .refuses(
          .postgresql, #"line 1: postgresql: alter_column: nothing of the identity of column "c" changes"#)
      ]),
    Difference(
      "a domain with the name of a constraint alone, PostgreSQL",
      #"""
      {"op": "create_table", "table_name": "t", "columns": [{"name": "a", "type": {"type": \#
      "postgresql.DOMAIN", "name": "d", "data_type": "Integer", "constraint_name": "k"}}]}
      """#,
      [
        .refuses(
          .postgresql,
          """
          line 1: postgresql: create_table: the domain d names a constraint that it does not have; give \
          notNull or a check
          """)
      ]),
  ]
}
