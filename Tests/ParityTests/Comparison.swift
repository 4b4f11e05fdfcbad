import Testing

extension Fixture {
  /// Records where the text, or its absence, is not what it has to be.
  func check(_ found: String?) {
    guard let expected = answer.text else {
      if let found { Issue.record("\(id): an error is expected, and found is\n\(found)") }
      return
    }
    guard let found else {
      Issue.record("\(id): an error, where this is expected\n\(expected)")
      return
    }
    let accepted = [expected] + (answer.also ?? [])
    let isAnyOrder = answer.also != nil
    if accepted.contains(where: { same(found, $0, inAnyOrder: isAnyOrder) }) { return }
    Issue.record("\(id): \(firstDifference(plainLines(found), plainLines(expected)))\n\(input)")
  }

  private func firstDifference(_ found: [String], _ expected: [String]) -> String {
    let line = zip(found, expected).prefix { $0 == $1 }.count
    let parts = [("found is", found), ("expected is", expected)].map { title, lines in
      "\(title)\n" + lines.dropFirst(line).prefix(3).joined(separator: "\n")
    }
    return "from line \(line + 1) on " + parts.joined(separator: "\n--- ")
  }

  /// Equal; where the reference itself varies, names may stand in another order within a line.
  private func same(_ found: String, _ expected: String, inAnyOrder: Bool) -> Bool {
    let (found, expected) = (plainLines(found), plainLines(expected))
    return found == expected || inAnyOrder && found.map(words) == expected.map(words)
  }

  /// The lines with blanks for tabs, without blanks at the end, and without the rows that Alembic asks back.
  private func plainLines(_ text: String) -> [String] {
    text.replacing("\t", with: "    ").split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      if line.contains("(version_num)"), line.hasPrefix("INSERT INTO ") {
        line.replace(" OUTPUT inserted.version_num", with: "")
        line.replace(#/ RETURNING [^\s;]+/#, with: "")
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func words(_ line: String) -> [Substring] { line.split { " \t,()".contains($0) }.sorted() }
}
