package import Decant

/// What a new revision is to be, in the words of the user.
package struct RevisionRequest: Equatable, Sendable {
  /// What it comes after.
  package enum Parents: Equatable, Sendable {
    /// The one head; none where there are no revisions.
    case head
    /// What a specifier names: `base`, `ae10`, `LABEL@head`.
    case named(String)
    /// What several specifiers name together: two revisions or more.
    case merged([String])
  }

  /// What it comes after.
  package var parents = Parents.head
  /// Whether it may come after a revision that others follow.
  package var isSplice = false
  /// What it does; nil where the user says nothing.
  package var message: String?
  /// The identifier; nil for a fresh one.
  package var id: String?
  /// Names for the branch that begins with it.
  package var branchLabels: [String] = []
  /// Specifiers of revisions of other branches that have to run before it.
  package var dependsOn: [String] = []

  /// Makes a request for a revision after the one head.
  package init() {}
}

extension RevisionRequest {
  /// The header of the revision that a graph gets.
  ///
  /// - Throws: `MakingError` or `RevisionError` where the graph cannot have such a revision.
  package func header(
    in graph: RevisionGraph, at moment: Moment, using random: inout some RandomNumberGenerator
  ) throws -> RevisionHeader {
    if let id, let other = graph[id] { throw MakingError.idTaken(id, path: other.path) }
    let parents = try parents.revisions(in: graph)
    if !isSplice { try Self.requireHeads(parents, of: graph) }
    let names = graph.headers.flatMap { [$0.id] + $0.branchLabels } + branchLabels
    let header = RevisionHeader(
      id: id ?? freshIdentifier(avoiding: names, using: &random), downRevisions: parents,
      branchLabels: branchLabels, dependsOn: try dependencies(in: graph),
      message: message ?? Self.message(merging: parents), createDate: moment.calendar.text)
    // whatever is wrong with names and links is found as it is for the revisions that are there
    _ = try RevisionGraph(graph.headers + [header])
    return header
  }

  private static func requireHeads(_ parents: [String], of graph: RevisionGraph) throws {
    let heads = Set(graph.heads)
    guard let parent = parents.first(where: { !heads.contains($0) }) else { return }
    let followers = graph.headers.filter { $0.downRevisions.contains(parent) }.map(\.id)
    throw MakingError.notHead(parent, followers: followers)
  }

  /// The identifiers stay right whatever is said about labels later.
  private func dependencies(in graph: RevisionGraph) throws -> [String] {
    var dependencies: [String] = []
    for text in dependsOn {
      let found = try graph.revisions(named: text).map(\.id)
      guard let id = found.first else { throw MakingError.noDependency(text) }
      guard found.count == 1 else { throw RevisionError.severalHeads(text, heads: found) }
      if !dependencies.contains(id) { dependencies.append(id) }
    }
    return dependencies
  }

  private static func message(merging parents: [String]) -> String? {
    guard let last = parents.last, parents.count > 1 else { return nil }
    return "merge \(parents.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension RevisionRequest.Parents {
  fileprivate func revisions(in graph: RevisionGraph) throws -> [String] {
    switch self {
    case .head:
      let heads = graph.heads
      guard heads.count < 2 else { throw MakingError.severalHeads(heads) }
      return heads
    case .named(let text):
      return try graph.revisions(named: text).map(\.id)
    case .merged(let texts):
      let revisions = try texts.flatMap { try graph.revisions(named: $0).map(\.id) }
      var seen: Set<String> = []
      if let twice = revisions.first(where: { !seen.insert($0).inserted }) {
        throw MakingError.namedTwice(twice)
      }
      guard revisions.count > 1 else { throw MakingError.nothingToMerge(revisions, heads: graph.heads) }
      return revisions
    }
  }
}
