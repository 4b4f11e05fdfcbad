/// A UUID.
public struct UUIDType: SQLType {
  /// The names of the types that hold UUIDs.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `Uuid`.
    case generic = "Uuid"
    /// `UUID`.
    case uuid = "UUID"
  }

  /// Which of the types it is.
  public var name: Name
  /// Whether to use the type of the database where it has one.
  public var isNative: Bool

  /// Makes a type.
  public init(_ name: Name = .generic, isNative: Bool = true) {
    self.name = name
    self.isNative = isNative
  }

  /// UUIDs.
  public var affinity: TypeAffinity { .uuid }
  /// The name in the JSON form.
  public var documentName: String { name.rawValue }

  /// Writes `UUID` for the SQL type and `CHAR(32)` for the generic one.
  public func writeStandard(to writer: inout SQLWriter) throws {
    switch name {
    case .generic: try writer.element(CharacterType(.char, length: 32))
    case .uuid: writer.keyword("UUID")
    }
  }
}

extension UUIDType {
  /// Whether the type of the database is used, which the SQL type always is.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    if name == .generic, !isNative { try object.set("native_uuid", false) }
    return object.members
  }
}
