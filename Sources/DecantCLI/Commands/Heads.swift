internal import Decant

extension Command {
  /// `decant heads`
  static let heads = Command(
    "heads",
    summary: "List the revisions that nothing follows",
    details: [
      "More than one head is more than one branch: 'upgrade heads' takes all of them, and a revision that merges "
        + "them makes one of them.",
      ListingFormat.details,
    ],
    options: [resolveDependencies, .format(ListingFormat.ofLists)],
    examples: [
      Example("heads", "The heads"),
      Example("heads --format json", "The heads with all details, for programs"),
    ],
    run: { arguments, context in
      let graph = try context.graph()
      let listing = graph.listHeads(resolvingDependencies: arguments.has(resolveDependencies))
      try context.write(listing, as: arguments)
    })

  private static let resolveDependencies = CommandOption(
    "resolve-dependencies", help: "Leave out those that another revision depends on.")
}
