internal import Decant

/// The options of `init` alone.
enum InitOptions {
  /// Where a project in Swift finds Decant.
  static let package = CommandOption(
    "package", value: .text("PATH|URL"),
    help: "Where a project in Swift finds Decant; by default the checkout that this program was built in.")
}

extension Command {
  /// `decant init DIR`
  static let initialize = Command(
    "init",
    summary: "Make a migration project",
    details: [
      "A project of JSON files has a directory for them, and schemas for editors. A project in Swift is a "
        + "package with a program of its own. Nothing is overwritten.",
      "--dialect is what the project is for; without it, each run says so.",
    ],
    operand: Operand("DIR", .one, help: "The directory, made where it is missing; '.' is the current one."),
    options: [ProjectOptions.template, InitOptions.package],
    examples: [
      Example("init shop --dialect postgresql", "A project of JSON files"),
      Example("init shop --template swift --dialect postgresql,sqlite", "A package in Swift"),
    ],
    run: { arguments, context in
      // what is set here is about the project that is here
      let sources = SettingSources(arguments: arguments, variables: context.console.environment)
      let directory = arguments.operands[0].withoutSlashes
      let dialects = try sources.find(CommonOptions.dialect)?.values ?? []
      let given = arguments.value(of: InitOptions.package)
      let template = try sources.find(ProjectOptions.template).flatMap { ProjectTemplate(rawValue: $0.text) }
      switch template ?? .json {
      case .json:
        if given != nil { throw UsageError(.conflictingTemplate(InitOptions.package, .json)) }
        try context.project.requireDialects(dialects)
        try context.make(
          .json(named: lastPart(of: directory), for: dialects, of: context.project), in: directory)
      case .swift:
        let package = try DecantPackage(given, for: directory, program: context.console.program)
        let name = lastPart(of: directory)
        if name.lowercased() == package.identity.lowercased() { throw MakingError.sameName(name) }
        let project = SwiftProject(
          typeName: swiftProjectName(of: name), dialects: try context.project.modules(of: dialects),
          package: package, first: RevisionHeader.first())
        try context.make(project.project(for: dialects), in: directory)
      }
    })
}

extension Project {
  fileprivate func requireDialects(_ names: [String]) throws {
    let known = dialects.map(\.name)
    for name in names where !known.contains(name) {
      throw UsageError(.unknownChoice(name, source: "'--dialect'", known: known))
    }
  }

  /// The modules of the named dialects; of all databases where none is named.
  fileprivate func modules(of names: [String]) throws -> [DialectModule] {
    try requireDialects(names)
    if names.isEmpty { return dialectModules.filter { $0.name != Dialect.standard.name } }
    return names.compactMap { name in dialectModules.first { $0.name == name } }
  }
}

extension RevisionHeader {
  /// A fresh revision without anything below it.
  fileprivate static func first() -> RevisionHeader {
    var random = SystemRandomNumberGenerator()
    return RevisionHeader(
      id: freshIdentifier(avoiding: [], using: &random), message: "first revision",
      createDate: Moment.now().calendar.text)
  }
}

/// The last part of a path, however it is written.
private func lastPart(of directory: String) -> String {
  absolute(directory).split(separator: "/").last.map(String.init) ?? "migrations"
}

/// A name as that of a module and of the type in it: `ShopDb` for `shop-db`.
func swiftProjectName(of name: String) -> String {
  let words = swiftTypeName(of: name.filter(\.isASCII), prefix: "Project")
  // names of modules that would be there twice, and of types that the program uses
  let taken = [
    "Any", "Dialect", "Foundation", "Main", "Migration", "MigrationProject", "Self", "Swift", "Test",
    "Testing",
  ]
  let isTaken = words.hasPrefix("Decant") || words.hasPrefix("Migrations") || taken.contains(words)
  return words.isEmpty || isTaken ? "\(words)Project" : words
}

extension String {
  /// A path without slashes at its end.
  fileprivate var withoutSlashes: String {
    let kept = reversed().drop { $0 == "/" }
    return kept.isEmpty ? "/" : String(kept.reversed())
  }
}
