internal import Decant

/// What a command about schemas works with: the revisions of a target and what replays them.
struct SchemaSource {
  /// The dialect and settings.
  let target: ScriptTarget
  /// How the revisions follow each other.
  let graph: RevisionGraph
  /// The revisions by identifier.
  let revisions: [String: Revision]
  /// What replays the revisions, with the baseline from which they go on.
  let generator: ScriptGenerator

  /// The revisions that a text names, several with commas.
  ///
  /// - Throws: `RevisionError`.
  func revisions(named text: String) throws -> [String] {
    var names: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      for header in try graph.revisions(named: String(part)) where !names.contains(header.id) {
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
    try graph.revisions(appliedAt: revisions).compactMap { self.revisions[$0] }
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
  private var migrations: [[String]: (graph: RevisionGraph, revisions: [String: Revision])] = [:]

  init(_ context: Context) { self.context = context }

  mutating func source(of target: ScriptTarget) throws -> SchemaSource {
    let (graph, revisions) = try migrations(of: target.settings)
    let generator = try context.generator(of: target, in: graph)
    return SchemaSource(target: target, graph: graph, revisions: revisions, generator: generator)
  }

  private mutating func migrations(of settings: Settings) throws -> (RevisionGraph, [String: Revision]) {
    if let known = migrations[settings.migrations] { return known }
    let set = try context.migrations(of: settings)
    migrations[settings.migrations] = (set.graph, set.revisions)
    return (set.graph, set.revisions)
  }
}
