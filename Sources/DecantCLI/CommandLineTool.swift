/// A command line program: its name, its commands, and what they are about.
///
/// It touches nothing of the process: it reads and writes where the console says, and returns the status.
package struct CommandLineTool: Sendable {
  /// The name that the user types.
  package var name: String
  /// The version that `--version` shows.
  package var version: String
  /// What the program does, in one sentence.
  package var summary: String
  /// What the commands are about.
  package var project: Project
  /// The commands, in the order of the help text.
  package var commands: [Command]

  /// Makes a program.
  package init(
    name: String, version: String = decantVersion, summary: String, project: Project,
    commands: [Command] = Command.all
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.project = project
    self.commands = commands
  }
}

/// The version of Decant, which `--version` shows.
package let decantVersion = "0.1.0"
