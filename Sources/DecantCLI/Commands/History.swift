internal import Decant

extension Command {
  /// `decant history [-r RANGE]`
  static let history = Command(
    "history",
    summary: "List the revisions, the newest first",
    details: [
      "With --graph they are drawn in lanes, with dotted lines to what a revision depends on. The other formats "
        + "are for programs, for Graphviz, for Mermaid and for a browser. To see where a database stands, let "
        + "--indicate read what psql -Atc 'select version_num from alembic_version' prints.",
      ListingFormat.details,
    ],
    operand: Operand(
      "RANGE", .optional(default: nil), naming: .range(needsStart: false), help: "The same as --rev-range."),
    options: [revisionRange, indicate, graph, .format(ListingFormat.ofGraphs)],
    examples: [
      Example("history -r ae10:head --verbose", "What came since revision ae10, with all details"),
      Example(
        "history --graph --indicate versions.txt", "A drawing of all revisions, with those of a database"),
      Example("history --format svg -o history.svg", "The same as a picture for a browser"),
    ],
    run: { arguments, context in
      let ranges = arguments.operands + arguments.values(of: revisionRange)
      guard ranges.count < 2 else { throw UsageError(.repeatedOption(revisionRange)) }
      let range = try ranges.first.map { try RevisionRange($0) }
      if arguments.has(graph), arguments.listingFormat != .text {
        throw UsageError(.conflictingOptions(graph, .format(ListingFormat.ofGraphs)))
      }
      let revisions = try context.graph()
      let current = try arguments.value(of: indicate).map { try context.identifiers(in: $0, of: revisions) }
      let listing = try revisions.history(of: range, current: current)
      guard arguments.has(graph) else { return try context.write(listing, as: arguments) }
      try context.output.write(listing.drawing(context.drawingStyle))
    })

  /// The range of revisions to list.
  static let revisionRange = CommandOption(
    "rev-range", "r", value: .text("RANGE"), naming: .range(needsStart: false),
    help: "List these alone: START:END, where either may be left out.")

  private static let indicate = CommandOption(
    "indicate", value: .text("FILE"), naming: .file,
    help:
      "Mark the revisions that a database stands at: FILE has what its version table holds, one in a line; "
      + "'-' is standard input.")

  private static let graph = CommandOption("graph", help: "Draw the revisions in lanes.")
}

extension Context {
  /// How a drawing fits what it is shown on.
  fileprivate var drawingStyle: DrawingStyle {
    DrawingStyle(
      columns: terminal?.columns,
      isColored: console.isColored(settings.color, onTerminal: terminal != nil),
      isASCII: terminal?.isASCII ?? false, isVerbose: settings.isVerbose)
  }
}
