internal import Decant

extension MySQL {
  /// `ALTER TABLE t COMMENT 'text'`.
  static func setTableComment(
    _ statement: SetTableComment, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<SetTableComment>
  ) {
    writer.keyword("ALTER TABLE")
    writer.name(statement.table)
    writer.keyword("COMMENT")
    writer.stringOrNull(statement.comment)
  }

  /// `ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin COMMENT='text' PARTITION BY HASH(id)`.
  ///
  /// Any option under the name of the dialect is written, in the order in which they are given, but the
  /// collation behind the character set, and partitions last.
  static func tableOptions(
    _ clause: TableOptions, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<TableOptions>
  ) throws {
    let options = TableOption.all(of: clause.table, in: writer.dialect)
    let hasCharacterSet = options.contains(where: \.isCharacterSet)
    writer.join()
    for rank in TableOption.ranks {
      for option in options where option.rank(behindCharacterSet: hasCharacterSet) == rank {
        try option.write(to: &writer)
      }
    }
  }
}

/// An option of a table, such as `ENGINE=InnoDB`.
///
/// Source: https://dev.mysql.com/doc/refman/8.4/en/create-table.html
private struct TableOption {
  /// The name in capitals, with `_` for blanks where it has some.
  let name: String
  let value: JSONValue

  /// The options of a table under the name of the dialect, and its comment.
  static func all(of table: Table, in dialect: Dialect) -> [TableOption] {
    let prefix = dialect.name + "_"
    var options = DialectOptions()
    for member in table.options.members where member.name.hasPrefix(prefix) && member.value != .null {
      options[member.name.dropFirst(prefix.count).uppercased()] = member.value
    }
    if let comment = table.comment { options["COMMENT"] = .string(comment) }
    return options.members.map { TableOption(name: $0.name, value: $0.value) }
  }

  private static let literals: Set = [
    "COMMENT", "CONNECTION", "DATA_DIRECTORY", "INDEX_DIRECTORY", "PASSWORD",
  ]
  private static let characterSets: Set = [
    "CHARACTER_SET", "CHARSET", "DEFAULT_CHARACTER_SET", "DEFAULT_CHARSET",
  ]
  private static let partitions = ["PARTITION_BY", "PARTITIONS", "SUBPARTITION_BY", "SUBPARTITIONS"]
  private static let severalWords: Set = [
    "CHARACTER_SET", "DATA_DIRECTORY", "DEFAULT_CHARACTER_SET", "DEFAULT_CHARSET", "DEFAULT_COLLATE",
    "INDEX_DIRECTORY", "PARTITION_BY", "SUBPARTITION_BY",
  ]
  private static let withoutSign: Set = ["CHARACTER_SET", "COLLATE", "DEFAULT_CHARACTER_SET", "TABLESPACE"]

  var isCharacterSet: Bool { Self.characterSets.contains(name) }

  /// The places in which options stand; those of one place keep their order.
  static var ranks: Range<Int> { 0..<partitions.count + 2 }

  /// The place: a collation stands behind the character set, partitions behind all others, in their own
  /// order.
  func rank(behindCharacterSet: Bool) -> Int {
    if let place = Self.partitions.firstIndex(of: name) { return place + 2 }
    return behindCharacterSet && name == "COLLATE" ? 1 : 0
  }

  func write(to writer: inout SQLWriter) throws {
    guard let text = value.plainText, value.boolValue == nil else {
      throw RenderError(.invalid("the table option \(name) is neither a text nor a number"))
    }
    try writer.phrase(Self.severalWords.contains(name) ? String(name.map { $0 == "_" ? " " : $0 }) : name)
    if !Self.withoutSign.contains(name), !Self.partitions.contains(name) {
      writer.sign("=")
      writer.join()
    }
    if Self.literals.contains(name) { writer.string(text) } else { try writer.sql(SQLText(text)) }
  }
}
