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
  /// - Parameters:
  ///   - paths: The directories.
  ///   - others: Files in them that are no revisions.
  ///   - vocabulary: The names that the files may use.
  /// - Throws: `FileError`, or `DocumentErrors` for all that is wrong with all files.
  static func revisions(
    of paths: [String], except others: [String] = [], with vocabulary: DocumentVocabulary
  ) throws -> [Revision] {
    try documents(of: paths, except: others) { Revision($0, vocabulary: vocabulary) }
  }

  /// What the files say about the revisions and their places in the graph.
  ///
  /// The files are checked as for a script, but not kept: that takes a fifth of the memory.
  ///
  /// - Throws: `FileError`, or `DocumentErrors` for all that is wrong with all files.
  static func headers(of paths: [String], except others: [String] = []) throws -> [RevisionHeader] {
    try documents(of: paths, except: others, \.header)
  }

  private static func documents<Element: Sendable>(
    of paths: [String], except others: [String],
    _ element: @escaping @Sendable (RevisionDocument) -> Element
  ) throws -> [Element] {
    let others = Set(others.map(absolute))
    let files = try paths.flatMap { try RevisionDirectory($0).files() }
      .filter { others.isEmpty || !others.contains(absolute($0)) }
    let count = files.count < fewFiles ? 1 : processorCount
    let parts = inParallel(0..<count) { part in
      Part(files[files.count * part / count..<files.count * (part + 1) / count], element)
    }
    for part in parts { if let failure = part.failure { throw failure } }
    let errors = parts.flatMap(\.errors)
    guard errors.isEmpty else { throw DocumentErrors(errors) }
    return parts.flatMap(\.elements)
  }

  /// So many files are read sooner than threads are started.
  private static let fewFiles = 200

  /// What is made of some files, up to the first that cannot be opened.
  private struct Part<Element: Sendable>: Sendable {
    private(set) var elements: [Element] = []
    private(set) var errors: [DocumentError] = []
    private(set) var failure: (any Error)?

    init(_ files: ArraySlice<String>, _ element: (RevisionDocument) -> Element) {
      var buffer = FileBuffer()
      do {
        for file in files {
          let text = try FileSystem.contents(of: file, through: &buffer)
          do throws(DocumentErrors) {
            elements.append(element(try RevisionDocument(parsing: text, file: file)))
          } catch {
            errors += error.errors
          }
        }
      } catch {
        failure = error
      }
    }
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
