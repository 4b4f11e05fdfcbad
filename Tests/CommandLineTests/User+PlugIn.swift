import Foundation
import TestSupport

extension User {
  /// Makes a package with an operation for Decant, and lets the package in Swift of this user depend on it.
  ///
  /// - Parameter main: The file with the project.
  func addPlugIn(to main: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(directory.path)/analyze/Sources/Analyze", withIntermediateDirectories: true)
    try directory.write(Self.manifest, to: "analyze/Package.swift")
    try directory.write(Self.operation, to: "analyze/Sources/Analyze/AnalyzeOp.swift")
    try edit(
      "Package.swift", "dependencies: [.package(", "dependencies: [.package(path: \"../analyze\"), .package(")
    try edit(
      "Package.swift", "[library(\"Decant\")]",
      "[library(\"Decant\"), .product(name: \"Analyze\", package: \"analyze\")]")
    try edit(main, "import Decant\n", "import Analyze\nimport Decant\n")
    try edit(
      main, "= [.sqlite]\n",
      """
      = [.sqlite.with(announceTables)]
        static let operations: [any DocumentOperation.Type] = [AnalyzeOp.self]

      """)
  }

  private static let manifest = """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "analyze",
      products: [.library(name: "Analyze", targets: ["Analyze"])],
      dependencies: [.package(path: "\(packageDirectory)")],
      targets: [
        .target(
          name: "Analyze",
          dependencies: [
            .product(name: "Decant", package: "\(URL(fileURLWithPath: packageDirectory).lastPathComponent)")
          ])
      ]
    )

    """

  private static let operation = """
    public import Decant

    /// Counts the rows of a table for the planner.
    public struct AnalyzeOp: DocumentOperation {
      public static let documentName = "analyze"
      public var table: QualifiedName

      public init(_ table: QualifiedName) { self.table = table }

      public func performStandard(in script: inout Script) throws {
        try script.execute("ANALYZE \\(name: table.name, schema: table.schema)")
      }
      public func reversed() -> any MigrateOperation { self }
      public func apply(to state: inout SchemaState) {}

      public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
        self.init(try object.table(with: vocabulary))
      }
      public func documentMembers() throws -> [JSONMember] {
        var object = ObjectBuilder()
        try object.set(table)
        return object.members
      }
    }

    extension Operations {
      public mutating func analyze(_ table: Identifier) { invoke(AnalyzeOp(QualifiedName(table))) }
    }

    public let announceTables: Dialect.PlugIn = { dialect in
      dialect.operations.override(CreateTableOp.self) { operation, script, inherited in
        try script.comment("now comes \\(operation.table.name)")
        try inherited(operation, &script)
      }
    }

    """
}
