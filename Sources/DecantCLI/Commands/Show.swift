internal import Decant

extension Command {
  /// `decant show REV`
  static let show = Command(
    "show",
    summary: "Show what is known of a revision",
    details: [
      "Its place in the history, its labels, its file, and its whole message.", ListingFormat.details,
    ],
    operand: Operand(
      "REV", .one, naming: .revision, help: "An identifier or the beginning of one, 'head', 'LABEL@head'."),
    options: [.format(ListingFormat.ofLists)],
    examples: [
      Example("show head", "The newest revision"),
      Example("show ae10", "The one whose identifier begins with ae10"),
    ],
    run: { arguments, context in
      try context.write(context.graph().show(arguments.operands[0]), as: arguments)
    })
}
