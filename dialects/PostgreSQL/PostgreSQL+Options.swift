internal import Decant

extension PostgreSQL {
  /// The names of the options that are read here.
  enum Option {
    static let using = "postgresql_using"
    static let include = "postgresql_include"
    static let condition = "postgresql_where"
    static let operatorClasses = "postgresql_ops"
    static let concurrently = "postgresql_concurrently"
    static let with = "postgresql_with"
    static let tablespace = "postgresql_tablespace"
    static let nullsNotDistinct = "postgresql_nulls_not_distinct"
    static let notValid = "postgresql_not_valid"
    static let partitionBy = "postgresql_partition_by"
    static let inherits = "postgresql_inherits"
    static let withOIDs = "postgresql_with_oids"
    static let onCommit = "postgresql_on_commit"
    static let ignoreSearchPath = "postgresql_ignore_search_path"
  }

  static let acceptedOptions: AcceptedOptions = {
    var options = AcceptedOptions()
    options[.index] = [
      Option.using, Option.include, Option.condition, Option.operatorClasses, Option.concurrently,
      Option.with,
      Option.tablespace, Option.nullsNotDistinct,
    ]
    options[.table] = [
      Option.ignoreSearchPath, Option.tablespace, Option.partitionBy, Option.withOIDs, Option.with,
      Option.onCommit,
      Option.inherits, Option.using,
    ]
    options[.check] = [Option.notValid]
    options[.foreignKey] = [Option.notValid]
    options[.primaryKey] = [Option.include]
    options[.unique] = [Option.include, Option.nullsNotDistinct]
    options[.alterColumn] = [Option.using]
    options.momentary = [Option.concurrently, Option.notValid]
    options.silent = [Option.ignoreSearchPath]
    return options
  }()

  /// `INHERITS`, `PARTITION BY`, `USING`, `WITH`, `ON COMMIT` and `TABLESPACE`, each on a line of its own.
  static func tableOptions(
    _ clause: TableOptions, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<TableOptions>
  ) throws {
    let options = clause.table.options
    if let parents = options.given(Option.inherits)?.identifiers {
      writer.optionLine("INHERITS")
      writer.columnList(parents)
    }
    if let partition = options.nonEmptyText(Option.partitionBy) {
      writer.optionLine("PARTITION BY")
      try writer.sql(partition)
    }
    if let method = options.nonEmptyText(Option.using) {
      writer.optionLine("USING")
      try writer.sql(method)
    }
    if let parameters = options.given(Option.with), parameters.hasMembers {
      writer.optionLine("WITH")
      try writer.storageParameters(parameters)
    }
    switch options.given(Option.withOIDs)?.boolValue {
    case true?: writer.optionLine("WITH OIDS")
    case false?: writer.optionLine("WITHOUT OIDS")
    case nil: break
    }
    try writer.onCommitLine(options.given(Option.onCommit))
    writer.tablespaceLine(options.given(Option.tablespace))
  }
}

extension SQLWriter {
  /// Writes `(fillfactor = 50, autovacuum_enabled = false)`.
  mutating func storageParameters(_ parameters: JSONValue) throws {
    guard case .object(let members) = parameters else {
      throw RenderError(.invalid("storage parameters are an object of names and values"))
    }
    try parenthesized { writer in
      try writer.list(members) { writer, member in
        try writer.sql(SQLText(member.name))
        guard member.value != .null else { return }
        writer.keyword("=")
        guard let text = member.value.plainText else {
          throw RenderError(
            .invalid("the storage parameter \(member.name) has a value that is no word or number"))
        }
        try writer.sql(SQLText(text))
      }
    }
  }
}
