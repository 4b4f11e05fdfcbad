internal import Decant

extension Oracle {
  /// A `NUMBER` without digits behind the point holds whole numbers and is not cast to another that does.
  static let needsCast: @Sendable (any SQLType, any SQLType) -> Bool = { old, new in
    BatchStyle.areOfOtherKinds(old.comparable, new.comparable)
  }

  /// `CAST(a AS VARCHAR2(50 CHAR))` for all texts but long ones.
  ///
  /// Source: https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CAST.html
  static func cast(_ cast: Cast, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<Cast>)
    throws
  {
    let length: TypeLength?
    switch cast.type.variant(for: writer.dialect.name) {
    case let text as CharacterType where text.isLong: return try inherited(cast, &writer)
    case let text as CharacterType: length = text.length
    case let type as EnumType: length = type.text.length
    default: return try inherited(cast, &writer)
    }
    let isOpen = length == nil || length == 0
    try inherited(Cast(cast.value, to: CharacterType(.string, length: isOpen ? 4000 : length)), &writer)
  }

  /// No value can be given for a column `GENERATED ALWAYS AS IDENTITY`.
  ///
  /// Source: https://docs.oracle.com/en/error-help/db/ora-32795/
  static func copyRows(
    _ statement: CopyRows, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CopyRows>
  ) throws {
    for column in statement.filledColumns {
      guard let identity = column.serverDefault?.asIdentity, identity.always != false else { continue }
      throw RenderError.unsupported(
        "copying the rows of column \"\(column.name)\", which is GENERATED ALWAYS AS IDENTITY",
        hint: "make it an identity by default")
    }
    try inherited(statement, &writer)
  }
}

extension CharacterType {
  fileprivate var isLong: Bool {
    switch name {
    case .text, .unicodeText, .standardText, .clob: true
    case .string, .unicode, .varchar, .nvarchar, .char, .nchar: false
    }
  }
}

extension SQLType {
  /// A type for the same kind of values, under which a number without fractions is a whole one.
  fileprivate var comparable: any SQLType {
    (self as? NumberType)?.canCount == true ? IntegerType() : self
  }
}
