import Decant
import DecantPostgreSQL

extension Difference {
  private static let mood =
    #"{"name": "mood", "type": {"type": "Enum", "values": ["happy", "sad"], "name": "mood"}}"#

  static let types = [
    Difference(
      "an enum or domain in `add_column` and `alter_column`, PostgreSQL",
      after: #"""
        {"op": "create_table", "table_name": "people", "columns": [{"name": "id", "type": "Integer"}]}
        """#,
      #"{"op": "add_column", "table_name": "people", "column": \#(mood)}"#,
      [
        .writes(
          .postgresql,
          """
          CREATE TYPE mood AS ENUM ('happy', 'sad');

          ALTER TABLE people ADD COLUMN mood mood;
          """)
      ]),
    Difference(
      "the last use of an enum or domain, PostgreSQL",
      after: #"{"op": "create_table", "table_name": "people", "columns": [\#(mood)]}"#,
      #"{"op": "drop_table", "table_name": "people"}"#,
      [
        .writes(
          .postgresql,
          """
          DROP TABLE people;

          DROP TYPE mood;
          """)
      ]),
    Difference(
      "a text that becomes an enum, PostgreSQL",
      after: #"""
        {"op": "create_table", "table_name": "people", "columns": [{"name": "mood", "type": {"type": "String", \#
        "length": 9}, "server_default": "sad"}]}
        """#,
      #"""
      {"op": "alter_column", "table_name": "people", "column_name": "mood", "type": {"type": "Enum", "values": \#
      ["happy", "sad"], "name": "mood"}}
      """#,
      [
        .writes(
          .postgresql,
          """
          CREATE TYPE mood AS ENUM ('happy', 'sad');

          ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;

          ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::mood;

          ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'sad';
          """)
      ]),
  ]
}
