import Testing

@testable import Decant

/// Names that are longer than a database takes.
@Suite struct ConstraintNameTests {
  /// What SQLAlchemy makes of the names.
  @Test(arguments: [
    (String(repeating: "a", count: 63), 63, String(repeating: "a", count: 63)),
    (String(repeating: "a", count: 64), 63, String(repeating: "a", count: 55) + "_7367"),
    (
      "ix_" + String(repeating: "größe_", count: 12), 63,
      "ix_" + String(repeating: "größe_", count: 8) + "größ_f80b"
    ),
    ("uq_books_title_edition_language", 30, "uq_books_title_edition_2a30"),
    (
      String(repeating: "日本語", count: 20), 40, String(repeating: "日本語", count: 10) + "日本_85f3"
    ),
    ("abcdefghij", 8, "_8876"), ("abcdefghijklmnop", 5, "abcdefghijklm_e1b9"), ("", 8, ""),
  ])
  func shortens(name: String, maximum: Int, short: String) {
    #expect(NameTruncation.truncate(name, to: maximum) == short)
  }

  private func text(_ name: Identifier, maximum: Int?) throws -> String {
    var dialect = Dialect(name: "plain")
    dialect.identifiers.maximumLength = 30
    var writer = SQLWriter(dialect: dialect)
    try writer.constraintName(name, maximum: maximum)
    return writer.text
  }

  @Test func finalNamesAreShortened() throws {
    #expect(
      try text(.final("uq_books_title_edition_language"), maximum: nil) == "uq_books_title_edition_2a30")
    #expect(try text(.final("abcdefghij"), maximum: 8) == "_8876")
  }

  @Test func givenNamesMustFit() throws {
    #expect(try text("uq_books_title_edition_languag", maximum: nil) == "uq_books_title_edition_languag")
    let error = #expect(throws: RenderError.self) {
      try text("uq_books_title_edition_language", maximum: nil)
    }
    #expect(error?.problem == .nameTooLong("uq_books_title_edition_language", maximum: 30))
  }
}
