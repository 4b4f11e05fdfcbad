import Foundation

@testable import Decant

/// Revision files to try a schema on.
enum Documents {
  /// The fixtures whose cases are documents of operations.
  private static let fixtures = [
    "default", "postgresql", "mysql", "mariadb", "sqlite", "mssql", "oracle", "differences",
  ]

  /// The names of the built-in operations.
  static let operations = DocumentVocabulary(dialects: []).operations.keys.sorted()

  /// Each case of the fixtures as the upgrade of a revision, once, however many dialects it is for.
  static func ofFixtures() throws -> [JSONValue] {
    let inputs = Set(try fixtures.flatMap { try Fixture.all(in: $0).map(\.input) })
    return try inputs.sorted().compactMap { input in
      let value = try JSONDocument(parsing: Array(input.utf8)).root.value
      return (value["operations"] ?? (value.arrayValue?.first?.stringValue == nil ? value : nil)).map {
        ["revision": "a", "upgrade": $0]
      }
    }
  }

  /// The revision files of the graphs, those aside that no graph can have.
  static func ofGraphs() throws -> [JSONValue] {
    let folder = Fixture.folder.appending(path: "graphs")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "json" && $0.lastPathComponent != "decant.json" }
      .filter { !$0.deletingLastPathComponent().lastPathComponent.hasPrefix("bad_") }
      .compactMap { try? JSONDocument(parsing: Array(Data(contentsOf: $0))).root.value }
  }

  /// A revision that adds a column of a type.
  static func revision(type: JSONValue) -> JSONValue {
    [
      "revision": "a",
      "upgrade": [["op": "add_column", "table_name": "t", "column": ["name": "c", "type": type]]],
    ]
  }

  /// Values of keys that operations and types cannot do without.
  static let samples: [String: JSONValue] = [
    "table_name": "t", "old_table_name": "t", "new_table_name": "u", "column_name": "c", "columns": [],
    "column": ["name": "c", "type": "Integer"], "index_name": "i", "constraint_name": nil,
    "source_table": "t", "referent_table": "u", "local_cols": ["a"], "remote_cols": ["b"],
    "condition": "a > 0", "elements": [], "comment": nil, "table": ["name": "t", "columns": []],
    "rows": [], "sql": "SELECT 1", "operations": [], "values": ["a"], "item_type": "Integer", "name": "d",
    "data_type": "Integer",
  ]

  /// The keys of operations of which one of several has to be there.
  static let choices: [String: [JSONMember]] = ["alter_enum": [JSONMember(name: "add_value", value: "v")]]

  /// Revisions in which what operations are made of has every key that it can have.
  static let complete = [
    #"""
    {"revision": "a1", "down_revision": ["b2", "c3"], "branch_labels": ["core"], "depends_on": "d4",
     "message": "m", "create_date": "2024-01-02 03:04:05", "downgrade": [], "upgrade": [
      {"op": "create_table", "table_name": "t", "schema": {"name": "s", "quote": true, "conv": false},
       "comment": "c", "prefixes": ["TEMPORARY"], "if_not_exists": true, "info": {"a": [1]},
       "dialects": ["sqlite"], "dialect_options": {"mysql_engine": "InnoDB", "other_x": 1},
       "columns": [
        {"name": "a", "type": {"type": "String", "length": 5, "collation": "C", "variants": {"mysql": "TEXT"}},
         "nullable": false, "primary_key": true, "autoincrement": "ignore_fk",
         "server_default": {"sequence": {"name": "s", "schema": "x", "start": 1, "increment": 2,
          "minvalue": 1, "maxvalue": 9, "nominvalue": true, "nomaxvalue": true, "cycle": true, "cache": 3,
          "order": true, "data_type": "Integer", "optional": true}},
         "unique": true, "index": true, "comment": "c", "key": "k",
         "foreign_keys": [{"target": ["s", "t", "c"], "name": "fk", "onupdate": "CASCADE",
          "ondelete": "SET NULL", "deferrable": true, "initially": "DEFERRED", "match": "FULL",
          "link_to_name": true, "use_alter": true, "dialect_options": {"postgresql_not_valid": true}}],
         "checks": [{"constraint": "check", "condition": {"sql": "a > 0"}, "name": "ck"}],
         "default_sequence": {"name": "s"}, "system": true, "dialect_options": {"mssql_identity_start": 5},
         "info": {}},
        {"name": "b", "type": "Integer", "server_default": {"identity": {"always": null, "on_null": true,
         "start": 1, "increment": 1, "minvalue": 1, "maxvalue": 9, "nominvalue": false,
         "nomaxvalue": false, "cycle": false, "cache": 1, "order": false}}},
        {"name": "c", "type": "Integer", "server_default": {"computed": "a + b", "persisted": true}},
        {"name": "d", "type": "Integer", "server_default": {"sql": "now()"}},
        {"name": "e", "type": "Integer", "server_default": true}],
       "constraints": [
        {"constraint": "primary_key", "columns": ["a"], "name": "pk", "deferrable": true,
         "initially": "DEFERRED", "dialect_options": {"mssql_clustered": true}},
        {"constraint": "unique", "columns": ["a"], "name": "uq", "deferrable": true, "initially": "DEFERRED",
         "dialect_options": {"postgresql_nulls_not_distinct": true}},
        {"constraint": "check", "condition": "a > 0", "name": "ck", "deferrable": false,
         "initially": "DEFERRED", "dialect_options": {"postgresql_not_valid": true}},
        {"constraint": "foreign_key", "columns": ["a"], "targets": ["t.c"], "name": "fk",
         "onupdate": "CASCADE", "ondelete": "CASCADE", "deferrable": true, "initially": "DEFERRED",
         "match": "FULL", "use_alter": true, "link_to_name": true,
         "dialect_options": {"postgresql_not_valid": true}},
        {"constraint": "exclude", "elements": [["a", "="], [{"sql": "b"}, "&&"]], "where": "a > 0",
         "using": "gist", "ops": {"a": "int4_ops"}, "name": "ex", "deferrable": true, "initially": "DEFERRED"}],
       "indexes": [{"name": null, "columns": ["a", {"sql": "lower(b)"}, {"name": "c", "quote": true}],
        "unique": true, "dialect_options": {"postgresql_using": "gin"}}]}]}
    """#,
    #"""
    {"revision": "a1", "upgrade": [
      {"op": "batch_alter_table", "table_name": "t", "schema": "s", "recreate": "always",
       "copy_from": {"table_name": "t", "schema": "s", "columns": [], "constraints": [], "indexes": [],
        "comment": "c", "prefixes": [], "dialect_options": {}, "info": {}, "naming_convention": {"pk": "p"}},
       "table_args": [{"constraint": "check", "condition": "a"}, {"name": "i", "columns": ["a"]}],
       "table_kwargs": {"sqlite_autoincrement": true}, "partial_reordering": [["a", "b"]],
       "naming_convention": {"ix": "i", "uq": "u", "ck": "c", "fk": "f", "pk": "p"},
       "operations": [{"op": "add_column", "column": {"name": "c", "type": "Integer"}, "insert_before": "a",
        "insert_after": "b"}, {"op": "create_foreign_key", "constraint_name": null, "referent_table": "u",
        "referent_schema": "s", "local_cols": ["a"], "remote_cols": ["b"]},
        {"op": "execute", "sql": "x", "effects": [{"op": "drop_column", "column_name": "c"}]}]},
      {"op": "alter_enum", "name": "e", "schema": "s", "add_value": "v", "before": null, "after": "w",
       "if_not_exists": true}, {"op": "alter_enum", "name": "e", "rename_value": {"from": "v", "to": "w"}},
      {"op": "alter_enum", "name": "e", "drop_value": "v"},
      {"op": "autocommit_block", "operations": [{"op": "execute", "sql": {"sql": "VACUUM"}, "reverse": "x",
       "effects": [{"op": "drop_table", "table_name": "t"}]}]},
      {"op": "bulk_insert", "multiinsert": false, "table": {"name": "t", "schema": "s",
       "columns": [{"name": "a", "type": "JSON"}]}, "rows": [{"a": {"b": [null, 1]}}, {"a": null}]}]}
    """#,
  ]
}

extension JSONValue {
  /// The document with an unknown key in one of its objects, for each of them, with the way there and the keys
  /// on it: two of one shape are the same case.
  func withUnknownKeys() -> [(shape: [String], value: JSONValue)] {
    switch self {
    case .object(let members):
      let kind = (self["op"] ?? self["constraint"] ?? self["type"])?.stringValue ?? ""
      let own: [(shape: [String], value: JSONValue)] = [
        ([kind], .object(members + [JSONMember(name: "zzz", value: 1)]))
      ]
      return own
        + members.indices.flatMap { position in
          members[position].value.withUnknownKeys().map { shape, value in
            var changed = members
            changed[position].value = value
            return ([kind, members[position].name] + shape, .object(changed))
          }
        }
    case .array(let elements):
      return elements.indices.flatMap { position in
        elements[position].withUnknownKeys().map { shape, value in
          var changed = elements
          changed[position] = value
          return (shape, .array(changed))
        }
      }
    default: return []
    }
  }
}
