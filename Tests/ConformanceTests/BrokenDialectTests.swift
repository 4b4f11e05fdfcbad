import Decant
import DecantTestKit
import Testing

/// What is wrong with a dialect, and the operations in which the kit has to find it.
private struct Fault: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let operations: Set<String>
  let problem: String
  let breakDialect: @Sendable (inout Dialect) -> Void

  init(
    _ title: String, in operations: Set<String>, problem: String,
    _ breakDialect: @escaping @Sendable (inout Dialect) -> Void
  ) {
    testDescription = title
    self.operations = operations
    self.problem = problem
    self.breakDialect = breakDialect
  }
}

private struct UnforeseenError: Error {}

@Suite struct BrokenDialectTests {
  private static let faults: [Fault] = [
    Fault(
      "a name without quotes", in: ["drop_table", "batch_alter_table"], problem: "a name leaves its quotes"
    ) {
      $0.elements.override(DropTable.self) { statement, writer, _ in
        writer.keyword("DROP TABLE")
        try writer.sql(SQLText(statement.table.name.name))
      }
    },
    Fault("a comment without quotes", in: ["create_table_comment"], problem: "a name leaves its quotes") {
      $0.elements.override(SetTableComment.self) { statement, writer, _ in
        writer.keyword("COMMENT")
        try writer.sql(SQLText("'" + (statement.comment ?? "") + "'"))
      }
    },
    Fault("a value without quotes", in: ["bulk_insert", "execute"], problem: "a name leaves its quotes") {
      $0.literals.override(.string) { value, _, writer, _ in
        if case .string(let text) = value { try writer.sql(SQLText(text)) }
      }
    },
    Fault(
      "a statement without text", in: ["rename_table", "batch_alter_table"], problem: "an empty statement"
    ) {
      $0.elements.override(RenameTable.self) { _, _, _ in }
    },
    Fault("an error of its own", in: ["create_index"], problem: "an error of another kind") {
      $0.operations.override(CreateIndexOp.self) { _, _, _ in throw UnforeseenError() }
    },
  ]

  /// Dialects that drop what an operation says.
  private static let omissions: [Fault] = [
    Fault("a condition that is dropped", in: ["drop_table"], problem: "if_exists has no effect") {
      $0.elements.override(DropTable.self) { statement, writer, inherited in
        try inherited(DropTable(statement.table), &writer)
      }
    },
    Fault("a schema that is dropped", in: ["create_index"], problem: "the schema has no effect") {
      $0.elements.override(CreateIndex.self) { statement, writer, inherited in
        var statement = statement
        statement.table.schema = nil
        try inherited(statement, &writer)
      }
    },
    Fault("a foreign key without its action", in: ["create_foreign_key"], problem: "ON DELETE has no effect")
    {
      $0.elements.override(ForeignKeyActions.self) { actions, writer, inherited in
        var actions = actions
        actions.onDelete = nil
        try inherited(actions, &writer)
      }
    },
    Fault("a column without NOT NULL", in: ["create_table"], problem: "NOT NULL of a column has no effect") {
      $0.operations.override(CreateTableOp.self) { operation, script, inherited in
        var operation = operation
        for place in operation.table.columns.indices { operation.table.columns[place].nullable = true }
        try inherited(operation, &script)
      }
    },
    Fault(
      "an option that nobody reads", in: ["create_table", "create_index"],
      problem: "the option default_flavour has no effect"
    ) {
      $0.acceptedOptions[.table] = ["default_flavour"]
      $0.acceptedOptions[.index] = ["default_flavour"]
    },
  ]

  /// Dialects of which the schema state knows more than the SQL.
  private static let contradictions: [Fault] = [
    Fault(
      "a table without its indexes", in: ["create_table"],
      problem: "the schema state has a change of part_new_ix, the SQL has none"
    ) {
      $0.operations.override(CreateTableOp.self) { operation, script, inherited in
        var operation = operation
        operation.table.indexes = []
        try inherited(operation, &script)
      }
    },
    Fault(
      "a table without its constraints", in: ["create_table"],
      problem: "the schema state has a change of part_new_uq, the SQL has none"
    ) {
      $0.elements.override(CreateTable.self) { statement, writer, inherited in
        var statement = statement
        statement.table.constraints.removeAll { $0 is UniqueConstraint }
        try inherited(statement, &writer)
      }
    },
    Fault(
      "a column that is not dropped", in: ["drop_column"],
      problem: "the schema state has a change of part_plain, the SQL has none"
    ) {
      $0.operations.override(DropColumnOp.self) { _, _, _ in }
    },
    Fault(
      "an index that is not dropped", in: ["drop_index"],
      problem: "the schema state has a change of part_table_ix, the SQL has none"
    ) {
      $0.operations.override(DropIndexOp.self) { _, _, _ in }
    },
  ]

  @Test(arguments: faults + omissions + contradictions) private func isFound(_ fault: Fault) {
    var dialect = Dialect.standard
    fault.breakDialect(&dialect)
    let found = DialectConformance(dialect).violations().filter { $0.problem.hasPrefix(fault.problem) }
    #expect(Set(found.map(\.operation)) == fault.operations)
  }
}
