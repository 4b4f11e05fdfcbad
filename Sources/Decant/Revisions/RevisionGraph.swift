/// The revisions of a project and what each of them comes after.
///
/// Identifiers become numbers when the graph is built, and all walks run over flat arrays. The order of the
/// headers decides between branches that nothing else puts in order: give them sorted by file name.
public struct RevisionGraph: Sendable {
  /// The revisions, in the order in which they were given; a revision's number is its place here.
  public let headers: [RevisionHeader]

  /// Number of the revision by identifier.
  let identifiers: IdentifierTable
  /// Number of the revision that carries a branch label.
  let labels: [String: Int]
  /// The down revisions of each revision.
  let parents: Adjacency
  /// The revisions that name a revision as down revision.
  let children: Adjacency
  /// The revisions that each one depends on, labels and abbreviations resolved.
  let dependencies: Adjacency
  /// The parents and those dependencies that no ancestor has already.
  let prerequisites: Adjacency
  /// The revisions that have a revision among their prerequisites.
  let dependents: Adjacency
  /// How many revisions name each one, as down revision or dependency.
  let followerCounts: [Int]
  /// All revisions, each after everything that it needs.
  let order: [Int]

  /// Builds the graph.
  ///
  /// - Throws: `brokenGraph` with every problem that the headers have: identifiers and labels used twice or
  ///   not allowed, revisions that are not there, cycles.
  public init(_ headers: [RevisionHeader]) throws(RevisionError) {
    let links = try RevisionLinks(headers)
    let all = links.parentsAndDependencies
    let followers = all.reversed()
    order = all.targetsFirst(reversed: followers)
    if order.count < headers.count { throw .brokenGraph(links.cycles) }
    self.headers = headers
    identifiers = links.identifiers
    labels = links.labels
    parents = links.parents
    dependencies = links.dependencies
    children = dependencies.isEmpty ? followers : parents.reversed()
    prerequisites = links.prerequisites(order: order, children: children)
    dependents = dependencies.isEmpty ? children : prerequisites.reversed()
    followerCounts = headers.indices.map(followers.degree)
  }

  /// The revisions that no other one has as down revision.
  public var heads: [String] { names(headNumbers) }

  /// The revisions without a down revision.
  public var bases: [String] { names(baseNumbers) }

  /// The header of a revision, by its whole identifier.
  public subscript(id: String) -> RevisionHeader? {
    identifiers[id].map { headers[$0] }
  }

  var headNumbers: [Int] { headers.indices.filter { children[$0].isEmpty } }

  /// The heads that no other revision depends on either: what the version table holds after all upgrades.
  var effectiveHeadNumbers: [Int] { headers.indices.filter { dependents[$0].isEmpty } }

  var baseNumbers: [Int] { headers.indices.filter { parents[$0].isEmpty } }

  func names(_ revisions: some Sequence<Int>) -> [String] {
    revisions.map { headers[$0].id }
  }
}
