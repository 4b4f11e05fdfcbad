/// The names of all revisions, to find those that begin with a text.
///
/// They are put in order when the first text is looked up, since most projects abbreviate none.
struct Abbreviations {
  private let headers: [RevisionHeader]
  private lazy var names = sortedNames()

  init(_ headers: [RevisionHeader]) { self.headers = headers }

  /// The one revision with a name that begins with `text`, or all such names.
  ///
  /// A text of fewer than four characters matches nothing: what is written into a file has to last.
  mutating func match(_ text: String) -> RevisionGraph.Match {
    if text.unicodeScalars.count < RevisionGraph.shortestAbbreviated { return .none }
    let candidates = names[firstName(from: text)...].prefix { $0.name.utf8.starts(with: text.utf8) }
    guard let first = candidates.first else { return .none }
    return candidates.allSatisfy { $0.number == first.number }
      ? .one(first.number) : .several(candidates.map(\.name))
  }

  /// The index of the first name that does not come before `text`.
  private mutating func firstName(from text: String) -> Int {
    var range = 0..<names.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let isBefore = names[middle].name.utf8.lexicographicallyPrecedes(text.utf8)
      range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  private func sortedNames() -> [(name: String, number: Int)] {
    headers.enumerated()
      .flatMap { number, header in ([header.id] + header.branchLabels).map { ($0, number) } }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }
}
