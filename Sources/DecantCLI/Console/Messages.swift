/// Says to the user, on standard error, what is no answer: errors, warnings, notices.
package struct Messages: Sendable {
  /// The name of the program, which begins an error.
  package var program: String
  /// The descriptor of standard error.
  package var descriptor: Int32
  /// How the word "error" is set off.
  var style: TextStyle
  /// Whether notices are kept back.
  package var isQuiet: Bool
  /// Whether details are said.
  package var isVerbose: Bool

  /// Makes messages for a program on a console.
  package init(program: String, console: Console, settings: Settings) {
    self.program = program
    descriptor = console.errors
    style = console.styleOfErrors(settings.color)
    isQuiet = settings.isQuiet
    isVerbose = settings.isVerbose
  }

  /// Says why a run failed.
  package func error(_ text: String) { say("error", .error, text) }

  /// Says what the user should look at, although the run goes on.
  package func warning(_ text: String) {
    if !isQuiet { say("warning", .warning, text) }
  }

  /// Says what happens, unless the user wants it quiet.
  package func notice(_ text: String) {
    if !isQuiet { say(text) }
  }

  /// Says what only the user who asks for details wants to know, in the form of Alembic's log.
  package func log(_ text: String) {
    if isVerbose, !isQuiet { say("INFO  [decant.runtime.migration] \(text)") }
  }

  /// Shows a help text to who has not said what he wants.
  func help(_ text: String) { write(text) }

  private func say(_ label: String, _ role: TextStyle.Role, _ text: String) {
    write("\(program): \(style(role, "\(label):")) \(printable(text))\n")
  }

  private func say(_ text: String) { write("\(printable(text))\n") }

  /// Where standard error itself fails there is nobody left to tell.
  private func write(_ text: String) { try? writeAll(Array(text.utf8).span.bytes, to: descriptor) }
}

/// The text without control characters, with which a document could steer the terminal.
func printable(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.properties.generalCategory == .control, scalar != "\n", scalar != "\t" {
      result += scalar.escaped(asASCII: true)
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
