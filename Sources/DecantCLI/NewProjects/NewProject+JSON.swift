internal import Decant

extension NewProject {
  /// A project whose revisions are JSON files.
  ///
  /// - Parameters:
  ///   - name: The name, for the README.
  ///   - dialects: The databases that it is for; none where each run says it.
  ///   - program: The program that has the dialects and the operations.
  static func json(named name: String, for dialects: [String], of program: Project) -> NewProject {
    NewProject(
      files: [
        File(".vscode/settings.json", editorSettings.prettyText),
        File("README.md", readmeOfJSON(named: name, hasDialect: !dialects.isEmpty)),
        File(SettingSources.fileName, settingsOfJSON(for: dialects).prettyText),
        // a directory without files is in no clone of a repository
        File("\(revisions)/.gitkeep", ""),
        File(settingsSchema, program.settingsSchema.value.prettyText),
        File(revisionSchema, program.vocabulary.revisionSchema.value.prettyText),
      ],
      firstCommand: "decant revision -m 'create accounts'")
  }

  private static let revisions = "revisions"
  private static let settingsSchema = "schemas/decant.schema.json"
  private static let revisionSchema = "schemas/revision.schema.json"

  private static func settingsOfJSON(for dialects: [String]) -> JSONValue {
    var members = [
      JSONMember(name: "$schema", value: .string(settingsSchema)),
      JSONMember(name: ProjectOptions.template.key, value: .string(ProjectTemplate.json.rawValue)),
      JSONMember(name: CommonOptions.migrations.key, value: .string(revisions)),
    ]
    members += commonSettings(for: dialects)
    return .object(members)
  }

  /// The settings that projects of both kinds have.
  static func commonSettings(for dialects: [String]) -> [JSONMember] {
    var members: [JSONMember] = []
    if dialects.count == 1 {
      members.append(JSONMember(name: CommonOptions.dialect.key, value: .string(dialects[0])))
    }
    if dialects.count > 1 {
      // several scripts go to files
      members.append(
        JSONMember(name: CommonOptions.dialect.key, value: .array(dialects.map(JSONValue.string))))
      members.append(JSONMember(name: CommonOptions.outputDirectory.key, value: "sql"))
    }
    members.append(
      JSONMember(name: ProjectOptions.fileTemplate.key, value: .string(ProjectSettings.fileTemplate)))
    return members
  }

  /// The revision files have no key for their schema, since other programs read them too.
  private static let editorSettings: JSONValue = [
    "json.schemas": [
      ["fileMatch": .array([.string("/\(revisions)/*.json")]), "url": .string("./\(revisionSchema)")],
      ["fileMatch": [.string("/\(SettingSources.fileName)")], "url": .string("./\(settingsSchema)")],
    ]
  ]

  private static func readmeOfJSON(named name: String, hasDialect: Bool) -> String {
    let dialect = hasDialect ? "" : " --dialect postgresql"
    return """
      # \(name)

      The migrations of a database, one JSON file in `\(revisions)` for each. `decant` makes SQL scripts of
      them; it needs no connection to the database.

      ```sh
      decant revision -m 'create accounts'
      decant edit head
      decant upgrade\(dialect)
      decant downgrade head:base\(dialect)
      decant history
      ```

      The first command makes a file in `\(revisions)`. Its operations go into `upgrade`:

      ```json
      "upgrade": [
        {"op": "create_table", "table_name": "account", "columns": [
          {"name": "id", "type": "Integer", "primary_key": true},
          {"name": "name", "type": {"type": "String", "length": 50}, "nullable": false}
        ]}
      ]
      ```

      Without a `downgrade` the operations are taken back, last first; where one cannot be, downgrading says
      so, and `downgrade` is to be written. `decant.json` has the settings, and `decant help` says what else
      there is.

      ## Editors

      `\(revisionSchema)` describes the revision files, and `\(settingsSchema)`
      describes `decant.json`: an editor that knows them completes and checks names and keys. Revision files
      have no `$schema` of their own, since other programs read them too.

      * Visual Studio Code reads `.vscode/settings.json`, where this directory is opened as a folder.
      * JetBrains: Settings, Languages & Frameworks, Schemas and DTDs, JSON Schema Mappings: add
        `\(revisionSchema)` for the pattern `\(revisions)/*.json`.
      * Neovim, Helix, Emacs, Zed: give `json.schemas` of `.vscode/settings.json` to the JSON language server.

      The schemas are those of Decant \(decantVersion). After an update, `decant init` in an empty directory
      makes the newer ones.

      """
  }
}
