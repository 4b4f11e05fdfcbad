extension Command {
  /// `decant merge [REV...]`
  static let merge = Command(
    "merge",
    summary: "Make a revision that joins branches",
    details: [
      "The new revision follows all that it joins, so that there is one head again. It has no operations of its own "
        + "until you write some."
    ],
    operand: Operand(
      "REV", .any(default: "heads"), naming: .revision,
      help: "The heads to join: identifiers or the beginnings of them, 'LABEL@head'; by default all heads."),
    options: [
      RevisionOptions.message, RevisionOptions.branchLabel, RevisionOptions.dependsOn,
      RevisionOptions.identifier, RevisionOptions.versionPath, RevisionOptions.edit,
    ] + ProjectOptions.all,
    examples: [
      Example("merge -m 'one head again'", "All heads"),
      Example("merge ae10 billing@head", "Two of them"),
    ],
    run: { arguments, context in
      var request = RevisionRequest(arguments)
      request.parents = .merged(arguments.operands)
      try context.make(request, arguments)
    })
}
