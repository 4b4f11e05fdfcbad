/// Tables as an entity relationship diagram for Mermaid.
///
/// ```
/// erDiagram
///   "authors" {
///     INTEGER id PK
///   }
///   "authors" ||--o{ "books" : "author_id"
/// ```
///
/// Mermaid takes letters, digits, `_` and brackets in words; anything else becomes `_`, and a column whose name is
/// other then has its name as a remark.
package struct MermaidSchema {
  private let tables: [TableShape]
  private var names: [TableShape.ObjectName: String] = [:]

  /// Makes the diagram of tables.
  package init(_ tables: [TableShape]) {
    self.tables = tables
    var taken: Set<String> = []
    for table in tables {
      let base = Self.word("\(table.name)", allowing: ".")
      var name = base
      var count = 1
      while !taken.insert(name).inserted {
        count += 1
        name = "\(base)_\(count)"
      }
      names[table.name] = name
    }
  }

  /// The text.
  package var text: String {
    (["erDiagram"] + tables.flatMap(entity) + tables.flatMap(relations)).joined(separator: "\n") + "\n"
  }

  private func entity(_ table: TableShape) -> [String] {
    ["  \"\(name(of: table.name))\" {"] + table.columns.map { "    \(attribute($0, of: table))" } + ["  }"]
  }

  private func attribute(_ column: TableShape.Column, of table: TableShape) -> String {
    let name = Self.attributeWord(column.name)
    var keys = column.isKey ? ["PK"] : []
    if table.constraints.contains(where: { $0.kind == .foreignKey && $0.columns.contains(column.name) }) {
      keys.append("FK")
    }
    if table.constraints.contains(where: { $0.kind == .unique && $0.columns == [column.name] }) {
      keys.append("UK")
    }
    var parts = [Self.attributeWord(column.type), name]
    if !keys.isEmpty { parts.append(keys.joined(separator: ", ")) }
    let remarks = [name == column.name ? nil : column.name, column.comment].compactMap { $0 }
    if !remarks.isEmpty { parts.append("\"\(Self.remark(remarks.joined(separator: ": ")))\"") }
    return parts.joined(separator: " ")
  }

  private func relations(_ table: TableShape) -> [String] {
    table.constraints.compactMap { constraint in
      guard constraint.kind == .foreignKey, let target = constraint.target else { return nil }
      let keys = table.columns.filter(\.isKey).map(\.name)
      let isPartOfKey = constraint.columns.allSatisfy(keys.contains)
      let parent = table.isOptional(constraint.columns) ? "|o" : "||"
      let child = table.isUnique(constraint.columns) ? "o|" : "o{"
      let label = constraint.columns.map { Self.word($0) }.joined(separator: ", ")
      return "  \"\(name(of: target))\" \(parent)\(isPartOfKey ? "--" : "..")\(child) "
        + "\"\(name(of: table.name))\" : \"\(label)\""
    }
  }

  private func name(of table: TableShape.ObjectName) -> String {
    names[table] ?? Self.word("\(table)", allowing: ".")
  }
}

extension MermaidSchema {
  /// The text as a word for Mermaid, in which runs of what it does not take are one `_`.
  private static func word(_ text: String, allowing others: String = "") -> String {
    var word = ""
    for scalar in text.unicodeScalars {
      let isPlain =
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD7FF, 0xE000...0xFFFD: !isSpace(scalar)
        default: "_()[]".unicodeScalars.contains(scalar) || others.unicodeScalars.contains(scalar)
        }
      if isPlain {
        word.unicodeScalars.append(scalar)
      } else if word.last != "_" {
        word += "_"
      }
    }
    return word.isEmpty ? "_" : word
  }

  /// A word that begins as the type or name of an attribute does, and is no key.
  private static func attributeWord(_ text: String) -> String {
    let word = word(text)
    let start = word.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }.lowercased()
    let isFit = word.first.map { !$0.isASCII || $0.isLetter || $0 == "_" } ?? false
    return isFit && !["pk", "fk", "uk"].contains(start) ? word : "_" + word
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// A text in double quotes, in one line.
  private static func remark(_ text: String) -> String { visible(text) { $0 == "\"" ? "'" : nil } }
}
