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
      "RANGE", .one, naming: .range(needsStart: true), sparedBy: explain,
      help: "START:END, where END may be a number of steps, as '-1'. 'base' is the empty database."),
    options: [explain],
    examples: [
      Example("downgrade head:ae10 --dialect postgresql", "Back to revision ae10"),
      Example("downgrade head:-1 --dialect postgresql", "One step back"),
      Example("downgrade --explain --dialect postgresql", "What each step back loses, or lacks"),
    ],
    run: { arguments, context in
      if arguments.has(explain) {
        return try context.writeSchemas(ending: "txt") { source, output in
          try output.write(source.explanation(of: arguments.operands.first))
        }
      }
      try context.writeScripts(of: arguments.operands) { graph, ranges in try graph.downgrade(ranges[0]) }
    })

  private static let explain = CommandOption(
    "explain",
    help: "Say what leads back from each revision of the range, in place of a script. By default from all.")
}

extension SchemaSource {
  /// A paragraph for each revision of a range, or of all: whether its downgrade is written, what is lost, and what
  /// cannot be derived.
  fileprivate func explanation(of range: String?) throws -> String {
    let all = try graph.revisions(named: "heads").map(\.id).joined(separator: ",") + ":base"
    let plan = try graph.downgrade(try RevisionRange(range ?? all))
    let history = try graph.revisions(appliedAt: plan.start)
    let explanations = try generator.explanations(of: plan, of: revisions, after: history)
    return explanations.map { explanation in
      let header = graph[explanation.revision]
      let title = [explanation.revision, header?.message == nil ? nil : header?.summary].compactMap { $0 }
      return
        (["\(title.joined(separator: ", ")): \(explanation.summary)"]
        + explanation.details.map { "    \($0)" })
        .map { "\($0)\n" }.joined()
    }.joined()
  }
}

extension DowngradeExplanation {
  fileprivate var summary: String {
    guard isDerived else { return operationCount == 0 ? "written, does nothing" : "written" }
    return failures.isEmpty ? "derived" : "cannot be derived"
  }

  fileprivate var details: [String] { losses + failures.map(\.description) }
}
