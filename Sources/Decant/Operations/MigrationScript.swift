/// A revision that is still to be written, with what it will do.
///
/// ```swift
/// let script = MigrationScript("b2c41d", message: "add prices", upgradeOps: UpgradeOps(operations))
/// print(try script.swiftMigration("AddPrices").text)
/// ```
public struct MigrationScript: MigrateOperation {
  /// The name in messages.
  public static let documentName = "migration_script"
  /// The identifier of the revision.
  public var revision: String
  /// What the revision is about.
  public var message: String?
  /// What `upgrade()` does, for each of several databases; at least one element.
  public var upgradeOpsList: [UpgradeOps]
  /// What `downgrade()` does, for each of several databases; none where it is derived.
  public var downgradeOpsList: [DowngradeOps]
  /// The modules that the file imports besides those that its operations need.
  public var imports: Set<String>
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
    _ revision: String, message: String? = nil, upgradeOps: UpgradeOps, downgradeOps: DowngradeOps? = nil,
    imports: Set<String> = [], head: String? = nil, splices: Bool = false, branchLabel: String? = nil,
    versionPath: String? = nil, dependsOn: [String] = []
  ) {
    self.revision = revision
    self.message = message
    upgradeOpsList = [upgradeOps]
    downgradeOpsList = downgradeOps.map { [$0] } ?? []
    self.imports = imports
    self.head = head
    self.splices = splices
    self.branchLabel = branchLabel
    self.versionPath = versionPath
    self.dependsOn = dependsOn
  }

  /// Writes what `upgrade()` does.
  public func performStandard(in script: inout Script) throws {
    for operations in upgradeOpsList { try script.perform(operations) }
  }

  /// Makes the changes of `upgrade()`.
  public func apply(to state: inout SchemaState) throws {
    for operations in upgradeOpsList { try operations.apply(to: &state) }
  }
}

extension MigrationScript {
  /// What `upgrade()` does; nil where there is something for each of several databases.
  public var upgradeOps: UpgradeOps? {
    get { upgradeOpsList.count == 1 ? upgradeOpsList[0] : nil }
    set { upgradeOpsList = newValue.map { [$0] } ?? [] }
  }

  /// What `downgrade()` does; nil where it is derived, or where there is something for each of several
  /// databases.
  public var downgradeOps: DowngradeOps? {
    get { downgradeOpsList.count == 1 ? downgradeOpsList[0] : nil }
    set { downgradeOpsList = newValue.map { [$0] } ?? [] }
  }

  /// What the file says about the revision.
  public var header: RevisionHeader {
    RevisionHeader(
      id: revision, downRevisions: head.map { [$0] } ?? [], branchLabels: branchLabel.map { [$0] } ?? [],
      dependsOn: dependsOn, message: message)
  }

  /// The revision as a JSON file.
  public var document: RevisionDocument {
    RevisionDocument(header, upgrade: OperationList(upgrade), downgrade: downgrade.map { OperationList($0) })
  }

  /// The revision as a file of Swift.
  ///
  /// - Parameter typeName: The name of its type.
  /// - Throws: ``SwiftSourceError`` where an operation has no form in Swift.
  public func swiftMigration(_ typeName: String) throws -> SwiftMigration {
    SwiftMigration(
      typeName, header, upgrade: try upgrade.swiftStatements(), downgrade: try downgrade?.swiftStatements(),
      imports: imports)
  }

  private var upgrade: [RecordedOperation] { upgradeOpsList.flatMap(\.operations) }

  private var downgrade: [RecordedOperation]? {
    downgradeOpsList.isEmpty ? nil : downgradeOpsList.flatMap(\.operations)
  }
}
