internal import Decant

/// The revisions that a command is about, and their graph.
struct MigrationSet {
  /// How they follow each other.
  let graph: RevisionGraph
  private let all: [Revision]

  /// Makes a set.
  ///
  /// - Throws: `RevisionError` where the revisions do not fit together.
  init(_ revisions: [Revision]) throws {
    graph = try RevisionGraph(revisions.map(\.header))
    all = revisions
  }

  /// The revisions by identifier: made when a script asks for it, since lists need none.
  var revisions: [String: Revision] { Dictionary(all.map { ($0.header.id, $0) }) { first, _ in first } }
}

extension Context {
  /// The graph of the one environment that the command is about, without the operations of its revisions.
  ///
  /// - Throws: `UsageError` where there are several environments, or no revisions.
  func graph() throws -> RevisionGraph {
    guard environments.count < 2 else {
      throw UsageError(.severalEnvironments(environments.compactMap(\.environment)))
    }
    return try project.graph(of: settings)
  }

  /// The revisions: the files of the directories that the settings name, else those of the program.
  ///
  /// - Throws: `UsageError` where there are neither.
  func migrations(of settings: Settings) throws -> MigrationSet {
    try MigrationSet(
      settings.migrations.isEmpty
        ? project.revisionsOfProgram(settings)
        : RevisionDirectory.revisions(
          of: settings.migrations, except: settings.baselines, with: project.vocabulary))
  }
}

extension Project {
  /// The graph of an environment, without the operations of its revisions.
  ///
  /// - Throws: `UsageError` where there are no revisions.
  func graph(of settings: Settings) throws -> RevisionGraph {
    try RevisionGraph(
      settings.migrations.isEmpty
        ? revisionsOfProgram(settings).map(\.header)
        : RevisionDirectory.headers(of: settings.migrations, except: settings.baselines))
  }

  /// The revisions that are written in Swift.
  ///
  /// - Throws: `UsageError` where they are files, or those of another program.
  fileprivate func revisionsOfProgram(_ settings: Settings) throws -> [Revision] {
    guard let revisions else {
      throw UsageError(
        settings.project.template == .swift ? .otherProgram : .missingOption(CommonOptions.migrations))
    }
    return revisions
  }
}
