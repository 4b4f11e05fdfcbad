internal import Decant

extension Command {
  /// `decant show REV`
  static let show = Command(
    "show",
    summary: "Show what is known of a revision",
    operand: Operand(
      "REV", .one, naming: .revision, help: "An identifier or the beginning of one, 'head', 'LABEL@head'."),
    examples: [Example("show head", "The newest revision")],
    run: { arguments, context in
      try context.output.write(context.migrations().graph.show(arguments.operands[0]))
    })
}
