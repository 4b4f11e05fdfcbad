/// A line of the text that shows a difference between schemas.
package struct DifferenceLine: Hashable, Sendable {
  /// What has happened to what the line is about.
  package enum Sign: String, Sendable {
    case added = "+"
    case dropped = "-"
    case changed = "~"
  }

  /// What has happened.
  package var sign: Sign
  /// Whether the line is about a part of the table above.
  package var isPart: Bool
  /// What it is about.
  package var text: String
}

extension SchemaDifference {
  /// The lines of a text: each table, and below it what has happened to its parts.
  package var lines: [DifferenceLine] {
    added.flatMap { $0.lines } + changed.flatMap { $0.lines }
      + dropped.map { DifferenceLine(sign: .dropped, isPart: false, text: "table \($0.name)") }
  }
}

extension TableShape {
  /// The lines of a new table.
  fileprivate var lines: [DifferenceLine] {
    let comment = comment.map { ["comment \(quoted($0))"] } ?? []
    let parts = columns.map(\.line) + constraints.map(\.line) + indexes.map(\.line) + comment
    return [DifferenceLine(sign: .added, isPart: false, text: "table \(name)")]
      + parts.map { DifferenceLine(sign: .added, isPart: true, text: $0) }
  }
}

extension SchemaDifference.TableChange {
  /// The lines of a table that was there before.
  fileprivate var lines: [DifferenceLine] {
    let title = old.name == new.name ? "table \(new.name)" : "table \(old.name) -> \(new.name)"
    var lines = [DifferenceLine(sign: .changed, isPart: false, text: title)]
    if old.comment != new.comment { lines.append(.changed("comment: \(change(of: \.comment))")) }
    lines += columns.map { $0.line(\.line) { Self.change(from: $0, to: $1) } }
    lines += constraints.map { $0.line(\.line) { "constraint \($1.title)\($0.text) -> \($1.text)" } }
    lines += indexes.map { $0.line(\.line) { "index \($1.title)\($0.definition) -> \($1.definition)" } }
    return lines
  }

  private func change(of part: KeyPath<TableShape, String?>) -> String {
    "\(old[keyPath: part].map(quoted) ?? "none") -> \(new[keyPath: part].map(quoted) ?? "none")"
  }

  /// What is other of a column, such as `column a: INTEGER -> BIGINT, NULL -> NOT NULL`.
  private static func change(from old: TableShape.Column, to new: TableShape.Column) -> String {
    var parts: [String] = []
    func compare(_ words: (TableShape.Column) -> String) {
      if words(old) != words(new) { parts.append("\(words(old)) -> \(words(new))") }
    }
    compare { $0.type }
    compare { $0.isNullable ? "NULL" : "NOT NULL" }
    compare { $0.standard ?? "no default" }
    compare { $0.isKey ? "primary key" : "no primary key" }
    compare { $0.isCounted ? "counted" : "not counted" }
    compare { "comment \($0.comment.map(quoted) ?? "none")" }
    let title = old.name == new.name ? new.name : "\(old.name) -> \(new.name)"
    return "column \(title)" + (parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))")
  }
}

extension DifferenceLine {
  fileprivate static func changed(_ text: String) -> DifferenceLine {
    DifferenceLine(sign: .changed, isPart: true, text: text)
  }
}

extension SchemaDifference.Change {
  fileprivate func line(_ text: (Item) -> String, changed: (Item, Item) -> String) -> DifferenceLine {
    switch self {
    case .added(let item): DifferenceLine(sign: .added, isPart: true, text: text(item))
    case .dropped(let item): DifferenceLine(sign: .dropped, isPart: true, text: text(item))
    case .changed(let old, let new): .changed(changed(old, new))
    }
  }
}

extension TableShape.Column {
  fileprivate var line: String {
    [
      "column \(name)", type, standard, isNullable ? nil : "NOT NULL",
      comment.map { "comment \(quoted($0))" },
    ]
    .compactMap { $0 }.joined(separator: " ")
  }
}

extension TableShape.Constraint {
  fileprivate var title: String { name.map { "\($0): " } ?? "" }
  fileprivate var line: String { ["constraint", name, text].compactMap { $0 }.joined(separator: " ") }
}

extension TableShape.Index {
  fileprivate var title: String { name.map { "\($0): " } ?? "" }
  fileprivate var definition: String { isUnique ? "unique \(text)" : text }
  fileprivate var line: String {
    [isUnique ? "unique index" : "index", name, text].compactMap { $0 }.joined(separator: " ")
  }
}

/// A text of the user in one line.
private func quoted(_ text: String) -> String { JSONWriter.quoted(text) }
