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

  /// Finds the revision that has an identifier or label, or the only one that has a longer name with this beginning.
  ///
  /// - Parameter branch: where given, longer names count only when their revision is above or below this one.
  func matches(_ name: String, branch: Int? = nil) -> Match {
    if let number = identifiers[name] ?? labels[name] { return .one(number) }
    let names = allNames.filter {
      $0.unicodeScalars.count >= Self.shortestAbbreviated && $0.utf8.starts(with: name.utf8)
    }
    let numbers = related(names.compactMap { identifiers[$0] ?? labels[$0] }, to: branch)
    guard let first = numbers.first else { return .none }
    if numbers.allSatisfy({ $0 == first }) { return .one(first) }
    return .several(names.filter { name in (identifiers[name] ?? labels[name]).map(numbers.contains) ?? false })
  }

  /// Those of `numbers` that are above or below a revision by down revisions, or all without one.
  func related(_ numbers: [Int], to branch: Int?) -> [Int] {
    guard let branch else { return numbers }
    let lineage = lineage(of: branch)
    return numbers.filter { lineage[$0] }
  }

  /// Marks what is above and below a revision by down revisions.
  func lineage(of number: Int) -> [Bool] {
    let above = children.reachable(from: [number])
    let below = parents.reachable(from: [number])
    return zip(above, below).map { $0 || $1 }
  }

  /// Takes out repetitions.
  ///
  /// - Throws: `overlapping`, where one of the revisions is needed by another.
  func independent(_ numbers: [Int]) throws(RevisionError) -> [Int] {
    var seen: Set<Int> = []
    let unique = numbers.filter { seen.insert($0).inserted }
    if unique.count > 1 {
      let below = prerequisites.reachable(from: unique.flatMap { prerequisites[$0] })
      if let lower = unique.first(where: { below[$0] }) { throw .overlapping(headers[lower].id) }
    }
    return unique
  }
}
