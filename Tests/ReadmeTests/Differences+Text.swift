import Decant
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite

extension Difference {
  static let text = [
    Difference(
      "a tab in a literal", #"{"op": "execute", "sql": "UPDATE t SET a = 'x\ty'"}"#,
      [
        .writes(
          .postgresql, #"UPDATE t SET a = 'x\#ty';"#)
      ]),
    Difference(
      "`:name` and `%` in raw SQL", #"{"op": "execute", "sql": "SELECT ':a', :b, 7 % 2, '%(c)s'"}"#,
      [
        .writes(
          .postgresql, "SELECT ':a', :b, 7 % 2, '%(c)s';")
      ]),
    Difference(
      "a blank at a line end",
      #"""
      {"op": "create_table", "table_name": "t", "columns": [{"name": "a", "type": "Integer"}, {"name": "b", \#
      "type": "Integer"}]}
      """#,
      [
        .writes(
          .postgresql,
          """
          CREATE TABLE t (
              a INTEGER,
              b INTEGER
          );
          """)
      ]),
    Difference(
      "a `--` comment at the end of a statement", #"{"op": "execute", "sql": "DELETE FROM t -- all"}"#,
      [
        .writes(
          .postgresql,
          """
          DELETE FROM t -- all
          ;
          """),
        .writes(
          .sqlite,
          """
          DELETE FROM t -- all
          ;
          """),
      ]),
    Difference(
      "a `--` comment at the end of a condition",
      #"""
      {"op": "create_check_constraint", "constraint_name": "ck", "table_name": "t", "condition": "a > 0 -- \#
      so"}
      """#,
      [
        .writes(
          .postgresql,
          """
          ALTER TABLE t ADD CONSTRAINT ck CHECK (a > 0 -- so
          );
          """),
        .writes(
          .sqlserver,
          """
          ALTER TABLE t ADD CONSTRAINT ck CHECK (a > 0 -- so
          );

          GO
          """),
      ]),
  ]
}
