import Decant
import Testing

@Suite("JSON is written")
struct JSONWriterTests {
  static let values: [(value: JSONValue, compact: String, pretty: String)] = [
    (nil, "null", "null"),
    (true, "true", "true"),
    (-7, "-7", "-7"),
    (.number("1.50e+2"), "1.50e+2", "1.50e+2"),
    ("a", #""a""#, #""a""#),
    ([], "[]", "[]"),
    ([:], "{}", "{}"),
    ([1, [], ["a", false]], #"[1,[],["a",false]]"#, "[\n  1,\n  [],\n  [\n    \"a\",\n    false\n  ]\n]"),
    (
      ["b": 1, "a": ["": [nil], "c": [:]]],
      #"{"b":1,"a":{"":[null],"c":{}}}"#,
      """
      {
        "b": 1,
        "a": {
          "": [
            null
          ],
          "c": {}
        }
      }
      """
    ),
  ]

  @Test("trees, compact and pretty", arguments: values)
  func writesTree(value: JSONValue, compact: String, pretty: String) {
    #expect(text(.compact) { $0.value(value) } == compact)
    #expect(text(.pretty) { $0.value(value) } == pretty)
  }

  static let strings: [(String, String)] = [
    ("plain é 😀 / '", #""plain é 😀 / '""#),
    (#"" \"#, #""\" \\""#),
    ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
    ("\u{0}\u{1}\u{B}\u{1F}\u{7F}", "\"\\u0000\\u0001\\u000b\\u001f\u{7F}\""),
  ]

  @Test("escapes, in values and names", arguments: strings)
  func escapes(string: String, expected: String) {
    #expect(text { $0.string(string) } == expected)
    #expect(text { $0.object { $0.member(string, nil) } } == "{\(expected):null}")
  }

  @Test("piece by piece")
  func pieces() {
    let written = text { writer in
      writer.array { array in
        array.object { object in
          object.member("op", "create_index")
          object.name("columns")
          object.array { for column in ["a", "b"] { $0.string(column) } }
          object.name("unique")
          object.bool(true)
        }
        array.int(.min)
        array.null()
      }
    }
    let object = #"{"op":"create_index","columns":["a","b"],"unique":true}"#
    #expect(written == "[\(object),-9223372036854775808,null]")
  }

  @Test("an error of the body comes through")
  func errors() {
    struct Stop: Error, Equatable {}
    var writer = JSONWriter()
    #expect(throws: Stop()) { try writer.object { _ in throw Stop() } }
  }

  private func text(_ style: JSONWriter.Style = .compact, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(style: style)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
