import Decant

extension Dialect {
  /// A dialect that misspells whatever a dialect may decide.
  static let absurd: Dialect = {
    var dialect = Dialect(name: "absurd")
    dialect.identifiers.openingQuote = "«"
    dialect.identifiers.closingQuote = "»"
    dialect.identifiers.reservedWords = ["books"]
    dialect.identifiers.foldsCase = false
    dialect.literals.trueWord = "YEP"
    dialect.literals.falseWord = "NOPE"
    dialect.script.terminator = "!"
    dialect.script.batchSeparator = "WAIT"
    dialect.script.hasTransactionalDDL = true
    dialect.script.begin = ScriptStyle.TransactionStatement("HARK")
    dialect.script.commit = ScriptStyle.TransactionStatement("SO BE IT", isSeparated: true)
    dialect.comments = .statement
    misspellClauses(&dialect.elements)
    misspellTypes(&dialect.elements)
    misspellValues(&dialect.literals)
    misspellStatements(&dialect.elements)
    dialect.hasNamedTypes = true
    dialect.operations.override(AlterEnumOp.self) { operation, script, _ in
      try script.statement { $0.named("MOODIFY", [operation.name.name]) }
    }
    return dialect
  }()

  private static func misspellClauses(_ elements: inout RuleTable<SQLWriter>) {
    elements.replace(PrimaryKeyConstraint.self) { $1.named("PREEMARY", $0.columns) }
    elements.replace(UniqueConstraint.self) { $1.named("UNEEK", $0.columns) }
    elements.replace(ForeignKeyConstraint.self) { key, writer in
      writer.named("FORRIN", key.columns)
      try writer.element(ReferencesClause(key.targets))
      try writer.element(key.actions)
    }
    elements.replace(CheckConstraint.self) { check, writer in
      writer.keyword("CHEKK")
      try writer.sql(check.condition)
    }
    elements.replace(ExcludeConstraint.self) { $1.named("EXKLUDE", $0.elements.compactMap(\.column)) }
    elements.replace(ReferencesClause.self) { $1.named("REFFERS", $0.targets.map(\.table.name)) }
    elements.replace(ForeignKeyActions.self) { _, writer in writer.keyword("AKTIONS") }
    elements.replace(Deferrability.self) { _, writer in writer.keyword("LATER") }
    elements.replace(TableOptions.self) { _, writer in writer.keyword("OPSHUNS") }
    elements.replace(Identity.self) { _, writer in writer.keyword("IDENTITEE") }
    elements.replace(Computed.self) { computed, writer in
      writer.keyword("KOMPUTED")
      try writer.sql(computed.expression)
    }
    elements.replace(ServerDefault.self) { value, writer in
      writer.keyword("DEFOLT")
      if case .literal(let text) = value { writer.string(text) }
    }
    elements.replace(EmptyRow.self) { _, writer in writer.keyword("NOTHINK") }
  }

  private static func misspellTypes(_ elements: inout RuleTable<SQLWriter>) {
    elements.replace(IntegerType.self) { _, writer in writer.keyword("INTEEGER") }
    elements.replace(CharacterType.self) { _, writer in writer.keyword("STRINK") }
    elements.replace(BooleanType.self) { _, writer in writer.keyword("BOOLEEAN") }
  }

  private static func misspellValues(_ literals: inout LiteralStyle) {
    literals.override(.integer) { _, _, writer, _ in writer.keyword("NUMMER") }
    literals.override(.string) { value, type, writer, inherited in
      writer.keyword("TEKST")
      try inherited(value, type, &writer)
    }
  }
}

extension ExcludeConstraint.Element {
  fileprivate var column: Identifier? { if case .column(let name) = expression { name } else { nil } }
}

extension SQLWriter {
  /// Writes a word and names.
  mutating func named(_ word: StaticString, _ names: [Identifier]) {
    keyword(word)
    identifiers(names)
  }
}

extension RuleTable where Output == SQLWriter {
  /// Gives an element another form, whatever it had.
  mutating func replace<Element: SQLElement>(
    _ type: Element.Type, _ rule: @escaping @Sendable (Element, inout SQLWriter) throws -> Void
  ) {
    override(type) { element, writer, _ in try rule(element, &writer) }
  }
}
