internal import Decant

extension Command {
  /// `decant branches`
  static let branches = Command(
    "branches",
    summary: "List the revisions that more than one follows",
    details: ["Each branch point is listed with the revisions that follow it.", ListingFormat.details],
    options: [.format(ListingFormat.ofLists)],
    examples: [
      Example("branches", "The branch points"),
      Example("branches --verbose", "The branch points with all details"),
    ],
    run: { arguments, context in
      try context.write(context.graph().listBranches(), as: arguments)
    })
}
