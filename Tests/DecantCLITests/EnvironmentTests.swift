import Decant
import DecantCLI
import Testing

/// A settings file with two environments.
private let settingsFile = """
  {
    "$schema": "schema.json", "dialect": ["one", "two"], "options": {"version_table": "v"},
    "environments": {
      "shop": {"schema_map": {"app": "shop"}, "options": {"version_table_schema": "s"}},
      "eu": {"dialect": "two", "options": {"version_table": "eu"}, "migrations": ["a", "b"]}
    }
  }
  """

/// What the settings of each environment are, as a command sees them.
private func settings(_ arguments: [String], _ variables: [String: String] = [:], file: String = settingsFile)
  throws -> Outcome
{
  try withDirectory { directory in
    try write(file, to: "\(directory)/x.json")
    let config = Command.all.filter { $0.name == "config" }
    let tool = CommandLineTool(name: "decant", summary: "", project: Project(dialects: []), commands: config)
    var outcome = try run(
      tool, ["config", "--config", "\(directory)/x.json"] + arguments, environment: variables)
    outcome.output = outcome.output.split(separator: directory).joined(separator: "DIR")
    outcome.errors = outcome.errors.split(separator: directory).joined(separator: "DIR")
    return outcome
  }
}

@Suite("Environments")
struct EnvironmentTests {
  @Test("give their own settings before those of all")
  func environment() throws {
    let expected = """
      file                          DIR/x.json        '--config'
      env                           shop              '--env'
      dialect                       one,two           'dialect' in 'DIR/x.json'
      migrations                    -
      output_dir                    -
      baseline                      -
      compat                        -
      color                         auto              default
      template                      -
      sources                       -
      file_template                 %(rev)s_%(slug)s  default
      truncate_slug_length          40                default
      options.version_table         v                 'options.version_table' in 'DIR/x.json'
      options.version_table_schema  s                 'environments.shop.options.version_table_schema' in 'DIR/x.json'
      schema_map.app                shop              'environments.shop.schema_map.app' in 'DIR/x.json'

      """
    let found = try settings(["--env", "shop"]).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(found.map(words) == expected.split(separator: "\n", omittingEmptySubsequences: false).map(words))
  }

  private func words(_ line: Substring) -> [Substring] { line.split(separator: " ") }

  @Test(
    "are chosen by the command line and the variable",
    arguments: [
      ([], [:], [""]), (["--env", "eu"], [:], ["eu"]), (["--env", "eu,shop"], [:], ["eu", "shop"]),
      (["--env=all"], [:], ["shop", "eu"]), ([], ["DECANT_ENV": "eu"], ["eu"]),
      (["--env", "shop"], ["DECANT_ENV": "eu"], ["shop"]),
    ] as [([String], [String: String], [String])])
  func choice(arguments: [String], variables: [String: String], expected: [String]) throws {
    let outcome = try settings(arguments + ["--format", "json"], variables)
    let lists = outcome.output.split(separator: "\n")
    #expect(lists.count == expected.count)
    for (list, name) in zip(lists, expected) {
      #expect(list.contains(#"{"name":"env","value":"\#(name)","#) == !name.isEmpty)
    }
  }

  @Test(
    "that there are not are refused",
    arguments: [
      (settingsFile, "shp", "there is no environment 'shp' in 'DIR/x.json'; did you mean 'shop'?"),
      (settingsFile, "test", "there is no environment 'test' in 'DIR/x.json'; it has shop and eu"),
      ("{}", "all", "there is no environment 'all': 'DIR/x.json' has no 'environments'"),
    ])
  func unknown(file: String, name: String, reason: String) throws {
    let message = "decant: error: \(reason)\nSee 'decant config --help'.\n"
    #expect(try settings(["--env", name], file: file) == Outcome(errors: message, status: .usage))
  }

  @Test(
    "are read with all else in the file, and what does not fit is named by its place",
    arguments: [
      (#"{"dialct": "x"}"#, #"1:2: unknown key "dialct"; did you mean "dialect"?"#),
      (#"{"environments": {"a": {"dialect": 1, "x": 2}}}"#, #"1:39: environments.a: unknown key "x""#),
      (#"{"migrations": [1]}"#, "1:17: migrations[0]: expected string, found number"),
      (
        #"{"environments": {"all": {}}}"#,
        "1:26: environments.all: 'all' cannot be the name of an environment"
      ),
    ])
  func badFile(file: String, reason: String) throws {
    let message = "decant: error: DIR/x.json:\(reason)\n"
    #expect(try settings([], file: file) == Outcome(errors: message, status: .input))
  }
}
