public import Decant

/// `DATE` of Oracle, whose values have a time of day.
public struct OracleDateType: SQLType {
  /// Makes the type.
  public init() {}

  /// A day and a time of day.
  public var affinity: TypeAffinity { .dateTime }
  /// The name in the JSON form.
  public var documentName: String { "oracle.DATE" }

  /// Writes `DATE`.
  public func writeStandard(to writer: inout SQLWriter) { writer.keyword("DATE") }
}
