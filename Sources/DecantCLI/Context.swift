/// What a command works with.
package struct Context {
  /// The migrations, dialects and operations that the commands are about.
  package let project: Project
  /// The settings of the run; of several environments, those of the first.
  package let settings: Settings
  /// The settings of each environment that is meant.
  let environments: [Settings]
  /// Where the settings come from.
  let sources: SettingSources
  /// What surrounds the run.
  package let console: Console
  /// Says what is no answer.
  package let messages: Messages
  /// Shows how far the run is; nil where nobody watches.
  package let progress: ProgressLine?
  /// Takes SQL and answers, and is written only when the command ends well.
  package let output: RunOutput
  /// The files of several scripts, which appear only when the command ends well.
  let scripts: ScriptFiles

  /// Makes a context whose output is empty.
  init(
    project: Project, environments: [Settings], sources: SettingSources, console: Console, messages: Messages,
    progress: ProgressLine?
  ) {
    self.project = project
    self.environments = environments
    self.sources = sources
    settings = environments.first ?? Settings()
    self.console = console
    self.messages = messages
    self.progress = progress
    output = RunOutput(temporaryDirectory: console.temporaryDirectory, progress: progress)
    scripts = ScriptFiles(temporaryDirectory: console.temporaryDirectory, progress: progress)
  }

  /// All bytes of a file; `-` is standard input.
  ///
  /// - Throws: `FileError`.
  package func contents(of path: String) throws -> [UInt8] {
    path == "-"
      ? try FileSystem.contents(of: console.input, name: "standard input")
      : try FileSystem.contents(of: path)
  }

  /// The terminal that the output is shown on; nil where it goes elsewhere.
  var terminal: Terminal? { settings.output == .standardOutput ? console.terminal : nil }

  /// Writes the output to where the settings want it.
  func commit() throws -> OutputDelivery {
    try scripts.publish()
    return try output.deliver(to: settings.output, of: console)
  }
}
