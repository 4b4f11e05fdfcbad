internal import Decant

extension Command {
  /// `decant render FILE|-`
  static let render = Command(
    "render",
    summary: "Write the SQL of operations in a JSON document",
    details: ["Each operation is rendered by itself, without a version table and without BEGIN and COMMIT."],
    operand: Operand("FILE|-", .one, naming: .file, help: "The document; '-' is standard input."),
    examples: [
      Example("render --dialect sqlite operations.json", "The operations in a file"),
      Example("render --dialect oracle - < operations.json", "The operations on standard input"),
    ],
    run: { arguments, context in
      let vocabulary = context.project.vocabulary
      let path = arguments.operands[0]
      let document = try OperationDocument(
        parsing: try context.contents(of: path), file: path == "-" ? nil : path, vocabulary: vocabulary)
      try context.writeEach { target, output in
        _ = try document.render(in: target.script.dialect, vocabulary: vocabulary, to: output)
      }
    })
}
