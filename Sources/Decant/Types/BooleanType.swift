/// A truth value.
public struct BooleanType: SQLType {
  /// The names of the types that hold truth values.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `Boolean`.
    case generic = "Boolean"
    /// `BOOLEAN`.
    case boolean = "BOOLEAN"
  }

  /// Which of the types it is.
  public var name: Name
  /// Whether a database without truth values gets a check constraint.
  public var createsConstraint: Bool
  /// The name of that constraint.
  public var constraintName: Identifier?

  /// Makes a type.
  public init(_ name: Name = .generic, createsConstraint: Bool = false, constraintName: Identifier? = nil) {
    self.name = name
    self.createsConstraint = createsConstraint
    self.constraintName = constraintName
  }

  /// Truth values.
  public var affinity: TypeAffinity { .boolean }
  /// The name in the JSON form.
  public var documentName: String { name.rawValue }

  /// Writes `BOOLEAN`.
  public func writeStandard(to writer: inout SQLWriter) { writer.keyword("BOOLEAN") }

  /// `column IN (0, 1)`, where asked for and the dialect has no truth values of its own.
  public func boundCheck(on column: Identifier, in dialect: Dialect) -> CheckConstraint? {
    guard createsConstraint, !dialect.hasNativeBoolean else { return nil }
    var check = CheckConstraint("\(identifier: column) IN (0, 1)", name: constraintName)
    check.isTypeBound = true
    check.columns = [column]
    return check
  }
}

extension BooleanType {
  /// The constraint and its name.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    object.flag("create_constraint", createsConstraint)
    try object.set("name", constraintName)
    return object.members
  }
}
