internal import Decant

extension MySQL {
  /// The keywords of the types that are written as they stand.
  static let vendorTypes: Set<String> = Set(
    numberKeywords + textKeywords + binaryKeywords + addressKeywords + ["YEAR"])

  /// The types of the JSON form.
  static let types: [TypeEntry] =
    standardNames.map { .alias("mysql.\($0)", of: $0) } + numbers + texts + times + others

  private static let numbers: [TypeEntry] =
    [IntegerType.Name.bigint, .integer, .smallint].map {
      .integer("mysql.\($0.rawValue)", $0, arguments: integerArguments)
    }
    + numberKeywords.map { .vendor("mysql.\($0)", .integer, arguments: integerArguments) }
    + [NumericType.Name.decimal, .numeric].map {
      .numeric("mysql.\($0.rawValue)", $0, arguments: numberArguments)
    }
    + [FloatType.Name.double, .real].map { float($0).requiring(bothOrNeither, hasBothOrNeither) }
    + [float(.float)]

  private static let texts: [TypeEntry] =
    [CharacterType.Name.char, .nchar, .nvarchar, .standardText, .varchar].map {
      .characters("mysql.\($0.rawValue)", $0, arguments: textArguments)
    }
    + textKeywords.map {
      .vendor("mysql.\($0)", .string, arguments: [.count("length")] + ownTextArguments)
    }
    + [
      enumeration("mysql.ENUM", arguments: enumArguments),
      enumeration("mysql.SET", arguments: [.count("length")]).requiring(
        "a SET cannot hold the empty text: it could not be told from the empty set", holdsNoEmptyText),
    ]

  private static let times: [TypeEntry] =
    [TemporalType.Name.dateTime, .time, .timestamp].map {
      .temporal("mysql.\($0.rawValue)", $0, arguments: [.count("fsp")])
    } + [.vendor("mysql.YEAR", arguments: [.count("display_width")])]

  private static let others: [TypeEntry] =
    binaryKeywords.map { .vendor("mysql.\($0)", .binary, arguments: [.count("length")]) }
    + addressKeywords.map { .vendor("mysql.\($0)") }
    + [.vendor("mysql.BIT", arguments: [.count("length")])]

  private static let standardNames = ["BINARY", "BLOB", "BOOLEAN", "DATE", "JSON", "VARBINARY"]
  private static let numberKeywords = ["MEDIUMINT", "TINYINT"]
  private static let textKeywords = ["LONGTEXT", "MEDIUMTEXT", "TINYTEXT"]
  private static let binaryKeywords = ["LONGBLOB", "MEDIUMBLOB", "TINYBLOB"]
  private static let addressKeywords = ["INET4", "INET6"]

  private static let numberArguments: [TypeArgument] = [.flag("unsigned"), .flag("zerofill")]
  private static let integerArguments: [TypeArgument] = [.count("display_width")] + numberArguments
  private static let textArguments: [TypeArgument] =
    [.text("charset")] + ["ascii", "unicode", "binary", "national"].map { .flag($0) }
  private static let ownTextArguments: [TypeArgument] = textArguments + .collation
  /// What `Enum` takes besides, of which nothing shows in `ENUM('a','b')`.
  private static let enumArguments: [TypeArgument] =
    [.text("name"), .text("schema"), .count("length")]
    + ["inherit_schema", "native_enum", "create_constraint", "create_type"].map { .flag($0) }

  private static func float(_ name: FloatType.Name) -> TypeEntry {
    .float("mysql.\(name.rawValue)", name, arguments: [.count("scale")] + numberArguments)
  }

  private static let bothOrNeither = "give both \"precision\" and \"scale\", or neither"

  private static func hasBothOrNeither(_ type: any SQLType) -> Bool {
    guard let float = type as? FloatType else { return true }
    return (float.precision == nil) == (float.options.argument("scale") == nil)
  }

  private static func enumeration(_ name: String, arguments: [TypeArgument]) -> TypeEntry {
    TypeEntry(name) { object, vocabulary in
      let values: [String] = try object.require("values", with: vocabulary)
      let others = try object.arguments(arguments + ownTextArguments)
      return VendorType(name, .string, arguments: DialectOptions.values(values).merging(others))
    }
  }

  private static func holdsNoEmptyText(_ type: any SQLType) -> Bool {
    (type as? VendorType)?.arguments["values"]?.arrayValue?.contains("") != true
  }
}

extension DialectOptions {
  /// The values of an `ENUM` or `SET` as an argument of the type.
  static func values(_ values: [String]) -> DialectOptions { ["values": .array(values.map { .string($0) })] }
}
