import Decant

extension Dialect {
  static func misspellStatements(_ elements: inout RuleTable<SQLWriter>) {
    misspellTables(&elements)
    misspellColumns(&elements)
    elements.replace(CreateIndex.self) { statement, writer in
      writer.named("KREATE_INDECKS", [statement.index.name ?? "", statement.table.name])
      for element in statement.index.elements { try writer.indexElement(element) }
    }
    elements.replace(DropIndex.self) { $1.named("DROPP_INDECKS", $0.index.name.map { [$0] } ?? []) }
    elements.replace(AddConstraint.self) { statement, writer in
      writer.named("ADDD", [statement.table.name])
      try writer.element(any: statement.constraint)
    }
    elements.replace(DropConstraint.self) { statement, writer in
      writer.named("DROPP", [statement.table.name] + (statement.name.map { [$0] } ?? []))
    }
  }

  private static func misspellTables(_ elements: inout RuleTable<SQLWriter>) {
    elements.replace(CreateTable.self) { statement, writer in
      let table = statement.table
      writer.named("KREATE", [table.name.name])
      for column in table.columns { try writer.element(ColumnDefinition(column, of: table)) }
      for constraint in table.constraints {
        try writer.element(TableConstraintDefinition(constraint, of: table))
      }
      try writer.element(TableOptions(table))
    }
    elements.replace(DropTable.self) { $1.named("DROPP", [$0.table.name]) }
    elements.replace(RenameTable.self) { $1.named("REENAME", [$0.table.name, $0.newName]) }
    elements.replace(SetTableComment.self) { statement, writer in
      writer.named("KOMMENT", [statement.table.name])
      writer.string(statement.comment ?? "")
    }
    elements.replace(SetColumnComment.self) { statement, writer in
      writer.named("KOMMENT", [statement.table.name, statement.column])
      writer.string(statement.comment ?? "")
    }
  }

  private static func misspellColumns(_ elements: inout RuleTable<SQLWriter>) {
    elements.replace(ColumnDefinition.self) { definition, writer in
      writer.named("KOLUMN", [definition.column.name])
      try writer.element(ofType: definition.column.type)
      if let value = definition.column.serverDefault { try writer.element(value) }
      if !definition.column.isNullable { writer.keyword("NIX") }
    }
    elements.replace(AddColumn.self) { statement, writer in
      writer.named("ADDD", [statement.table.name.name])
      try writer.element(ColumnDefinition(statement.column, of: statement.table))
    }
    elements.replace(DropColumn.self) { $1.named("DROPP", [$0.table.name, $0.column]) }
    elements.replace(AlterColumn.self) { statement, writer in
      writer.named("MOODIFY", [statement.operation.table.name, statement.operation.column])
      switch statement.part {
      case .nullable(let isNullable): writer.boolean(isNullable)
      case .type(let type): try writer.element(ofType: type)
      case .serverDefault(let value): if let value { try writer.element(value) }
      case .comment(let text): writer.string(text ?? "")
      case .name(let name): writer.identifier(name)
      }
    }
  }
}
