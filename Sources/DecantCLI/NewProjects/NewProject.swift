internal import Decant

/// A migration project that does not exist yet.
struct NewProject {
  /// A file of the project.
  struct File: Equatable {
    /// The path in the directory of the project.
    var path: String
    /// What is in it.
    var text: String

    init(_ path: String, _ text: String) {
      self.path = path
      self.text = text
    }
  }

  /// The files.
  var files: [File]
  /// A command that makes the next revision, to be tried first.
  var firstCommand: String
}

extension Context {
  /// Makes the files of a project in a directory, and prints their paths.
  ///
  /// - Throws: `MakingError` where something is in the way, or `OutputError`; then nothing is made.
  func make(_ project: NewProject, in directory: String) throws {
    let paths = project.files.map { join(directory, $0.path) }
    let inTheWay = paths.compactMap(obstacle)
    guard inTheWay.isEmpty else {
      var seen: Set<String> = []
      throw MakingError.filesInTheWay(inTheWay.filter { seen.insert($0).inserted })
    }
    for (path, file) in zip(paths, project.files) {
      try changes.makeDirectory(Decant.directory(of: path))
      try changes.create(path, file.text)
      try output.write("\(path)\n")
    }
    let enter = directory == "." ? "" : "cd \(shellWord(directory)) && "
    messages.notice("Next: \(enter)\(project.firstCommand)")
  }

  /// What keeps a file from being made: something at its place, or a file where a directory is needed.
  private func obstacle(_ path: String) -> String? {
    if FileSystem.exists(path) { return path }
    var parent = directory(of: path)
    while !FileSystem.exists(parent), directory(of: parent) != parent { parent = directory(of: parent) }
    return FileSystem.isDirectory(parent) ? nil : parent
  }
}

/// A text as one word of a shell.
func shellWord(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { $0.isPartOfName && $0 < 0x80 || "-./+,@%".utf8.contains($0) }
  if isPlain, !text.isEmpty { return text }
  let parts = text.split(separator: "'", omittingEmptySubsequences: false)
  return "'" + parts.joined(separator: "'\\''") + "'"
}
