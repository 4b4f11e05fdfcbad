/// Small statements whose names are quoted and whose values are escaped by the dialect.
extension SQLText {
  /// `INSERT INTO t (a, b) VALUES (1, 'x')`.
  ///
  /// ```swift
  /// op.execute(.insert(into: "states", values: ["id": 1, "name": "open"]))
  /// ```
  public static func insert(
    into table: Identifier, schema: Identifier? = nil, values: KeyValuePairs<String, Value>
  ) -> SQLText {
    let names = values.map { [Fragment.identifier(Identifier($0.key))] }
    let literals = values.map { [Fragment.literal($0.value)] }
    return SQLText(
      fragments: [.raw("INSERT INTO ")] + name(table, schema) + [.raw(" (")] + joined(names, by: ", ")
        + [.raw(") VALUES (")] + joined(literals, by: ", ") + [.raw(")")])
  }

  /// `UPDATE t SET a = 1 WHERE condition`; without a condition all rows change.
  ///
  /// ```swift
  /// op.execute(.update("books", set: ["state": "sold"], where: "stock = 0"))
  /// ```
  public static func update(
    _ table: Identifier, schema: Identifier? = nil, set values: KeyValuePairs<String, Value>,
    where condition: SQLText? = nil
  ) -> SQLText {
    let changes: [[Fragment]] = values.map {
      [.identifier(Identifier($0.key)), .raw(" = "), .literal($0.value)]
    }
    return SQLText(
      fragments: [.raw("UPDATE ")] + name(table, schema) + [.raw(" SET ")] + joined(changes, by: ", ")
        + clause(condition))
  }

  /// `DELETE FROM t WHERE condition`; without a condition all rows go.
  ///
  /// ```swift
  /// op.execute(.delete(from: "books", where: "stock = 0"))
  /// ```
  public static func delete(
    from table: Identifier, schema: Identifier? = nil, where condition: SQLText? = nil
  ) -> SQLText {
    SQLText(fragments: [.raw("DELETE FROM ")] + name(table, schema) + clause(condition))
  }

  private static func name(_ name: Identifier, _ schema: Identifier?) -> [Fragment] {
    [.name(QualifiedName(name, schema: schema))]
  }

  private static func clause(_ condition: SQLText?) -> [Fragment] {
    condition.map { [.raw(" WHERE ")] + $0.fragments } ?? []
  }

  private static func joined(_ items: [[Fragment]], by separator: String) -> [Fragment] {
    Array(items.joined(separator: [.raw(separator)]))
  }
}

extension SQLText {
  /// The text that a dialect writes, without names and values that are still to be written.
  ///
  /// - Throws: ``RenderError`` where the dialect cannot write a value.
  package func finalText(in dialect: Dialect) throws -> SQLText {
    guard rawText == nil else { return self }
    var writer = SQLWriter(dialect: dialect)
    try writer.sql(self)
    return SQLText(writer.text)
  }
}
