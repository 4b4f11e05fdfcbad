import Decant
import DecantCLI
import Testing

/// The schema that editors get says the same as the reader of `decant.json`.
@Suite("The schema of decant.json")
struct SettingsSchemaTests {
  private static let project = Project(dialects: Fixture.dialects)
  private static let validator = SchemaValidator(project.settingsSchema.value)

  @Test("has the keys that the reader knows")
  func keys() throws {
    let schema = Self.project.settingsSchema.value
    let keys = try #require(schema["properties"]?.memberNames)
    #expect(keys.sorted() == (Configuration.keys + ["$schema", "environments"]).sorted())
    let inner = try #require(schema["properties"]?["environments"]?["additionalProperties"])
    #expect(inner["properties"]?.memberNames.sorted() == Configuration.keys.sorted())
  }

  @Test(
    "accepts what the reader accepts, and nothing more",
    arguments: [
      "{}", #"{"dialect": "sqlite"}"#, #"{"dialect": ["sqlite", "mysql"]}"#, #"{"dialect": null}"#,
      #"{"$schema": "x", "migrations": ["a", "b"], "color": "never", "compat": "alembic"}"#,
      #"{"output_dir": "sql", "sources": "Sources", "template": "swift", "file_template": "%(rev)s"}"#,
      #"{"truncate_slug_length": 40}"#, #"{"truncate_slug_length": "40"}"#,
      #"{"naming_convention": {"pk": "pk_%(table_name)s"}, "options": {"version_table": "v"}}"#,
      #"{"options": {"max_identifier_length": 30, "mssql_batch_separator": "GO", "starting_rev": "a1"}}"#,
      #"{"schema_map": {"a": "b", "": ["c", "d"]}}"#, #"{"environments": {"live": {"dialect": "oracle"}}}"#,
      #"{"dialects": "sqlite"}"#, #"{"migrations": {"a": "b"}}"#, #"{"dialect": true}"#, "[]", "1",
      #"{"environments": {"live": {"environments": {}}}}"#, #"{"environments": {"live": {"dialct": "x"}}}"#,
      #"{"options": []}"#, #"{"file_template": ["a"]}"#,
    ])
  func documents(text: String) throws {
    let value = try JSONDocument(parsing: Array(text.utf8)).root.value
    let reads = (try? Configuration(parsing: Array(text.utf8), path: "decant.json")) != nil
    let accepted = Self.validator.accepts(value)
    #expect(accepted == reads)
  }

  @Test(
    "refuses names that a run would refuse",
    arguments: [
      #"{"dialect": "postgres"}"#, #"{"color": "blue"}"#, #"{"options": {"versoin_table": "v"}}"#,
      #"{"naming_convention": {"px": "x"}}"#, #"{"template": "python"}"#,
    ])
  func names(text: String) throws {
    let accepted = Self.validator.accepts(try JSONDocument(parsing: Array(text.utf8)).root.value)
    #expect(!accepted)
  }
}
