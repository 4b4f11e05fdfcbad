internal import Decant

extension Command {
  /// `decant show REV`
  static let show = Command(
    "show",
    summary: "Show what is known of a revision",
    details: [ListingFormat.details],
    operand: Operand("REV", .one, help: "An identifier or the beginning of one, 'head', 'LABEL@head'."),
    options: [.format(ListingFormat.ofLists)],
    examples: [Example("show head", "The newest revision")],
    run: { arguments, context in
      try context.write(context.graph().show(arguments.operands[0]), as: arguments)
    })
}
