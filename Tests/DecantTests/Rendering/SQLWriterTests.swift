import Decant
import Testing

@Suite struct SQLWriterTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let write: @Sendable (inout SQLWriter) throws -> Void

    init(_ text: String, _ write: @escaping @Sendable (inout SQLWriter) throws -> Void) {
      self.text = text
      self.write = write
    }

    var testDescription: String { text }
  }

  private static let spacing: [Case] = [
    Case("") { _ in },
    Case("A") { $0.keyword("A") },
    Case("A B 5 c 'd'") {
      $0.keyword("A")
      $0.keyword("B")
      $0.number(5)
      $0.identifier("c")
      $0.string("d")
    },
    Case("A, B") {
      $0.keyword("A")
      $0.sign(",")
      $0.keyword("B")
    },
    Case("a.b") { $0.name(QualifiedName("b", schema: "a")) },
    Case("a::int") {
      $0.identifier("a")
      $0.sign("::")
      $0.join()
      $0.keyword("int")
    },
    Case("A (B (C)) D") {
      $0.keyword("A")
      $0.parenthesized {
        $0.keyword("B")
        $0.parenthesized { $0.keyword("C") }
      }
      $0.keyword("D")
    },
    Case("A(B) ()") {
      $0.keyword("A")
      $0.arguments { $0.keyword("B") }
      $0.parenthesized { _ in }
    },
    Case("1, 2, 3") { $0.list([1, 2, 3]) { $0.number($1) } },
    Case("A  B") {
      $0.keyword("A")
      try $0.sql("")
      $0.keyword("B")
    },
  ]

  private static let lines: [Case] = [
    Case("A\nB") {
      $0.keyword("A")
      $0.newline()
      $0.keyword("B")
    },
    Case("A (\n    1,\n    2\n)") {
      $0.keyword("A")
      $0.parenthesized { writer in
        writer.indented { $0.lines([1, 2]) { $0.number($1) } }
        writer.newline()
      }
    },
    Case("\n1,\n3") { $0.lines([1, 2, 3]) { if $1 != 2 { $0.number($1) } } },
    Case("\n3") { $0.lines([1, 2, 3]) { if $1 == 3 { $0.number($1) } } },
    Case("") { $0.lines([1, 2]) { _, _ in } },
    Case("A\n B C") {
      $0.keyword("A")
      $0.optionLine("B")
      $0.keyword("C")
    },
    Case("A\n    B\n        C\nD") {
      $0.keyword("A")
      $0.indented {
        $0.newline()
        $0.keyword("B")
        $0.indented {
          $0.newline()
          $0.keyword("C")
        }
      }
      $0.newline()
      $0.keyword("D")
    },
  ]

  private static let arguments: [Case] = [
    Case("A(1, 2)") {
      $0.keyword("A")
      $0.numbers([1, nil, 2])
    },
    Case("A") {
      $0.keyword("A")
      $0.numbers([nil])
      $0.length(nil)
      $0.length(0)
      $0.collation(nil)
    },
    Case("A(20)") {
      $0.keyword("A")
      $0.length(20)
    },
    Case("A(max)") {
      $0.keyword("A")
      $0.length(.max)
    },
    Case(#"A COLLATE s."de_DE""#) {
      $0.keyword("A")
      $0.collation(Collation("de_DE", schema: "s"))
    },
    Case("A SET  NULL") {
      $0.keyword("A")
      try $0.phrase("SET  NULL")
    },
    Case("CHECK (a -- b\n) C") {
      $0.keyword("CHECK")
      try $0.parenthesized { try $0.sql("a -- b") }
      $0.keyword("C")
    },
    Case(#"'shop."it''s"'"#) { $0.string { $0.name(QualifiedName("it's", schema: "shop")) } },
  ]

  @Test(arguments: spacing + lines + arguments) private func writes(_ example: Case) throws {
    var writer = SQLWriter(dialect: Dialect(name: "plain"))
    try example.write(&writer)
    #expect(writer.text == example.text)
  }

  @Test(arguments: ["", " CASCADE", "CASCADE ", "SET NULL; DROP TABLE t", "a-b", "x'", "a.b", "ON\u{0}"])
  func refusesWhatIsNoPhrase(_ phrase: String) {
    var writer = SQLWriter(dialect: .standard)
    #expect(throws: RenderError.self) { try writer.phrase(phrase) }
    #expect(writer.text == "")
  }
}
