import DecantCLI
import Testing

@Suite("The name of a new file")
struct FileNameTests {
  @Test(
    "has the words of the message",
    arguments: [
      ("add prices", "add_prices"),
      ("Ünï córn/../x: it's 5", "ünï_córn_x_it_s_5"),
      ("  two\nlines\t", "two_lines"),
      ("back\\slash \u{1B}[2J \u{0}", "back_slash_2j"),
      ("_a__b_", "_a__b_"),
      ("ⅷ ² Σς 中文", "ⅷ_²_σς_中文"),
      ("...", ""),
      ("", ""),
      ("a b c d e f g", "a_b_c_d_"),
      ("abcdefghijk", "abcdefgh_"),
      ("abcdefgh", "abcdefgh"),
      ("abcdefg hij", "abcdefg_"),
    ])
  func slugs(message: String, expected: String) {
    let length = expected.hasSuffix("_") && !expected.hasPrefix("_") ? 8 : 40
    #expect(slug(of: message, length: length) == expected)
  }

  @Test("cuts long words as the limit says, by characters and not by bytes")
  func truncation() {
    let words = String(repeating: "word ", count: 20)
    #expect(slug(of: words, length: 40) == "word_word_word_word_word_word_word_word_")
    #expect(
      slug(of: String(repeating: "ü", count: 50), length: 40) == String(repeating: "ü", count: 40) + "_")
  }

  @Test(
    "fills the tokens of a template",
    arguments: [
      ("%(rev)s_%(slug)s", "ae10_add_prices"),
      ("%(year)d_%(month).2d_%(day).2d_%(hour).2d%(minute).2d-%(rev)s", "2024_02_29_1307-ae10"),
      ("%(year)d-%(month)02d-%(second)s", "2024-02-9"),
      ("%(epoch)s", "1709212029"),
      ("%(epoch)d%%", "1709212029%"),
      ("%(rev).2s.%(rev)6s", "ae.  ae10"),
      ("%(day)5.3d", "  029"),
      ("", ""),
    ])
  func templates(template: String, expected: String) throws {
    let moment = Moment(seconds: 1_709_212_029, microsecond: 5)
    let name = try FileNameTemplate(template).name(id: "ae10", slug: "add_prices", at: moment)
    #expect(name == expected)
  }

  @Test(
    "is refused where the template is none",
    arguments: [
      ("%(revv)s", "there is no token '%(revv)s'; did you mean '%(rev)s'?"),
      (
        "%(author)s",
        "there is no token '%(author)s'; the tokens are rev, slug, year, month, day, hour, minute, second, epoch"
      ),
      ("%s", "'%s' begins no token; write a token as '%(rev)s', and a percent sign as '%%'"),
      ("100%", "'%' begins no token; write a token as '%(rev)s', and a percent sign as '%%'"),
      ("%(rev", "'%(rev' begins no token; write a token as '%(rev)s', and a percent sign as '%%'"),
      ("%(rev)x", "'%(rev)x' begins no token; write a token as '%(rev)s', and a percent sign as '%%'"),
      ("%(day)999d", "'%(day)999' begins no token; write a token as '%(rev)s', and a percent sign as '%%'"),
      ("%(slug)d", "'slug' is a text; write '%(slug)s'"),
    ])
  func badTemplates(template: String, message: String) {
    let error = #expect(throws: FileNameTemplate.Problem.self) { try FileNameTemplate(template) }
    #expect(error?.description == message)
  }
}
