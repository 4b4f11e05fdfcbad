/// A shell that completes command lines.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that has the shell ask a program what can stand in a command line.
  ///
  /// The program is run as it is named in that line, or else by its own name; where it fails nothing is offered.
  func script(for program: String) -> String {
    let function = "_" + program.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? "\($0)" : "_" }.joined()
    let template =
      switch self {
      case .bash: Self.bashScript
      case .zsh: Self.zshScript
      case .fish: Self.fishScript
      }
    let values = ["{function}": "\(function)_complete", "{program}": quoted(program)]
    return values.reduce(template) { text, value in
      text.split(separator: value.key, omittingEmptySubsequences: false).joined(separator: value.value)
    }
  }

  private func quoted(_ text: String) -> String {
    let isPlain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) }
    if isPlain { return text }
    // fish takes a backslash within single quotes for what it is elsewhere
    let text =
      self == .fish
      ? text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: #"\\"#) : text
    return "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#))'"
  }
}
