internal import Decant

extension PostgreSQL {
  /// `SERIAL` for the column that counts, and `NULL` for an identity that allows it.
  static func columnDefinition(
    _ definition: ColumnDefinition, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ColumnDefinition>
  ) throws {
    let column = definition.column
    let hasIdentity = column.serverDefault?.asIdentity != nil
    writer.identifier(column.name)
    if try isSerial(definition) {
      writer.keyword(serialKeyword(of: column.type))
    } else {
      try writer.element(ofType: column.type)
      try definition.writeDefault(to: &writer)
    }
    try definition.writeGeneration(to: &writer)
    if !column.isNullable, !hasIdentity { writer.keyword("NOT NULL") }
    if column.isNullable, hasIdentity { writer.keyword("NULL") }
  }

  static func isSerial(_ definition: ColumnDefinition) throws -> Bool {
    let column = definition.column
    guard column.isPrimaryKey, column.serverDefault?.asIdentity == nil else { return false }
    return try definition.isAutoincrement && column.defaultSequence?.isOptional != false
  }

  private static func serialKeyword(of type: any SQLType) -> StaticString {
    switch (type as? IntegerType)?.width {
    case .big: "BIGSERIAL"
    case .small: "SMALLSERIAL"
    default: "SERIAL"
    }
  }

  /// The type goes first, so that what follows is checked against it.
  static func alterColumn(
    _ operation: AlterColumnOp, in script: inout Script, inherited: RuleTable<Script>.Rule<AlterColumnOp>
  ) throws {
    guard operation.type != nil else {
      guard operation.options.given(Option.using) == nil else {
        throw RenderError(.missing("the type that postgresql_using converts to"), hint: "give the new type")
      }
      return try inherited(operation, &script)
    }
    try operation.dropChecks(in: &script)
    var others = try convertType(operation, in: &script)
    if let type = others.type { try script.statement(AlterColumn(.type(type), of: others)) }
    others.type = nil
    try others.performChanges(in: &script)
    try operation.addChecks(in: &script)
  }

  /// `USING` behind a type, `COMMENT ON COLUMN`, and the changes of an identity.
  static func alterColumn(
    _ statement: AlterColumn, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<AlterColumn>
  ) throws {
    let operation = statement.operation
    switch statement.part {
    case .type:
      try inherited(statement, &writer)
      guard let expression = operation.options.given(Option.using)?.sqlText else { return }
      writer.keyword("USING")
      try writer.sql(expression)
    case .comment(let comment):
      writer.keyword("COMMENT ON COLUMN")
      writer.alteredName(operation.table)
      writer.dot()
      writer.identifier(operation.column)
      writer.keyword("IS")
      writer.stringOrNull(comment)
    case .serverDefault(let value) where operation.changesIdentity(to: value):
      writer.alterTable(operation.table)
      writer.keyword("ALTER COLUMN")
      writer.identifier(operation.column)
      try writeIdentity(value, of: operation, to: &writer)
    case .serverDefault, .nullable, .name: try inherited(statement, &writer)
    }
  }

  private static func writeIdentity(
    _ value: ServerDefault?, of operation: AlterColumnOp, to writer: inout SQLWriter
  ) throws {
    guard let value else { return writer.keyword("DROP IDENTITY") }
    let identity = try operation.requireIdentity(value)
    guard let existing = operation.existing.serverDefault.value else {
      writer.keyword("ADD")
      return try writer.element(identity)
    }
    guard let existing = existing.asIdentity else {
      throw RenderError.unsupported(
        "an identity in place of a default", hint: "drop the default first, then set the identity")
    }
    let changes = IdentityChanges(from: existing, to: identity)
    guard !changes.isEmpty else {
      throw RenderError(.invalid("nothing of the identity of column \"\(operation.column)\" changes"))
    }
    try writer.element(changes)
  }

  /// `DEFAULT nextval('s')`.
  static func nextValue(
    _ value: NextValue, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<NextValue>
  ) throws {
    writer.keyword("nextval")
    writer.arguments { $0.string { $0.name(value.sequence.name) } }
  }
}
