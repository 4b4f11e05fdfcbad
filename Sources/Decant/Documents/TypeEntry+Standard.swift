extension TypeEntry {
  /// The generic types and those of the SQL standard.
  static let standard: [TypeEntry] = {
    var entries: [TypeEntry] = IntegerType.Name.allCases.map { .integer($0.rawValue, $0) }
    entries += NumericType.Name.allCases.map { .numeric($0.rawValue, $0) }
    entries += FloatType.Name.allCases.map { .float($0.rawValue, $0) }
    entries += CharacterType.Name.allCases.map { .characters($0.rawValue, $0) }
    entries += BinaryType.Name.allCases.map { .binary($0.rawValue, $0) }
    entries += TemporalType.Name.allCases.map { .temporal($0.rawValue, $0) }
    entries += BooleanType.Name.allCases.map { boolean($0.rawValue, $0) }
    entries += [
      alias("INT", of: "INTEGER"), json("JSON"), interval, uuid, TypeEntry("UUID", UUIDType(.uuid)),
      enumeration,
      array, TypeEntry("Null", NullType()), raw,
    ]
    return entries
  }()

  private static func boolean(_ name: String, _ type: BooleanType.Name) -> TypeEntry {
    TypeEntry(name) { object, vocabulary in
      BooleanType(
        type, createsConstraint: try object.flag("create_constraint"),
        constraintName: try object.value("name", with: vocabulary))
    }
  }

  private static let interval = TypeEntry("Interval") { object, _ in
    IntervalType(
      isNative: try object.bool("native") ?? true, secondPrecision: try object.int("second_precision"),
      dayPrecision: try object.int("day_precision"))
  }

  private static let uuid = TypeEntry("Uuid") { object, _ in
    UUIDType(isNative: try object.bool("native_uuid") ?? true)
  }

  private static let enumeration = TypeEntry("Enum") { object, vocabulary in
    var type = EnumType(try object.require("values", with: vocabulary))
    type.name = try object.value("name", with: vocabulary)
    type.schema = try object.value("schema", with: vocabulary)
    type.inheritsSchema = try object.flag("inherit_schema")
    type.isNative = try object.bool("native_enum") ?? true
    type.createsConstraint = try object.flag("create_constraint")
    type.createsType = try object.bool("create_type") ?? true
    type.collation = try object.collation()
    if let length = object.node("length") {
      type.length = length.isNull ? .unlimited : .count(try length.int())
      if let problem = type.lengthProblem { throw length.error(.invalidValue(problem)) }
    }
    return type
  }

  private static let array = TypeEntry("ARRAY") { object, vocabulary in
    let item = try object.require("item_type")
    let type: AnySQLType = try AnySQLType(reading: item, with: vocabulary)
    guard type.base.affinity != .array else {
      throw item.error(.invalidValue("an array of arrays is one array with more \"dimensions\""))
    }
    return ArrayType(of: type.base, dimensions: try object.int("dimensions"))
  }

  private static let raw = TypeEntry("raw") { object, vocabulary in
    RawType(try object.require("sql", with: vocabulary))
  }
}

extension EnumType {
  /// What is wrong with a length that does not hold each of the values.
  fileprivate var lengthProblem: String? {
    let longest = values.map(\.unicodeScalars.count).max() ?? 0
    guard case .count(let count) = length, count < longest else { return nil }
    return "a length of \(count) does not hold the longest value, which has \(longest) characters"
  }
}
