internal import Decant

extension Command {
  /// `decant downgrade RANGE`
  static let downgrade = Command(
    "downgrade",
    summary: "Write the SQL that downgrades to an earlier revision",
    details: [
      "A script does not know where the database stands, so the range begins with the revision that it has: "
        + "'head' where it is up to date."
    ],
    operand: Operand(
      "RANGE", .one, naming: .range(needsStart: true),
      help: "START:END, where END may be a number of steps, as '-1'. 'base' is the empty database."),
    examples: [
      Example("downgrade head:ae10 --dialect postgresql", "Back to revision ae10"),
      Example("downgrade head:-1 --dialect postgresql", "One step back"),
    ],
    run: { arguments, context in
      try context.writeScripts(of: arguments.operands) { graph, ranges in try graph.downgrade(ranges[0]) }
    })
}
