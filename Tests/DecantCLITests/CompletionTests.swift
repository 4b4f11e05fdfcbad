import Decant
import DecantCLI
import Testing

/// A program with a branch, a label, and a revision whose identifier is hard to quote.
private let tool = CommandLineTool(
  name: "bookstore", summary: "",
  project: Project(
    dialects: [.standard, Dialect(name: "other"), Dialect(name: "two\nlines")],
    revisions: [
      revision("a1f09c", [], labels: ["shop"], message: "first: tables"),
      revision(awkward, ["a1f09c"], message: "second\tone\n\nmore"),
      revision("b2c41d", ["a1f09c"], message: "third\u{1B}[2J"),
    ]))

private let awkward = #"it's "2" $(x) `y` \z!"#

private func revision(
  _ id: String, _ downRevisions: [String], labels: [String] = [], message: String
) -> Revision {
  Revision(
    RevisionHeader(id: id, downRevisions: downRevisions, branchLabels: labels, message: message),
    upgrade: { _ in }, downgrade: { _ in })
}

/// What a shell is told.
private func answer(
  _ shell: String, _ words: [String], environment: [String: String] = [:]
) throws -> [String] {
  let outcome = try run(tool, ["__complete", shell] + words, environment: environment)
  #expect(outcome.errors == "")
  #expect(outcome.status == .done)
  return outcome.output.split(separator: "\n").map(String.init)
}

@Suite("Completions")
struct CompletionTests {
  private static let commands =
    ["words"] + Command.all.map { "\($0.name)\t\($0.summary)" } + [
      "help\tShow what a command takes, with examples"
    ]
  private static let places = [
    "heads\tAll revisions that nothing follows", "base\tThe empty database",
    "shop@head\tThe newest revision of the branch shop", "shop\tThe revision a1f09c",
  ]
  private static let revisions =
    places + ["\(awkward)\tsecond one", "b2c41d\tthird\\u{1B}[2J", "a1f09c\tfirst: tables"]

  @Test(
    "offer what can stand there, with its meaning",
    arguments: [
      ([""], commands), (["up"], commands), (["--quiet", ""], commands),
      (["--dialect", "default", ""], commands),
      (["help", ""], commands.dropLast() + ["options\tShow what the common options mean"]),
      (["help", "upgrade", ""], ["words"]), (["upgrade", "--help", ""], ["words"]),
      (["upgrade", "--dialect", ""], ["words", "default", "other"]),
      (["upgrade", "--dialect=d"], ["words", "--dialect=default", "--dialect=other"]),
      (["upgrade", "--dialect", "default,"], ["words", "default,default", "default,other"]),
      (["--color="], ["words", "--color=auto", "--color=always", "--color=never"]),
      (["upgrade", "--output", ""], ["files"]), (["upgrade", "-o", ""], ["files"]),
      (["upgrade", "-qo", ""], ["files"]), (["upgrade", "--output="], ["files"]),
      (["history", "--migrations", ""], ["directories"]), (["render", ""], ["files"]),
      (["upgrade", "--tag", ""], ["words"]), (["upgrade", "--none=", ""], ["words"] + revisions),
      (["completions", ""], ["words", "bash", "zsh", "fish"]),
      (["show", ""], ["words"] + revisions), (["upgrade", "a"], ["words"] + revisions),
      (["stamp", "a1f09c", ""], ["words"] + revisions), (["show", "--", ""], ["words"] + revisions),
      (["upgrade", "a1f09c:"], ["words"] + revisions.map { "a1f09c:\($0)" }),
      (["history", "-r", "a1f09c,"], ["words"] + revisions.map { "a1f09c,\($0)" }),
      (["downgrade", "x:"], ["words"] + revisions.map { "x:\($0)" }),
      (["downgrade", ""], ["beginnings"] + revisions.map { $0.replacing("\t", with: ":\t") }),
      (["show", "shop@"], ["words", "shop@head", "shop@heads", "shop@base"]),
    ] as [([String], [String])])
  func offers(words: [String], expected: [String]) throws {
    #expect(try answer("fish", ["bookstore"] + words) == expected)
  }

  @Test(
    "offer the options that can still be given, also where no argument fits",
    arguments: [
      (["-"], CommonOptions.withoutCommand, ["--dialect", "--help", "--version"]),
      (["heads", ""], CommonOptions.all, ["--dialect", "--help"]),
      (["show", "a1f09c", ""], CommonOptions.all, ["--dialect", "--help"]),
      (["show", "-qv", "--dialect=x", "--option", "a=b", "--"], CommonOptions.all, ["--option", "--help"]),
      (["history", "-"], CommonOptions.all, ["--rev-range", "--dialect", "--help"]),
      (["--rev-range", "x", "upgrade", "--"], CommonOptions.all, ["--dialect", "--help"]),
    ] as [([String], [CommandOption], [String])])
  func options(words: [String], known: [CommandOption], some: [String]) throws {
    let found = try answer("zsh", ["bookstore"] + words)
    let names = found.dropFirst().compactMap { $0.split(separator: ":").first.map(String.init) }
    #expect(found.first == "words")
    #expect(names.filter(some.contains) == some)
    let own = Command.all.filter { words.contains($0.name) }.flatMap(\.options)
    #expect(Set(names).isSubset(of: (own + known).map { "--\($0.name)" }))
    let explained = "--verbose:Say what happens, and show all details of revisions."
    #expect(found.contains(explained) == !words.contains("-qv"))
  }

  @Test(
    "are quoted as bash goes on, and begin with what it replaces",
    arguments: [
      ("bookstore up", "up", ["words", "upgrade"]),
      ("  bookstore   upg", "upg", ["words", "upgrade"]),
      ("A=1 B='x y' bookstore --dialect=de", "de", ["words", "default"]),
      ("bookstore show it", "it", ["words", #"it\'s\ \"2\"\ \$\(x\)\ \`y\`\ \\z\!"#]),
      (#"bookstore show it\"#, #"it\"#, ["words", #"it\'s\ \"2\"\ \$\(x\)\ \`y\`\ \\z\!"#]),
      (#"bookstore show it\'s\ "#, #"it\'s\ "#, ["words", #"it\'s\ \"2\"\ \$\(x\)\ \`y\`\ \\z\!"#]),
      ("bookstore show 'it", "it", ["words", #"it'\''s "2" $(x) `y` \z!"#]),
      (#"bookstore show "it"#, "it", ["words", #"it's \"2\" \$(x) \`y\` \\z"'!'"""#]),
      (#"bookstore show "it's \"2"#, #"it's \"2"#, ["words", #"it's \"2\" \$(x) \`y\` \\z"'!'"""#]),
      ("bookstore show a1f09c:b", "b", ["words"]),
      ("bookstore upgrade a1f09c:b", "b", ["words", "b2c41d", "base"]),
      ("bookstore upgrade shop@", "@", ["words", "@head", "@heads", "@base"]),
      ("bookstore downgrade b2", "b2", ["beginnings", "b2c41d:"]),
      ("bookstore show none", "none", ["words"]),
      ("bookstore upgrade --output='x", "x", ["files"]),
      ("bookstore", "bookstore", ["words"]),
    ])
  func bash(line: String, word: String, expected: [String]) throws {
    let found = try answer("bash", [line, word])
    #expect(found.first == expected.first)
    #expect(found.dropFirst().sorted() == expected.dropFirst().sorted())
  }

  @Test("have their colons protected in zsh")
  func zsh() throws {
    let found = try answer("zsh", ["bookstore", "upgrade", "x:"])
    #expect(
      found[1...2] == [#"x\:heads:All revisions that nothing follows"#, #"x\:base:The empty database"#])
    #expect(found.contains(#"x\:b2c41d:third\\u{1B}[2J"#))
    #expect(found.contains(#"x\:a1f09c:first\: tables"#))
  }

  @Test("ask the migrations and settings that the line names so far")
  func settings() throws {
    try withDirectory { directory in
      try write(#"{"revision": "c3", "upgrade": []}"#, to: "\(directory)/c3.json")
      let revisions = [
        "words", "head\tThe newest revision, c3", "heads\tAll revisions that nothing follows",
        "base\tThe empty database", "c3",
      ]
      let named = ["show", "--migrations", directory, ""]
      #expect(try answer("fish", ["bookstore"] + named) == revisions)
      #expect(
        try answer("fish", ["x", "show", "--migrations", "~", ""], environment: ["HOME": directory])
          == revisions)
      #expect(
        try answer("fish", ["x", "show", ""], environment: ["DECANT_MIGRATIONS": directory]) == revisions)
      #expect(try answer("fish", ["x", "show", "--migrations=/no/such", ""]) == ["words"])
      let line = "x show --migrations '\(directory)' c"
      #expect(try answer("bash", [line, "c"]) == ["words", "c3"])

      try write(
        #"{"dialect": "other", "environments": {"live": {}, "test": {}}}"#, to: "\(directory)/decant.json")
      let environments = try answer("fish", ["x", "--migrations", directory, "--env", ""])
      #expect(environments == ["words", "live", "test", "all"])
      try write("{", to: "\(directory)/decant.json")
      #expect(try answer("fish", ["bookstore"] + named) == ["words"])
      #expect(try answer("fish", ["bookstore", "--color", ""]) == ["words", "auto", "always", "never"])
    }
  }

  @Test("know the keys of options")
  func keys() throws {
    let found = try answer("fish", ["bookstore", "--option", ""])
    #expect(found.prefix(3) == ["beginnings", "transaction_per_migration=", "version_table_pk="])
    #expect(found.contains("max_identifier_length="))
  }

  @Test("are none for what is no shell")
  func unknownShell() throws {
    #expect(try answer("tcsh", ["bookstore", ""]) == [])
    #expect(try answer("bash", []) == ["words"] + Command.all.map(\.name) + ["help"])
  }

  @Test(
    "have scripts for programs of any name",
    arguments: [
      ("bash", "bookstore", "complete -o nosort -F _bookstore_complete bookstore"),
      ("bash", "it's $(x)", #"complete -o nosort -F _it_s___x__complete 'it'\''s $(x)'"#),
      ("zsh", "bookstore", "compdef _bookstore_complete bookstore"),
      ("zsh", "a\\b", #"compdef _a_b_complete 'a\b'"#),
      ("fish", "bookstore", "complete -c bookstore -kfa '(_bookstore_complete)'"),
      ("fish", #"a\'b"#, #"complete -c 'a\\'\''b' -kfa '(_a__b_complete)'"#),
    ])
  func names(shell: String, program: String, line: String) throws {
    var tool = tool
    tool.name = program
    let outcome = try run(tool, ["completions", shell])
    #expect(outcome.output.split(separator: "\n").contains(line[...]), "\(outcome.output)")
    #expect(!outcome.output.contains("{function}") && !outcome.output.contains("{program}"))
  }
}
