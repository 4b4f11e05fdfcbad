internal import Decant

/// The revisions that a command is about, and their graph.
struct MigrationSet {
  /// How they follow each other.
  let graph: RevisionGraph
  /// The revisions by identifier.
  let revisions: [String: Revision]

  /// Makes a set.
  ///
  /// - Throws: `RevisionError` where the revisions do not fit together.
  init(_ revisions: [Revision]) throws {
    graph = try RevisionGraph(revisions.map(\.header))
    self.revisions = Dictionary(revisions.map { ($0.header.id, $0) }) { first, _ in first }
  }
}

extension Context {
  /// The revisions of the one environment that the command is about.
  ///
  /// - Throws: `UsageError` where there are several environments, or no revisions.
  func migrations() throws -> MigrationSet {
    guard environments.count < 2 else {
      throw UsageError(.severalEnvironments(environments.compactMap(\.environment)))
    }
    return try migrations(of: settings)
  }

  /// The revisions of an environment.
  ///
  /// - Throws: `UsageError` where there are none.
  func migrations(of settings: Settings) throws -> MigrationSet {
    try MigrationSet(settings, of: project, progress: progress)
  }
}

extension MigrationSet {
  /// The revisions: the files of the directories that the settings name, else those of the program.
  ///
  /// - Throws: `UsageError` where there are neither.
  init(_ settings: Settings, of project: Project, progress: ProgressLine? = nil) throws {
    if !settings.migrations.isEmpty {
      try self.init(
        RevisionDirectory.revisions(
          of: settings.migrations, with: project.vocabulary, progress: progress))
    } else if let revisions = project.revisions {
      try self.init(revisions)
    } else {
      throw UsageError(.missingOption(CommonOptions.migrations))
    }
  }
}
