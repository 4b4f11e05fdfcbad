internal import Decant

extension Context {
  /// What writes the scripts of a target, with the baseline from which its history goes on.
  ///
  /// - Throws: `FileError`, `DocumentErrors` where a baseline is not as it should be, `UsageError` where there are
  ///   some, but none for the dialect.
  func generator(of target: ScriptTarget, in graph: RevisionGraph) throws -> ScriptGenerator {
    var options = target.script.options
    if !options.isStateless { options.baseline = try baseline(of: target, in: graph) }
    return ScriptGenerator(dialect: target.script.dialect, options: options)
  }

  /// The baseline that is of the dialect, or else of all; nil where the settings name none.
  private func baseline(of target: ScriptTarget, in graph: RevisionGraph) throws -> SchemaBaseline? {
    let dialect = target.script.dialect.name
    var others: [String] = []
    var common: SchemaBaseline?
    for path in target.settings.baselines {
      let document = try OperationDocument(
        parsing: try FileSystem.contents(of: path), file: path, vocabulary: project.vocabulary)
      guard let origin = document.origin else {
        throw DocumentErrors([.at(path, "", .missingKey("revisions"))])
      }
      if let other = origin.dialect, other != dialect {
        others.append(other)
        continue
      }
      do {
        let baseline = try SchemaBaseline(document, in: graph)
        if origin.dialect == dialect { return baseline }
        common = common ?? baseline
      } catch {
        throw DocumentErrors([.at(path, "revisions", .invalidValue("\(error)"))])
      }
    }
    if common == nil, !others.isEmpty {
      throw UsageError(.missingBaseline(dialect: dialect, known: others))
    }
    return common
  }
}

extension DocumentError {
  /// An error about a key of a file as a whole.
  fileprivate static func at(_ file: String, _ path: String, _ problem: Problem) -> DocumentError {
    DocumentError(file: file, line: 1, column: 1, path: path, problem: problem)
  }
}
