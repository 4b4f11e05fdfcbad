extension RevisionGraph {
  /// What a name, or the beginning of one, stands for.
  enum Match {
    case none
    case one(Int)
    case several([String])
  }

  /// Names of fewer characters cannot be abbreviated.
  static let shortestAbbreviated = 4

  /// All identifiers and labels.
  var allNames: [String] {
    headers.map(\.id) + headers.flatMap(\.branchLabels)
  }

  /// The revisions with these whole identifiers, as the version table holds them.
  ///
  /// - Throws: `unknownRevision`.
  func numbers(ofIdentifiers ids: [String]) throws(RevisionError) -> [Int] {
    var numbers: [Int] = []
    for id in ids {
      guard let number = identifiers[id] else { throw .unknownRevision(id, nearest: nearestRevision(to: id)) }
      numbers.append(number)
    }
    return numbers
  }

  /// The identifier that was probably meant by one that is not there.
  package func nearestRevision(to id: String) -> String? { nearestName(to: id, in: headers.map(\.id)) }

  /// Finds the revision with an identifier or label, or else those whose name begins so.
  ///
  /// - Parameter branch: where given, longer names count only when their revision is above or below this one.
  func matches(_ name: String, branch: Int? = nil) -> Match {
    if let number = identifiers[name] ?? labels[name] { return .one(number) }
    let lineage = branch.map(lineage)
    var candidates: [String] = []
    var numbers: Set<Int> = []
    for candidate in allNames where candidate.utf8.starts(with: name.utf8) {
      guard candidate.unicodeScalars.count >= Self.shortestAbbreviated,
        let number = identifiers[candidate] ?? labels[candidate], lineage?.contains(number) ?? true
      else { continue }
      candidates.append(candidate)
      numbers.insert(number)
    }
    if numbers.count > 1 { return .several(candidates) }
    return numbers.first.map(Match.one) ?? .none
  }

  /// Those of `numbers` that are above or below a revision by down revisions, or all without one.
  func related(_ numbers: [Int], to branch: Int?) -> [Int] {
    guard let branch else { return numbers }
    return numbers.filter(lineage(of: branch).contains)
  }

  /// A revision and what is above and below it by down revisions.
  func lineage(of number: Int) -> NodeSet {
    children.reachable(from: [number]).union(parents.reachable(from: [number]))
  }

  /// Takes out repetitions.
  ///
  /// - Throws: `overlapping`, where one of the revisions is needed by another.
  func independent(_ numbers: [Int]) throws(RevisionError) -> [Int] {
    var seen: Set<Int> = []
    let unique = numbers.filter { seen.insert($0).inserted }
    if unique.count > 1 {
      let below = prerequisites.reachable(from: unique.flatMap { prerequisites[$0] })
      if let lower = unique.first(where: below.contains) { throw .overlapping(headers[lower].id) }
    }
    return unique
  }
}
