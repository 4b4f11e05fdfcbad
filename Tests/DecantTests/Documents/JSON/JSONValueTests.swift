import Decant
import Testing

@Suite("A JSON value is a tree")
struct JSONValueTests {
  static let literals: [(JSONValue, JSONValue)] = [
    (nil, .null),
    (true, .bool(true)),
    (42, .number("42")),
    (-0.5, .number("-0.5")),
    (1e20, .number("1e+20")),
    ("a", .string("a")),
    ([1, nil], .array([.number("1"), .null])),
    (
      ["b": 1, "a": []],
      .object([JSONMember(name: "b", value: .number("1")), JSONMember(name: "a", value: .array([]))])
    ),
  ]

  @Test("literals", arguments: literals)
  func meansTheSame(literal: JSONValue, value: JSONValue) {
    #expect(literal == value)
  }

  @Test("accessors give nil for other kinds")
  func accessors() {
    let values: [JSONValue] = [nil, true, 7, "7", [7], ["a": 7]]
    #expect(values.map(\.boolValue) == [nil, true, nil, nil, nil, nil])
    #expect(values.map(\.intValue) == [nil, nil, 7, nil, nil, nil])
    #expect(values.map(\.stringValue) == [nil, nil, nil, "7", nil, nil])
    #expect(values.map(\.arrayValue) == [nil, nil, nil, nil, [7], nil])
    #expect(values.map { $0["a"] } == [nil, nil, nil, nil, nil, 7])
  }

  @Test("integers that are none", arguments: ["1.0", "1e2", "9223372036854775808"])
  func integers(text: String) {
    #expect(JSONValue.number(text).intValue == nil)
  }

  @Test("the order of members and the spelling of numbers count")
  func equality() {
    #expect(["a": 1, "b": 2] as JSONValue != ["b": 2, "a": 1])
    #expect(JSONValue.number("1") != .number("1.0"))
    #expect((["a": nil] as JSONValue)["a"] == .some(.null))
    #expect((["a": nil] as JSONValue)["b"] == .none)
  }
}
