/// When a database needs a new table in place of changes, and how the rows get there.
///
/// ```swift
/// dialect.batch.needsRecreation = { operation, _ in !(operation is AddColumnOp) }
/// ```
public struct BatchStyle: Sendable {
  /// Whether the database cannot make the change to a table that exists; asked where a batch leaves the
  /// choice.
  public var needsRecreation: @Sendable (any TableChangeOp, Dialect) throws -> Bool = { _, _ in false }
  /// Whether the database cannot make the change to a table that exists; asked where the table is known and no
  /// batch is asked for.
  public var cannotAlter: @Sendable (any TableChangeOp, SchemaState?) -> Bool = { _, _ in false }
  /// Whether foreign keys can lead to a table all the time while another one takes its name.
  public var keepsReferences = false
  /// Whether values of the first type are cast on their way into a column of the second.
  public var needsCast: @Sendable (any SQLType, any SQLType) -> Bool = { BatchStyle.areOfOtherKinds($0, $1) }

  /// Makes the style of a database that can make all changes.
  public init() {}

  /// Whether two types hold other kinds of values.
  public static func areOfOtherKinds(_ old: any SQLType, _ new: any SQLType) -> Bool {
    guard old.affinity == .other, new.affinity == .other else { return old.affinity != new.affinity }
    // nothing is known of their values, so each is a kind of its own
    return old.documentName != new.documentName
  }
}
