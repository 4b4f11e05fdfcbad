import Decant
import Testing

@Suite struct RevisionDocumentTests {
  private func revision(_ text: String) throws -> RevisionDocument {
    try RevisionDocument(parsing: Array(text.utf8), file: "r.json")
  }

  private func problems(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch {
      return (error as? DocumentErrors)?.errors.map(\.description) ?? ["\(error)"]
    }
  }

  @Test(arguments: [
    #"{"revision":"a","down_revision":null,"upgrade":[]}"#,
    #"""
    {"revision":"b","down_revision":"a","branch_labels":["l","m"],"depends_on":["c"],"message":"m",
    "create_date":"2024","upgrade":[{"op":"execute","sql":"x"}],"downgrade":[]}
    """#,
    #"""
    {"revision":"c","down_revision":["a","b"],"upgrade":[{"op":"autocommit_block",
    "operations":[{"op":"execute","sql":"x"}],"dialects":["mysql"]}],
    "downgrade":[{"op":"autocommit_block","operations":[]}]}
    """#,
  ])
  func comesBackAsItIs(text: String) throws {
    let document = try revision(text)
    #expect(try document.documentValue.compactText == Sample.compact(text))
    let decoded = RevisionDocument(
      document.header, upgrade: OperationList(try document.upgrade.operations(with: Sample.vocabulary)),
      downgrade: try document.downgrade.map { OperationList(try $0.operations(with: Sample.vocabulary)) })
    #expect(try decoded.documentValue.compactText == Sample.compact(text))
  }

  @Test func readsTheHeader() throws {
    let header = try revision(
      #"""
      {"revision":"b","down_revision":["a"],"branch_labels":"l","depends_on":null,"message":"m",
      "upgrade":[]}
      """#
    ).header
    let expected = RevisionHeader(
      id: "b", downRevisions: ["a"], branchLabels: ["l"], message: "m", path: "r.json")
    #expect(header == expected)
  }

  @Test func derivesTheDowngradeWhereThereIsNone() throws {
    #expect(try revision(#"{"revision":"a","upgrade":[],"downgrade":null}"#).downgrade == nil)
    #expect(try revision(#"{"revision":"a","upgrade":[],"downgrade":[]}"#).downgrade != nil)
  }

  @Test(arguments: [
    (#"{"upgrade":[]}"#, #"r.json:1:1: missing key "revision""#),
    (#"{"revision":"a"}"#, #"r.json:1:1: missing key "upgrade""#),
    (#"{"revision":"a","upgrade":{}}"#, "r.json:1:27: upgrade: expected array, found object"),
    (
      #"{"revision":"a","upgrade":[],"downgrade":"x"}"#,
      "r.json:1:42: downgrade: expected array, found string"
    ),
    (
      #"{"revision":"a","upgrade":[],"down_revison":"x"}"#,
      #"r.json:1:30: unknown key "down_revison"; did you mean "down_revision"?"#
    ),
    (
      #"{"revision":"a","upgrade":[],"depends_on":5}"#,
      "r.json:1:43: depends_on: expected string, or array of strings, found number"
    ),
    ("[]", "r.json:1:1: expected object, found array"),
  ])
  func refuses(text: String, problem: String) {
    #expect(problems { _ = try revision(text) } == [problem])
  }

  @Test func doesNoHarmWhereOperationsAreWrongUntilTheyAreAskedFor() throws {
    let document = try revision(
      #"""
      {"revision":"a","upgrade":[{"op":"no"},{"op":"autocommit_block",
      "operations":[{"op":"autocommit_block","operations":[]}]}]}
      """#
    )
    #expect(document.header.id == "a")
    #expect(
      problems { _ = try document.upgrade.operations(with: Sample.vocabulary) } == [
        #"r.json:1:34: upgrade[0].op: unknown operation "no""#,
        "r.json:2:21: upgrade[1].operations[0].op: "
          + #"autocommit_block stands only at the top level of "upgrade" or "downgrade""#,
      ])
  }
}
