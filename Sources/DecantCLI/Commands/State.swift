internal import Decant

extension Command {
  /// `decant state [REV]`
  static let state = Command(
    "state",
    summary: "Show the schema at a revision",
    details: [
      "The schema is that which the operations make; no database is asked. 'sql' is a script that makes it from "
        + "nothing, 'json' a document of operations for 'render', 'mermaid' a diagram for documents, and 'html' a "
        + "page with a diagram of every revision.",
      "What raw SQL may have changed is not known for sure, and said on standard error.",
    ],
    operand: Operand(
      "REV", .optional(default: "heads"), naming: .revision,
      help: "A revision, or several with commas; by default 'heads', which is all of them."),
    options: [.format(SchemaFormat.allCases), save],
    examples: [
      Example("state --dialect postgresql", "One script for a new database"),
      Example("state --dialect sqlite --format html -o schema.html", "The schema and how it came about"),
      Example(
        "state ae10 --dialect mysql --save baseline.json",
        "The schema as a baseline, from which the history goes on"),
    ],
    run: { arguments, context in
      let format = arguments.schemaFormat
      let file = try context.fileToSave(arguments)
      try context.writeSchemas(ending: format.ending) { source, output in
        let revisions = try source.revisions(named: arguments.operands[0])
        let schema = try source.schema(at: revisions)
        for sentence in schema.doubts.sentences { context.messages.warning(sentence) }
        if let file {
          try context.scripts.begin(file, in: ".").write(json(of: schema, at: revisions))
          return
        }
        switch format {
        case .json: try output.write(json(of: schema, at: revisions))
        case .html: try output.write(SchemaPage(try source.history(at: revisions)).text)
        case .mermaid: try output.write(MermaidSchema(schema.shapes).text)
        case .sql: _ = try source.generator.write(schema, to: output)
        }
      }
    })

  private static func json(of schema: SchemaState, at revisions: [String]) throws -> String {
    var writer = JSONWriter(style: .pretty)
    writer.value(try OperationDocument(schema, at: revisions).documentValue)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  fileprivate static let save = CommandOption(
    "save", value: .text("FILE"), naming: .file,
    help: "Write the schema as a baseline to this file, and nothing to standard output.")
}

/// The forms in which a schema is shown.
private enum SchemaFormat: String, CaseIterable {
  case sql, json, mermaid, html

  /// The ending of the names of files.
  var ending: String { self == .mermaid ? "mmd" : rawValue }
}

extension ParsedArguments {
  /// The form that a schema is asked for in.
  fileprivate var schemaFormat: SchemaFormat {
    value(of: .format(SchemaFormat.allCases)).flatMap(SchemaFormat.init) ?? .sql
  }
}

extension Context {
  /// The file that a baseline is saved in; nil where none is asked for.
  ///
  /// - Throws: `UsageError` where the answer is to have another form or place as well.
  fileprivate func fileToSave(_ arguments: ParsedArguments) throws -> String? {
    guard let file = arguments.value(of: Command.save) else { return nil }
    for other in [.format(SchemaFormat.allCases), CommonOptions.output, CommonOptions.outputDirectory]
    where !arguments.values(of: other).isEmpty {
      throw UsageError(.conflictingOptions(Command.save, other))
    }
    let targets = try targets()
    guard targets.count == 1 else { throw UsageError(.severalScripts(targets.map(\.name))) }
    return file
  }
}
