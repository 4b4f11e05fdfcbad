import Decant
import DecantCLI
import Testing

/// An operation of a project.
private struct NotifyOp: DocumentOperation {
  static let documentName = "notify"
  var channel: Identifier

  func performStandard(in script: inout Script) throws { try script.execute("NOTIFY \(identifier: channel)") }

  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    channel = try object.require("channel", with: vocabulary)
  }

  func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("channel", channel)
    return object.members
  }
}

private let tool = CommandLineTool(
  name: "shop", version: "1", summary: "",
  project: Project(
    dialects: [.standard], operations: [NotifyOp.self],
    types: [TypeEntry("Money", NumericType(precision: 12, scale: 2))], revisions: []))

/// What a project lists is known to its commands.
@Suite("Operations and types of a project")
struct ProjectVocabularyTests {
  @Test("are rendered from JSON")
  func render() throws {
    let outcome = try render(
      """
      [
        {"op": "notify", "channel": "select"},
        {"op": "add_column", "table_name": "t", "column": {"name": "price", "type": "Money"}}
      ]
      """)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == "NOTIFY \"select\";\n\nALTER TABLE t ADD COLUMN price NUMERIC(12, 2);\n\n")
  }

  @Test(
    "are meant by names that are near",
    arguments: [
      #"{"op": "notfy"}"#: #"unknown operation "notfy"; did you mean "notify"?"#,
      #"{"op": "notify", "chanel": "a"}"#: #"unknown key "chanel"; did you mean "channel"?"#,
      #"{"op": "add_column", "table_name": "t", "column": {"name": "a", "type": "Mony"}}"#:
        #"unknown type "Mony"; did you mean "Money"?"#,
    ])
  func slips(operation: String, message: String) throws {
    let outcome = try render("[\(operation)]")
    #expect(outcome.output == "")
    #expect(outcome.errors.hasSuffix(message + "\n"), "\(outcome.errors)")
  }

  @Test("stand in the schema that editors read")
  func schema() throws {
    let outcome = try run(tool, ["config", "--schema"])
    #expect(outcome.errors == "")
    let document = try JSONDocument(parsing: Array(outcome.output.utf8)).root.value
    #expect(document == tool.project.vocabulary.revisionSchema.value)
    let names = document["definitions"]?["operation"]?["properties"]?["op"]?["enum"]?.arrayValue ?? []
    #expect(names.contains("notify"))
    #expect(names.contains("create_table"))
    #expect(outcome.output.contains("\"Money\""))
  }

  private func render(_ operations: String) throws -> Outcome {
    try withDirectory { directory in
      try write(operations, to: "\(directory)/o.json")
      return try run(tool, ["render", "\(directory)/o.json"])
    }
  }
}
