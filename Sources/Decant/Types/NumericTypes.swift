/// A whole number.
public struct IntegerType: SQLType {
  /// The names of the types that hold whole numbers.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `Integer`.
    case generic = "Integer"
    /// `SmallInteger`.
    case genericSmall = "SmallInteger"
    /// `BigInteger`.
    case genericBig = "BigInteger"
    /// `INTEGER`.
    case integer = "INTEGER"
    /// `SMALLINT`.
    case smallint = "SMALLINT"
    /// `BIGINT`.
    case bigint = "BIGINT"
  }

  /// How wide the number is.
  public enum Width: Hashable, Sendable {
    /// 16 bits.
    case small
    /// 32 bits.
    case regular
    /// 64 bits.
    case big
  }

  /// Which of the types it is.
  public var name: Name
  /// Arguments that one dialect alone knows, such as `unsigned`.
  public var options: DialectOptions

  /// Makes a type.
  public init(_ name: Name = .generic, options: DialectOptions = [:]) {
    self.name = name
    self.options = options
  }

  /// Whole numbers.
  public var affinity: TypeAffinity { .integer }
  /// The name in the JSON form.
  public var documentName: String { options.documentName(of: name.rawValue) }

  /// How wide the number is.
  public var width: Width {
    switch name {
    case .generic, .integer: .regular
    case .genericSmall, .smallint: .small
    case .genericBig, .bigint: .big
    }
  }

  /// Writes `INTEGER`, `SMALLINT` or `BIGINT`.
  public func writeStandard(to writer: inout SQLWriter) {
    switch width {
    case .small: writer.keyword("SMALLINT")
    case .regular: writer.keyword("INTEGER")
    case .big: writer.keyword("BIGINT")
    }
  }
}

/// A decimal number.
public struct NumericType: SQLType {
  /// The names of the types that hold decimal numbers.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `Numeric`.
    case generic = "Numeric"
    /// `NUMERIC`.
    case numeric = "NUMERIC"
    /// `DECIMAL`.
    case decimal = "DECIMAL"
  }

  /// Which of the types it is.
  public var name: Name
  /// The number of digits.
  public var precision: Int?
  /// The number of digits behind the point.
  public var scale: Int?
  /// Arguments that one dialect alone knows, such as `unsigned`.
  public var options: DialectOptions

  /// Makes a type.
  public init(
    _ name: Name = .generic, precision: Int? = nil, scale: Int? = nil, options: DialectOptions = [:]
  ) {
    self.name = name
    self.precision = precision
    self.scale = scale
    self.options = options
  }

  /// Decimal numbers.
  public var affinity: TypeAffinity { .numeric }
  /// Whether the type says that no digits stand behind the point.
  public var canCount: Bool { scale == 0 }
  /// The name in the JSON form.
  public var documentName: String { options.documentName(of: name.rawValue) }

  /// Writes `NUMERIC(precision, scale)` or `DECIMAL(precision, scale)`.
  public func writeStandard(to writer: inout SQLWriter) {
    writer.keyword(name == .decimal ? "DECIMAL" : "NUMERIC")
    writer.numbers([precision, precision == nil ? nil : scale])
  }
}

/// A floating-point number.
public struct FloatType: SQLType {
  /// The names of the types that hold floating-point numbers.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `Float`.
    case generic = "Float"
    /// `Double`.
    case genericDouble = "Double"
    /// `FLOAT`.
    case float = "FLOAT"
    /// `REAL`.
    case real = "REAL"
    /// `DOUBLE`.
    case double = "DOUBLE"
    /// `DOUBLE PRECISION`.
    case doublePrecision = "DOUBLE_PRECISION"
  }

  /// Which of the types it is.
  public var name: Name
  /// The number of digits, in the unit of the dialect.
  public var precision: Int?
  /// Arguments that one dialect alone knows, such as `scale`.
  public var options: DialectOptions

  /// Makes a type.
  public init(_ name: Name = .generic, precision: Int? = nil, options: DialectOptions = [:]) {
    self.name = name
    self.precision = precision
    self.options = options
  }

  /// Floating-point numbers.
  public var affinity: TypeAffinity { .float }
  /// The name in the JSON form.
  public var documentName: String { options.documentName(of: name.rawValue) }

  /// Writes `FLOAT`, `REAL`, `DOUBLE` or `DOUBLE PRECISION`.
  public func writeStandard(to writer: inout SQLWriter) {
    switch name {
    case .generic, .float: writer.keyword("FLOAT")
    case .real: writer.keyword("REAL")
    case .genericDouble, .double: writer.keyword("DOUBLE")
    case .doublePrecision: writer.keyword("DOUBLE PRECISION")
    }
  }
}

extension IntegerType {
  /// What one dialect alone knows.
  public func documentArguments() throws -> [JSONMember] { try options.typeArguments(of: documentName) }
}

extension NumericType {
  /// The digits, and what one dialect alone knows.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("precision", precision)
    try object.set("scale", scale)
    object.append(try options.typeArguments(of: documentName))
    return object.members
  }
}

extension FloatType {
  /// The digits, and what one dialect alone knows.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("precision", precision)
    object.append(try options.typeArguments(of: documentName))
    return object.members
  }
}
