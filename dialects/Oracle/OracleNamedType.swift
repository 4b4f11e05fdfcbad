public import Decant

/// A type of Oracle that SQLAlchemy writes by its name in every dialect.
public struct OracleNamedType: SQLType {
  /// The names of the types.
  public enum Name: String, Hashable, Sendable {
    /// `DATE`, whose values have a time of day.
    case date = "DATE"
    /// `NCLOB`.
    case nclob = "NCLOB"
  }

  /// Which of the types it is.
  public var name: Name

  /// Makes a type.
  public init(_ name: Name) { self.name = name }

  /// A day and a time of day, or text.
  public var affinity: TypeAffinity {
    switch name {
    case .date: .dateTime
    case .nclob: .string
    }
  }
  /// The name in the JSON form.
  public var documentName: String { "oracle.\(name.rawValue)" }

  /// Writes `DATE` or `NCLOB`.
  public func writeStandard(to writer: inout SQLWriter) {
    switch name {
    case .date: writer.keyword("DATE")
    case .nclob: writer.keyword("NCLOB")
    }
  }
}
