import Decant
import Testing

@Suite struct RevisionSpecifierTests {
  typealias Point = RevisionSpecifier.Point

  static let specifiers: [(String, String?, Point, Int?)] = [
    ("head", nil, .head, nil),
    ("heads", nil, .heads, nil),
    ("base", nil, .base, nil),
    ("ae10", nil, .name("ae10"), nil),
    ("v5.1", nil, .name("v5.1"), nil),
    ("größe4", nil, .name("größe4"), nil),
    ("blue@head", "blue", .head, nil),
    ("blue@base", "blue", .base, nil),
    ("blue@ae10", "blue", .name("ae10"), nil),
    ("+2", nil, .start, 2),
    ("-1", nil, .start, -1),
    ("blue@+2", "blue", .start, 2),
    ("ae10+2", nil, .name("ae10"), 2),
    ("ae10-2", nil, .name("ae10"), -2),
    ("v5.1+1", nil, .name("v5.1"), 1),
    ("head-1", nil, .head, -1),
    ("blue@head-1", "blue", .head, -1),
    ("rel-2024@head", "rel-2024", .head, nil),
    ("feature-x", nil, .name("feature-x"), nil),
    ("ae10+", nil, .name("ae10+"), nil),
    ("ae10+99999999999999999999", nil, .name("ae10+99999999999999999999"), nil),
  ]

  @Test(arguments: specifiers)
  func parts(text: String, branch: String?, point: Point, offset: Int?) throws {
    let specifier = try RevisionSpecifier(text)
    #expect(specifier.text == text)
    #expect(specifier.branch == branch)
    #expect(specifier.point == point)
    #expect(specifier.offset == offset)
  }

  @Test(arguments: ["", "@", "@head", "blue@"])
  func malformed(text: String) {
    #expect(throws: RevisionError.malformedSpecifier(text)) { try RevisionSpecifier(text) }
  }

  static let ranges: [(String, [String], [String], Bool)] = [
    ("head", [], ["head"], false),
    ("a:b", ["a"], ["b"], true),
    ("a:", ["a"], [], true),
    (":b", [], ["b"], true),
    (":", [], [], true),
    ("b1,c1:m1", ["b1", "c1"], ["m1"], true),
    ("blue@base:blue@+2", ["blue@base"], ["blue@+2"], true),
    ("b1,c1", [], ["b1", "c1"], false),
  ]

  @Test(arguments: ranges)
  func range(text: String, start: [String], end: [String], hasColon: Bool) throws {
    let range = try RevisionRange(text)
    #expect(range.start.map(\.text) == start)
    #expect(range.end.map(\.text) == end)
    #expect(range.hasColon == hasColon)
  }

  static let malformedRanges: [(String, RevisionError)] = [
    ("", .malformedRange("")),
    ("a:b:c", .malformedRange("a:b:c")),
    ("a,:b", .malformedSpecifier("")),
    ("a:b@", .malformedSpecifier("b@")),
  ]

  @Test(arguments: malformedRanges)
  func malformedRange(text: String, expected: RevisionError) {
    #expect(throws: expected) { try RevisionRange(text) }
  }
}
