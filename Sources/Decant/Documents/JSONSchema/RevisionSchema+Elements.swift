/// What operations are made of.
extension RevisionSchema {
  /// The definitions that do not depend on the vocabulary.
  static let elements: [Definition] = [
    Definition(
      "name",
      .any(
        of: .text, .object([.required("name", .text), .optional("quote", .boolean), .flag("conv")]))),
    Definition("sql", .any(of: .text, .definition("sql_object"))),
    Definition("sql_object", .object([.required("sql", .definition("sql"))])),
    Definition("index_element", .any(of: .definition("name"), .definition("sql_object"))),
    Definition("column", .object(column)),
    Definition("index", .object([.required("name", name.orNull)] + index)),
    Definition("table", .object(table + [.optional("info", .anyObject)])),
    Definition(
      "copied_table",
      .object(
        table + [
          .optional("info", .anyObject), .optional("naming_convention", .definition("naming_convention")),
        ])),
    Definition("target", target),
    Definition("foreign_key_reference", .object(foreignKeyReference)),
    Definition("server_default", serverDefault),
    Definition("identity", .object([.optional("always", .boolean), .flag("on_null")] + sequenceOptions)),
    Definition("sequence", .object(sequence)),
    Definition("naming_convention", .object(NamingConvention.keys.map { .optional($0, .text) })),
  ]

  static let name = JSONSchema.definition("name")
  static let names = JSONSchema.list(of: name)
  static let sql = JSONSchema.definition("sql")
  static let type = JSONSchema.definition("type")

  /// The settings for single dialects that an owner may carry.
  static func options(_ owner: AcceptedOptions.Owner) -> JSONSchema {
    .definition(owner.definitionName)
  }

  private static let column: [SchemaKey] = [
    .required("name", name), .required("type", type), .flag("nullable"), .flag("primary_key"),
    .optional("autoincrement", JSONSchema(["enum": [true, false, "auto", "ignore_fk"]])),
    .optional("server_default", .definition("server_default")), .flag("unique"), .flag("index"),
    .optional("comment", .text), .optional("key", .text),
    .optional("foreign_keys", .list(of: .definition("foreign_key_reference"))),
    .optional("checks", .list(of: .definition("constraint"))),
    .optional("default_sequence", .definition("sequence")), .flag("system"),
    .optional("dialect_options", options(.column)), .optional("info", .anyObject),
  ]

  /// The keys of an index but its name.
  static let index: [SchemaKey] = [
    .required("columns", .list(of: .definition("index_element"))), .flag("unique"),
    .optional("dialect_options", options(.index)),
  ]

  /// The keys of a table but `info`.
  static let table: [SchemaKey] = [
    .required("table_name", name), .optional("schema", name),
    .required("columns", .list(of: .definition("column"))),
    .optional("constraints", .list(of: .definition("constraint"))),
    .optional("indexes", .list(of: .definition("index"))), .optional("comment", .text),
    .optional("prefixes", .list(of: .text)), .optional("dialect_options", options(.table)),
  ]

  private static let target: JSONSchema = .any(
    of: .text, JSONSchema(["type": "array", "items": name.value, "minItems": 2, "maxItems": 3]))

  /// What a foreign key does, and when it is checked.
  static let foreignKeyActions: [SchemaKey] =
    [
      .optional("onupdate", .text(such: "CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT", "NO ACTION")),
      .optional("ondelete", .text(such: "CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT", "NO ACTION")),
      .optional("match", .text(such: "FULL", "PARTIAL", "SIMPLE")),
    ] + deferring

  /// When a constraint is checked.
  static let deferring: [SchemaKey] = [
    .flag("deferrable"), .optional("initially", .text(such: "DEFERRED", "IMMEDIATE")),
  ]

  private static let foreignKeyReference: [SchemaKey] =
    [.required("target", .definition("target")), .optional("name", name)] + foreignKeyActions + [
      .flag("link_to_name"), .flag("use_alter"), .optional("dialect_options", options(.foreignKey)),
    ]

  private static let serverDefault: JSONSchema = .any(
    of: .text, .boolean, .definition("sql_object"),
    .object([.required("identity", .definition("identity"))]),
    .object([.required("computed", sql), .optional("persisted", .boolean)]),
    .object([.required("sequence", .definition("sequence"))]))

  private static let sequence: [SchemaKey] =
    [.required("name", name), .optional("schema", name)] + sequenceOptions + [
      .optional("data_type", type), .flag("optional"),
    ]

  private static let sequenceOptions: [SchemaKey] = [
    .optional("start", .integer), .optional("increment", .integer), .optional("minvalue", .integer),
    .optional("maxvalue", .integer), .flag("nominvalue"), .flag("nomaxvalue"), .flag("cycle"),
    .optional("cache", .integer), .flag("order"),
  ]
}

/// What an object in a table is, by its key `constraint`.
extension RevisionSchema {
  /// The definitions of the constraints.
  var constraints: [Definition] {
    let kinds = Self.constraintKeys.map(\.kind)
    let cases = kinds.map { (words: [$0], schema: JSONSchema.definition("constraint.\($0)")) }
    let forms = Self.constraintKeys.map { kind, keys in
      let common: [SchemaKey] = [
        .required("constraint", .constant(.string(kind))), .optional("name", Self.name),
      ]
      return Definition("constraint.\(kind)", .object(common + keys))
    }
    return [Definition("constraint", .object(by: "constraint", of: kinds, cases))] + forms
  }

  private static let constraintKeys: [(kind: String, keys: [SchemaKey])] = [
    (
      "primary_key",
      [.required("columns", names), .optional("dialect_options", options(.primaryKey))] + deferring
    ),
    ("unique", [.required("columns", names), .optional("dialect_options", options(.unique))] + deferring),
    ("check", [.required("condition", sql), .optional("dialect_options", options(.check))] + deferring),
    (
      "foreign_key",
      [.required("columns", names), .required("targets", .list(of: .definition("target")))]
        + foreignKeyActions
        + [.flag("use_alter"), .flag("link_to_name"), .optional("dialect_options", options(.foreignKey))]
    ),
    ("exclude", exclusion),
  ]

  /// The keys of an exclude constraint.
  static let exclusion: [SchemaKey] =
    [
      .required(
        "elements",
        .list(of: .pair(.definition("index_element"), .text))),
      .optional("where", sql), .optional("using", .text(such: "gist")),
      .optional("ops", .map(of: .text)),
    ] + deferring
}
