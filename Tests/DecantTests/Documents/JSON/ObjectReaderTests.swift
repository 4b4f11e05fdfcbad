import Decant
import Testing

@Suite("An object is read by its keys")
struct ObjectReaderTests {
  static func reader(_ text: String) throws -> ObjectReader {
    try ObjectReader(JSONDocument(parsing: Array(text.utf8), file: "a.json").root)
  }

  @Test("optional and required values")
  func values() throws {
    var reader = try Self.reader(
      #"{"name": "a", "on": false, "size": 3, "list": [1, 2], "none": null, "\u0065scaped": 1.50}"#)
    #expect(try reader.string("name") == "a")
    #expect(try reader.bool("on") == false)
    #expect(try reader.int("size") == 3)
    #expect(try reader.elements("list")?.map(\.value) == [1, 2])
    #expect(try reader.require("escaped").numberText() == "1.50")
    #expect(try reader.string("none") == nil)
    #expect(reader.node("none")?.isNull == true)
    #expect(reader.node("absent")?.kind == nil)
    #expect(try reader.require("name").string() == "a")
    #expect(throws: Never.self) { try reader.finish() }
  }

  @Test("an absent key and null are both nothing to the typed functions")
  func nothing() throws {
    var reader = try Self.reader(#"{"null": null}"#)
    for key in ["null", "absent"] {
      #expect(try reader.string(key) == nil)
      #expect(try reader.bool(key) == nil)
      #expect(try reader.int(key) == nil)
      #expect(try reader.elements(key)?.count == nil)
    }
    let found = ["null", "absent"].map { reader.contains($0) }
    #expect(found == [true, false])
  }

  @Test("a key that is only looked for still has to be read")
  func contains() throws {
    var reader = try Self.reader(#"{"schema": null}"#)
    let isThere = reader.contains("schema")
    #expect(isThere)
    #expect(throws: DocumentError.self) { try reader.finish() }
    #expect(try reader.require("schema").isNull)
    #expect(throws: Never.self) { try reader.finish() }
  }

  static let wrongTypes: [(key: String, message: String)] = [
    ("s", "a.json:1:7: s: expected boolean, found string"),
    ("n", "a.json:1:19: n: expected boolean, found number"),
    ("z", "a.json:1:28: z: expected boolean, found null"),
    ("x", #"a.json:1:1: missing key "x""#),
  ]

  @Test("wrong types and missing keys", arguments: wrongTypes)
  func refusesValue(key: String, message: String) throws {
    var reader = try Self.reader(#"{"s": "text", "n":1.5, "z":null}"#)
    let error = #expect(throws: DocumentError.self) { try reader.require(key).bool() }
    #expect(error?.description == message)
  }

  @Test("what is no object")
  func noObject() throws {
    let error = #expect(throws: DocumentError.self) { try Self.reader("[1]") }
    #expect(error?.description == "a.json:1:1: expected object, found array")
  }

  static let unknownKeys: [(text: String, message: String)] = [
    (#"{"name": 1, "nulable": true}"#, #"1:13: unknown key "nulable"; did you mean "nullable"?"#),
    (#"{"Type": 1, "name": 1}"#, #"1:2: unknown key "Type"; did you mean "type"?"#),
    (#"{"z": 1, "nulable": true}"#, #"1:2: unknown key "z""#),
    (#"{"type": 1, "typ": 1}"#, #"1:13: unknown key "typ""#),
  ]

  @Test("unknown keys; a key that is there is not proposed", arguments: unknownKeys)
  func refusesKey(text: String, message: String) throws {
    var reader = try Self.reader(text)
    for key in ["name", "type"] { _ = reader.node(key) }
    _ = reader.contains("nullable")
    let error = #expect(throws: DocumentError.self) { try reader.finish() }
    #expect(error?.description == "a.json:\(message)")
  }

  @Test("errors about keys have the path of the object")
  func paths() throws {
    let root = try JSONDocument(parsing: Array(#"[0, {"op": {"b": 1}}]"#.utf8)).root
    var operation = try ObjectReader(try #require(try Array(root.elements()).last))
    var inner = try ObjectReader(operation.require("op"))
    #expect(throws: DocumentError(file: nil, line: 1, column: 12, path: "[1].op", problem: .missingKey("a")))
    {
      try inner.require("a")
    }
    let unknown = DocumentError.Problem.unknownKey("b", nearest: nil)
    #expect(throws: DocumentError(file: nil, line: 1, column: 13, path: "[1].op", problem: unknown)) {
      try inner.finish()
    }
    #expect(inner.node.error(.invalidValue("no")).path == "[1].op")
  }
}
