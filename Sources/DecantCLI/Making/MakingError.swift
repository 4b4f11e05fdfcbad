/// What keeps a revision or a project from being made.
package enum MakingError: Error, Equatable, Sendable {
  /// There are several heads, and the user names none.
  case severalHeads([String])
  /// A revision is to come after one that others follow already.
  case notHead(String, followers: [String])
  /// Of the revisions to merge one is named twice.
  case namedTwice(String)
  /// There are not two revisions to merge.
  case nothingToMerge([String], heads: [String])
  /// The identifier is that of another revision.
  case idTaken(String, path: String?)
  /// What the revision is to depend on is none.
  case noDependency(String)
  /// There are several directories, and nothing says which one the revision goes to.
  case severalDirectories([String])
  /// The name of the file cannot be one.
  case badFileName(String)
  /// Files that are there already are in the way.
  case filesInTheWay([String])
  /// A package would have the name of the package that it depends on.
  case sameName(String)
  /// A source has a migration that the running program does not know.
  case unknownMigration(String, path: String)
  /// A directory of Swift sources has no list of migrations.
  case noList(directory: String)
}
