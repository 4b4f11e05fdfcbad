internal import Decant

extension Context {
  /// Makes a revision, and prints the path of its file.
  ///
  /// - Throws: `MakingError`, `RevisionError` or `OutputError`; then nothing is made.
  mutating func make(_ request: RevisionRequest, _ arguments: ParsedArguments) throws {
    let editor = arguments.has(RevisionOptions.edit) ? try Editor(console.environment) : nil
    let graph = try graph()
    let moment = Moment.now()
    var random = SystemRandomNumberGenerator()
    let header = try request.header(in: graph, at: moment, using: &random)
    let directory = arguments.value(of: RevisionOptions.versionPath)
    let path =
      switch try template() {
      case .json: try makeDocument(header, at: moment, in: directory ?? directoryOfParent(header, graph))
      case .swift: try makeMigration(header, after: graph, at: moment, in: directory)
      }
    try output.write("\(path)\n")
    if let editor {
      let console = console
      afterwards = { try editor.open(path, on: console) }
    }
  }

  /// The form of the revision: what the settings say, or else that of the revisions that are there.
  private func template() throws -> ProjectTemplate {
    let template = settings.project.template ?? (settings.migrations.isEmpty ? .swift : .json)
    switch template {
    case .json where settings.migrations.isEmpty: throw UsageError(.missingOption(CommonOptions.migrations))
    case .swift where project.revisions == nil: throw UsageError(.otherProgram)
    default: return template
    }
  }

  /// The name of a file that no other one in the directory has, on no disk.
  private func fileName(
    of header: RevisionHeader, at moment: Moment, ending: String, in directory: String
  ) throws -> String {
    let template: FileNameTemplate
    do throws(FileNameTemplate.Problem) {
      template = try FileNameTemplate(settings.project.fileTemplate)
    } catch {
      throw UsageError(.badFileTemplate(settings.project.fileTemplate, error))
    }
    let slug = slug(of: header.message ?? "", length: settings.project.slugLength)
    let name = template.name(id: header.id, slug: slug, at: moment) + ending
    let isName = !name.contains("/") && name != ending && name != SettingSources.fileName
    guard isName, printable(name) == name, !name.contains("\n"), !name.contains("\t") else {
      throw MakingError.badFileName(name)
    }
    // some disks take two names that differ in case for one
    if let other = try FileSystem.names(in: directory).first(where: { $0.lowercased() == name.lowercased() })
    {
      throw MakingError.filesInTheWay([join(directory, other)])
    }
    return name
  }
}

/// Revisions that are JSON files.
extension Context {
  /// The directory of the first of the revisions that a new one comes after, or the only one that there is.
  private func directoryOfParent(_ header: RevisionHeader, _ graph: RevisionGraph) throws -> String {
    if settings.migrations.count == 1 { return settings.migrations[0] }
    guard let path = header.downRevisions.first.flatMap({ graph[$0]?.path }) else {
      throw MakingError.severalDirectories(settings.migrations)
    }
    return Decant.directory(of: path)
  }

  private func makeDocument(
    _ header: RevisionHeader, at moment: Moment, in directory: String
  ) throws -> String {
    guard settings.migrations.contains(where: { isSamePlace($0, directory) }) else {
      throw UsageError(
        .unknownChoice(directory, source: "'--version-path'", known: settings.migrations))
    }
    let path = join(
      directory, try fileName(of: header, at: moment, ending: ".json", in: directory))
    // without "downgrade" it is derived; an empty one would downgrade nothing
    let document = RevisionDocument(header, upgrade: OperationList([]))
    try changes.create(path, try document.documentValue.prettyText)
    return path
  }
}

/// Revisions that are migrations in Swift.
extension Context {
  /// The number of sources in a module from which on a change takes longer than one would wait for.
  private static let sourcesOfModule = 100

  private func makeMigration(
    _ header: RevisionHeader, after graph: RevisionGraph, at moment: Moment, in directory: String?
  ) throws -> String {
    let sources = try SwiftSources(settings.project.sourceDirectory)
    if let (id, path) = sources.migrationUnknown(to: graph.headers.map(\.id)) {
      throw MakingError.unknownMigration(id, path: path)
    }
    let listing = try listing(in: directory, of: sources)
    let path = join(
      listing.directory,
      try fileName(of: header, at: moment, ending: ".swift", in: listing.directory))
    let wanted = swiftTypeName(of: header.message ?? "", prefix: "Revision")
    let type = sources.freeTypeName(
      wanted.isEmpty ? "Revision" + swiftTypeName(of: header.id, prefix: "") : wanted)
    try changes.create(path, SwiftMigration(type, header).text)
    try changes.replace(listing.path, with: listing.list.adding(type))
    if listing.neighbours >= Self.sourcesOfModule {
      messages.notice(
        "'\(listing.directory)' has \(listing.neighbours + 1) files; "
          + "a new module keeps builds fast (see README.md)"
      )
    }
    return path
  }

  private func listing(in directory: String?, of sources: SwiftSources) throws -> SwiftSources.Listing {
    let listings = sources.listings
    guard let last = listings.last else { throw MakingError.noList(directory: sources.directory) }
    guard let directory else { return last }
    guard let named = listings.last(where: { isSamePlace($0.directory, directory) }) else {
      throw UsageError(
        .unknownChoice(directory, source: "'--version-path'", known: listings.map(\.directory)))
    }
    return named
  }
}

extension JSONValue {
  /// The value as a text of several lines.
  var prettyText: String {
    var writer = JSONWriter(style: .pretty)
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
