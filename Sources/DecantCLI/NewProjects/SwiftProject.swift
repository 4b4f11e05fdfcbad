internal import Decant

/// What a project in Swift is made of.
struct SwiftProject {
  /// The name of the program's type, and of its module.
  var typeName: String
  /// The dialects that the program has.
  var dialects: [DialectModule]
  /// Where it finds Decant.
  var package: DecantPackage
  /// The revision that it begins with.
  var first: RevisionHeader

  /// The name that the user types.
  var program: String { typeName.lowercased() }

  /// The files, and what to do first.
  ///
  /// - Parameter settings: The databases that a run is for, where it does not say so.
  func project(for settings: [String]) -> NewProject {
    let migration = SwiftMigration("FirstRevision", first)
    let name = "\(first.id)_\(slug(of: first.message ?? "", length: ProjectSettings.slugLength)).swift"
    return NewProject(
      files: [
        NewProject.File(".gitignore", ".build/\n"),
        NewProject.File("Package.swift", manifest),
        NewProject.File("README.md", readme),
        NewProject.File("Sources/Migrations1/Migrations1.swift", list(of: migration)),
        NewProject.File("Sources/Migrations1/\(name)", migration.text),
        NewProject.File("Sources/\(typeName)/\(typeName).swift", main),
        NewProject.File(SettingSources.fileName, self.settings(for: settings).prettyText),
      ],
      firstCommand: "swift run \(program) upgrade"
        + (dialects.count == 1 ? "" : " --dialect \(dialects[0].name)"))
  }

  private func settings(for dialects: [String]) -> JSONValue {
    let own = [
      JSONMember(name: ProjectOptions.template.key, value: .string(ProjectTemplate.swift.rawValue)),
      JSONMember(name: ProjectOptions.sources.key, value: "Sources"),
    ]
    // the program itself is for several
    return .object(own + NewProject.commonSettings(for: dialects.count == 1 ? dialects : []))
  }

  private var manifest: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    /// The modules of migrations, each built by itself: a change builds one of them anew.
    let modules = ["Migrations1"]

    /// The databases that the program writes for.
    let dialects: [String] = \(listOfModules)

    /// A library of Decant.
    func library(_ name: String) -> Target.Dependency {
      .product(name: name, package: \(swiftLiteral(package.identity)))
    }

    let package = Package(
      name: \(swiftLiteral(program)),
      products: [.executable(name: \(swiftLiteral(program)), targets: [\(swiftLiteral(typeName))])],
      dependencies: [\(package.dependency)],
      targets: [
        .executableTarget(
          name: \(swiftLiteral(typeName)),
          dependencies: (["Decant", "DecantCLI"] + dialects).map(library)
            + modules.map { .byName(name: $0) })
      ] + modules.map { .target(name: $0, dependencies: [library("Decant")]) }
    )

    """
  }

  /// The modules of the dialects, the library aside, which has the standard one.
  private var modules: [String] { dialects.map(\.module).filter { $0 != "Decant" } }

  /// The modules in one line, or in lines of their own.
  private var listOfModules: String {
    let line = swiftLiteral(modules)
    return line.count < 70 ? line : "[\n\(modules.map { "  \(swiftLiteral($0)),\n" }.joined())]"
  }

  private var imports: [String] {
    (["Decant", "DecantCLI"] + modules.sorted() + ["Migrations1"]).map { "import \($0)" }
  }

  private var main: String {
    """
    \(imports.joined(separator: "\n"))

    /// The migrations as a program: `swift run \(program) upgrade`.
    @main
    struct \(typeName): MigrationProject {
      static let dialects: [Dialect] = [\(dialects.map { ".\($0.value)" }.joined(separator: ", "))]
      static let migrations: [any Migration.Type] = migrations1
    }

    """
  }

  private func list(of migration: SwiftMigration) -> String {
    """
    import Decant

    /// The migrations of this module, in any order; `\(program) revision` adds the next ones.
    public let migrations1: [any Migration.Type] = [
      \(migration.typeName).self
    ]

    """
  }
}
