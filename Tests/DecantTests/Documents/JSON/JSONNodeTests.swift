import Decant
import Testing

@Suite("A node decodes its value and knows its place")
struct JSONNodeTests {
  static let text = """
    {"revision": "ae10",
     "upgrade": [{"op": "execute"}, {"columns": [
       {"name": "größe", "type": "Interger"},
       {"näme": {"a b": [[], [null, -1.50]]}, "": true}]}]}
    """

  static let places: [(value: JSONValue, path: String, line: Int, column: Int)] = [
    ("ae10", "revision", 1, 14),
    ("execute", "upgrade[0].op", 2, 21),
    ("größe", "upgrade[1].columns[0].name", 3, 13),
    ("Interger", "upgrade[1].columns[0].type", 3, 30),
    ([], #"upgrade[1].columns[1]["näme"]["a b"][0]"#, 4, 22),
    (nil, #"upgrade[1].columns[1]["näme"]["a b"][1][0]"#, 4, 27),
    (.number("-1.50"), #"upgrade[1].columns[1]["näme"]["a b"][1][1]"#, 4, 33),
    (true, #"upgrade[1].columns[1][""]"#, 4, 47),
  ]

  @Test("place", arguments: places)
  func place(value: JSONValue, path: String, line: Int, column: Int) throws {
    let root = try JSONDocument(parsing: Array(Self.text.utf8)).root
    let node = try #require(try Self.all(root).first { $0.value == value })
    #expect(node.path == path)
    #expect(node.position == (line, column))
    #expect(node.error(.invalidValue("no")).description == "\(line):\(column): \(path): no")
  }

  @Test("the root has no path; a byte order mark takes no column")
  func root() throws {
    let root = try JSONDocument(parsing: Array("\u{FEFF} [7]".utf8)).root
    #expect(root.path == "")
    #expect(root.offset == 1)
    #expect(root.wrongType("object").description == "1:2: expected object, found array")
    #expect(try root.elements().map(\.path) == ["[0]"])
  }

  @Test("children come in order")
  func children() throws {
    let root = try JSONDocument(parsing: Array(#"{"b": [1, [2, 3], {"x": 4}], "a\n": 5}"#.utf8)).root
    #expect(try root.members().map(\.name) == ["b", "a\n"])
    #expect(try root.members().map(\.value.kind) == [.array, .number])
    let first = try #require(try root.members().map(\.value).first)
    #expect(try first.elements().map(\.value) == [1, [2, 3], ["x": 4]])
    #expect(try first.elements().map(\.kind) == [.number, .array, .object])
  }

  static let kinds: [(text: String, kind: JSONNode.Kind, word: String)] = [
    ("null", .null, "null"), ("true", .bool, "boolean"), ("-1", .number, "number"),
    (#""a\n""#, .string, "string"), ("[]", .array, "array"), ("{}", .object, "object"),
  ]

  @Test("each kind is decoded by its own function alone", arguments: kinds)
  func decodes(text: String, kind: JSONNode.Kind, word: String) throws {
    let node = try JSONDocument(parsing: Array(text.utf8)).root
    #expect(node.kind == kind)
    #expect(node.isNull == (kind == .null))
    func check(_ own: JSONNode.Kind, _ decode: () throws -> Bool) throws {
      if kind == own {
        #expect(try decode())
      } else {
        let expected = DocumentError.Problem.wrongType(expected: own.rawValue, found: word)
        #expect(throws: node.error(expected)) { try decode() }
      }
    }
    try check(.bool) { try node.bool() }
    try check(.number) { try node.int() == -1 }
    try check(.number) { try node.numberText() == "-1" }
    try check(.string) { try node.string() == "a\n" }
    try check(.string) { try node.utf8() == [0x61, 0x0A] }
    try check(.array) { try node.elements().map(\.value).isEmpty }
    try check(.object) { try node.members().map(\.name).isEmpty }
  }

  static let integers: [(text: String, value: Int?)] = [
    ("0", 0), ("-0", 0), ("9223372036854775807", .max), ("-9223372036854775808", .min),
    ("9223372036854775808", nil), ("1.0", nil), ("1e3", nil), ("1.5", nil),
  ]

  @Test("integers", arguments: integers)
  func decodesInteger(text: String, value: Int?) throws {
    let node = try JSONDocument(parsing: Array(text.utf8)).root
    #expect(try node.numberText() == text)
    if let value {
      #expect(try node.int() == value)
    } else {
      #expect(throws: node.error(.wrongType(expected: "64-bit integer", found: text))) { try node.int() }
    }
  }

  @Test("an unknown name is answered with the nearest")
  func unknownNames() throws {
    let node = try JSONDocument(parsing: Array(#""Interger""#.utf8), file: "a.json").root
    let error = node.unknownName("type", known: ["Text", "Integer"])
    #expect(error.description == #"a.json:1:1: unknown type "Interger"; did you mean "Integer"?"#)
    #expect(node.unknownName("type", known: ["Text"]).description == #"a.json:1:1: unknown type "Interger""#)
  }

  private static func all(_ node: JSONNode) throws -> [JSONNode] {
    switch node.kind {
    case .array: try [node] + node.elements().flatMap { try all($0) }
    case .object: try [node] + node.members().flatMap { try all($0.value) }
    default: [node]
    }
  }
}
