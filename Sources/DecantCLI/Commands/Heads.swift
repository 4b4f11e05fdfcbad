internal import Decant

extension Command {
  /// `decant heads`
  static let heads = Command(
    "heads",
    summary: "List the revisions that nothing follows",
    run: { arguments, context in
      try context.output.write(context.migrations().graph.listHeads(verbose: context.settings.isVerbose))
    })
}
