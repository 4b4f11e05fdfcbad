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
    generator.schema(after: try applied(at: revisions))
  }

  /// How the schema at revisions came about.
  ///
  /// - Throws: `RevisionError`.
  func history(at revisions: [String]) throws -> SchemaHistory {
    SchemaHistory(generator, try applied(at: revisions))
  }

  private func applied(at revisions: [String]) throws -> [Revision] {
    try migrations.graph.revisions(appliedAt: revisions).compactMap { migrations.revisions[$0] }
  }
}

extension Context {
  /// The histories of all targets.
  ///
  /// - Throws: `UsageError`, or what is wrong with revisions or baselines.
  func schemaSources() throws -> [SchemaSource] {
    var sources = SchemaSourceList(self)
    return try targets().map { try sources.source(of: $0) }
  }

  /// Writes one answer about the schemas of each target.
  ///
  /// - Parameters:
  ///   - ending: The ending of the names of files.
  ///   - write: Writes the answer.
  /// - Throws: All problems of all targets; then nothing is written.
  func writeSchemas(ending: String, _ write: (SchemaSource, RunOutput) throws -> Void) throws {
    var sources = SchemaSourceList(self)
    try writeEach(ending: ending) { target, output in try write(sources.source(of: target), output) }
  }
}

/// Reads the revisions of each directory once.
private struct SchemaSourceList {
  private let context: Context
  private var migrations: [[String]: MigrationSet] = [:]

  init(_ context: Context) { self.context = context }

  mutating func source(of target: ScriptTarget) throws -> SchemaSource {
    let directories = target.settings.migrations
    let set = try migrations[directories] ?? context.migrations(of: target.settings)
    migrations[directories] = set
    let generator = try context.generator(of: target, in: set.graph)
    return SchemaSource(target: target, migrations: set, generator: generator)
  }
}
