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
  /// The files that the command makes or changes, which stay only when it ends well.
  let changes: FileChanges
  /// What is done when all of that is at its place.
  var afterwards: (() throws -> Void)?
  /// How the run ends where the output is written: an answer may be that something is wrong.
  var answer = ExitStatus.done

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
    changes = FileChanges(temporaryDirectory: console.temporaryDirectory)
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

  /// Runs a command, and writes its output to where the settings want it.
  ///
  /// - Throws: What the command or the output has thrown; then all files are as before.
  mutating func run(_ command: Command, _ arguments: ParsedArguments) throws -> OutputDelivery {
    defer { changes.undo() }
    try command.run(arguments, &self)
    progress?.erase()
    try scripts.publish()
    let delivery = try output.deliver(to: settings.output, of: console)
    guard delivery == .complete else { return delivery }
    changes.keep()
    try afterwards?()
    return delivery
  }
}
