internal import Decant

extension Command {
  /// `decant edit REV`
  static let edit = Command(
    "edit",
    summary: "Open the file of a revision in the editor",
    details: ["The editor is the command that VISUAL or EDITOR names, with its arguments."],
    operand: Operand(
      "REV", .one, naming: .revision, help: "An identifier or the beginning of one, 'head', 'LABEL@head'."),
    options: [ProjectOptions.sources],
    examples: [Example("edit head", "The newest revision")],
    run: { arguments, context in
      let editor = try Editor(context.console.environment)
      try editor.open(try context.file(ofRevision: arguments.operands[0]), on: context.console)
    })
}

extension Context {
  /// The file of the one revision that a text names.
  ///
  /// - Throws: `EditorError` where it names none or several, or where no file is known.
  fileprivate func file(ofRevision text: String) throws -> String {
    let found = try graph().revisions(named: text)
    guard let header = found.first, found.count == 1 else {
      throw EditorError.notOneRevision(text, found.map(\.id))
    }
    if let path = header.path { return path }
    let sources = settings.project.sourceDirectory
    guard let path = try SwiftSources(sources).path(of: header.id) else {
      throw EditorError.noFile(revision: header.id, sources: sources)
    }
    return path
  }
}
