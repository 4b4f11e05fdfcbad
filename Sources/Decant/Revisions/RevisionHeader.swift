/// What a revision says about itself and its place in the graph, without its operations.
public struct RevisionHeader: Sendable, Equatable {
  /// The identifier that the version table holds.
  public var id: String
  /// The revisions that this one comes after: none for a base, several for a merge.
  public var downRevisions: [String]
  /// Names for the branch that begins here.
  public var branchLabels: [String]
  /// Revisions, or labels of revisions, of other branches that have to run before this one.
  public var dependsOn: [String]
  /// What the revision does, in the words of its author.
  public var message: String?
  /// When it was written, as text.
  public var createDate: String?
  /// The file that it was read from.
  public var path: String?

  /// Creates a header; without `downRevisions` it is that of a base.
  public init(
    id: String,
    downRevisions: [String] = [],
    branchLabels: [String] = [],
    dependsOn: [String] = [],
    message: String? = nil,
    createDate: String? = nil,
    path: String? = nil
  ) {
    self.id = id
    self.downRevisions = downRevisions
    self.branchLabels = branchLabels
    self.dependsOn = dependsOn
    self.message = message
    self.createDate = createDate
    self.path = path
  }
}
