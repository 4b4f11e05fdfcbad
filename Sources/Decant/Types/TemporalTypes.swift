/// A day, a time of day, or both.
public struct TemporalType: SQLType {
  /// The names of the types that hold days and times.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `Date`.
    case genericDate = "Date"
    /// `Time`.
    case genericTime = "Time"
    /// `DateTime`.
    case genericDateTime = "DateTime"
    /// `DATE`.
    case date = "DATE"
    /// `TIME`.
    case time = "TIME"
    /// `DATETIME`.
    case dateTime = "DATETIME"
    /// `TIMESTAMP`.
    case timestamp = "TIMESTAMP"
  }

  /// Which of the types it is.
  public var name: Name
  /// Whether a time zone is kept.
  public var hasTimeZone: Bool
  /// Arguments that one dialect alone knows, such as `precision` and `fsp`.
  public var options: DialectOptions

  /// Makes a type.
  public init(_ name: Name, hasTimeZone: Bool = false, options: DialectOptions = [:]) {
    self.name = name
    self.hasTimeZone = hasTimeZone
    self.options = options
  }

  /// Days, times, or both.
  public var affinity: TypeAffinity {
    switch name {
    case .genericDate, .date: .date
    case .genericTime, .time: .time
    case .genericDateTime, .dateTime, .timestamp: .dateTime
    }
  }

  /// The name in the JSON form.
  public var documentName: String { options.documentName(of: name.rawValue) }

  /// Writes `DATE`, `TIME`, `DATETIME` or `TIMESTAMP`.
  public func writeStandard(to writer: inout SQLWriter) {
    switch name {
    case .genericDate, .date: writer.keyword("DATE")
    case .genericTime, .time: writer.keyword("TIME")
    case .genericDateTime, .dateTime: writer.keyword("DATETIME")
    case .timestamp: writer.keyword("TIMESTAMP")
    }
  }
}

/// A length of time. A database that has no such type keeps a date and time since 1970.
public struct IntervalType: SQLType {
  /// Whether to use the type of the database where it has one.
  public var isNative: Bool
  /// Digits of a second.
  public var secondPrecision: Int?
  /// Digits of the days.
  public var dayPrecision: Int?

  /// Makes a type.
  public init(isNative: Bool = true, secondPrecision: Int? = nil, dayPrecision: Int? = nil) {
    self.isNative = isNative
    self.secondPrecision = secondPrecision
    self.dayPrecision = dayPrecision
  }

  /// Lengths of time.
  public var affinity: TypeAffinity { .interval }
  /// The name in the JSON form.
  public var documentName: String { "Interval" }

  /// Writes the generic date and time type of the dialect.
  public func writeStandard(to writer: inout SQLWriter) throws {
    try writer.element(TemporalType(.genericDateTime))
  }
}

extension TemporalType {
  /// The time zone, and what one dialect alone knows.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    object.flag("timezone", hasTimeZone)
    object.append(try options.typeArguments(of: documentName))
    return object.members
  }
}

extension IntervalType {
  /// Whether the type is native, and its digits.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    if !isNative { try object.set("native", false) }
    try object.set("second_precision", secondPrecision)
    try object.set("day_precision", dayPrecision)
    return object.members
  }
}
