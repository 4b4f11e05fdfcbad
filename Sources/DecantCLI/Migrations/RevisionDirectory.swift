internal import Decant

/// A directory of JSON revision files.
struct RevisionDirectory {
  /// The path.
  let path: String

  init(_ path: String) { self.path = path }

  /// The revisions of the files of several directories, those of each in the order of their names.
  ///
  /// Their operations are read when a script asks for them.
  ///
  /// - Throws: `FileError`, or `DocumentErrors` for all that is wrong with all files.
  static func revisions(
    of paths: [String], with vocabulary: DocumentVocabulary, progress: ProgressLine?
  ) throws -> [Revision] {
    var revisions: [Revision] = []
    var errors: [DocumentError] = []
    let files = try paths.flatMap { try RevisionDirectory($0).files() }
    progress?.count(to: files.count, "files read")
    for file in files {
      progress?.advance()
      let text = try FileSystem.contents(of: file)
      do throws(DocumentErrors) {
        revisions.append(Revision(try RevisionDocument(parsing: text, file: file), vocabulary: vocabulary))
      } catch {
        errors += error.errors
      }
    }
    guard errors.isEmpty else { throw DocumentErrors(errors) }
    return revisions
  }

  /// The paths of the revision files, in the order of their names.
  ///
  /// - Throws: `FileError`.
  func files() throws -> [String] {
    let names = try FileSystem.names(in: path)
    return names.filter { $0.hasSuffix(".json") && $0 != SettingSources.fileName }.map { join(path, $0) }
  }
}

extension Revision {
  /// Makes a revision of a file.
  init(_ document: RevisionDocument, vocabulary: DocumentVocabulary) {
    func body(_ list: OperationList) -> Body {
      { recorder in for record in try list.operations(with: vocabulary) { recorder.append(record) } }
    }
    self.init(document.header, upgrade: body(document.upgrade), downgrade: document.downgrade.map(body))
  }
}
