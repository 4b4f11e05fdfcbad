extension RevisionLinks {
  /// The identifiers and labels that no command could name, or that would leave a comment of the script.
  static func misnamed(in headers: [RevisionHeader]) -> [GraphProblem] {
    var problems: [GraphProblem] = []
    for number in headers.indices {
      check(headers[number].id, of: headers[number], reserved: ["@", "+", "-", ":"], &problems)
      for label in headers[number].branchLabels {
        check(label, of: headers[number], reserved: ["@", ":"], &problems)
      }
    }
    return problems
  }

  private static func check(
    _ name: String, of header: @autoclosure () -> RevisionHeader, reserved: [Unicode.Scalar],
    _ problems: inout [GraphProblem]
  ) {
    if isPlain(name) { return }
    if ["", "base", "head", "heads"].contains(name) {
      problems.append(.reservedName(name, of: header().place))
    }
    let wrong = name.unicodeScalars.filter { isControl($0) || reserved.contains($0) }
    if !wrong.isEmpty {
      let characters = Set(wrong.map(Character.init)).sorted()
      problems.append(.reservedCharacters(characters, in: name, of: header().place))
    }
  }

  /// Whether a name is certainly right, as nearly all are: letters and digits, and one digit at least, which the
  /// words of specifiers have not.
  private static func isPlain(_ name: String) -> Bool {
    var hasDigit = false
    for byte in name.utf8 {
      if JSONByte.digits.contains(byte) { hasDigit = true } else if !JSONByte.isLetter(byte) { return false }
    }
    return hasDigit
  }
}
