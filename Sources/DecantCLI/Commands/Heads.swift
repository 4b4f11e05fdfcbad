internal import Decant

extension Command {
  /// `decant heads`
  static let heads = Command(
    "heads",
    summary: "List the revisions that nothing follows",
    details: [
      "More than one head is more than one branch: 'upgrade heads' takes all of them, and a revision that merges "
        + "them makes one of them."
    ],
    examples: [
      Example("heads", "The heads"),
      Example("heads --verbose", "The heads with all details"),
    ],
    run: { arguments, context in
      try context.output.write(context.migrations().graph.listHeads(verbose: context.settings.isVerbose))
    })
}
