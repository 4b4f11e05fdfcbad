internal import Decant

extension Command {
  /// `decant history [-r RANGE]`
  static let history = Command(
    "history",
    summary: "List the revisions, the newest first",
    details: [
      "A line for each revision: what it follows, its identifier, its labels, and its message. '--verbose' gives "
        + "a paragraph for each."
    ],
    operand: Operand(
      "RANGE", .optional(default: nil), naming: .range(needsStart: false), help: "The same as --rev-range."),
    options: [revisionRange],
    examples: [Example("history -r ae10:head --verbose", "What came since revision ae10, with all details")],
    run: { arguments, context in
      let ranges = arguments.operands + arguments.values(of: revisionRange)
      guard ranges.count < 2 else { throw UsageError(.repeatedOption(revisionRange)) }
      let range = try ranges.first.map { try RevisionRange($0) }
      try context.output.write(
        context.migrations().graph.history(of: range, verbose: context.settings.isVerbose))
    })

  /// The range of revisions to list.
  static let revisionRange = CommandOption(
    "rev-range", "r", value: .text("RANGE"), naming: .range(needsStart: false),
    help: "List these alone: START:END, where either may be left out.")
}
