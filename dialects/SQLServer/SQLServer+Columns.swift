internal import Decant

extension SQLWriter {
  /// Writes `CONSTRAINT name`, with which the default of a column can be dropped.
  mutating func constraintName(ofDefault name: Identifier) throws {
    keyword("CONSTRAINT")
    try constraintName(name, maximum: nil)
  }
}

extension SQLServer {
  /// `name type NULL DEFAULT default`; NULL is always written, and `IDENTITY` for the column that counts.
  static func columnDefinition(
    _ definition: ColumnDefinition, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ColumnDefinition>
  ) throws {
    let column = definition.column
    writer.identifier(column.name)
    if let computed = column.serverDefault?.asComputed {
      try writer.element(computed)
    } else {
      try writer.element(ofType: column.type)
    }
    if isNotNull(column) {
      writer.keyword("NOT NULL")
    } else if column.serverDefault?.asComputed == nil {
      writer.keyword("NULL")
    }
    if let identity = try identity(of: definition) {
      try writer.element(identity)
    } else {
      if let name = column.serverDefaultName { try writer.constraintName(ofDefault: name) }
      try definition.writeDefault(to: &writer)
    }
  }

  private static func isNotNull(_ column: Column) -> Bool {
    !column.isNullable || column.isPrimaryKey || column.defaultSequence != nil
      || column.autoincrement == .always || column.serverDefault?.asIdentity != nil
  }

  /// The identity of a column: the given one, or that of a column which counts.
  static func identity(of definition: ColumnDefinition) throws -> Identity? {
    let column = definition.column
    let options = SequenceOptions(
      start: column.options.given(Option.identityStart)?.intValue,
      increment: column.options.given(Option.identityIncrement)?.intValue)
    if let identity = column.serverDefault?.asIdentity {
      guard options.isEmpty else {
        let other = options.start == nil ? "an increment" : "a start"
        throw RenderError(
          .invalid("the column has an identity, and \(other) besides"),
          hint: "give start and increment to the identity")
      }
      return identity
    }
    guard try definition.isAutoincrement || column.autoincrement == .always,
      column.defaultSequence?.isOptional != false
    else { return nil }
    return Identity(options: options)
  }

  /// `IDENTITY(1,1)`; SQL Server knows nothing but start and increment.
  static func identity(
    _ identity: Identity, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<Identity>
  ) throws {
    writer.keyword("IDENTITY")
    let options = identity.options
    guard options.start != nil || options.increment != nil else { return }
    writer.arguments { writer in
      writer.number(options.start ?? 1)
      writer.sign(",")
      writer.join()
      writer.number(options.increment ?? 1)
    }
  }

  /// `AS (a + b) PERSISTED`.
  static func computed(
    _ computed: Computed, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<Computed>
  ) throws {
    writer.keyword("AS")
    try writer.parenthesized { try $0.sql(computed.expression) }
    if computed.persisted == true { writer.keyword("PERSISTED") }
  }

  /// `NEXT VALUE FOR s`.
  static func nextValue(
    _ value: NextValue, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<NextValue>
  ) throws {
    writer.keyword("NEXT VALUE FOR")
    writer.name(value.sequence.name)
  }
}
