internal import Decant

extension PostgreSQL {
  /// `ALTER TYPE`; for a value less, which it cannot take away, the type is made anew.
  ///
  /// A new value must not be used before the transaction that adds it has ended, so that it gets one of its own.
  ///
  /// Source: https://www.postgresql.org/docs/current/sql-altertype.html
  static func alterEnum(
    _ operation: AlterEnumOp, in script: inout Script, inherited: RuleTable<Script>.Rule<AlterEnumOp>
  ) throws {
    switch operation.change {
    case .add(let addition):
      try addition.requireOnePlace()
      try script.outsideTransaction { script in
        try script.statement { try $0.addition(addition, to: operation.name) }
      }
    case .rename(let old, let new):
      try script.statement { writer in
        try writer.alterType(operation.name)
        writer.keyword("RENAME VALUE")
        writer.string(old)
        writer.keyword("TO")
        writer.string(new)
      }
    case .drop(let value):
      guard let state = script.state,
        let type = state.type(operation.name.name, schema: operation.name.schema) as? EnumType
      else { return try inherited(operation, &script) }
      try EnumRebuild(of: type, without: value, in: state, of: script.dialect).write(to: &script)
    }
  }
}

extension SQLWriter {
  /// Writes `ALTER TYPE name`.
  mutating func alterType(_ name: QualifiedName) throws {
    keyword("ALTER TYPE")
    try typeName(name.name, schema: name.schema)
  }

  fileprivate mutating func addition(_ addition: AlterEnumOp.Addition, to name: QualifiedName) throws {
    try alterType(name)
    keyword("ADD VALUE")
    if addition.ifNotExists { keyword("IF NOT EXISTS") }
    string(addition.value)
    if let neighbour = addition.before {
      keyword("BEFORE")
      string(neighbour)
    } else if let neighbour = addition.after {
      keyword("AFTER")
      string(neighbour)
    }
  }
}
