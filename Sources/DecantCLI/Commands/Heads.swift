internal import Decant

extension Command {
  /// `decant heads`
  static let heads = Command(
    "heads",
    summary: "List the revisions that nothing follows",
    details: [ListingFormat.details],
    options: [resolveDependencies, .format(ListingFormat.ofLists)],
    run: { arguments, context in
      let graph = try context.graph()
      let listing = graph.listHeads(resolvingDependencies: arguments.has(resolveDependencies))
      try context.write(listing, as: arguments)
    })

  private static let resolveDependencies = CommandOption(
    "resolve-dependencies", help: "Leave out those that another revision depends on.")
}
