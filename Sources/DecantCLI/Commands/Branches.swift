internal import Decant

extension Command {
  /// `decant branches`
  static let branches = Command(
    "branches",
    summary: "List the revisions that more than one follows",
    details: ["Each branch point is listed with the revisions that follow it."],
    examples: [
      Example("branches", "The branch points"),
      Example("branches --verbose", "The branch points with all details"),
    ],
    run: { arguments, context in
      try context.output.write(context.migrations().graph.listBranches(verbose: context.settings.isVerbose))
    })
}
