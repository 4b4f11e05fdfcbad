extension SQLWriter {
  /// Writes ` (`, the body and `)`.
  public mutating func parenthesized(_ body: (inout SQLWriter) throws -> Void) rethrows {
    separate()
    try arguments(body)
  }

  /// Writes `(`, the body and `)` right behind the last word, as in `VARCHAR(20)`.
  public mutating func arguments(_ body: (inout SQLWriter) throws -> Void) rethrows {
    sign("(")
    join()
    try body(&self)
    sign(")")
  }

  /// Writes items with a comma between them.
  public mutating func list<Item>(
    _ items: some Sequence<Item>, _ body: (inout SQLWriter, Item) throws -> Void
  ) rethrows {
    var isFirst = true
    for item in items {
      if !isFirst { sign(",") }
      isFirst = false
      try body(&self, item)
    }
  }

  /// Writes items on lines of their own with a comma between them; an item that writes nothing gets no line.
  public mutating func lines<Item>(
    _ items: some Sequence<Item>, _ body: (inout SQLWriter, Item) throws -> Void
  ) rethrows {
    var isFirst = true
    for item in items {
      let end = bytes.count
      if !isFirst { sign(",") }
      newline()
      let start = bytes.count
      try body(&self, item)
      if bytes.count == start { removeText(from: end) } else { isFirst = false }
    }
  }

  /// Writes `(1, 2)` of the numbers that are given, or nothing where there are none.
  public mutating func numbers(_ values: [Int?]) {
    let given = values.compactMap { $0 }
    guard !given.isEmpty else { return }
    arguments { $0.list(given) { $0.number($1) } }
  }

  /// Writes `(20)` or `(max)`, or nothing where there is no length or zero.
  public mutating func length(_ length: TypeLength?) {
    switch length {
    case .count(let count) where count != 0: numbers([count])
    case .max: arguments { $0.keyword("max") }
    default: break
    }
  }

  /// Writes `COLLATE name`, or nothing where there is no collation; its schema where the dialect has names for
  /// collations.
  public mutating func collation(_ collation: Collation?) {
    guard let collation, !collation.name.isEmpty else { return }
    keyword("COLLATE")
    guard dialect.identifiers.quotesCollations else { return identifier(.unquoted(collation.name)) }
    // a collation of the database itself has no schema, and gets none from a map either
    if let schema = collation.schema { schemaPrefix(Identifier(schema)) }
    identifier(Identifier(collation.name))
  }
}
