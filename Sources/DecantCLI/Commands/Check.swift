internal import Decant

extension Command {
  /// `decant check`
  static let check = Command(
    "check",
    summary: "Look for all that is wrong with the revisions",
    details: [
      "All revisions are applied and taken back for each dialect, and nothing is written: the branches one by one, "
        + "in each order where they meet, and all of them in the order of a script."
    ],
    options: [.format(ListingFormat.ofLists), upgradesAlone],
    examples: [
      Example("check --dialect postgresql,sqlite", "Before a change is merged"),
      Example("check --dialect mysql --format json", "The same, for a program"),
    ],
    run: { arguments, context in
      var report = CheckReport()
      do {
        for source in try context.schemaSources() {
          var check = HistoryCheck(source.generator, source.graph, source.revisions)
          try check.run(withDowngrades: !arguments.has(upgradesAlone))
          report.add(check, of: source.target.name)
        }
      } catch let errors as DocumentErrors {
        report.add(errors)
      } catch let error as RevisionError {
        report.add(error)
      }
      try context.output.write(arguments.listingFormat == .json ? report.json : report.text)
      if !report.isEmpty { context.answer = .input }
    })

  private static let upgradesAlone = CommandOption(
    "no-downgrade", help: "Do not look at the ways back: a project that never goes back needs none.")
}
