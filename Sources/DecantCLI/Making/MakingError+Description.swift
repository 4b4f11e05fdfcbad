extension MakingError: CustomStringConvertible {
  /// What is wrong, where, and what to do about it.
  package var description: String {
    switch self {
    case .severalHeads(let heads):
      "there are several heads, name one with --head or merge them first with 'merge heads': \(list(heads))"
    case .notHead(let id, let followers):
      "revision \(id) is no head, since \(list(followers)) \(followers.count == 1 ? "follows" : "follow"); "
        + "name a head, or begin another branch at it with --splice"
    case .namedTwice(let id):
      "revision \(id) is named twice; name it once"
    case .nothingToMerge(_, []):
      "there are no revisions to merge"
    case .nothingToMerge(_, let heads) where heads.count == 1:
      "there is nothing to merge, since \(heads[0]) is the only head"
    case .nothingToMerge(let ids, let heads):
      "a merge needs two revisions, but \(ids.isEmpty ? "none" : "only \(list(ids))") is named; "
        + "the heads are \(list(heads))"
    case .idTaken(let id, let path):
      "revision \(id) is there already\(path.map { " (\($0))" } ?? ""); give another --rev-id"
    case .noDependency(let text):
      "'\(text)' is no revision to depend on; name one"
    case .severalDirectories(let directories):
      "the revision can go to several directories, name one with --version-path: \(list(directories))"
    case .badFileName(let name):
      "'\(printable(name))' cannot be the name of a file; change --file-template or --rev-id"
    case .filesInTheWay(let paths):
      paths.count == 1
        ? "'\(paths[0])' is there already; nothing is written"
        : "these files are there already, nothing is written:" + paths.map { "\n  \($0)" }.joined()
    case .sameName(let name):
      "the directory '\(name)' has the name of the package of Decant, which no package can that needs it; "
        + "give it another"
    case .unknownMigration(let id, let path):
      "this program does not have the migration \(id) of '\(path)': build it anew, or list that migration"
    case .noList(let directory):
      "no file in '\(directory)' lists the migrations; write "
        + "'let migrations: [any Migration.Type] = []' in one, or name the directory with --sources"
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
