import Decant
import Testing

@Suite("A JSON text is read strictly")
struct JSONDocumentTests {
  static let good: [(String, JSONValue)] = [
    ("null", nil),
    (" \t\r\n true \n", true),
    ("false", false),
    ("0", 0),
    ("-0", .number("-0")),
    ("-12.50e+3", .number("-12.50e+3")),
    ("1E9", .number("1E9")),
    ("123456789012345678901234567890", .number("123456789012345678901234567890")),
    (#""""#, ""),
    (#""é 😀 \u00e9 \ud83d\uDE00""#, "é 😀 é 😀"),
    (#""\"\\\/\b\f\n\r\t\u0000\u001F""#, "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}"),
    (#""\\u0041""#, #"\u0041"#),
    (
      "\"\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}\"",
      "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
    ),
    ("[]", []),
    ("{ }", [:]),
    ("[[], {}, [1 , 2]]", [[], [:], [1, 2]]),
    (#"{"b": 1, "a": {"b": [true, null]}}"#, ["b": 1, "a": ["b": [true, nil]]]),
    (#"{"": 0, "A": 1, "a": 2}"#, ["": 0, "A": 1, "a": 2]),
    ("\u{FEFF}[1]", [1]),
  ]

  @Test("good texts", arguments: good)
  func reads(text: String, value: JSONValue) throws {
    #expect(try JSONDocument(parsing: Array(text.utf8)).root.value == value)
  }

  static let bad: [(String, String)] = [
    ("", "1:1: expected a value, found the end of the text"),
    (" \n ", "2:2: expected a value, found the end of the text"),
    ("nul", #"1:1: expected a value, found "nul""#),
    ("True", #"1:1: expected a value, found "True""#),
    ("truex", #"1:5: expected the end of the text, found "x""#),
    ("+1", #"1:1: expected a value, found "+""#),
    (".5", #"1:1: expected a value, found ".""#),
    ("1.", "1:3: expected a digit, found the end of the text"),
    ("-", "1:2: expected a digit, found the end of the text"),
    ("1e+x", #"1:4: expected a digit, found "x""#),
    ("[01]", "1:2: [0]: a number must not begin with a needless zero"),
    ("-007", "1:2: a number must not begin with a needless zero"),
    ("1 2", #"1:3: expected the end of the text, found "2""#),
    ("{}\n]", #"2:1: expected the end of the text, found "]""#),
    ("1\u{0}", #"1:2: expected the end of the text, found "\u0000""#),
    ("[1, 2,]", "1:6: [2]: remove the comma after the last item"),
    (#"{"a": 1, }"#, "1:8: remove the comma after the last item"),
    ("[1, , 2]", #"1:5: [1]: expected a value, found ",""#),
    ("[1 2]", #"1:4: [1]: expected "," or "]", found "2""#),
    ("[1", #"1:3: [1]: expected "," or "]", found the end of the text"#),
    ("[1}", #"1:3: [1]: expected "," or "]", found "}""#),
    ("{'a': 1}", #"1:2: expected a name in double quotes, found "'""#),
    ("{1: 1}", #"1:2: expected a name in double quotes, found "1""#),
    (#"{"a" 1}"#, #"1:6: a: expected ":", found "1""#),
    (#"{"a": }"#, #"1:7: a: expected a value, found "}""#),
    (#"{"a": 1 "b": 2}"#, #"1:9: expected "," or "}", found "\"""#),
    (#"{"a": {"b": [0, {"c": }]}}"#, #"1:23: a.b[1].c: expected a value, found "}""#),
    ("[1] // no", #"1:5: expected the end of the text, found "/""#),
    ("[\u{A0}]", "1:2: [0]: expected a value, found \"\u{A0}\""),
    (#"{"a": 1, "b": {"c": 1}, "a": 2}"#, #"1:25: key "a" is given twice"#),
    (#"{"x": [{"a": 1, "\u0061": 2}]}"#, #"1:17: x[0]: key "a" is given twice"#),
    (#""abc"#, "1:1: this string has no closing quote"),
    (#"["é", "\"]"#, "1:7: [1]: this string has no closing quote"),
    (#"["é", "\x"]"#, #"1:8: [1]: unknown escape; JSON has \" \\ \/ \b \f \n \r \t and \uXXXX"#),
    (#""\u12G4""#, #"1:2: unknown escape; JSON has \" \\ \/ \b \f \n \r \t and \uXXXX"#),
    (#""\u12"#, #"1:2: unknown escape; JSON has \" \\ \/ \b \f \n \r \t and \uXXXX"#),
    ("\"a\tb\"", #"1:3: a string must not hold this control character as it is; write \t"#),
    ("\"a\nb\"", #"1:3: a string must not hold this control character as it is; write \n"#),
    ("\"\u{1}\"", #"1:2: a string must not hold this control character as it is; write \u0001"#),
  ]

  @Test("bad texts", arguments: bad)
  func refuses(text: String, message: String) {
    #expect(error(Array(text.utf8))?.description == message)
  }

  static let surrogates = [#""\ud83d""#, #""\udE00""#, #""\ud83d\u0041""#, #""\ud83d\ud83d""#, #""\ud83dx""#]

  @Test("half a surrogate pair", arguments: surrogates)
  func refusesHalves(text: String) {
    #expect(error(Array(text.utf8))?.problem == .syntax(.loneSurrogate))
  }

  /// Stray and missing tails, overlong forms, surrogates, numbers beyond Unicode, other encodings.
  static let malformed: [[UInt8]] = [
    [0x80], [0xBF], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98],
    [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE],
  ]

  @Test("bytes that are not UTF-8", arguments: malformed)
  func refusesOtherBytes(bytes: [UInt8]) {
    let inString = error(Array("{\n\"é\": \"é".utf8) + bytes + Array("\"}".utf8))
    #expect(inString?.description == #"2:8: ["é"]: this is not UTF-8; save the text in that encoding"#)
    #expect(error(bytes)?.description == "1:1: this is not UTF-8; save the text in that encoding")
  }

  @Test("512 levels and no more")
  func limitsDepth() throws {
    let deepest = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    var value = try JSONDocument(parsing: Array(deepest.utf8)).root.value
    for _ in 1..<512 { value = try #require(value.arrayValue?.first) }
    #expect(value == [])

    let tooDeep = error(Array(#"{"a":"#.utf8) + Array(repeating: UInt8(ascii: "["), count: 100_000))
    #expect(tooDeep?.description == "1:517: arrays and objects must not nest deeper than 512 levels")
  }

  @Test("a name that comes twice among many", arguments: [2, 32, 33, 5000])
  func refusesRepeatedNames(count: Int) {
    let members = (1...count).map { "\"n\($0)\": 0" }.joined(separator: ",\n")
    #expect(error(Array("{\(members)}".utf8)) == nil)
    let repeated = error(Array("{\(members),\n\"n\(count)\": 0, \"n1\": 0}".utf8))
    #expect(repeated?.description == "\(count + 1):1: key \"n\(count)\" is given twice")
  }

  @Test("the file stands before the place")
  func namesTheFile() {
    let error = #expect(throws: DocumentError.self) {
      try JSONDocument(parsing: Array("[\n1,]".utf8), file: "versions/ae10.json")
    }
    #expect(error?.description == "versions/ae10.json:2:2: [1]: remove the comma after the last item")
  }

  private func error(_ bytes: [UInt8]) -> DocumentError? {
    do {
      _ = try JSONDocument(parsing: bytes)
      return nil
    } catch {
      return error
    }
  }
}
