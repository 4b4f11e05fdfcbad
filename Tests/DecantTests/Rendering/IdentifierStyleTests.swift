import Decant
import Testing

@Suite struct IdentifierStyleTests {
  private func text(
    _ identifier: Identifier, _ change: (inout IdentifierStyle) -> Void = { _ in }
  ) -> String {
    var dialect = Dialect(name: "plain")
    change(&dialect.identifiers)
    var writer = SQLWriter(dialect: dialect)
    writer.identifier(identifier)
    return writer.text
  }

  @Test(arguments: [
    ("books", "books"), ("book_2", "book_2"), ("_x", "_x"), ("a$b", "a$b"), ("Books", #""Books""#),
    ("BOOKS", #""BOOKS""#), ("select", #""select""#), ("Select", #""Select""#), ("2nd", #""2nd""#),
    ("$a", #""$a""#), ("two words", #""two words""#), ("a-b", #""a-b""#), ("a.b", #""a.b""#),
    ("größe", #""größe""#), ("", #""""#),
  ])
  func quotesWhereItHasTo(name: String, quoted: String) {
    #expect(text(Identifier(name)) == quoted)
  }

  @Test(arguments: [
    ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""), ("\"\"", "\"\"\"\"\"\""), ("a'b", "\"a'b\""),
    ("a\nb", "\"a\nb\""), ("a\\\"b", "\"a\\\"\"b\""), ("a\"\u{301}b", "\"a\"\"\u{301}b\""),
    ("\"; DROP TABLE t; --", "\"\"\"; DROP TABLE t; --\""), ("/*", "\"/*\""), ("a\0b", "\"a\0b\""),
  ])
  func keepsHostileNamesInside(name: String, quoted: String) {
    #expect(text(Identifier(name)) == quoted)
  }

  @Test func followsTheIdentifier() {
    #expect(text(.quoted("books")) == #""books""#)
    #expect(text(.unquoted("Two Words")) == "Two Words")
    #expect(text(.final("Books")) == #""Books""#)
  }

  @Test func followsTheFactsOfTheDialect() {
    #expect(text("Books") { $0.foldsCase = false } == "Books")
    #expect(text("SELECT") { $0.foldsCase = false } == #""SELECT""#)
    #expect(text("shelf") { $0.reservedWords = ["shelf"] } == #""shelf""#)
    #expect(text("select") { $0.reservedWords = [] } == "select")
    #expect(text("_a") { $0.illegalInitialCharacters.insert("_") } == #""_a""#)
  }

  @Test func doublesTheClosingQuoteAlone() {
    func brackets(_ style: inout IdentifierStyle) {
      style.openingQuote = "["
      style.closingQuote = "]"
    }
    #expect(text("a[b]c d", brackets) == "[a[b]]c d]")
    #expect(text("a\"b", brackets) == "[a\"b]")
  }

  @Test func schemasAreNamesOfTheirOwn() {
    func text(_ schema: Identifier, _ write: (inout SQLWriter, QualifiedName) -> Void) -> String {
      var writer = SQLWriter(dialect: Dialect(name: "plain"))
      write(&writer, QualifiedName("t", schema: schema))
      return writer.text
    }
    #expect(text("Shop") { $0.name($1) } == #""Shop".t"#)
    #expect(text("db.shop") { $0.name($1) } == #""db.shop".t"#)
    // as SQLAlchemy writes ALTER TABLE
    #expect(text("db.shop") { $0.alteredName($1) } == "db.shop.t")
    #expect(text(.quoted("db.shop")) { $0.alteredName($1) } == #""db.shop".t"#)
    #expect(text("") { $0.name($1) } == "t")
  }

  @Test func reservedWords() {
    let words: ReservedWords = ["select", "from"]
    #expect(words.contains("select"))
    #expect(!words.contains("selects"))
    #expect(!words.contains("SELECT"))
    #expect(words.union(["where"]).contains("where"))
    #expect(!words.subtracting(["from"]).contains("from"))
    #expect(ReservedWords(text: "a b\n  c").contains("c"))
    #expect(!ReservedWords(text: "").contains(""))
  }
}
