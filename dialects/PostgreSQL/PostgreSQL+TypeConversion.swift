internal import Decant

extension PostgreSQL {
  /// The change of a type where the column is or becomes an enum: how the values are converted, and what its default
  /// becomes in the meantime.
  ///
  /// A default is an expression of the old type, which is not converted, and which would keep the old type in use.
  ///
  /// Source: https://www.postgresql.org/docs/current/sql-altertable.html
  static func convertType(_ operation: AlterColumnOp, in script: inout Script) throws -> AlterColumnOp {
    var operation = operation
    guard script.state != nil, let new = operation.type?.variant(for: script.dialect.name),
      let old = operation.existing.type, AnySQLType(old) != AnySQLType(new),
      old.isEnum(in: script.dialect) || new.isEnum(in: script.dialect)
    else { return operation }
    if let value = operation.existing.serverDefault.value, value.isPlain {
      try script.statement(AlterColumn(.serverDefault(nil), of: operation))
      switch operation.serverDefault {
      case .unchanged: operation.serverDefault = .set(value)
      case .dropped: operation.serverDefault = .unchanged
      case .set: break
      }
    }
    if operation.options.given(Option.using) == nil,
      let conversion = conversion(of: operation.column, from: old, to: new, in: script.dialect)
    {
      operation.options[Option.using] = .string(conversion)
    }
    return operation
  }

  /// `mood::text::mood`: the text of a value is all that two enums have in common; nil where PostgreSQL converts by
  /// itself, or cannot at all.
  static func conversion(
    of column: Identifier, from old: any SQLType, to new: any SQLType, in dialect: Dialect
  ) -> String? {
    var writer = SQLWriter(dialect: dialect)
    writer.identifier(column)
    let isArray = new is ArrayType
    guard new.isEnum(in: dialect), isArray == (old is ArrayType) else { return nil }
    if !(old.elementType(for: dialect.name) is CharacterType) { writer.sign(isArray ? "::text[]" : "::text") }
    writer.sign("::")
    writer.join()
    guard (try? writer.element(ofType: new)) != nil else { return nil }
    return writer.text
  }
}

extension SQLType {
  /// The type of the elements of an array, or else the type itself.
  func elementType(for dialect: String) -> any SQLType {
    let own = variant(for: dialect)
    guard let array = own as? ArrayType else { return own }
    return array.item.base.elementType(for: dialect)
  }

  /// Whether the type, or that of its elements or its domain, is an enum of the database.
  fileprivate func isEnum(in dialect: Dialect) -> Bool {
    switch elementType(for: dialect.name) {
    case let type as EnumType: type.isObject(in: dialect)
    case let domain as DomainType: domain.dataType.base.isEnum(in: dialect)
    default: false
    }
  }
}
