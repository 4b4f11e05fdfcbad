internal import Decant

/// The files of a run that writes several scripts: all of them appear, or none.
///
/// It is a class because the run has one set of files. Each script is written to a temporary file beside its
/// place as soon as it is whole, so that neither memory nor open files grow with their number.
final class ScriptFiles {
  private let temporaryDirectory: String
  private let progress: ProgressLine?
  private var current: (name: String, directory: String, output: RunOutput)?
  private var staged: [StagedFile] = []
  /// Held back as long as there are files that are not at their places.
  private var signals: HeldSignals?

  /// Makes an empty set.
  init(temporaryDirectory: String, progress: ProgressLine?) {
    self.temporaryDirectory = temporaryDirectory
    self.progress = progress
  }

  /// The output of the next script.
  func begin(_ name: String, in directory: String) -> RunOutput {
    let output = RunOutput(temporaryDirectory: temporaryDirectory, progress: progress, holding: signals)
    current = (name, directory, output)
    return output
  }

  /// Writes the script that was begun, where there is one, to a temporary file beside its place.
  ///
  /// - Throws: `OutputError`.
  func stage() throws {
    guard let (name, directory, output) = current else { return }
    current = nil
    let path = join(directory, name)
    guard !staged.contains(where: { $0.path == path }) else { return }
    try OutputError.at(.file(directory)) { try makeDirectory(directory) }
    let signals = signals ?? HeldSignals()
    self.signals = signals
    staged.append(try output.stage(at: path, holding: signals))
  }

  /// Puts all files at their places.
  ///
  /// - Throws: `OutputError`.
  func publish() throws {
    for file in staged { try file.publish() }
    staged = []
    signals = nil
  }

  // a signal that has come ends the program as soon as none is held: the files go first
  deinit { staged = [] }
}
