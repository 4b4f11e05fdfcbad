internal import Decant

extension Command {
  /// `decant stamp [START:]REV...`
  static let stamp = Command(
    "stamp",
    summary: "Write the SQL that sets the version, without migrating",
    details: [
      "The script writes the rows of the version table and runs no migration. Without START it begins with an "
        + "empty database and makes the table as well."
    ],
    operand: Operand(
      "[START:]REV", .many, naming: .range(needsStart: false),
      help: "The revisions that the version table holds afterwards; START is what it holds before."),
    examples: [
      Example("stamp head --dialect postgresql", "A database made by other means is up to date"),
      Example("stamp ae10:head --dialect postgresql", "The same, where the table holds ae10"),
    ],
    run: { arguments, context in
      try context.writeScripts(of: arguments.operands) { graph, ranges in try graph.stamp(ranges) }
    })
}
