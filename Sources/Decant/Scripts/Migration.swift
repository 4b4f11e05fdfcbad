/// A revision that is written in Swift.
///
/// ```swift
/// enum AddPrices: Migration {
///   static let revision = "b2c41d"
///   static let downRevision: String? = "a1f09c"
///   static let message = "add prices"
///
///   static func upgrade(_ op: inout Operations) {
///     op.addColumn("books", Column("price", .numeric(10, 2)))
///   }
/// }
/// ```
///
/// Without a `downgrade` of its own a migration takes its operations back, last first.
public protocol Migration: SendableMetatype {
  /// The identifier.
  static var revision: String { get }
  /// The revision that it follows, or nil for a first one.
  static var downRevision: String? { get }
  /// The revisions that it follows, where it merges several.
  static var downRevisions: [String] { get }
  /// Names for the branch that begins here.
  static var branchLabels: [String] { get }
  /// Revisions of other branches that must have been applied before.
  static var dependsOn: [String] { get }
  /// What the revision is about.
  static var message: String { get }
  /// When the revision was made, in the words of the log.
  static var createDate: String? { get }
  /// Calls the operations that lead to the revision.
  static func upgrade(_ op: inout Operations) throws
  /// Calls the operations that lead back.
  static func downgrade(_ op: inout Operations) throws
}

extension Migration {
  /// None: a first revision.
  public static var downRevision: String? { nil }
  /// The one revision that it follows.
  public static var downRevisions: [String] { downRevision.map { [$0] } ?? [] }
  /// None.
  public static var branchLabels: [String] { [] }
  /// None.
  public static var dependsOn: [String] { [] }
  /// None.
  public static var createDate: String? { nil }
  /// Takes the operations of `upgrade` back, last first.
  public static func downgrade(_ op: inout Operations) throws { try op.deriveDowngrade(of: upgrade) }
}

extension Revision {
  /// Makes a revision of a migration.
  public init<M: Migration>(_ migration: M.Type) {
    let header = RevisionHeader(
      id: M.revision, downRevisions: M.downRevisions, branchLabels: M.branchLabels, dependsOn: M.dependsOn,
      message: M.message, createDate: M.createDate)
    self.init(header, upgrade: { try M.upgrade(&$0) }, downgrade: { try M.downgrade(&$0) })
  }
}
