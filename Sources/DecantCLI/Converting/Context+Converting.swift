internal import Decant

extension Context {
  /// The revisions that are to be converted, with their operations.
  ///
  /// - Parameter operands: Revisions and files; each revision is taken once.
  /// - Throws: `DocumentErrors`, `FileError`, `RevisionError` or `ConversionError`.
  func revisionsToConvert(_ operands: [String]) throws -> [ConvertedRevision] {
    let files = operands.filter { $0.hasSuffix(".json") }
    var revisions = try files.map { file in
      Revision(
        try RevisionDocument(parsing: try FileSystem.contents(of: file), file: file),
        vocabulary: project.vocabulary)
    }
    let names = operands.filter { !$0.hasSuffix(".json") }
    if !names.isEmpty { revisions += try self.revisions(named: names) }
    var seen: Set<String> = []
    let dialects = try dialectsToAsk()
    return try revisions.filter { seen.insert($0.header.id).inserted }.map { revision in
      try ConversionError.naming(revision.header) {
        try ConvertedRevision(
          revision, for: dialects, in: RunContext(tag: settings.tag, arguments: settings.arguments))
      }
    }
  }

  /// The dialects that the revisions are called for.
  private func dialectsToAsk() throws -> [Dialect] {
    let known = project.dialects.map(\.name)
    for name in settings.dialects where !known.contains(name) {
      throw UsageError(.unknownChoice(name, source: settings.sourceOfDialects, known: known))
    }
    return settings.dialects.isEmpty
      ? project.dialects : project.dialects.filter { settings.dialects.contains($0.name) }
  }

  private func revisions(named names: [String]) throws -> [Revision] {
    let set = try migrations(of: settings)
    let ids =
      names == [Command.everyRevision]
      ? set.graph.headers.map(\.id) : try names.flatMap { try set.graph.revisions(named: $0).map(\.id) }
    let revisions = set.revisions
    return ids.compactMap { revisions[$0] }
  }

  /// Makes a JSON file of each revision, and prints the paths.
  ///
  /// - Throws: `MakingError`, `ConversionError` or `OutputError`; then nothing is made.
  func makeDocuments(of revisions: [ConvertedRevision], in directory: String) throws {
    try make(
      try revisions.map { revision in
        let text = try ConversionError.naming(revision.header) { try revision.documentValue.prettyText }
        return (try fileName(of: revision.header, ending: ".json"), text)
      }, in: directory)
  }

  /// Makes a file of Swift of each revision, lists them, and prints the paths.
  ///
  /// - Throws: `MakingError`, `ConversionError` or `OutputError`; then nothing is made.
  func makeMigrations(of revisions: [ConvertedRevision], in directory: String) throws {
    let sources = FileSystem.isDirectory(directory) ? try SwiftSources(directory) : nil
    var types: [String] = []
    var files = try revisions.map { revision in
      let type = typeName(of: revision.header, besides: types, in: sources)
      types.append(type)
      let text = try ConversionError.naming(revision.header) {
        SwiftMigration(
          type, revision.header, upgrade: try revision.upgrade.swiftStatements(),
          downgrade: try revision.downgrade?.swiftStatements()
        ).text
      }
      return (try fileName(of: revision.header, ending: ".swift"), text)
    }
    guard let listing = sources?.listings.last else {
      files.append(("Migrations.swift", Self.list(of: types)))
      return try make(files, in: directory)
    }
    try make(files, in: directory)
    let source = try types.reduce(FileSystem.contents(of: listing.path)) { source, type in
      MigrationList(in: source)?.adding(type) ?? source
    }
    try changes.replace(listing.path, with: source)
  }

  private func make(_ files: [(name: String, text: String)], in directory: String) throws {
    let inTheWay = files.map { join(directory, $0.name) }.filter(FileSystem.exists)
    guard inTheWay.isEmpty else { throw MakingError.filesInTheWay(inTheWay) }
    try changes.makeDirectory(directory)
    for (name, text) in files {
      try changes.create(join(directory, name), text)
      try output.write("\(join(directory, name))\n")
    }
  }

  /// The name of the file: that of the file that the revision comes from, or else one of its identifier and message.
  private func fileName(of header: RevisionHeader, ending: String) throws -> String {
    if let path = header.path, let name = path.split(separator: "/").last, name.hasSuffix(".json") {
      return name.dropLast(5) + ending
    }
    let slug = slug(of: header.message ?? "", length: settings.project.slugLength)
    let name = (slug.isEmpty ? header.id : "\(header.id)_\(slug)") + ending
    guard !name.contains("/"), printable(name) == name, name != SettingSources.fileName else {
      throw MakingError.badFileName(name)
    }
    return name
  }

  private func typeName(
    of header: RevisionHeader, besides taken: [String], in sources: SwiftSources?
  ) -> String {
    let words = swiftTypeName(of: header.message ?? "", prefix: "Revision")
    let wanted = words.isEmpty ? "Revision" + swiftTypeName(of: header.id, prefix: "") : words
    return SwiftSources.freeTypeName(wanted) { taken.contains($0) || sources?.mentions($0) == true }
  }

  private static func list(of types: [String]) -> String {
    """
    import Decant

    /// The migrations, in any order.
    public let migrations: [any Migration.Type] = [
    \(types.map { "  \($0).self,\n" }.joined())]

    """
  }
}
