import Decant
import Testing

/// The README's table of what each dialect supports.
@Suite struct SupportTableTests {
  @Test func isWhatIsRendered() throws {
    let names = ["operation"] + dialects.map(\.name)
    var lines = [names, names.map { _ in "---" }]
    for feature in Feature.all {
      lines.append([feature.title] + (try dialects.map { try feature.support(in: $0) }))
    }
    try expectSection("support", lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined())
  }
}

extension Feature {
  /// How a dialect does it, in a word: the first form of the operation that it takes.
  fileprivate func support(in dialect: Dialect) throws -> String {
    var answer = "no"
    for (words, form) in forms {
      guard case .success(let text) = try render(form, in: dialect) else { continue }
      if let without, case .success(text) = try render(without, in: dialect) { return "left out" }
      if mark.map({ text.contains($0) }) ?? true { return isInline(text) ? "\(words), inline" : words }
      answer = "left out \(words)"
    }
    guard answer == "no", let schema, let form = forms.first?.value,
      case .success = try upgrade(form, after: schema, in: dialect)
    else { return answer }
    return "in `upgrade`"
  }

  /// Whether a script has a comment within the first statement, which is not one for comments.
  private func isInline(_ script: String) -> Bool {
    guard mark == Self.note, let statement = script.split(separator: "\n\n").first else { return false }
    return statement.contains(Self.note) && !["COMMENT", "exec"].contains { statement.hasPrefix($0) }
  }
}
