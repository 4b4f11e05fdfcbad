public import Decant

/// `NUMBER`, the decimal number of Oracle.
public struct NumberType: SQLType {
  /// The number of digits.
  public var precision: Int?
  /// The number of digits behind the point.
  public var scale: Int?

  /// Makes a type.
  public init(precision: Int? = nil, scale: Int? = nil) {
    self.precision = precision
    self.scale = scale
  }

  /// Decimal numbers.
  public var affinity: TypeAffinity { .numeric }
  /// The name in the JSON form.
  public var documentName: String { "oracle.NUMBER" }
  /// Whether the type asks for no digits behind the point.
  public var canCount: Bool { (scale ?? 0) <= 0 }

  /// The digits.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("precision", precision)
    try object.set("scale", scale)
    return object.members
  }

  /// Writes `NUMBER(10, 2)`, on Oracle alone.
  public func writeStandard(to writer: inout SQLWriter) throws {
    guard writer.dialect.vendorTypes.contains("NUMBER") else { throw writer.unsupported(type: self) }
    writer.keyword("NUMBER")
    writer.numbers([precision, precision == nil ? nil : scale])
  }
}
