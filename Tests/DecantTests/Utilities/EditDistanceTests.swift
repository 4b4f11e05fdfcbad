import Decant
import Testing

@Suite("The nearest name")
struct EditDistanceTests {
  static let types = ["BigInteger", "Integer", "INTEGER", "INT", "Interval", "String", "Text", "TEXT"]

  static let cases: [(name: String, names: [String], nearest: String?)] = [
    ("Interger", types, "Integer"),
    ("INTERGER", types, "INTEGER"),
    ("integer", types, "Integer"),
    ("iNT", types, "INT"),
    ("Stirng", types, "String"),
    ("Tex", types, "Text"),
    ("TEX", types, "TEXT"),
    ("Uuid", types, nil),
    ("", types, nil),
    ("Integer", [], nil),
    ("colums", ["columns", "column"], "column"),
    ("create_tabel", ["create_table", "create_index", "drop_table"], "create_table"),
    ("ab", ["ac"], nil),
    ("AB", ["ac", "ab"], "ab"),
    ("abc", ["abd", "abx", "abe"], "abd"),
    ("abc", ["acb"], "acb"),
    ("abcdef", ["abxyef"], "abxyef"),
    ("abcdef", ["axyzef"], nil),
    ("abcdefghi", ["ihgfedcba"], nil),
    ("größe", ["GRÖSSE", "größen", "GRÖẞE"], "GRÖẞE"),
  ]

  @Test("nearest", arguments: cases)
  func nearest(name: String, names: [String], nearest: String?) {
    #expect(nearestName(to: name, in: names) == nearest)
    #expect(nearestName(to: name, in: names.reversed()) == nearest)
  }
}
