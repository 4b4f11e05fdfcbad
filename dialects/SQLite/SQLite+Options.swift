internal import Decant

extension SQLite {
  /// The names of the options that are read here.
  enum Option {
    static let autoincrement = "sqlite_autoincrement"
    static let withRowID = "sqlite_with_rowid"
    static let strict = "sqlite_strict"
    static let condition = "sqlite_where"
    static let onConflict = "sqlite_on_conflict"
    static let onConflictPrimaryKey = "sqlite_on_conflict_primary_key"
    static let onConflictNotNull = "sqlite_on_conflict_not_null"
    static let onConflictUnique = "sqlite_on_conflict_unique"
  }

  static let acceptedOptions: AcceptedOptions = {
    var options = AcceptedOptions()
    options[.table] = [Option.autoincrement, Option.withRowID, Option.strict]
    options[.column] = [Option.onConflictPrimaryKey, Option.onConflictNotNull, Option.onConflictUnique]
    options[.index] = [Option.condition]
    for constraint in [AcceptedOptions.Owner.primaryKey, .unique, .check, .foreignKey] {
      options[constraint] = [Option.onConflict]
    }
    return options
  }()

  /// `WITHOUT ROWID` and `STRICT`, each on a line of its own.
  static func tableOptions(
    _ clause: TableOptions, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<TableOptions>
  ) throws {
    var words: [StaticString] = []
    if clause.table.options[Option.withRowID]?.boolValue == false { words.append("WITHOUT ROWID") }
    if clause.table.options.isTrue(Option.strict) { words.append("STRICT") }
    guard !words.isEmpty else { return }
    writer.lines(words) { writer, word in
      writer.sign(" ")
      writer.join()
      writer.keyword(word)
    }
  }
}

extension SQLWriter {
  /// Writes `ON CONFLICT IGNORE` of an option, or nothing where it is not given.
  mutating func onConflict(_ option: String, of options: DialectOptions) throws {
    guard let action = options.given(option)?.stringValue else { return }
    keyword("ON CONFLICT")
    try phrase(action)
  }
}
