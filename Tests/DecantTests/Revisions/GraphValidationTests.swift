import Decant
import Testing

@Suite struct GraphValidationTests {
  typealias Place = GraphProblem.Place

  static let broken: [([RevisionHeader], [GraphProblem], String)] = [
    (
      headers("a1", "a1"), [.duplicateRevision(Place("a1"), Place("a1"))],
      "revision a1 and revision a1 are two revisions with one identifier; give one of them another"
    ),
    (
      headers("a1", "b2: zz"), [.unknownParent("zz", of: Place("b2"), nearest: nil)],
      "revision b2: the down revision 'zz' does not exist"
    ),
    (
      headers("abc1", "b2: abc"), [.unknownParent("abc", of: Place("b2"), nearest: "abc1")],
      "revision b2: the down revision 'abc' does not exist; did you mean 'abc1'?"
    ),
    (
      headers("a1", "b2: a1 +zz"), [.unknownDependency("zz", of: Place("b2"), nearest: nil)],
      "revision b2: depends on 'zz', which is no revision and no label"
    ),
    (
      headers("a1: #x", "b1: #x"), [.labelUsedTwice("x", Place("a1"), Place("b1"))],
      "revision a1 and revision b1 both have the branch label 'x'; take it from one of them"
    ),
    (
      headers("a1", "b1: #a1"), [.labelIsRevision("a1", of: Place("b1"))],
      "revision b1: the branch label 'a1' is the identifier of a revision"
    ),
    (headers("a1", "b2: b2"), [.selfLoop(Place("b2"))], "revision b2: is its own down revision"),
    (headers("a1", "b2: a1 +b2"), [.dependencySelfLoop(Place("b2"))], "revision b2: depends on itself"),
    (headers("a1", "b2: a1 #x +x"), [.dependencySelfLoop(Place("b2"))], "revision b2: depends on itself"),
    (
      headers("abcd01", "abcd02: abcd01", "b3: +abcd"),
      [.ambiguousDependency("abcd", of: Place("b3"), candidates: ["abcd01", "abcd02"])],
      "revision b3: depends on 'abcd', which is the beginning of several names, write more of one: abcd01, abcd02"
    ),
    (
      headers("abcd01", "b2: +abc"), [.unknownDependency("abc", of: Place("b2"), nearest: nil)],
      "revision b2: depends on 'abc', which is no revision and no label"
    ),
    (
      headers("abcd01: +abcd"), [.dependencySelfLoop(Place("abcd01"))], "revision abcd01: depends on itself"
    ),
    (
      headers("heads"), [.reservedName("heads", of: Place("heads"))],
      "revision heads: 'heads' has a meaning of its own in ranges and cannot be an identifier or label"
    ),
    (
      headers("a1: #base"), [.reservedName("base", of: Place("a1"))],
      "revision a1: 'base' has a meaning of its own in ranges and cannot be an identifier or label"
    ),
    (
      headers("a1: zz", "b1: +yy"),
      [
        .unknownParent("zz", of: Place("a1"), nearest: nil),
        .unknownDependency("yy", of: Place("b1"), nearest: nil),
      ],
      "revision a1: the down revision 'zz' does not exist\n"
        + "revision b1: depends on 'yy', which is no revision and no label"
    ),
  ]

  @Test(arguments: broken)
  func problems(headers: [RevisionHeader], problems: [GraphProblem], message: String) {
    #expect(throws: RevisionError.brokenGraph(problems)) { try RevisionGraph(headers) }
    #expect("\(RevisionError.brokenGraph(problems))" == message)
  }

  static let reserved: [(String, [Character], String)] = [
    ("b@2", ["@"], "revision b@2: the name 'b@2' must not contain '@'"),
    ("b+2-1", ["+", "-"], "revision b+2-1: the name 'b+2-1' must not contain '+', '-'"),
    ("b:2", [":"], "revision b:2: the name 'b:2' must not contain ':'"),
  ]

  @Test(arguments: reserved)
  func reservedCharacters(id: String, characters: [Character], message: String) {
    let problem = GraphProblem.reservedCharacters(characters, in: id, of: Place(id))
    #expect(throws: RevisionError.brokenGraph([problem])) { try RevisionGraph([RevisionHeader(id: id)]) }
    #expect("\(problem)" == message)
  }

  /// Such an identifier would end the comment that names it in the script.
  @Test(arguments: ["\n", "\r", "\u{0}", "\u{85}", "\u{2028}"] as [Character])
  func controlCharacters(character: Character) {
    let id = "a\(character)1"
    let problem = GraphProblem.reservedCharacters([character], in: id, of: Place(id))
    #expect(throws: RevisionError.brokenGraph([problem])) { try RevisionGraph([RevisionHeader(id: id)]) }
  }

  @Test(arguments: ["001", "v5.1", "größe4", "it's6", "002_second", "a b"])
  func unusualIdentifiers(id: String) throws {
    #expect(try RevisionGraph([RevisionHeader(id: id)]).heads == [id])
  }

  @Test func emptyIdentifier() {
    #expect(throws: RevisionError.brokenGraph([.reservedName("", of: Place("", path: "a.json"))])) {
      try RevisionGraph([RevisionHeader(id: "", path: "a.json")])
    }
  }

  @Test func placeHasTheFile() {
    #expect("\(Place("b2", path: "versions/b2.json"))" == "revision b2 (versions/b2.json)")
  }
}
