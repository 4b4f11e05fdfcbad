/// A command as a value: what it takes, its help text, and what it does.
package struct Command: Sendable {
  /// A command line that shows a use of the command, without the name of the program.
  package struct Example: Equatable, Sendable {
    /// What the user types after the name of the program; `{program}` stands for that name elsewhere.
    package var arguments: String
    /// What it does.
    package var purpose: String

    /// Makes an example.
    package init(_ arguments: String, _ purpose: String) {
      self.arguments = arguments
      self.purpose = purpose
    }
  }

  /// What a command does: it writes its answer into the output of the context.
  package typealias Body = @Sendable (ParsedArguments, inout Context) throws -> Void

  /// The word that calls it.
  package var name: String
  /// What it does, in one line.
  package var summary: String
  /// More about it: paragraphs of the help text, where `{program}` stands for the name of the program.
  package var details: [String]
  /// What it takes besides options.
  package var operand: Operand?
  /// Its own options, besides the common ones.
  package var options: [CommandOption]
  /// How it is used.
  package var examples: [Example]
  /// What it does.
  package var run: Body

  /// Makes a command of its parts.
  package init(
    _ name: String, summary: String, details: [String] = [], operand: Operand? = nil,
    options: [CommandOption] = [], examples: [Example] = [], run: @escaping Body
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.operand = operand
    self.options = options
    self.examples = examples
    self.run = run
  }
}
