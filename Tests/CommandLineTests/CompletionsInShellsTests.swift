import Foundation
import TestSupport
import Testing

/// The scripts of `completions` in real shells: what they offer, and what stands in the line afterwards.
@Suite("Completions in shells")
struct CompletionsInShellsTests {
  /// A home directory with revisions, of which one has an identifier that is hard to quote.
  let home: TemporaryDirectory
  private static let awkward = #"it's "2" $(touch EVIL) `x` \z!"#
  private static let folder = "my revisions"

  init() throws {
    home = try TemporaryDirectory()
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/\(Self.folder)", withIntermediateDirectories: false)
    try home.write(#"{"revision": "a1f09c", "message": "first", "upgrade": []}"#, to: "\(Self.folder)/1.json")
    let id = Self.awkward.replacing("\\", with: #"\\"#).replacing("\"", with: #"\""#)
    try home.write(
      #"{"revision": "\#(id)", "down_revision": "a1f09c", "message": "second", "upgrade": []}"#,
      to: "\(Self.folder)/2.json")
  }

  /// A shell with the programs of this package on its path, and nothing of the user's settings.
  private func shell(_ name: String) throws -> ProcessRunner {
    let folder = URL(fileURLWithPath: try ProcessRunner.built("decant").program).deletingLastPathComponent()
      .path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    var shell = try ProcessRunner(name)
    shell.environment = ["PATH": "\(folder):\(path)", "HOME": home.path, "LC_ALL": "C.UTF-8", "TERM": "dumb"]
    shell.directory = home.path
    return shell
  }

  /// The lines that a script of a shell writes.
  private func lines(_ name: String, _ options: [String], _ script: String, _ arguments: [String])
    async throws
    -> [String]
  {
    let result = try await shell(name).run(
      options + ["-c", script] + (name == "fish" ? [] : [name]) + arguments)
    #expect(result.errors == "")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test(
    "are offered by bash", .requires(program: "bash"),
    arguments: [
      ("decant upg", "upg", ["upgrade"]),
      ("decant --dialect=ma", "ma", ["mariadb"]),
      ("decant show --migrations 'my revisions' a", "a", ["a1f09c"]),
      (#"decant show --migrations my\ revisions "it"#, "it", [#"it's \"2\" \$(touch EVIL) \`x\` \\z"'!'"""#]),
      ("decant downgrade --migrations ~/my\\ revisions hea", "hea", ["-o nospace", "head:", "heads:"]),
      ("decant upgrade --output ", "", ["-o default"]),
      ("decant upgrade --migrations=m", "m", ["-o dirnames"]),
      ("decant upgrade --migrations /no/such a", "a", []),
      ("bookstore show 2b", "2b", ["2b8d01e3f5a2"]),
    ])
  func bash(line: String, word: String, expected: [String]) async throws {
    let script = """
      program=${1%% *}
      source <("$program" completions bash)
      compopt() { printf '%s\\n' "$*"; }
      COMP_LINE=$1 COMP_POINT=${#1}
      "_${program}_complete" "$program" "$2"
      (( ${#COMPREPLY[@]} )) && printf '%s\\n' "${COMPREPLY[@]}"
      complete -p "$program" >/dev/null
      """
    #expect(try await lines("bash", ["--norc", "--noprofile"], script, [line, word]) == expected)
  }

  @Test(
    "are offered by zsh", .requires(program: "zsh"),
    arguments: [
      (["decant", "complet"], ["completions:Write the script that completes command lines in a shell"]),
      (["decant", "--dialect=ma"], ["--dialect=mariadb"]),
      (["decant", "show", "--migrations", "'my revisions'", "a"], ["a1f09c:first"]),
      (
        ["decant", "show", "--migrations", "my\\ revisions", "it"],
        [#"it's "2" $(touch EVIL) `x` \\z!:second"#]
      ),
      (
        ["decant", "downgrade", "--migrations", "~/my\\ revisions", "head"],
        [
          #"head\::The newest revision, \#(awkward.replacing("\\", with: #"\\"#))"#,
          #"heads\::All revisions that nothing follows"#, "-S", "",
        ]
      ),
      (["decant", "upgrade", "--output", ""], ["_files"]),
      (["decant", "upgrade", "--migrations=m"], ["compset -P 1 *=", "_files -/"]),
      (["decant", "upgrade", "--migrations", "/no/such", "a"], []),
      (["bookstore", "show", "2b"], ["2b8d01e3f5a2:add genres, with the first ones"]),
    ] as [([String], [String])])
  func zsh(words: [String], expected: [String]) async throws {
    let script = """
      compdef() { :; }
      compset() { print -r -- compset $@; }
      _files() { print -r -- _files $@; }
      _describe() { local -a answer=("${(@P)3}"); print -rl -- ${(M)answer:#${PREFIX}*} "${@[4,-1]}"; }
      source <("$1" completions zsh)
      typeset -A compstate
      words=("$@") CURRENT=$# PREFIX=${@[-1]}
      "_${1}_complete"
      """
    let found = try await lines("zsh", ["-f"], script, words)
    #expect(found == expected.filter { !$0.isEmpty })
  }

  @Test(
    "are offered by fish", .requires(program: "fish"),
    arguments: [
      ("decant complet", ["completions\tWrite the script that completes command lines in a shell"]),
      ("decant --dialect=ma", ["--dialect=mariadb"]),
      ("decant show --migrations 'my revisions' a", ["a1f09c\tfirst"]),
      (#"decant show --migrations my\ revisions "it"#, ["\(awkward)\tsecond"]),
      (
        "decant downgrade --migrations ~/my\\ revisions head",
        ["head:\tThe newest revision, \(awkward)", "heads:\tAll revisions that nothing follows"]
      ),
      ("decant upgrade --output m", ["my revisions/"]),
      ("X=1 decant upgrade --migrations=m", ["--migrations=my revisions/"]),
      ("decant upgrade --migrations /no/such a", []),
      ("bookstore show 2b", ["2b8d01e3f5a2\tadd genres, with the first ones"]),
    ])
  func fish(line: String, expected: [String]) async throws {
    let script = """
      for program in decant bookstore; $program completions fish | source; end
      complete -C $argv[1]
      """
    #expect(try await lines("fish", ["--no-config"], script, [line]) == expected)
  }

  @Test(
    "are none where the program is gone, and nothing is said", .requires(program: "bash"),
    .requires(program: "fish"))
  func missingProgram() async throws {
    var decant = try ProcessRunner.built("decant")
    let bash = try await decant.run(["completions", "bash"]).output
    let fish = try await decant.run(["completions", "fish"]).output
    decant = try shell("bash")
    decant.environment["PATH"] = "/usr/bin:/bin"
    let call = "compopt() { :; }; COMP_LINE='decant up' COMP_POINT=9; _decant_complete decant up; "
    let inBash = try await decant.run(["--norc", "-c", bash + call + #"echo "${#COMPREPLY[@]}""#])
    #expect(inBash.errors == "")
    #expect(inBash.output == "0\n")
    decant = try shell("fish")
    decant.environment["PATH"] = "/usr/bin:/bin"
    let inFish = try await decant.run(["--no-config", "-c", fish + "complete -C 'decant up'"])
    #expect(inFish.errors == "")
    #expect(inFish.output == "")
  }

  @Test("leave the word in the line of bash that was meant", .requires(program: "bash"))
  func typingInBash() async throws {
    try await type(
      in: "bash", ["--norc", "--noprofile", "-i"],
      #"source <(decant completions bash); try() { printf '<%s>' "$@"; }; complete -F _decant_complete try"#)
  }

  @Test("leave the word in the line of zsh that was meant", .requires(program: "zsh"))
  func typingInZsh() async throws {
    try await type(
      in: "zsh", ["-f", "-i"],
      "autoload -U compinit; compinit -u -D; source <(decant completions zsh); "
        + #"try() { printf '<%s>' "$@" }; compdef _decant_complete try"#)
  }

  @Test("leave the word in the line of fish that was meant", .requires(program: "fish"))
  func typingInFish() async throws {
    try await type(
      in: "fish", ["--no-config", "-i"],
      "decant completions fish | source; function try; printf '<%s>' $argv; end; "
        + "complete -c try -kfa '(_decant_complete)'")
  }

  /// Has a shell complete a word of a command that shows what it is given, within each kind of quotes.
  private func type(in name: String, _ options: [String], _ setup: String) async throws {
    let terminal = try Terminal(try shell(name), options)
    try terminal.type("\(setup); echo rea''dy\n")
    #expect(try await terminal.shows("ready"))
    for quote in ["", "'", "\""] { try terminal.type("try show --migrations 'my revisions' \(quote)it\t\n") }
    try terminal.type("exit\n")
    _ = try await terminal.end()
    let words = "<show><--migrations><my revisions><\(Self.awkward)>"
    #expect(terminal.output.ranges(of: words).count == 3, "\(terminal.output)")
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/EVIL"))
  }
}
