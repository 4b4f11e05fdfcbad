internal import Decant

extension Command {
  /// `decant branches`
  static let branches = Command(
    "branches",
    summary: "List the revisions that more than one follows",
    run: { arguments, context in
      try context.output.write(context.migrations().graph.listBranches(verbose: context.settings.isVerbose))
    })
}
