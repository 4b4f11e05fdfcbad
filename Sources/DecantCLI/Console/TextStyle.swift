/// How text for a terminal is set off: by escape sequences, or not at all.
struct TextStyle: Equatable, Sendable {
  /// Whether there are escape sequences.
  var isColored: Bool

  /// What text is set off as.
  enum Role: String {
    /// The title of a section.
    case title = "1"
    /// What the user types.
    case name = "36"
    /// What explains something else.
    case remark = "2"
    /// That a run failed.
    case error = "1;31"
    /// That a run should be looked at.
    case warning = "1;33"
    /// What is new.
    case added = "32"
    /// What is gone.
    case dropped = "31"
    /// What is other than it was.
    case changed = "33"
  }

  /// The text as a role looks.
  func callAsFunction(_ role: Role, _ text: String) -> String {
    isColored ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}
