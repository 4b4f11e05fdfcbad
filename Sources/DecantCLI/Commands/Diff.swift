internal import Decant

extension Command {
  /// `decant diff A B`
  static let diff = Command(
    "diff",
    summary: "Show what differs between the schemas of two revisions",
    details: [
      "A line for each table, and below it one for each part: '+' is new, '-' is gone, '~' is other than it was. "
        + "The SQL that leads from one to the other is that of 'upgrade A:B'."
    ],
    operand: Operand(
      "A B", .two, naming: .revision,
      help: "Two revisions; each may be several with commas. 'base' is the empty database."),
    options: [.format(ListingFormat.ofLists)],
    examples: [
      Example("diff ae10 head --dialect postgresql", "What has come since revision ae10"),
      Example("diff base head --dialect postgresql --format json", "All there is, for a program"),
    ],
    run: { arguments, context in
      let isJSON = arguments.listingFormat == .json
      let isOnTerminal = context.terminal != nil
      let style = TextStyle(
        isColored: context.console.isColored(context.settings.color, onTerminal: isOnTerminal))
      try context.writeSchemas(ending: isJSON ? "json" : "txt") { source, output in
        let ends = try arguments.operands.map { try source.revisions(named: $0) }
        let schemas = try ends.map { try source.schema(at: $0) }
        for sentence in schemas[1].doubts.sentences { context.messages.warning(sentence) }
        let difference = SchemaDifference(from: schemas[0].shapes, to: schemas[1].shapes)
        if isJSON { return try output.write(json(of: difference, between: ends, source)) }
        if difference.isEmpty { context.messages.notice("the schemas are the same") }
        try output.write(difference.lines.map { text(of: $0, style) + "\n" }.joined())
      }
    })

  private static func text(of line: DifferenceLine, _ style: TextStyle) -> String {
    let role: TextStyle.Role =
      switch line.sign {
      case .added: .added
      case .dropped: .dropped
      case .changed: .changed
      }
    return (line.isPart ? "    " : "") + style(role, printable("\(line.sign.rawValue) \(line.text)"))
  }

  private static func json(
    of difference: SchemaDifference, between ends: [[String]], _ source: SchemaSource
  ) -> String {
    let document: JSONValue = [
      "from": .array(ends[0].map(JSONValue.string)), "to": .array(ends[1].map(JSONValue.string)),
      "dialect": .string(source.generator.dialect.name), "tables": difference.documentValue,
    ]
    var writer = JSONWriter(style: .pretty)
    writer.value(document)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
