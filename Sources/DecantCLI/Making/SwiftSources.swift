internal import Decant

/// The Swift sources of a project, as far as making a migration has to know them.
struct SwiftSources {
  /// A source that lists migrations.
  struct Listing {
    /// The path of the file.
    let path: String
    /// The list.
    let list: MigrationList
    /// How many sources are beside it.
    let neighbours: Int

    /// The directory of the file, which is that of the migrations too.
    var directory: String { Decant.directory(of: path) }
  }

  /// The directory.
  let directory: String
  private let files: [(path: String, code: SwiftCode)]

  /// Reads the sources of a directory and those below it.
  ///
  /// - Throws: `FileError`.
  init(_ directory: String) throws {
    self.directory = directory
    files = try FileSystem.files(below: directory, ending: ".swift").map { path in
      (path, SwiftCode(try FileSystem.contents(of: path)))
    }
  }

  /// The sources that list migrations; `Migrations2` stands before `Migrations10`.
  var listings: [Listing] {
    let found = files.compactMap { path, code in
      MigrationList(code).map { list in
        let place = Decant.directory(of: path)
        return Listing(
          path: path, list: list, neighbours: files.count { Decant.directory(of: $0.path) == place })
      }
    }
    return found.sorted { naturalOrder($0.path, $1.path) }
  }

  /// A name for a type that no source mentions yet, and that hides nothing that a migration uses.
  func freeTypeName(_ wanted: String) -> String { Self.freeTypeName(wanted, isTaken: mentions) }

  /// Whether a source has a name in its code.
  func mentions(_ name: String) -> Bool { files.contains { !$0.code.places(of: name).isEmpty } }

  /// A name for a type that is not taken, and that hides nothing that a migration uses.
  static func freeTypeName(_ wanted: String, isTaken: (String) -> Bool) -> String {
    var name = wanted
    var number = 2
    while wordsOfMigrations.contains(name) || isTaken(name) {
      name = "\(wanted)\(number)"
      number += 1
    }
    return name
  }

  /// What migrations write, though no source may have written it yet.
  private static let wordsOfMigrations: Set = [
    "Any", "ArrayType", "BinaryType", "Bool", "BooleanType", "BulkInsertOp", "CharacterType",
    "CheckConstraint", "Collation", "Column", "Decant", "ExcludeConstraint", "ForeignKeyActions",
    "DomainType", "EnumType", "FloatType", "ForeignKeyConstraint", "ForeignKeyReference", "ForeignKeyTarget",
    "Identifier", "Identity", "Int", "IntegerType", "IntervalType", "JSONMember", "JSONType", "Migration",
    "NamingConvention", "NullType", "NumberType", "NumericType", "Operations", "PrimaryKeyConstraint",
    "Protocol", "SQLText", "SQLType", "Self", "SequenceGenerator", "SequenceOptions", "String", "Swift",
    "Table",
    "TableIndex", "TemporalType", "Type", "UUIDType", "UniqueConstraint", "Value", "VariantType",
    "VendorType",
  ]

  /// The file of the migration with an identifier, as `static let revision = "ID"` says it; nil where none is
  /// found.
  func path(of id: String) -> String? {
    let literal = swiftLiteral(id)
    return files.first { $0.code.revisions.contains(literal) }?.path
  }

  /// A migration that the running program does not know: it was written after the program was built, or is in
  /// no list.
  ///
  /// - Parameter known: The identifiers of the migrations that the program knows.
  func migrationUnknown(to known: some Sequence<String>) -> (literal: String, path: String)? {
    let known = Set(known.map { swiftLiteral($0) })
    for (path, code) in files {
      if let literal = code.revisions.first(where: { !known.contains($0) }) { return (literal, path) }
    }
    return nil
  }
}

extension SwiftCode {
  /// The literals that static members `revision` are set to.
  fileprivate var revisions: [String] {
    places(of: "revision").compactMap { place in
      let keyword = word(before: place)
      guard ["let", "var"].contains(keyword.text), word(before: keyword.start).text == "static" else {
        return nil
      }
      return literal(assignedAt: place)
    }
  }

  /// The literal behind the equals sign of a line.
  private func literal(assignedAt start: Int) -> String? {
    let quote = UInt8(ascii: "\"")
    let line = source[start...].prefix { $0 != newline }
    let value = line.drop { $0 != UInt8(ascii: "=") }.dropFirst().drop(while: \.isBlank)
    guard value.first == quote else { return nil }
    return "\"\(String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self))\""
  }
}
