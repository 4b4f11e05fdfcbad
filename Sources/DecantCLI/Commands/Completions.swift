extension Command {
  /// `decant completions SHELL`
  static let completions = Command(
    "completions",
    summary: "Write the script that completes command lines in a shell",
    details: [
      "The script has the shell ask {program} itself for what can stand at the cursor: commands, options and "
        + "their values, dialects, and the revisions and labels of the migrations that the line names. Files and "
        + "directories come from the shell.",
      "For bash (4.4 or later), add 'source <({program} completions bash)' to ~/.bashrc. For zsh, write the "
        + "script as '_{program}' to a directory of fpath. For fish, write it as '{program}.fish' to "
        + "~/.config/fish/completions.",
    ],
    operand: Operand(
      "SHELL", .one, naming: .word(Shell.allCases.map(\.rawValue)), help: "'bash', 'zsh' or 'fish'."),
    examples: [
      Example("source <({program} completions bash)", "In bash, for the running shell"),
      Example("source <({program} completions zsh)", "In zsh, for the running shell"),
      Example("{program} completions fish | source", "In fish, for the running shell"),
    ],
    run: { arguments, context in
      let name = arguments.operands[0]
      guard let shell = Shell(rawValue: name) else {
        throw UsageError(
          .unknownChoice(name, source: "SHELL", known: Shell.allCases.map(\.rawValue)))
      }
      try context.output.write(shell.script(for: context.messages.program))
    })
}
