extension SchemaDifference {
  /// The difference as an object: `added`, `dropped` and `changed` tables.
  package var documentValue: JSONValue {
    [
      "added": .array(added.map(\.documentValue)), "dropped": .array(dropped.map(\.documentValue)),
      "changed": .array(changed.map(\.documentValue)),
    ]
  }
}

extension SchemaDifference.TableChange {
  fileprivate var documentValue: JSONValue {
    var members = new.nameMembers
    if old.name != new.name { members.append(JSONMember(name: "old_name", value: .object(old.nameMembers))) }
    if old.comment != new.comment {
      members.append(
        JSONMember(name: "comment", value: ["old": .text(old.comment), "new": .text(new.comment)]))
    }
    func add<Item>(_ name: String, _ changes: [SchemaDifference.Change<Item>], _ value: (Item) -> JSONValue) {
      if !changes.isEmpty { members.append(JSONMember(name: name, value: changes.documentValue(value))) }
    }
    add("columns", columns, \.documentValue)
    add("constraints", constraints, \.documentValue)
    add("indexes", indexes, \.documentValue)
    return .object(members)
  }
}

extension Array {
  /// An object with `added`, `dropped` and `changed`.
  fileprivate func documentValue<Item>(_ value: (Item) -> JSONValue) -> JSONValue
  where Element == SchemaDifference.Change<Item> {
    var added: [JSONValue] = []
    var dropped: [JSONValue] = []
    var changed: [JSONValue] = []
    for change in self {
      switch change {
      case .added(let item): added.append(value(item))
      case .dropped(let item): dropped.append(value(item))
      case .changed(let old, let new): changed.append(["old": value(old), "new": value(new)])
      }
    }
    return ["added": .array(added), "dropped": .array(dropped), "changed": .array(changed)]
  }
}

extension TableShape {
  fileprivate var nameMembers: [JSONMember] {
    let schema = name.schema.map { [JSONMember(name: "schema", value: .string($0))] } ?? []
    return [JSONMember(name: "table_name", value: .string(name.name))] + schema
  }

  fileprivate var documentValue: JSONValue {
    .object(
      nameMembers + [
        JSONMember(name: "comment", value: .text(comment)),
        JSONMember(name: "columns", value: .array(columns.map(\.documentValue))),
        JSONMember(name: "constraints", value: .array(constraints.map(\.documentValue))),
        JSONMember(name: "indexes", value: .array(indexes.map(\.documentValue))),
      ])
  }
}

extension TableShape.Column {
  fileprivate var documentValue: JSONValue {
    [
      "name": .string(name), "type": .string(type), "nullable": .bool(isNullable), "default": .text(standard),
      "primary_key": .bool(isKey), "counted": .bool(isCounted), "comment": .text(comment),
    ]
  }
}

extension TableShape.Constraint {
  fileprivate var documentValue: JSONValue { ["name": .text(name), "text": .string(text)] }
}

extension TableShape.Index {
  fileprivate var documentValue: JSONValue {
    ["name": .text(name), "text": .string(text), "unique": .bool(isUnique)]
  }
}

extension JSONValue {
  /// A text, or `null`.
  fileprivate static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
