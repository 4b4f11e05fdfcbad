import Decant
import Testing

@Suite("Errors say what is wrong and where")
struct DocumentErrorTests {
  static let problems: [(DocumentError.Problem, String)] = [
    (.missingKey("table_name"), #"missing key "table_name""#),
    (.unknownKey("nulable", nearest: "nullable"), #"unknown key "nulable"; did you mean "nullable"?"#),
    (.unknownKey("a\nb", nearest: nil), #"unknown key "a\nb""#),
    (.duplicateKey("op"), #"key "op" is given twice"#),
    (.wrongType(expected: "string or object", found: "null"), "expected string or object, found null"),
    (
      .unknownName(kind: "operation", name: "create_tabel", nearest: "create_table"),
      #"unknown operation "create_tabel"; did you mean "create_table"?"#
    ),
    (.unknownName(kind: "dialect", name: "db2", nearest: nil), #"unknown dialect "db2""#),
    (.invalidValue("length must be positive"), "length must be positive"),
    (.syntax(.tooLarge), "the text must be smaller than 4 GiB"),
    (.syntax(.tooDeep(limit: 512)), "arrays and objects must not nest deeper than 512 levels"),
    (
      .syntax(.loneSurrogate),
      "this escape is half of a surrogate pair; write both halves, or the character itself"
    ),
  ]

  @Test("words", arguments: problems)
  func describes(problem: DocumentError.Problem, message: String) {
    let error = DocumentError(file: "ae10.json", line: 3, column: 14, path: "upgrade[3]", problem: problem)
    #expect(error.description == "ae10.json:3:14: upgrade[3]: \(message)")
  }

  @Test("what is not known is left out")
  func places() {
    var error = DocumentError(file: nil, line: 1, column: 2, path: "", problem: .missingKey("a"))
    #expect(error.description == #"1:2: missing key "a""#)
    error.file = "a.json"
    #expect(error.description == #"a.json:1:2: missing key "a""#)
  }
}
