import Decant
import DecantCLI
import Testing

/// `a1` is below `b2` (label `core`) and `c3`; `z0` is apart, and depends on `b2`.
private let revisions = [
  RevisionHeader(id: "a1"), RevisionHeader(id: "b2", downRevisions: ["a1"], branchLabels: ["core"]),
  RevisionHeader(id: "c3", downRevisions: ["a1"], path: "revisions/c3.json"),
  RevisionHeader(id: "z0", dependsOn: ["b2"]),
]

private func header(
  after revisions: [RevisionHeader] = revisions, _ change: (inout RevisionRequest) -> Void = { _ in }
) throws -> RevisionHeader {
  var request = RevisionRequest()
  request.id = "n1"
  request.message = "new"
  change(&request)
  var random = SystemRandomNumberGenerator()
  return try request.header(
    in: RevisionGraph(revisions), at: Moment(seconds: 1_709_212_029, microsecond: 5), using: &random)
}

private func message(
  after revisions: [RevisionHeader] = revisions, _ change: (inout RevisionRequest) -> Void = { _ in }
) -> String? {
  do {
    let header = try header(after: revisions, change)
    return "made: \(header)"
  } catch {
    return "\(error)"
  }
}

@Suite("A new revision")
struct RevisionRequestTests {
  @Test("comes after the one head")
  func head() throws {
    #expect(
      try header(after: Array(revisions.prefix(2)))
        == RevisionHeader(
          id: "n1", downRevisions: ["b2"], message: "new", createDate: "2024-02-29 13:07:09.000005"))
    #expect(try header(after: []).downRevisions == [])
  }

  @Test(
    "comes after what the user names",
    arguments: [
      ("b2", ["b2"]), ("core@head", ["b2"]), ("core", ["b2"]), ("base", []), ("core@base", []),
      ("heads", ["c3", "z0"]), ("z0", ["z0"]),
    ])
  func named(text: String, parents: [String]) throws {
    #expect(try header { $0.parents = .named(text) }.downRevisions == parents)
  }

  @Test("begins another branch where that is meant")
  func splice() throws {
    let header = try header {
      $0.parents = .named("a1")
      $0.isSplice = true
      $0.branchLabels = ["other", "more"]
    }
    #expect(header.downRevisions == ["a1"])
    #expect(header.branchLabels == ["other", "more"])
  }

  @Test("depends on revisions by their whole identifiers, whatever names them")
  func dependencies() throws {
    let header = try header {
      $0.parents = .named("c3")
      $0.dependsOn = ["core", "z0", "b2", "core@head"]
    }
    #expect(header.dependsOn == ["b2", "z0"])
    let long = [RevisionHeader(id: "ae1027a6acf4"), RevisionHeader(id: "b2")]
    #expect(
      try DecantCLITests.header(after: long) {
        $0.parents = .named("b2")
        $0.dependsOn = ["ae10"]
      }.dependsOn == ["ae1027a6acf4"])
  }

  @Test("joins branches, and says so")
  func merge() throws {
    let header = try header {
      $0.parents = .merged(["core@head", "c3", "z0"])
      $0.message = nil
    }
    #expect(header.downRevisions == ["b2", "c3", "z0"])
    #expect(header.message == "merge b2, c3 and z0")
    #expect(try DecantCLITests.header { $0.parents = .merged(["heads"]) }.downRevisions == ["c3", "z0"])
    #expect(try DecantCLITests.header { $0.parents = .merged(["b2", "c3"]) }.message == "new")
  }

  @Test("gets a fresh identifier where none is given")
  func identifier() throws {
    let header = try header(after: []) { $0.id = nil }
    #expect(header.id.count == 12)
  }

  @Test("is refused where the user has to say which head it comes after")
  func severalHeads() {
    #expect(
      message()
        == "there are several heads, name one with --head or merge them first with 'merge heads': b2, c3, z0")
  }

  @Test(
    "is refused where it cannot come after what is named",
    arguments: [
      (
        .named("a1"),
        "revision a1 is no head, since b2, c3 follow; name a head, or begin another branch at it with --splice"
      ),
      (.named("head"), "'head' means several heads where one is needed; name one: b2, c3, z0"),
      (.named("nope"), "there is no revision or label 'nope'"),
      (.named("cores"), "there is no revision or label 'cores'; did you mean 'core'?"),
      (.named("z0@b2"), "'z0@b2': revision b2 is not on that branch; name another, or leave the branch out"),
      (.merged(["b2", "core"]), "revision b2 is named twice; name it once"),
      (
        .merged(["a1", "b2"]),
        "revision a1 is no head, since b2, c3 follow; name a head, or begin another branch at it with --splice"
      ),
      (.merged(["b2"]), "a merge needs two revisions, but only b2 is named; the heads are b2, c3, z0"),
      (.merged(["base"]), "a merge needs two revisions, but none is named; the heads are b2, c3, z0"),
    ] as [(RevisionRequest.Parents, String)])
  func badParents(parents: RevisionRequest.Parents, expected: String) {
    #expect(message { $0.parents = parents } == expected)
  }

  @Test("is no merge of one head, or of none")
  func nothingToMerge() {
    #expect(
      message(after: Array(revisions.prefix(2))) { $0.parents = .merged(["heads"]) }
        == "there is nothing to merge, since b2 is the only head")
    #expect(
      message(after: []) { $0.parents = .merged(["heads"]) } == "there are no revisions to merge")
  }

  @Test(
    "is refused where a name of it is taken or no name",
    arguments: [
      ("c3", [], [], "revision c3 is there already (revisions/c3.json); give another --rev-id"),
      ("a1", [], [], "revision a1 is there already; give another --rev-id"),
      ("n@1", [], [], "revision n@1: the name 'n@1' must not contain '@'"),
      ("-n", [], [], "revision -n: the name '-n' must not contain '-'"),
      (
        "head", [], [],
        "revision head: 'head' has a meaning of its own in ranges and cannot be an identifier or label"
      ),
      (
        "n1", ["core"], [],
        "revision b2 and revision n1 both have the branch label 'core'; take it from one of them"
      ),
      ("n1", ["n1"], [], "revision n1: the branch label 'n1' is the identifier of a revision"),
      ("n1", ["c3"], [], "revision n1: the branch label 'c3' is the identifier of a revision"),
      ("n1", ["a@b"], [], "revision n1: the name 'a@b' must not contain '@'"),
      ("n1", [], ["base"], "'base' is no revision to depend on; name one"),
      ("n1", [], ["heads"], "'heads' means several heads where one is needed; name one: c3, z0"),
      ("n1", [], ["n1"], "there is no revision or label 'n1'"),
    ] as [(String, [String], [String], String)])
  func badNames(id: String, labels: [String], dependencies: [String], expected: String) throws {
    let found = message {
      $0.id = id
      $0.branchLabels = labels
      $0.dependsOn = dependencies
      $0.parents = .named("b2")
    }
    #expect(found?.hasPrefix(expected) == true, "\(found ?? "")")
  }
}
