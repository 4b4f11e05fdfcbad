internal import Decant

extension Oracle {
  /// The names of the options that are read here.
  enum Option {
    static let onCommit = "oracle_on_commit"
    static let compress = "oracle_compress"
    static let tablespace = "oracle_tablespace"
    static let resolveSynonyms = "oracle_resolve_synonyms"
    static let bitmap = "oracle_bitmap"
    static let vector = "oracle_vector"
  }

  static let acceptedOptions: AcceptedOptions = {
    var options = AcceptedOptions()
    options[.table] = [Option.resolveSynonyms, Option.onCommit, Option.compress, Option.tablespace]
    options[.index] = [Option.bitmap, Option.compress, Option.vector]
    options.silent = [Option.resolveSynonyms]
    return options
  }()

  static let settings: [String: DialectSetting] = [
    "oracle_batch_separator": .text(isShared: true) { $0.script.batchSeparator = $1 },
    "use_nchar_for_unicode": .flag { $0.elements.override(CharacterType.self, unicode(national: $1)) },
  ]

  /// `ON COMMIT`, `COMPRESS` and `TABLESPACE`, each on a line of its own.
  static func tableOptions(
    _ clause: TableOptions, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<TableOptions>
  ) throws {
    let options = clause.table.options
    try writer.onCommitLine(options.given(Option.onCommit))
    try writeCompression(options.given(Option.compress), to: &writer)
    writer.tablespaceLine(options.given(Option.tablespace))
  }

  /// `COMPRESS`, or `COMPRESS FOR OLTP`.
  private static func writeCompression(_ option: JSONValue?, to writer: inout SQLWriter) throws {
    switch option {
    case nil, .null?, .bool(false)?, .string("")?, .number("0")?: return
    case .bool(true)?: writer.optionLine("COMPRESS")
    case .some(let level):
      guard let words = level.plainText else {
        throw RenderError(
          .invalid("\(Option.compress) of a table is true, false, a level or words such as \"OLTP\""))
      }
      writer.optionLine("COMPRESS FOR")
      try writer.phrase(words)
    }
  }
}
