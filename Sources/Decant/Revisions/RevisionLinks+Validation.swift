extension RevisionLinks {
  /// What specifiers say with these names.
  private static let reservedNames: Set<String> = ["base", "head", "heads"]

  /// The identifiers and labels that no command could name, or that would leave a comment of the script.
  static func misnamed(in headers: [RevisionHeader]) -> [GraphProblem] {
    var problems: [GraphProblem] = []
    for header in headers {
      check(header.id, of: header, reserved: ["@", "+", "-", ":"], &problems)
      for label in header.branchLabels {
        check(label, of: header, reserved: ["@", ":"], &problems)
      }
    }
    return problems
  }

  private static func check(
    _ name: String, of header: RevisionHeader, reserved: [Unicode.Scalar], _ problems: inout [GraphProblem]
  ) {
    if name.isEmpty || reservedNames.contains(name) {
      problems.append(.reservedName(name, of: header.place))
    }
    let wrong = name.unicodeScalars.filter { isControl($0) || reserved.contains($0) }
    if !wrong.isEmpty {
      let characters = Set(wrong.map(Character.init)).sorted()
      problems.append(.reservedCharacters(characters, in: name, of: header.place))
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029: true
    default: false
    }
  }

  /// The problem of links that have a cycle: of down revisions where these have one, else of dependencies.
  func cycle(in all: Adjacency, followers: Adjacency) -> GraphProblem {
    let knot = parents.cyclicNodes(reversed: parents.reversed())
    if !knot.isEmpty { return .cycle(knot.map { headers[$0].id }) }
    return .dependencyCycle(all.cyclicNodes(reversed: followers).map { headers[$0].id })
  }
}
