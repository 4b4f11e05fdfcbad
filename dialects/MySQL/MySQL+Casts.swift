internal import Decant

extension MySQL {
  /// Casts to one of the few types that `CAST` knows; any other is left to the column that takes the value.
  ///
  /// Source: https://dev.mysql.com/doc/refman/8.4/en/cast-functions.html
  static func cast(
    _ cast: Cast, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<Cast>
  ) throws {
    let type = cast.type.variant(for: writer.dialect.name)
    if let target = castTarget(of: type) { return try inherited(Cast(cast.value, to: target), &writer) }
    // a type that does not exist at all is refused nevertheless
    var draft = SQLWriter(dialect: writer.dialect)
    try draft.element(ofType: type)
    try writer.element(any: cast.value)
  }

  private static func castTarget(of type: any SQLType) -> (any SQLType)? {
    switch type {
    case let number as IntegerType: wholeNumber(unsigned: number.options.argument("unsigned"))
    case let number as NumericType:
      NumericType(.decimal, precision: number.precision, scale: number.scale, options: number.options)
    case let time as TemporalType: time.name == .timestamp ? TemporalType(.dateTime) : time
    case is IntervalType: TemporalType(.genericDateTime)
    case let text as CharacterType: characters(of: text)
    case let text as EnumType where !text.isNative: characters(of: text.text)
    case is BinaryType: RawType("BINARY")
    case is JSONType: type
    case let vendor as VendorType: castTarget(ofVendor: vendor)
    default: nil
    }
  }

  private static func characters(of text: CharacterType) -> CharacterType {
    guard text.name != .char else { return text }
    var options = text.options
    options["mysql_national"] = nil
    return CharacterType(
      .char, length: text.length, collation: options.isEmpty ? nil : text.collation, options: options)
  }

  private static func castTarget(ofVendor vendor: VendorType) -> (any SQLType)? {
    switch vendor.affinity {
    case .integer: return wholeNumber(unsigned: vendor.arguments["unsigned"])
    case .binary: return RawType("BINARY")
    case .string where !["ENUM", "SET"].contains(vendor.keyword):
      let arguments = vendor.arguments
      let options = arguments.members.filter { !["collation", "length"].contains($0.name) }
      return characters(
        of: CharacterType(
          .text, length: arguments.given("length")?.intValue.map(TypeLength.count),
          collation: arguments.given("collation")?.stringValue.map { Collation($0) },
          options: DialectOptions(options.map { JSONMember(name: "mysql_\($0.name)", value: $0.value) })))
    default: return nil
    }
  }

  private static func wholeNumber(unsigned: JSONValue?) -> RawType {
    RawType(unsigned?.boolValue == true ? "UNSIGNED INTEGER" : "SIGNED INTEGER")
  }
}
