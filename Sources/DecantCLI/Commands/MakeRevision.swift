extension Command {
  /// `decant revision -m TEXT`
  static let revision = Command(
    "revision",
    summary: "Make the next revision",
    details: [
      "The new file is printed. It has no operations yet, and no 'downgrade': that is taken from 'upgrade', "
        + "unless it is written."
    ],
    options: [
      RevisionOptions.message, RevisionOptions.head, RevisionOptions.splice, RevisionOptions.branchLabel,
      RevisionOptions.dependsOn, RevisionOptions.identifier, RevisionOptions.versionPath,
      RevisionOptions.edit,
    ] + ProjectOptions.all,
    examples: [
      Example("revision -m 'add prices'", "The revision after the one head"),
      Example(
        "revision -m 'bill' --head base --branch-label billing", "The first one of a branch of its own"),
      Example("revision -m 'more' --head billing@head --depends-on ae10", "The next one of that branch"),
    ],
    run: { arguments, context in
      guard arguments.value(of: RevisionOptions.message) != nil else {
        throw UsageError(.missingOption(RevisionOptions.message))
      }
      var request = RevisionRequest(arguments)
      if let head = arguments.value(of: RevisionOptions.head) { request.parents = .named(head) }
      try context.make(request, arguments)
    })
}
