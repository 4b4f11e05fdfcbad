extension SchemaHistory {
  /// The history in a form that a page reads: equal columns, constraints and indexes are kept once, and tables name
  /// them by their numbers.
  var pageData: JSONValue {
    var pools = Pools()
    let tables = tables.map { versions in
      JSONValue.array(versions.map { pools.version($0) })
    }
    return [
      "dialect": .string(dialect), "steps": .array(steps.map(\.pageData)), "columns": pools.columns.value,
      "constraints": pools.constraints.value, "indexes": pools.indexes.value, "tables": .array(tables),
    ]
  }
}

extension SchemaHistory.Step {
  /// `[id, message, date, parents, labels, notes]`; the first step has no id.
  fileprivate var pageData: JSONValue {
    let texts = [header?.id, header?.message, header?.createDate].map(JSONValue.optional)
    let lists = [header?.downRevisions, header?.branchLabels, notes].map(JSONValue.texts)
    return .array(texts + lists)
  }
}

/// Values of which equal ones are kept once.
private struct Pool {
  private var numbers: [JSONValue: Int] = [:]
  private var values: [JSONValue] = []

  var value: JSONValue { .array(values) }

  mutating func number(of value: JSONValue) -> JSONValue {
    if let number = numbers[value] { return .number("\(number)") }
    numbers[value] = values.count
    values.append(value)
    return .number("\(values.count - 1)")
  }
}

/// What tables are made of.
private struct Pools {
  var columns = Pool()
  var constraints = Pool()
  var indexes = Pool()

  /// `[step, name, schema, comment, columns, constraints, indexes, doubt]`, or `[step]` for a table that is gone.
  mutating func version(_ version: SchemaHistory.Version) -> JSONValue {
    let step = JSONValue.number("\(version.step)")
    guard let shape = version.shape else { return [step] }
    let columns = shape.columns.map { self.columns.number(of: $0.pageData(in: shape)) }
    return [
      step, .string(shape.name.name), .optional(shape.name.schema), .optional(shape.comment), .array(columns),
      .array(shape.constraints.map { constraints.number(of: $0.pageData) }),
      .array(shape.indexes.map { indexes.number(of: $0.pageData) }), .optional(shape.doubt),
    ]
  }
}

extension TableShape.Column {
  /// `[name, type, flags, default, comment, identity]`; the identity is 0 where it is the name.
  fileprivate func pageData(in table: TableShape) -> JSONValue {
    let flags = (isNullable ? 1 : 0) + (isKey ? 2 : 0) + (isCounted ? 4 : 0)
    let isOld = identity.revision == table.identity.revision
    let identity = isOld ? identity.name : "\(identity.name)@\(identity.revision ?? "")"
    return [
      .string(name), .string(type), .number("\(flags)"), .optional(standard), .optional(comment),
      identity == name ? 0 : .string(identity),
    ]
  }
}

extension TableShape.Constraint {
  /// `[kind, name, text, columns, target, columns there]`.
  fileprivate var pageData: JSONValue {
    [
      .optional(kind?.rawValue), .optional(name), .string(text), .texts(columns),
      .optional(target.map { "\($0)" }), .texts(targetColumns),
    ]
  }
}

extension TableShape.Index {
  /// `[name, text, whether it is unique, columns]`.
  fileprivate var pageData: JSONValue {
    [.optional(name), .string(text), isUnique ? 1 : 0, .texts(columns)]
  }
}

extension JSONValue {
  /// A text, or 0.
  fileprivate static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? 0 }
  /// An array of texts.
  fileprivate static func texts(_ texts: [String]?) -> JSONValue {
    .array((texts ?? []).map(JSONValue.string))
  }
}
