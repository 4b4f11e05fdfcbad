/// From where to where: `a:b`, `a:`, `:b`, or a target alone; several revisions are separated by commas.
public struct RevisionRange: Sendable, Equatable {
  /// The text as it was given.
  public let text: String
  /// What stands before the colon; empty when nothing does.
  public let start: [RevisionSpecifier]
  /// What stands after the colon, or alone; empty when nothing does.
  public let end: [RevisionSpecifier]
  /// Whether there is a colon.
  public let hasColon: Bool

  /// Parses a range.
  ///
  /// - Throws: `malformedRange` or `malformedSpecifier`.
  public init(_ text: String) throws(RevisionError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let last = parts.last, parts.count == 2 || !last.isEmpty else {
      throw .malformedRange(text)
    }
    self.text = text
    hasColon = parts.count == 2
    start = hasColon ? try Self.specifiers(parts[0]) : []
    end = try Self.specifiers(last)
  }

  /// What stands after the colon, or all heads.
  var endOrHeads: [RevisionSpecifier] { end.isEmpty ? [.heads] : end }

  private static func specifiers(_ text: Substring) throws(RevisionError) -> [RevisionSpecifier] {
    if text.isEmpty { return [] }
    var result: [RevisionSpecifier] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      result.append(try RevisionSpecifier(String(part)))
    }
    return result
  }
}
