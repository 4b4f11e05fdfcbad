/// A migration as a file of Swift.
public struct SwiftMigration: Sendable {
  /// The name of the type.
  public var typeName: String
  /// What it says about itself.
  public var header: RevisionHeader
  /// The statements of `upgrade`.
  public var upgrade: [SwiftExpression]
  /// The statements of `downgrade`; nil where it is taken from `upgrade`.
  public var downgrade: [SwiftExpression]?
  /// The modules that the file imports besides `Decant` and those that its statements need.
  public var imports: Set<String>

  /// Makes a migration.
  public init(
    _ typeName: String, _ header: RevisionHeader, upgrade: [SwiftExpression] = [],
    downgrade: [SwiftExpression]? = nil, imports: Set<String> = []
  ) {
    self.typeName = typeName
    self.header = header
    self.upgrade = upgrade
    self.downgrade = downgrade
    self.imports = imports
  }

  /// The text of the file.
  ///
  /// Where it has no `downgrade`, that is taken from `upgrade`; an empty one would downgrade nothing.
  public var text: String {
    var printer = SwiftPrinter()
    printer.line("import Decant")
    let modules = SwiftExpression.modules(of: upgrade + (downgrade ?? []))
    for module in modules.union(imports).subtracting(["Decant"]).sorted() {
      printer.line("import \(module)")
    }
    printer.line("")
    printer.line("enum \(typeName): Migration {")
    for member in members { printer.line("static let \(member)", indentation: 2) }
    printer.constant("static let message", header.message ?? "", indentation: 2)
    if let date = header.createDate {
      printer.line("static let createDate: String? = \(swiftLiteral(date))", indentation: 2)
    }
    printer.write("upgrade", upgrade)
    if let downgrade { printer.write("downgrade", downgrade) }
    printer.line("}")
    return printer.text
  }

  private var members: [String] {
    var members = ["revision = \(swiftLiteral(header.id))"]
    let parents = header.downRevisions
    if parents.count == 1 { members.append("downRevision: String? = \(swiftLiteral(parents[0]))") }
    if parents.count > 1 { members.append("downRevisions = \(swiftLiteral(parents))") }
    if !header.branchLabels.isEmpty { members.append("branchLabels = \(swiftLiteral(header.branchLabels))") }
    if !header.dependsOn.isEmpty { members.append("dependsOn = \(swiftLiteral(header.dependsOn))") }
    return members
  }
}

extension SwiftPrinter {
  fileprivate mutating func write(_ function: String, _ statements: [SwiftExpression]) {
    line("")
    line("static func \(function)(_ op: inout Operations) {", indentation: 2)
    write(statements, indentation: 4)
    line("}", indentation: 2)
  }
}
