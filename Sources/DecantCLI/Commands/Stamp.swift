internal import Decant

extension Command {
  /// `decant stamp [START:]REV...`
  static let stamp = Command(
    "stamp",
    summary: "Write the SQL that sets the version, without migrating",
    operand: Operand(
      "[START:]REV", .many, naming: .range(needsStart: false),
      help: "The revisions that the version table holds afterwards; START is what it holds before."),
    examples: [Example("stamp head --dialect postgresql", "A database made by other means is up to date")],
    run: { arguments, context in
      try context.writeScripts(of: arguments.operands) { graph, ranges in try graph.stamp(ranges) }
    })
}
