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
}
