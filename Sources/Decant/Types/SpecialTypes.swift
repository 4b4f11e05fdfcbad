/// The lack of a type, for values and columns of which only the name matters.
public struct NullType: SQLType {
  /// Makes the type.
  public init() {}

  /// Values without a known type.
  public var affinity: TypeAffinity { .null }
  /// The name in the JSON form.
  public var documentName: String { "Null" }

  /// Refuses: a column needs a type.
  public func writeStandard(to writer: inout SQLWriter) throws {
    throw RenderError(.invalid("a column without a type cannot be written"), hint: "give the column a type")
  }
}

/// A type that is written as it stands in every dialect, such as `geometry(Point, 4326)`.
public struct RawType: SQLType {
  /// The text.
  public var sql: SQLText

  /// Makes a type.
  public init(_ sql: SQLText) { self.sql = sql }

  /// Values written as their text.
  public var affinity: TypeAffinity { .other }
  /// The name in the JSON form.
  public var documentName: String { "raw" }

  /// Writes the text.
  public func writeStandard(to writer: inout SQLWriter) throws { try writer.sql(sql) }
}

extension RawType {
  /// The text.
  public func documentArguments() throws -> [JSONMember] {
    [JSONMember(name: "sql", value: try sql.documentValue)]
  }
}
