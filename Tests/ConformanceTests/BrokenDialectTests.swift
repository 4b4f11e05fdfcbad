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

  @Test(arguments: faults) private func isFound(_ fault: Fault) {
    var dialect = Dialect.standard
    fault.breakDialect(&dialect)
    let found = DialectConformance(dialect).violations().filter { $0.problem.hasPrefix(fault.problem) }
    #expect(Set(found.map(\.operation)) == fault.operations)
  }
}
