/// A text that names revisions: `ae10`, `head`, `heads`, `base`, `branch@head`, `ae10+2`, `branch@-1`.
public struct RevisionSpecifier: Sendable, Equatable {
  /// What the specifier starts from.
  public enum Point: Sendable, Equatable {
    /// Where the run starts; the text has only an offset.
    case start
    /// The one head, of the branch if there is one.
    case head
    /// All heads, of the branch if there is one.
    case heads
    /// Before the first revision.
    case base
    /// A revision or label, or the beginning of one.
    case name(String)
  }

  /// The text as it was given.
  public let text: String
  /// The label or revision before the `@`.
  public private(set) var branch: String?
  /// What the specifier starts from.
  public let point: Point
  /// How many revisions above (or, negative, below) the point.
  public private(set) var offset: Int?

  /// All heads.
  public static let heads = RevisionSpecifier("heads", .heads)
  /// Before the first revision.
  public static let base = RevisionSpecifier("base", .base)

  private init(_ text: String, _ point: Point) {
    self.text = text
    self.point = point
  }

  /// Parses a specifier.
  ///
  /// - Throws: `malformedSpecifier`, where something is missing before or after an `@`, or the text is empty.
  public init(_ text: String) throws(RevisionError) {
    self.text = text
    var rest = text[...]
    if let at = text.firstIndex(of: "@") {
      branch = String(text[..<at])
      rest = text[text.index(after: at)...]
    } else {
      branch = nil
    }
    (rest, offset) = Self.splitOffset(rest)
    switch rest {
    case "": point = .start
    case "head": point = .head
    case "heads": point = .heads
    case "base": point = .base
    default: point = .name(String(rest))
    }
    if branch == "" || point == .start && offset == nil {
      throw .malformedSpecifier(text)
    }
  }

  /// What the offset counts from.
  ///
  /// - Parameter keepingBranch: whether that has to be on the branch.
  func origin(keepingBranch: Bool) -> RevisionSpecifier {
    var copy = self
    copy.offset = nil
    if !keepingBranch { copy.branch = nil }
    return copy
  }

  /// Cuts `+2` or `-2` from the end.
  private static func splitOffset(_ text: Substring) -> (rest: Substring, offset: Int?) {
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }),
      text[sign...].dropFirst().allSatisfy({ $0.isASCII && $0.isWholeNumber }),
      let offset = Int(text[sign...])
    else { return (text, nil) }
    return (text[..<sign], offset)
  }
}
