extension RevisionLinks {
  /// What specifiers say with these names.
  private static let reservedNames: Set<String> = ["base", "head", "heads"]

  /// The identifiers and labels that no command could name, or that would leave a comment of the script.
  static func misnamed(in headers: [RevisionHeader]) -> [GraphProblem] {
    var problems: [GraphProblem] = []
    for header in headers {
      check(header.id, of: header.place, reserved: "@+-:", &problems)
      for label in header.branchLabels {
        check(label, of: header.place, reserved: "@:", &problems)
      }
    }
    return problems
  }

  private static func check(
    _ name: String, of place: GraphProblem.Place, reserved: String, _ problems: inout [GraphProblem]
  ) {
    if name.isEmpty || reservedNames.contains(name) {
      problems.append(.reservedName(name, of: place))
    }
    let wrong = name.unicodeScalars.filter { isControl($0) || reserved.unicodeScalars.contains($0) }
    if !wrong.isEmpty {
      problems.append(.reservedCharacters(Set(wrong.map(Character.init)).sorted(), in: name, of: place))
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// The error for links that have a cycle: of down revisions where these alone have one, else of dependencies.
  func cycle(in all: Adjacency, followers: Adjacency) -> GraphProblem {
    let knot = parents.cyclicNodes(reversed: parents.reversed())
    if !knot.isEmpty { return .cycle(knot.map { headers[$0].id }) }
    return .dependencyCycle(all.cyclicNodes(reversed: followers).map { headers[$0].id })
  }
}
