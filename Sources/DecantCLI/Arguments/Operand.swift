/// What a command takes besides its options, declared.
package struct Operand: Equatable, Sendable {
  /// How often it is given.
  package enum Count: Equatable, Sendable {
    /// Once or not at all; then the value stands for it, where there is one.
    case optional(default: String?)
    /// Exactly once.
    case one
    /// Exactly twice; the name is that of both.
    case two
    /// Once or more.
    case many
    /// Any number of times; where it is not given, the value stands for it.
    case any(default: String)
  }

  /// The name that stands for it in help texts.
  package var name: String
  /// How often it is given.
  package var count: Count
  /// What it names, where a shell can offer some.
  package var subject: Subject?
  /// What it is, as a sentence of the help text.
  package var help: String
  /// The name of a flag with which it need not be given.
  package var sparedBy: String?

  /// Makes a declaration.
  package init(
    _ name: String, _ count: Count, naming subject: Subject? = nil, sparedBy flag: CommandOption? = nil,
    help: String
  ) {
    self.name = name
    self.count = count
    self.subject = subject
    self.help = help
    sparedBy = flag?.name
  }

  /// Whether it may be given once more, besides so many times.
  func hasRoom(besides given: Int) -> Bool {
    switch count {
    case .optional, .one: given < 1
    case .two: given < 2
    case .many, .any: true
    }
  }

  /// How it is written in a usage line: `[RANGE]`, `RANGE`, `A B`, `REV...` or `[REV...]`.
  package var usage: String {
    switch count {
    case .optional: "[\(name)]"
    case .one, .two: name
    case .many: "\(name)..."
    case .any: "[\(name)...]"
    }
  }
}
