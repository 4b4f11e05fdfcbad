extension RevisionSchema {
  /// The definition of types, and of what those with the same arguments take.
  var types: [Definition] {
    let forms = vocabulary.types.values.map { (name: $0.name, form: form(of: $0)) }
    let groups = Dictionary(grouping: forms) { $0.form }
      .map { (form: $0.key, names: $0.value.map(\.name).sorted()) }
      .sorted { $0.names[0] < $1.names[0] }
    let plain = groups.filter { $0.form.required.isEmpty }.flatMap(\.names).sorted()
    let cases = groups.map { (words: $0.names, schema: JSONSchema.definition($0.form.definitionName)) }
    let names = forms.map(\.name).sorted()
    let type: JSONSchema = .any(of: .words(plain), .object(by: "type", of: names, cases))
    return [Definition("type", type)]
      + groups.map { Definition($0.form.definitionName, .object(keys(of: $0.form))) }
  }

  /// The arguments of a type.
  struct TypeForm: Hashable {
    /// Those that the reader asks for, in the order of the alphabet.
    var keys: [String]
    /// Those that it cannot do without.
    var required: Set<String>

    /// The name of the schema.
    var definitionName: String { (["arguments"] + keys).joined(separator: ".") }
  }

  private func keys(of form: TypeForm) -> [SchemaKey] {
    [
      .required("type", .text),
      .optional("variants", .map(of: Self.type)),
    ]
      + form.keys.map { key in
        let schema = Self.argumentSchemas[key] ?? .anything
        return SchemaKey(
          name: key, schema: form.required.contains(key) ? schema : schema.orNull,
          isRequired: form.required.contains(key))
      }
  }

  /// What the reader of a type asks for. It is found out by reading: an object without arguments, and again
  /// with a value for each one that was missed.
  func form(of entry: TypeEntry) -> TypeForm {
    var given: [JSONMember] = []
    while true {
      let (asked, missing) = read(entry, given)
      guard let missing, let sample = Self.samples[missing], !given.contains(where: { $0.name == missing })
      else { return TypeForm(keys: asked.sorted(), required: Set(given.map(\.name))) }
      given.append(JSONMember(name: missing, value: sample))
    }
  }

  private func read(_ entry: TypeEntry, _ given: [JSONMember]) -> (asked: Set<String>, missing: String?) {
    guard let document = try? JSONDocument(parsing: Array(JSONValue.object(given).compactText.utf8)),
      var object = try? ObjectReader(document.root)
    else { return ([], nil) }
    do {
      _ = try entry.decode(&object, vocabulary)
    } catch let error as DocumentError {
      if case .missingKey(let key) = error.problem { return (object.keysAskedFor, key) }
    } catch {}
    return (object.keysAskedFor, nil)
  }

  /// Values of the arguments that types cannot do without.
  private static let samples: [String: JSONValue] = [
    "values": ["a"], "item_type": "Integer", "sql": "x", "name": "d", "data_type": "Integer",
  ]

  /// What the arguments of types are; a type of a project may have others.
  static let argumentSchemas: [String: JSONSchema] = [
    "length": .any(of: .integer, .constant("max")), "collation": .text, "collation_schema": .text,
    "precision": .integer, "scale": .integer, "binary_precision": .integer, "timezone": .boolean,
    "fsp": .integer, "display_width": .integer, "unsigned": .boolean, "zerofill": .boolean,
    "charset": .text, "ascii": .boolean, "unicode": .boolean, "binary": .boolean, "national": .boolean,
    "fields": .text, "varying": .boolean, "second_precision": .integer, "day_precision": .integer,
    "native": .boolean, "local_timezone": .boolean, "filestream": .boolean, "native_uuid": .boolean,
    "item_type": type, "dimensions": .integer, "values": .list(of: .text), "name": name, "schema": name,
    "inherit_schema": .boolean, "native_enum": .boolean, "create_constraint": .boolean,
    "create_type": .boolean, "data_type": type, "default": .definition("server_default"),
    "constraint_name": name, "not_null": .boolean, "check": sql, "none_as_null": .boolean,
    "use_blob": .boolean, "dim": .integer, "storage_format": .text, "storage_type": .text, "sql": sql,
  ]
}
