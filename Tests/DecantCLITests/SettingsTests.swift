import Decant
import DecantCLI
import Testing

/// A settings file of lines `key=value`, and `option.key=value` for what stands under `options`.
private func settingsFile(_ lines: String) -> String {
  var file: [JSONMember] = []
  var options: [JSONMember] = []
  for line in lines.split(separator: "\n") {
    let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
    if parts[0].hasPrefix("option.") {
      options.append(JSONMember(name: String(parts[0].dropFirst(7)), value: .string(parts[1])))
    } else {
      file.append(JSONMember(name: parts[0], value: .string(parts[1])))
    }
  }
  return JSONValue.object(file + [JSONMember(name: "options", value: .object(options))]).compactText
}

/// What the settings of a run are, as a command sees them.
private func settings(
  _ arguments: [String], environment: [String: String] = [:], file: String? = nil, in directory: String
) throws -> Outcome {
  if let file { try write(settingsFile(file), to: "\(directory)/decant.json") }
  let show = Command("show", summary: "Show the settings") { _, context in
    let settings = context.settings
    let options = settings.options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let compatibility = settings.followsAlembic ? "alembic" : "decant"
    let places = [settings.dialects, settings.migrations].map {
      $0.isEmpty ? "none" : $0.joined(separator: ",")
    }
    let words = places + ["\(settings.color)", compatibility] + options
    try context.output.write(words.joined(separator: " "))
  }
  let tool = CommandLineTool(
    name: "decant", version: "1", summary: "", project: Project(dialects: []), commands: [show])
  return try run(tool, ["show"] + arguments, environment: environment)
}

@Suite("Settings")
struct SettingsTests {
  @Test(
    "come from the command line, then the environment, then the file, then defaults",
    arguments: [
      ([], [:], "", "none DIR auto decant"),
      ([], [:], "dialect=file\ncolor=never", "file DIR never decant"),
      ([], ["DECANT_DIALECT": "variable"], "dialect=file", "variable DIR auto decant"),
      ([], ["DECANT_DIALECT": ""], "dialect=file", "file DIR auto decant"),
      (["--dialect=flag"], ["DECANT_DIALECT": "variable"], "dialect=file", "flag DIR auto decant"),
      (["--compat", "alembic"], [:], "", "none DIR auto alembic"),
      ([], ["DECANT_COMPAT": "alembic"], "", "none DIR auto alembic"),
      ([], [:], "compat=alembic", "none DIR auto alembic"),
      (["--color=always"], ["DECANT_COLOR": "never"], "", "none DIR always decant"),
      (
        ["--option", "a=1", "--option", "b=x=y", "--option", "a=2", "--option", "c="], [:],
        "option.a=file\noption.d=file", "none DIR auto decant a=2 b=x=y c= d=file"
      ),
    ] as [([String], [String: String], String, String)])
  func precedence(arguments: [String], environment: [String: String], file: String, expected: String) throws {
    try withDirectory { directory in
      let found = try settings(
        arguments + ["--migrations", directory], environment: environment, file: file, in: directory)
      let expected = expected.split(separator: " ").map { $0 == "DIR" ? directory : String($0) }
      #expect(found == Outcome(output: expected.joined(separator: " ")))
    }
  }

  @Test("take the file that is named, and start its paths at its directory")
  func namedFile() throws {
    try withDirectory { directory in
      try write(settingsFile("dialect=named\nmigrations=db"), to: "\(directory)/other.json")
      let expected = Outcome(output: "named \(directory)/db auto decant")
      let path = "\(directory)/other.json"
      #expect(try settings(["--config", path], in: directory) == expected)
      #expect(try settings([], environment: ["DECANT_CONFIG": path], in: directory) == expected)
    }
  }

  @Test("need no file, unless one is named")
  func noFile() throws {
    try withDirectory { directory in
      let none = try settings(["--migrations", "\(directory)/none"], in: directory)
      #expect(none == Outcome(output: "none \(directory)/none auto decant"))
      let missing = try settings(["--config", "\(directory)/none"], in: directory)
      let message = "decant: error: cannot read '\(directory)/none': No such file or directory\n"
      #expect(missing == Outcome(errors: message, status: .input))
    }
  }

  @Test(
    "name the source of a value that they do not take",
    arguments: [
      (["--color=blue"], [:], "", "'--color' does not know 'blue'; it takes auto, always or never"),
      (["--compat=sql"], [:], "", "'--compat' does not know 'sql'; it takes alembic"),
      ([], ["DECANT_COLOR": "blue"], "", "DECANT_COLOR does not know 'blue'; it takes auto, always or never"),
      (
        [], [:], "color=blue",
        "'color' in 'DIR/decant.json' does not know 'blue'; it takes auto, always or never"
      ),
      (["--option", "a"], [:], "", "'--option' needs KEY=VALUE, but is given 'a'"),
      (["--option", "=a"], [:], "", "'--option' needs KEY=VALUE, but is given '=a'"),
    ] as [([String], [String: String], String, String)])
  func unknownValues(
    arguments: [String], environment: [String: String], file: String, reason: String
  ) throws {
    try withDirectory { directory in
      let found = try settings(
        arguments + ["--migrations", directory], environment: environment, file: file, in: directory)
      let reason = reason.split(separator: "DIR").joined(separator: directory)
      let message = "decant: error: \(reason)\nSee 'decant show --help'.\n"
      #expect(found == Outcome(errors: message, status: .usage))
    }
  }

  @Test("know standard output by its names", arguments: ["-", "/dev/stdout"])
  func standardOutput(path: String) {
    #expect(OutputDestination(path) == .standardOutput)
    #expect(OutputDestination("./-") == .file("./-"))
  }
}
