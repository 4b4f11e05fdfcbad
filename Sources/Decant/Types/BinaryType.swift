/// Bytes.
public struct BinaryType: SQLType {
  /// The names of the types that hold bytes.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `LargeBinary`.
    case generic = "LargeBinary"
    /// `PickleType`.
    case pickle = "PickleType"
    /// `BINARY`.
    case binary = "BINARY"
    /// `VARBINARY`.
    case varbinary = "VARBINARY"
    /// `BLOB`.
    case blob = "BLOB"
  }

  /// Which of the types it is.
  public var name: Name
  /// The number of bytes.
  public var length: TypeLength?
  /// Arguments that one dialect alone knows, such as `filestream`.
  public var options: DialectOptions

  /// Makes a type.
  public init(_ name: Name = .generic, length: TypeLength? = nil, options: DialectOptions = [:]) {
    self.name = name
    self.length = length
    self.options = options
  }

  /// Bytes.
  public var affinity: TypeAffinity { .binary }
  /// The name in the JSON form.
  public var documentName: String { options.documentName(of: name.rawValue) }

  /// Writes `BLOB`, `BINARY(length)` or `VARBINARY(length)`.
  public func writeStandard(to writer: inout SQLWriter) {
    switch name {
    case .generic, .pickle, .blob: writer.keyword("BLOB")
    case .binary:
      writer.keyword("BINARY")
      writer.length(length)
    case .varbinary:
      writer.keyword("VARBINARY")
      writer.length(length)
    }
  }
}

extension BinaryType {
  /// The length, and what one dialect alone knows.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("length", length?.documentValue)
    object.append(try options.typeArguments(of: documentName))
    return object.members
  }
}
