internal import Decant

extension MySQL {
  /// `CAST(a AS SIGNED INTEGER)`; a value stays as it is where the type is none that `CAST` knows.
  ///
  /// Source: https://dev.mysql.com/doc/refman/8.4/en/cast-functions.html#function_cast
  static func cast(
    _ cast: Cast, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<Cast>
  ) throws {
    let type = cast.type.variant(for: writer.dialect.name)
    if let type = castableType(for: type) { return try inherited(Cast(cast.value, to: type), &writer) }
    // a type that MySQL does not have at all is refused nevertheless
    var draft = SQLWriter(dialect: writer.dialect)
    try draft.element(ofType: type)
    try writer.element(any: cast.value)
  }

  /// The type in the words of `CAST`.
  private static func castableType(for type: any SQLType) -> (any SQLType)? {
    switch (type.affinity, type) {
    case (.integer, let type): RawType(type.isUnsigned ? "UNSIGNED INTEGER" : "SIGNED INTEGER")
    case (.numeric, let number as NumericType):
      NumericType(.decimal, precision: number.precision, scale: number.scale, options: number.options)
    case (.interval, _): TemporalType(.genericDateTime)
    case (.dateTime, let time as TemporalType) where time.name == .timestamp: TemporalType(.dateTime)
    case (.date, _), (.time, _), (.dateTime, _), (.json, _): type
    case (.binary, _): RawType("BINARY")
    case (.string, let text as CharacterType): castableText(for: text)
    case (.string, let type as EnumType): type.isNative ? nil : CharacterType(.char, length: type.text.length)
    case (.string, let type as VendorType) where type.keyword.hasSuffix("TEXT"):
      CharacterType(
        .char, length: type.arguments["length"]?.intValue.map(TypeLength.count),
        collation: type.arguments["collation"]?.stringValue.map { Collation($0) }, options: type.arguments)
    default: nil
    }
  }

  /// `CHAR` with the same length, and the same characters where the type says which; `CAST` has no `NATIONAL`.
  private static func castableText(for text: CharacterType) -> CharacterType {
    guard text.name != .char else { return text }
    let options = text.options.members.filter { !$0.name.hasSuffix("national") }
    return CharacterType(
      .char, length: text.length, collation: options.isEmpty ? nil : text.collation,
      options: DialectOptions(options))
  }
}

extension SQLType {
  fileprivate var isUnsigned: Bool {
    let options = (self as? IntegerType)?.options ?? (self as? VendorType)?.arguments
    return options?.argument("unsigned")?.boolValue == true
  }
}
