/// A revision that is still to be written, with what it will do.
public struct MigrationScript: MigrateOperation {
  /// The name in messages.
  public static let documentName = "migration_script"
  /// The identifier of the revision.
  public var revision: String
  /// What the revision is about.
  public var message: String?
  /// What `upgrade()` does.
  public var upgradeOps: UpgradeOps
  /// What `downgrade()` does.
  public var downgradeOps: DowngradeOps
  /// The revision that it follows; nil for the current head.
  public var head: String?
  /// Whether it may follow a revision that others follow already.
  public var splices: Bool
  /// The label of the branch that begins here.
  public var branchLabel: String?
  /// The folder for the file.
  public var versionPath: String?
  /// Revisions that must have been applied before.
  public var dependsOn: [String]

  /// Makes a script.
  public init(
    _ revision: String, message: String? = nil, upgradeOps: UpgradeOps, downgradeOps: DowngradeOps,
    head: String? = nil, splices: Bool = false, branchLabel: String? = nil, versionPath: String? = nil,
    dependsOn: [String] = []
  ) {
    self.revision = revision
    self.message = message
    self.upgradeOps = upgradeOps
    self.downgradeOps = downgradeOps
    self.head = head
    self.splices = splices
    self.branchLabel = branchLabel
    self.versionPath = versionPath
    self.dependsOn = dependsOn
  }

  /// Writes what `upgrade()` does.
  public func performStandard(in script: inout Script) throws { try script.perform(upgradeOps) }
}
