internal import Decant

extension Command {
  /// `decant upgrade [RANGE]`
  static let upgrade = Command(
    "upgrade",
    summary: "Write the SQL that upgrades to a revision",
    details: [
      "The script begins at an empty database, or at START where the range is START:END. Nothing is written "
        + "before all of it is rendered."
    ],
    operand: Operand(
      "RANGE", .optional(default: "head"), naming: .range(needsStart: false),
      help: "END or START:END: the identifier of a revision or the beginning of one, 'head', 'heads', "
        + "'LABEL@head', or a number of steps, as '+2'. By default 'head'."),
    examples: [
      Example("upgrade --dialect postgresql", "Everything, from the empty database to the newest revision"),
      Example("upgrade ae10:head --dialect mysql -o up.sql", "What came since revision ae10, as a file"),
    ],
    run: { arguments, context in
      try context.writeScripts(of: arguments.operands) { graph, ranges in try graph.upgrade(ranges[0]) }
    })
}
