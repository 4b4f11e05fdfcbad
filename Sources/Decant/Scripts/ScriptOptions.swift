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

  /// Whether each operation is written by itself, without the schema that the operations before it have made.
  public var isStateless = false
  /// The schema from which the history goes on, where its first revisions are not in operations.
  public var baseline: SchemaBaseline?
  /// Whether a database that cannot alter a table gets it anew, without being asked for a batch.
  public var recreatesTables = true

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
