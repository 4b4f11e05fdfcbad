package import Decant

/// The editor of the user.
struct Editor {
  /// The command, as the shell reads it: a program with arguments.
  let command: String
  /// The variable that names it.
  let variable: String

  /// Finds the editor that the environment names.
  ///
  /// - Throws: `EditorError`.
  init(_ environment: [String: String]) throws {
    for variable in Self.variables {
      if let command = environment[variable], !command.isEmpty {
        self.command = command
        self.variable = variable
        return
      }
    }
    throw EditorError.none
  }

  /// The variables that may name it, the first one that is set counts.
  static let variables = ["VISUAL", "EDITOR"]

  /// Opens a file, and waits until the editor ends.
  ///
  /// - Throws: `EditorError` where it cannot be started or ends with another status than 0.
  func open(_ path: String, on console: Console) throws {
    let path = path.hasPrefix("-") ? "./\(path)" : path
    // the shell cuts the command into words, and gets the path as one word that it does not read
    let words = ["/bin/sh", "-c", "\(command) \"$@\"", command, path]
    let status: Int32
    do {
      status = try runToEnd(words, streams: [console.input, console.output, console.errors])
    } catch let error as SystemError {
      throw EditorError.notStarted(command, variable: variable, error)
    }
    guard status == 0 else { throw EditorError.failed(command, variable: variable, status: status) }
  }
}

/// What keeps a file from being edited.
package enum EditorError: Error, Equatable, Sendable {
  /// The environment names no editor.
  case none
  /// The editor could not be started.
  case notStarted(String, variable: String, SystemError)
  /// The editor ended with an exit status that says that it failed.
  case failed(String, variable: String, status: Int32)
  /// Of a revision no file is known.
  case noFile(revision: String, sources: String?)
  /// The text names no revision, or several.
  case notOneRevision(String, [String])
}

extension EditorError: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  package var description: String {
    switch self {
    case .none:
      "no editor is named; set VISUAL or EDITOR, as in 'EDITOR=nano'"
    case .notStarted(let command, let variable, let cause):
      "cannot start the editor '\(command)' of \(variable): \(cause)"
    case .failed(let command, let variable, 127):
      "there is no editor '\(command)'; set \(variable) to one that is installed"
    case .failed(let command, let variable, let status):
      "the editor '\(command)' of \(variable) ended with status \(status)"
    case .noFile(let id, let sources?):
      "no file in '\(sources)' has the revision \(id); name its directory with --sources"
    case .noFile(let id, nil):
      "no file of revision \(id) is known"
    case .notOneRevision(let text, []):
      "'\(text)' names no revision to edit; name one"
    case .notOneRevision(let text, let ids):
      "'\(text)' names several revisions, name one: \(ids.joined(separator: ", "))"
    }
  }
}
