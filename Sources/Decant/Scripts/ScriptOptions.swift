/// How the script of a run is made.
public struct ScriptOptions: Sendable {
  /// The names of constraints and indexes that have none.
  public var namingConvention: NamingConvention
  /// The table in which the database keeps its revisions.
  public var versionTable: VersionTable
  /// Whether each revision runs in a transaction of its own.
  public var transactionPerMigration: Bool
  /// What migrations learn of the run.
  public var context = RunContext()
  /// Records what is to happen at each step besides, after its changes of the version table.
  public var onVersionApply: VersionHook?

  /// Records operations at a step of a run.
  public typealias VersionHook = @Sendable (Step, inout Operations) throws -> Void

  /// Makes options; those of Alembic by default.
  public init(
    namingConvention: NamingConvention = .standard, versionTable: VersionTable = VersionTable(),
    transactionPerMigration: Bool = false
  ) {
    self.namingConvention = namingConvention
    self.versionTable = versionTable
    self.transactionPerMigration = transactionPerMigration
  }
}
