extension SQLType where Self == IntegerType {
  /// Whole numbers of 32 bits.
  public static var integer: IntegerType { IntegerType(.generic) }
  /// Whole numbers of 16 bits.
  public static var smallInteger: IntegerType { IntegerType(.genericSmall) }
  /// Whole numbers of 64 bits.
  public static var bigInteger: IntegerType { IntegerType(.genericBig) }
}

extension SQLType where Self == NumericType {
  /// Decimal numbers; without a precision as many digits as the database takes.
  public static func numeric(_ precision: Int? = nil, _ scale: Int? = nil) -> NumericType {
    NumericType(.generic, precision: precision, scale: scale)
  }
}

extension SQLType where Self == FloatType {
  /// Floating-point numbers.
  public static var float: FloatType { FloatType(.generic) }
  /// Floating-point numbers of 64 bits.
  public static var double: FloatType { FloatType(.genericDouble) }
}

extension SQLType where Self == CharacterType {
  /// Text of a limited length.
  public static func string(_ length: TypeLength? = nil, collation: Collation? = nil) -> CharacterType {
    CharacterType(.string, length: length, collation: collation)
  }
  /// Text of a limited length, of any language.
  public static func unicode(_ length: TypeLength? = nil) -> CharacterType {
    CharacterType(.unicode, length: length)
  }
  /// Long text.
  public static var text: CharacterType { CharacterType(.text) }
  /// Long text of any language.
  public static var unicodeText: CharacterType { CharacterType(.unicodeText) }
  /// `VARCHAR`.
  public static func varchar(_ length: TypeLength? = nil) -> CharacterType {
    CharacterType(.varchar, length: length)
  }
  /// `CHAR`.
  public static func char(_ length: TypeLength? = nil) -> CharacterType {
    CharacterType(.char, length: length)
  }
}

extension SQLType where Self == TemporalType {
  /// Days.
  public static var date: TemporalType { TemporalType(.genericDate) }
  /// Times of a day.
  public static var time: TemporalType { TemporalType(.genericTime) }
  /// Days with a time.
  public static var dateTime: TemporalType { TemporalType(.genericDateTime) }
  /// Days with a time and a time zone.
  public static var zonedDateTime: TemporalType { TemporalType(.genericDateTime, hasTimeZone: true) }
  /// `TIMESTAMP`.
  public static var timestamp: TemporalType { TemporalType(.timestamp) }
}

extension SQLType where Self == IntervalType {
  /// Lengths of time.
  public static var interval: IntervalType { IntervalType() }
}

extension SQLType where Self == BinaryType {
  /// Bytes.
  public static var largeBinary: BinaryType { BinaryType(.generic) }
}

extension SQLType where Self == BooleanType {
  /// Truth values.
  public static var boolean: BooleanType { BooleanType() }
}

extension SQLType where Self == EnumType {
  /// One of a few texts.
  public static func enumeration(_ values: String..., name: Identifier) -> EnumType {
    EnumType(values, name: name)
  }
}

extension SQLType where Self == JSONType {
  /// JSON documents.
  public static var json: JSONType { JSONType() }
}

extension SQLType where Self == UUIDType {
  /// UUIDs.
  public static var uuid: UUIDType { UUIDType() }
}

extension SQLType where Self == RawType {
  /// A type that is written as it stands in every dialect.
  public static func raw(_ sql: SQLText) -> RawType { RawType(sql) }
}
