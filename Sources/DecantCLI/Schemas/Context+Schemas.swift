internal import Decant

/// What a command about schemas works with: the revisions of a target and what replays them.
struct SchemaSource {
  /// The dialect and settings.
  let target: ScriptTarget
  /// The revisions.
  let migrations: MigrationSet
  /// What replays the revisions, with the baseline from which they go on.
  let generator: ScriptGenerator

  /// The revisions that a text names, several with commas.
  ///
  /// - Throws: `RevisionError`.
  func revisions(named text: String) throws -> [String] {
    var names: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      for header in try migrations.graph.revisions(named: String(part)) where !names.contains(header.id) {
        names.append(header.id)
      }
    }
    return names
  }

  /// The schema at revisions.
  ///
  /// - Throws: `RevisionError`.
  func schema(at revisions: [String]) throws -> SchemaState {
    let history = try migrations.graph.revisions(appliedAt: revisions)
    return generator.schema(after: history.compactMap { migrations.revisions[$0] })
  }
}

extension Context {
  /// Writes one answer about the schemas of each target.
  ///
  /// - Parameters:
  ///   - ending: The ending of the names of files.
  ///   - write: Writes the answer.
  /// - Throws: All problems of all targets; then nothing is written.
  func writeSchemas(ending: String, _ write: (SchemaSource, RunOutput) throws -> Void) throws {
    var migrations: [[String]: MigrationSet] = [:]
    try writeEach(ending: ending) { target, output in
      let directories = target.settings.migrations
      let set = try migrations[directories] ?? self.migrations(of: target.settings)
      migrations[directories] = set
      let generator = try generator(of: target, in: set.graph)
      try write(SchemaSource(target: target, migrations: set, generator: generator), output)
    }
  }
}
