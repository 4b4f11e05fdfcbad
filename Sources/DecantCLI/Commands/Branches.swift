internal import Decant

extension Command {
  /// `decant branches`
  static let branches = Command(
    "branches",
    summary: "List the revisions that more than one follows",
    details: [ListingFormat.details],
    options: [.format(ListingFormat.ofLists)],
    run: { arguments, context in
      try context.write(context.graph().listBranches(), as: arguments)
    })
}
