internal import Decant

extension SQLServer {
  /// The schema of a connection that names none.
  static let defaultSchema: Identifier = "dbo"

  /// A database and an owner: `sales.dbo`, or `[sales.eu].dbo` where the name of the database has a point.
  ///
  /// A schema that is to be quoted is one name.
  static func schemaParts(_ schema: Identifier) -> [Identifier] {
    guard schema.quote != true else { return [schema] }
    var parts: [String] = []
    var part = ""
    var isInBrackets = false
    var hasBrackets = false
    for character in schema.name.unicodeScalars {
      switch character {
      case "[":
        isInBrackets = true
        hasBrackets = true
      case "]": isInBrackets = false
      case "." where !isInBrackets:
        parts.append(hasBrackets ? "[\(part)]" : part)
        part = ""
        hasBrackets = false
      default: part.unicodeScalars.append(character)
      }
    }
    let owner = part.isEmpty ? parts.popLast() ?? "" : part
    return parts.isEmpty ? [Identifier(owner)] : [database(parts), Identifier(owner)]
  }

  /// The parts before the owner: one name, or several where brackets stand between them.
  private static func database(_ parts: [String]) -> Identifier {
    let name = parts.joined(separator: ".")
    let inner = name.dropFirst().dropLast()
    if let end = inner.firstIndex(of: "]"), inner[end...].contains("[") { return .unquoted(name) }
    return Identifier(String(name.drop { $0 == "[" }.reversed().drop { $0 == "]" }.reversed()))
  }

  /// `EXEC sp_rename 'dbo.old', new`.
  static func renameTable(
    _ statement: RenameTable, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<RenameTable>
  ) throws {
    writer.keyword("EXEC sp_rename")
    writer.string { $0.alteredName(statement.table) }
    writer.sign(",")
    writer.identifier(statement.newName)
  }
}

extension SQLWriter {
  /// Writes `object_id('dbo.t')`, and the kind of object that is meant.
  mutating func objectID(_ table: QualifiedName, kind: StaticString? = nil) {
    keyword("object_id")
    arguments { writer in
      writer.string { writer in
        if let schema = writer.dialect.schemaMap[table.schema] {
          // a schema of several names is written as it stands
          writer.identifier(schema.quote == true ? schema.inObjectName : .unquoted(schema.name))
          writer.dot()
        }
        writer.identifier(table.name.inObjectName)
      }
      if let kind {
        writer.sign(",")
        writer.keyword(kind)
      }
    }
  }
}

extension Identifier {
  /// The name as `object_id` takes it, in brackets where its characters mean something there.
  fileprivate var inObjectName: Identifier {
    Identifier(name, quote: name.contains { ".[]\"".contains($0) })
  }
}
