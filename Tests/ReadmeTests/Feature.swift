/// A row of the README's table of what each dialect supports.
struct Feature {
  let title: String
  /// The forms of the operation, the simplest first, each with the words for a dialect that needs it.
  var forms: KeyValuePairs<String, String>
  /// The operations that make the schema for a form which `render` does not take, and which needs it.
  var schema: String?
  /// What a dialect writes as well where it leaves the row's feature out.
  var without: String?
  /// What has to stand in the script, since some dialects drop it silently.
  var mark: String?

  /// The text of a comment, which stands in the statement of the table or in its own.
  static let note = "note"

  /// A feature of an operation on the table `t`, which a batch may have too.
  init(_ title: String, _ operation: String, of table: String = #""table_name": "t""#, without: String? = nil)
  {
    self.title = title
    self.without = without.map { "{\($0), \(table)}" }
    forms = [
      "yes": "{\(operation), \(table)}",
      "in a batch": Self.batch(operation),
    ]
  }

  /// A change of the column `a`, for which its type may have to be given.
  init(changing title: String, _ change: String, mark: String? = nil) {
    let operation = #""op": "alter_column", "column_name": "a", \#(change)"#
    self.title = title
    self.mark = mark
    forms = [
      "yes": #"{\#(operation), "table_name": "t"}"#,
      "with `existing_type`": #"{\#(operation), "table_name": "t", "existing_type": "Integer"}"#,
      "in a batch": Self.batch(#"\#(operation), "existing_type": "Integer""#),
    ]
  }

  /// A feature with forms of its own.
  init(
    _ title: String, forms: KeyValuePairs<String, String>, after schema: String? = nil,
    without: String? = nil,
    mark: String? = nil
  ) {
    self.schema = schema
    self.title = title
    self.forms = forms
    self.without = without
    self.mark = mark
  }

  /// A batch on a table with two columns and a constraint of each kind.
  static func batch(_ operation: String) -> String {
    #"""
    {"op": "batch_alter_table", "table_name": "t", "operations": [{\#(operation)}], "copy_from": {
      "table_name": "t", "columns": [{"name": "a", "type": "Integer"}, {"name": "b", "type": "Integer"}],
      "constraints": [
        {"constraint": "unique", "name": "uq", "columns": ["a"]},
        {"constraint": "check", "name": "ck", "condition": "a > 0"}]}}
    """#
  }
}
