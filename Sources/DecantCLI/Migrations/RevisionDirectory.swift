internal import Decant

/// A directory of JSON revision files.
struct RevisionDirectory {
  /// The path.
  let path: String

  init(_ path: String) { self.path = path }

  /// The revisions of the files, in the order of their names.
  ///
  /// Their operations are read when a script asks for them.
  ///
  /// - Throws: `FileError`, or `DocumentErrors` for all that is wrong with all files.
  func revisions(with vocabulary: DocumentVocabulary) throws -> [Revision] {
    var revisions: [Revision] = []
    var errors: [DocumentError] = []
    for name in try FileSystem.names(in: path)
    where name.hasSuffix(".json") && name != SettingSources.fileName {
      let file = join(path, name)
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
