/// What a command works with.
package struct Context {
  /// The migrations, dialects and operations that the commands are about.
  package let project: Project
  /// The settings of the run.
  package let settings: Settings
  /// What surrounds the run.
  package let console: Console
  /// Says what is no answer.
  package let messages: Messages
  /// Takes SQL and answers, and is written only when the command ends well.
  package let output: RunOutput

  /// Makes a context whose output is empty.
  init(project: Project, settings: Settings, console: Console, messages: Messages) {
    self.project = project
    self.settings = settings
    self.console = console
    self.messages = messages
    output = RunOutput(temporaryDirectory: console.temporaryDirectory)
  }

  /// All bytes of a file; `-` is standard input.
  ///
  /// - Throws: `FileError`.
  package func contents(of path: String) throws -> [UInt8] {
    path == "-"
      ? try FileSystem.contents(of: console.input, name: "standard input")
      : try FileSystem.contents(of: path)
  }

  /// Writes the output to where the settings want it.
  func commit() throws -> OutputDelivery { try output.deliver(to: settings.output, of: console) }
}
