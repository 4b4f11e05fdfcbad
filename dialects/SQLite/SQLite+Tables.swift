internal import Decant

extension SQLite {
  /// Refuses: there is nothing that would keep the comment.
  static func tableComment(
    _ statement: SetTableComment, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<SetTableComment>
  ) throws {
    throw RenderError.unsupported("a comment on table \(statement.table)", hint: Hint.comment)
  }

  /// What to do about changes that `ALTER TABLE` cannot make.
  enum Hint {
    static let batch = "put the operation into a batch_alter_table, which makes the table anew"
    static let comment = "limit the operation to the dialects that keep comments"
  }
}
