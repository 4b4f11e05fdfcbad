import Decant
import DecantMySQL
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite

extension Difference {
  static let tables = [
    Difference(
      "generated columns in the copy of a batch",
      #"""
      {"op": "batch_alter_table", "table_name": "t", "recreate": "always", "copy_from": {"table_name": "t", \#
      "columns": [{"name": "a", "type": "Integer"}, {"name": "b", "type": "Integer", "server_default": \#
      {"computed": "a * 2", "persisted": true}}]}, "operations": [{"op": "drop_constraint", \#
      "constraint_name": "ck", "if_exists": true}]}
      """#,
      [
        .writes(
          .postgresql,
          """
          CREATE TABLE _alembic_tmp_t (
              a INTEGER,
              b INTEGER GENERATED ALWAYS AS (a * 2) STORED
          );

          INSERT INTO _alembic_tmp_t (a) SELECT t.a
          FROM t;

          DROP TABLE t;

          ALTER TABLE _alembic_tmp_t RENAME TO t;
          """)
      ]),
    Difference(
      "an enum of `copy_from`, PostgreSQL",
      #"""
      {"op": "batch_alter_table", "table_name": "t", "recreate": "always", "copy_from": {"table_name": "t", \#
      "columns": [{"name": "a", "type": {"type": "Enum", "values": ["x"], "name": "kind"}}]}, "operations": \#
      [{"op": "add_column", "column": {"name": "b", "type": "Integer"}}]}
      """#,
      [
        .writes(
          .postgresql,
          """
          CREATE TABLE _alembic_tmp_t (
              a kind,
              b INTEGER
          );

          INSERT INTO _alembic_tmp_t (a) SELECT t.a
          FROM t;

          DROP TABLE t;

          ALTER TABLE _alembic_tmp_t RENAME TO t;
          """)
      ]),
    Difference(
      "an identity in the copy of a batch, SQL Server",
      #"""
      {"op": "batch_alter_table", "table_name": "t", "recreate": "always", "copy_from": {"table_name": "t", \#
      "columns": [{"name": "id", "type": "Integer", "primary_key": true}]}, "operations": [{"op": \#
      "add_column", "column": {"name": "b", "type": "Integer"}}]}
      """#,
      [
        .writes(
          .sqlserver,
          """
          CREATE TABLE _alembic_tmp_t (
              id INTEGER NOT NULL IDENTITY,
              b INTEGER NULL,
              PRIMARY KEY (id)
          );

          GO

          SET IDENTITY_INSERT _alembic_tmp_t ON;

          GO

          INSERT INTO _alembic_tmp_t (id) SELECT t.id
          FROM t;

          GO

          SET IDENTITY_INSERT _alembic_tmp_t OFF;

          GO

          DROP TABLE t;

          GO

          EXEC sp_rename '_alembic_tmp_t', t;

          GO
          """)
      ]),
    Difference(
      "`if_not_exists` of a table, SQL Server",
      #"""
      {"op": "create_table", "table_name": "t", "columns": [{"name": "a", "type": "Integer"}], \#
      "if_not_exists": true}
      """#,
      [
        .writes(
          .sqlserver,
          """
          IF object_id('t', 'U') IS NULL
          CREATE TABLE t (
              a INTEGER NULL
          );

          GO
          """)
      ]),
    Difference(
      "`if_exists` and `if_not_exists` of columns and indexes, MySQL",
      #"""
      {"op": "add_column", "table_name": "t", "if_not_exists": true, "column": {"name": "a", "type": \#
      "Integer"}}
      """#,
      [
        .refuses(
          .mysql,
          """
          line 1: mysql: add_column: ADD COLUMN IF NOT EXISTS is not supported; leave the condition out for \
          mysql
          """)
      ]),
    Difference(
      "`if_exists` and `if_not_exists` of columns and indexes, MySQL",
      #"{"op": "drop_column", "table_name": "t", "column_name": "a", "if_exists": true}"#,
      [
        .refuses(
          .mysql,
          """
          line 1: mysql: drop_column: DROP COLUMN IF EXISTS is not supported; leave the condition out for \
          mysql
          """)
      ]),
    Difference(
      "`if_exists` and `if_not_exists` of columns and indexes, MySQL",
      #"""
      {"op": "create_index", "index_name": "ix", "table_name": "t", "columns": ["a"], "if_not_exists": true}
      """#,
      [
        .refuses(
          .mysql,
          """
          line 1: mysql: create_index: CREATE INDEX IF NOT EXISTS is not supported; leave the condition out \
          for mysql
          """)
      ]),
    Difference(
      "`if_exists` and `if_not_exists` of columns and indexes, MySQL",
      #"{"op": "drop_index", "index_name": "ix", "table_name": "t", "if_exists": true}"#,
      [
        .refuses(
          .mysql,
          """
          line 1: mysql: drop_index: DROP INDEX IF EXISTS is not supported; leave the condition out for \
          mysql
          """)
      ]),
    Difference(
      "`if_exists` and `if_not_exists` of columns, SQLite",
      #"""
      {"op": "add_column", "table_name": "t", "if_not_exists": true, "column": {"name": "a", "type": \#
      "Integer"}}
      """#,
      [
        .refuses(
          .sqlite,
          """
          line 1: sqlite: add_column: ADD COLUMN IF NOT EXISTS is not supported; leave the condition out \
          for sqlite
          """)
      ]),
    Difference(
      "`if_exists` and `if_not_exists` of columns, SQLite",
      #"{"op": "drop_column", "table_name": "t", "column_name": "a", "if_exists": true}"#,
      [
        .refuses(
          .sqlite,
          """
          line 1: sqlite: drop_column: DROP COLUMN IF EXISTS is not supported; leave the condition out for \
          sqlite
          """)
      ]),
    Difference(
      "`alter_column` but for the name, SQLite",
      #"{"op": "alter_column", "table_name": "t", "column_name": "a", "nullable": false}"#,
      [
        .refuses(
          .sqlite,
          #"""
          line 1: sqlite: alter_column: changing whether column "a" of table t takes NULL is not supported; \#
          put the operation into a batch_alter_table, which makes the table anew
          """#)
      ]),
    Difference(
      "`alter_column` but for the name, SQLite",
      #"{"op": "alter_column", "table_name": "t", "column_name": "a", "type": "Text"}"#,
      [
        .refuses(
          .sqlite,
          #"""
          line 1: sqlite: alter_column: changing the type of column "a" of table t is not supported; put \#
          the operation into a batch_alter_table, which makes the table anew
          """#)
      ]),
    Difference(
      "`alter_column` but for the name, SQLite",
      #"{"op": "alter_column", "table_name": "t", "column_name": "a", "server_default": null}"#,
      [
        .refuses(
          .sqlite,
          #"""
          line 1: sqlite: alter_column: changing the default of column "a" of table t is not supported; put \#
          the operation into a batch_alter_table, which makes the table anew
          """#)
      ]),
    Difference(
      "comments, SQLite", #"{"op": "create_table_comment", "table_name": "t", "comment": "note"}"#,
      [
        .refuses(
          .sqlite,
          """
          line 1: sqlite: create_table_comment: a comment on table t is not supported; limit the operation \
          to the dialects that keep comments
          """)
      ]),
    Difference(
      "comments, SQLite", #"{"op": "drop_table_comment", "table_name": "t"}"#,
      [
        .refuses(
          .sqlite,
          """
          line 1: sqlite: drop_table_comment: a comment on table t is not supported; limit the operation to \
          the dialects that keep comments
          """)
      ]),
    Difference(
      "`add_column` of a primary key, SQLite",
      #"""
      {"op": "add_column", "table_name": "t", "inline_primary_key": true, "column": {"name": "id", "type": \#
      "Integer", "primary_key": true}}
      """#,
      [
        .refuses(
          .sqlite,
          #"""
          line 1: sqlite: add_column: adding the primary key "id" to a table that exists is not supported; \#
          put the operation into a batch_alter_table, which makes the table anew
          """#)
      ]),
    Difference(
      "a collation in a schema, SQLite",
      #"""
      {"op": "create_table", "table_name": "t", "columns": [{"name": "a", "type": {"type": "String", \#
      "collation": "c", "collation_schema": "s"}}]}
      """#,
      [
        .refuses(
          .sqlite,
          """
          line 1: sqlite: create_table: table t: column a: a collation in a schema, s.c, is not supported; \
          leave the schema out, or give a variant of the type for sqlite
          """)
      ]),
    Difference(
      "a foreign key to another schema, SQLite",
      #"""
      {"op": "add_column", "table_name": "t", "inline_references": true, "column": {"name": "a", "type": \#
      "Integer", "foreign_keys": [{"target": "s.u.b"}]}}
      """#,
      [
        .refuses(
          .sqlite,
          """
          line 1: sqlite: add_column: a foreign key from t to another schema is not supported; SQLite \
          checks keys within one schema alone: leave it out
          """)
      ]),
    Difference(
      "the name `nothing`, SQLite", #"{"op": "drop_column", "table_name": "t", "column_name": "nothing"}"#,
      [
        .writes(
          .sqlite, #"ALTER TABLE t DROP COLUMN "nothing";"#)
      ]),
    Difference(
      "`DATA DIRECTORY`, MySQL and MariaDB",
      #"""
      {"op": "create_table", "table_name": "t", "columns": [{"name": "a", "type": "Integer"}], \#
      "dialect_options": {"mysql_data_directory": "/srv/x"}}
      """#,
      [
        .writes(
          .mysql,
          """
          CREATE TABLE t (
              a INTEGER
          )DATA DIRECTORY='/srv/x';
          """)
      ]),
    Difference(
      "names with a quote, SQL Server",
      #"""
      {"op": "drop_column", "table_name": "o'x", "column_name": "a'b", "dialect_options": \#
      {"mssql_drop_default": true}}
      """#,
      [
        .writes(
          .sqlserver,
          """
          declare @const_name varchar(256)
          select @const_name = QUOTENAME([name]) from sys.default_constraints
          where parent_object_id = object_id('o''x')
          and col_name(parent_object_id, parent_column_id) = 'a''b'
          exec('alter table [o''x] drop constraint ' + @const_name);

          GO

          ALTER TABLE [o'x] DROP COLUMN [a'b];

          GO
          """)
      ]),
  ]
}
