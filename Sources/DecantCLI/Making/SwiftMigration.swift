package import Decant

/// A migration without operations as a file of Swift.
package struct SwiftMigration: Equatable, Sendable {
  /// The name of the type.
  package var typeName: String
  /// What it says about itself.
  package var header: RevisionHeader

  /// Makes a migration.
  package init(_ typeName: String, _ header: RevisionHeader) {
    self.typeName = typeName
    self.header = header
  }

  /// The text of the file.
  ///
  /// It has no `downgrade`, since that is taken from `upgrade`; an empty one would downgrade nothing.
  package var text: String {
    """
    import Decant

    enum \(typeName): Migration {
    \(members.map { "  static let \($0)" }.joined(separator: "\n"))

      static func upgrade(_ op: inout Operations) {
      }
    }

    """
  }

  private var members: [String] {
    var members = ["revision = \(swiftLiteral(header.id))"]
    let parents = header.downRevisions
    if parents.count == 1 { members.append("downRevision: String? = \(swiftLiteral(parents[0]))") }
    if parents.count > 1 { members.append("downRevisions = \(swiftLiteral(parents))") }
    if !header.branchLabels.isEmpty { members.append("branchLabels = \(swiftLiteral(header.branchLabels))") }
    if !header.dependsOn.isEmpty { members.append("dependsOn = \(swiftLiteral(header.dependsOn))") }
    members.append("message = \(swiftLiteral(header.message ?? ""))")
    if let date = header.createDate { members.append("createDate: String? = \(swiftLiteral(date))") }
    return members
  }
}
