/// A piece of SQL that can write itself as the SQL standard has it: a statement, a clause, a constraint, a
/// type.
///
/// Elements write their children through ``SQLWriter/element(_:)``, so that a dialect can override each of
/// them.
public protocol SQLElement: Sendable {
  /// Writes the element as the SQL standard, or common usage, has it.
  func writeStandard(to writer: inout SQLWriter) throws
}
