/// The doors through which text of the user reaches the output.
extension SQLWriter {
  /// Writes a name, quoted where the dialect has to.
  public mutating func identifier(_ identifier: Identifier) {
    separate()
    let style = dialect.identifiers
    guard identifier.quote ?? style.requiresQuotes(identifier.name) else {
      if identifier.quote == false { hasRawText = true }
      append(identifier.name.utf8)
      return
    }
    append(style.openingQuote.utf8)
    for character in identifier.name.unicodeScalars {
      if Character(character) == style.closingQuote { append(style.closingQuote.utf8) }
      append(UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
    }
    append(style.closingQuote.utf8)
  }

  /// Writes names with a comma between them.
  public mutating func identifiers(_ identifiers: some Sequence<Identifier>) {
    list(identifiers) { $0.identifier($1) }
  }

  /// Writes `schema.name`, or the name alone; the schema is that of the dialect's map.
  public mutating func name(_ name: QualifiedName) {
    schemaPrefix(name.schema)
    identifier(name.name)
  }

  /// Writes a schema and a point, or nothing where there is none; the schema is that of the dialect's map.
  public mutating func schemaPrefix(_ schema: Identifier?) {
    guard let schema = dialect.schemaMap[schema] else { return }
    schemaName(schema)
    dot()
  }

  /// Writes a schema as it stands, with points between the names that the dialect sees in it.
  public mutating func schemaName(_ schema: Identifier) {
    guard let parts = dialect.identifiers.schemaParts?(schema) else { return identifier(schema) }
    for (place, part) in parts.enumerated() {
      if place > 0 { dot() }
      identifier(part)
    }
  }

  /// Writes the name of a table as `ALTER TABLE` has it: the parts of a schema with dots are names of their
  /// own.
  public mutating func alteredName(_ name: QualifiedName) {
    if let schema = dialect.schemaMap[name.schema] {
      let parts = schema.name.split(separator: ".", omittingEmptySubsequences: false)
      for part in schema.quote == nil ? parts.map({ Identifier(String($0)) }) : [schema] {
        identifier(part)
        dot()
      }
    }
    identifier(name.name)
  }

  /// Writes the name of a constraint or index: a final one is shortened to what the dialect allows, a given
  /// one must fit.
  public mutating func constraintName(_ name: Identifier, maximum: Int?) throws {
    let maximum = maximum ?? dialect.identifiers.maximumLength
    var name = name
    let count = name.name.unicodeScalars.count
    if name.isFinal {
      if count > maximum { name.name = NameTruncation.truncate(name.name, to: maximum) }
    } else if count > dialect.identifiers.maximumLength {
      throw RenderError(
        .nameTooLong(name.name, maximum: dialect.identifiers.maximumLength),
        hint: "choose a shorter name, or mark it as final so that it is shortened")
    }
    identifier(name)
  }

  /// Writes a text in single quotes.
  public mutating func string(_ text: String) {
    separate()
    append(UInt8(ascii: "'"))
    if dialect.literals.escapesBackslash {
      append(text, doubling: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\\") })
    } else {
      append(text, doubling: { $0 == UInt8(ascii: "'") })
    }
    append(UInt8(ascii: "'"))
  }

  /// Writes a text in single quotes, or NULL.
  public mutating func stringOrNull(_ text: String?) {
    if let text { string(text) } else { keyword("NULL") }
  }

  /// Writes SQL, such as a name, as a text in single quotes.
  public mutating func string(_ body: (inout SQLWriter) throws -> Void) rethrows {
    var inner = SQLWriter(dialect: dialect)
    try body(&inner)
    if inner.hasRawText { hasRawText = true }
    string(inner.text)
  }

  /// Writes a value as a literal for a column of the type.
  public mutating func literal(_ value: Value, as type: any SQLType) throws {
    try dialect.literals.rule(for: type.variant(for: dialect.name))(value, &self)
  }

  /// Writes a value by its own kind.
  public mutating func literal(_ value: Value) throws { try literal(value, as: value.impliedType) }

  /// Writes SQL as it stands; the values in it are escaped.
  public mutating func sql(_ text: SQLText) throws {
    separate()
    hasRawText = true
    let start = bytes.count
    for fragment in text.fragments {
      join()
      switch fragment {
      case .raw(let sql): append(sql.utf8)
      case .identifier(let identifier): self.identifier(identifier)
      case .name(let name): self.name(name)
      case .literal(let value): try literal(value)
      }
    }
    // an empty text is still a word, so that what follows keeps its distance
    sign("")
    // what follows must not become a part of the comment
    if dialect.script.lexer.endsInLineComment(bytes[start...]) { sign("\n") }
  }

  /// Writes keywords that come from the user, such as `SET NULL`; anything but words is refused.
  public mutating func phrase(_ phrase: String) throws {
    let isPhrase = phrase.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_"
        || $0.properties.isWhitespace
    }
    guard isPhrase, phrase.first.map({ !$0.isWhitespace }) == true,
      phrase.last.map({ !$0.isWhitespace }) == true
    else {
      throw RenderError(
        .invalid("\"\(phrase)\" is no SQL phrase"), hint: "use keywords only, such as \"SET NULL\"")
    }
    separate()
    append(phrase.utf8)
  }
}
