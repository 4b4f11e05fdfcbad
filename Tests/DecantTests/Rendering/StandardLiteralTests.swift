import Decant
import Testing

/// The values of each affinity, as standard SQL has them; nil where there is none.
@Suite struct StandardLiteralTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    let value: Value
    let type: any SQLType
    let text: String?

    init(_ value: Value, as type: any SQLType, _ text: String?) {
      self.value = value
      self.type = type
      self.text = text
    }

    var testDescription: String { "\(value) as \(type.documentName)" }
  }

  private static let numbers: [Case] = [
    Case(42, as: .integer, "42"), Case("-7", as: .integer, "-7"), Case(true, as: .integer, "1"),
    Case(1.9, as: .integer, "1"), Case("one", as: .integer, nil), Case("1; DROP", as: .integer, nil),
    Case("", as: .integer, nil), Case("-", as: .integer, nil), Case(.number("nan"), as: .integer, nil),
    Case(1.5, as: .numeric(), "1.5"), Case("10.50", as: .numeric(), "10.50"), Case(1e20, as: .float, "1e+20"),
    Case("1e5", as: .numeric(), "1e5"), Case("+1", as: .numeric(), "+1"), Case("0x10", as: .numeric(), nil),
    Case("1 OR 1", as: .numeric(), nil), Case("Infinity", as: .float, nil), Case("nan", as: .float, nil),
    Case(.double(.infinity), as: .float, nil), Case(true, as: .numeric(), nil),
  ]

  private static let others: [Case] = [
    Case(true, as: .boolean, "1"), Case(false, as: .boolean, "0"), Case(1, as: .boolean, "1"),
    Case(2, as: .boolean, nil), Case("true", as: .boolean, nil),
    Case("it's", as: .text, "'it''s'"), Case("", as: .text, "''"), Case(#"\"#, as: .text, #"'\'"#),
    Case("a\0b", as: .text, "'a\0b'"), Case(1, as: .text, nil), Case(.bytes([65]), as: .text, nil),
    Case("2024-02-29", as: .date, "'2024-02-29'"), Case("2024-02-30", as: .date, nil),
    Case("13:45", as: .time, "'13:45:00'"), Case("2024-02-29", as: .dateTime, "'2024-02-29 00:00:00'"),
    Case(5, as: .date, nil), Case(.seconds("5"), as: .interval, nil),
    Case(.bytes([0, 171]), as: .largeBinary, "X'00ab'"), Case(.bytes([]), as: .largeBinary, "X''"),
    Case("ab", as: .largeBinary, nil), Case(.bytes([1]), as: BinaryType(.pickle), nil),
    Case(.json(["a": nil]), as: .json, #"'{"a":null}'"#), Case([1, "b"], as: .json, #"'[1,"b"]'"#),
    Case("it's", as: .json, #"'"it''s"'"#), Case(.bytes([1]), as: .json, nil),
    Case("12345678-1234-5678-1234-56781234567A", as: .uuid, "'1234567812345678123456781234567a'"),
    Case("urn:uuid:12345678123456781234567812345678", as: .uuid, "'12345678123456781234567812345678'"),
    Case("1234", as: .uuid, nil), Case("g2345678123456781234567812345678", as: .uuid, nil),
    Case([1, [2]], as: ArrayType(of: .integer), "[1, [2]]"), Case(["x"], as: ArrayType(of: .integer), nil),
    Case("x", as: .raw("geometry"), nil), Case("x", as: NullType(), nil),
  ]

  private static let alwaysPossible: [Case] = [
    Case(nil, as: .integer, "NULL"), Case(nil, as: .json, "NULL"), Case(nil, as: NullType(), "NULL"),
    Case(.sql("now()"), as: .integer, "now()"), Case(.sql("a \(literal: "b")"), as: .date, "a 'b'"),
    Case(.inlineLiteral(5, .integer), as: .text, "5"), Case(.inlineLiteral("x"), as: .integer, "'x'"),
    Case(.inlineLiteral(nil), as: .integer, "NULL"),
    Case("x", as: .integer.variant(.text, for: "default"), "'x'"),
  ]

  @Test(arguments: numbers + others + alwaysPossible) private func literal(_ example: Case) {
    var writer = SQLWriter(dialect: .standard)
    if let text = example.text {
      #expect(throws: Never.self) { try writer.literal(example.value, as: example.type) }
      #expect(writer.text == text)
    } else {
      #expect(throws: RenderError.self) { try writer.literal(example.value, as: example.type) }
    }
  }

  @Test func aDialectOverridesAnAffinity() throws {
    var dialect = Dialect(name: "loud")
    dialect.literals.override(.string) { value, type, writer, inherited in
      writer.keyword("N")
      writer.join()
      try inherited(value, type, &writer)
    }
    dialect.literals.override(.string) { value, type, writer, inherited in
      try inherited(value, type, &writer)
      writer.keyword("!")
    }
    var writer = SQLWriter(dialect: dialect)
    try writer.literal("a", as: .text)
    try writer.literal(1, as: .integer)
    #expect(writer.text == "N'a' ! 1")
  }
}
