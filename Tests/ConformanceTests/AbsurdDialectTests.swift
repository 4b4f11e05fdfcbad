import Decant
@testable import DecantTestKit
import Testing

/// The core must write no word that a dialect has to decide.
@Suite struct AbsurdDialectTests {
  /// The words that all databases spell alike; they are written by the core.
  private static let common: Set<Substring> = [
    "INSERT", "INTO", "VALUES", "UPDATE", "SET", "DELETE", "FROM", "WHERE", "NULL", "SELECT", "CAST",
    "AS",
  ]

  @Test func writesNoOtherWord() {
    for operation in SampleOperations.all(named: "books") {
      let standard = words(Dialect.standard.write(operation))
      let statements = Dialect.absurd.write(operation)
      #expect(statements.allSatisfy { !$0.hasPrefix("error:") })
      let shared = words(statements).intersection(standard).subtracting(Self.common)
      #expect(shared == [], "\(type(of: operation).documentName)")
    }
  }

  /// But for what it leaves out, which is much: it is about words.
  @Test func conforms() {
    let violations = DialectConformance(.absurd).violations().filter {
      !$0.problem.hasSuffix(" has no effect") && !$0.problem.hasSuffix(", the SQL has none")
    }
    #expect(violations == [])
  }

  @Test func standardStatementsWriteTheClausesOfTheDialect() throws {
    var dialect = Dialect(name: "half")
    dialect.elements.replace(ColumnDefinition.self) { $1.named("KOLUMN", [$0.column.name]) }
    dialect.elements.replace(UniqueConstraint.self) { $1.named("UNEEK", $0.columns) }
    dialect.elements.replace(ReferencesClause.self) { _, writer in writer.keyword("REFFERS") }
    dialect.elements.replace(Deferrability.self) { _, writer in writer.keyword("LATER") }
    dialect.elements.replace(TableOptions.self) { _, writer in writer.keyword("OPSHUNS") }
    let table = Table("t") {
      Column("a", .integer)
      UniqueConstraint("a")
      ForeignKeyConstraint(["a"], references: ["u.b"])
    }
    #expect(
      dialect.write(CreateTableOp(table)) == [
        """
        CREATE TABLE t (
            KOLUMN a,
            UNEEK a,
            FOREIGN KEY(a) REFFERS LATER
        ) OPSHUNS
        """
      ])
  }

  @Test func wholeScript() throws {
    var script = Script(
      dialect: .absurd, sink: ScriptPrinter(style: Dialect.absurd.script, output: ScriptBuffer()))
    let table = Table("books") {
      Column("id", .integer, primaryKey: true)
      Column("title", .text, serverDefault: "x")
    }
    try script.perform(CreateTableOp(table))
    try script.perform(AutocommitBlockOp([RecordedOperation(RenameTableOp("books", to: "select"))]))
    let printer = try #require(script.finish() as? ScriptPrinter<ScriptBuffer>)
    #expect(
      printer.output.text == """
        KREATE «books» KOLUMN id INTEEGER NIX KOLUMN title STRINK DEFOLT 'x' PREEMARY id OPSHUNS!

        WAIT

        SO BE IT!

        WAIT

        REENAME «books», select!

        WAIT

        HARK!


        """)
  }

  /// The words in capitals, outside of quotes.
  private func words(_ statements: [String]) -> Set<Substring> {
    let text = statements.filter { !$0.hasPrefix("error:") }.joined(separator: " ")
      .replacing(#/'[^']*'/#, with: "")
    return Set(text.split { !$0.isUppercase && $0 != "_" }.filter { $0.contains(where: \.isUppercase) })
  }
}
