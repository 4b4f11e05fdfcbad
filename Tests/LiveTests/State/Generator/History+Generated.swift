import Decant
import TestSupport

extension History {
  /// A random history of so many operations, cut into revisions of one to eight.
  ///
  /// - Throws: ``StateErrors`` where the schema state refuses an operation.
  init(seed: Int, on ground: Ground, operations: Int, asksForBatches: Bool = false) throws {
    var generator = HistoryGenerator(seed: seed, on: ground, asksForBatches: asksForBatches)
    var revisions: [Revision] = []
    var snapshots: [[ModelTable]] = []
    while generator.recorded.count < operations {
      let start = generator.recorded.count
      do {
        try generator.record(Int.random(in: 1...8, using: &generator.random))
      } catch {
        throw GeneratorError(seed: seed, revision: revisions.count + 1, cause: error)
      }
      let records = Array(generator.recorded[start...])
      let header = RevisionHeader(
        id: "r\(revisions.count + 1)", downRevisions: revisions.last.map { [$0.header.id] } ?? [])
      revisions.append(Revision(header, upgrade: { op in for record in records { op.append(record) } }))
      snapshots.append(generator.tables)
    }
    self.init("seed \(seed)", on: ground, revisions)
    options.namingConvention = generator.state.namingConvention
    schemas = generator.schemas.map(\.name)
    interval = 3
    rows = Self.rows(of: snapshots, on: ground)
  }

  /// The rows that are to be found at each step: up all of them, down those of tables that were never dropped.
  private static func rows(of snapshots: [[ModelTable]], on ground: Ground) -> [String: [RowCheck]] {
    let last = Set((snapshots.last ?? []).map(\.id))
    var rows: [String: [RowCheck]] = [:]
    for (place, tables) in snapshots.enumerated() {
      rows["upgrade r\(place + 1)"] = tables.compactMap { RowCheck($0, on: ground) }
      rows["downgrade r\(place + 2)"] = tables.filter { last.contains($0.id) }.compactMap {
        RowCheck($0, on: ground)
      }
    }
    return rows
  }
}

/// The rows that a table must have.
struct RowCheck: Sendable {
  /// What the rows are called in messages.
  let title: String
  /// The query for the values of the marker.
  let query: SQLText
  /// The values.
  let values: String

  fileprivate init?(_ table: ModelTable, on ground: Ground) {
    guard let marker = table.columns.first(where: { $0.id == table.marker }), table.rowCount > 0 else {
      return nil
    }
    title = "table \(table.id)"
    values = table.marks.sorted().map(String.init).joined(separator: " ")
    let column: SQLText = "\(identifier: marker.name)"
    let source: SQLText = "\(name: table.name.name, schema: table.name.schema)"
    let words = ground.listing(title)
    query = SQLText(
      fragments: [.raw(words[0])] + column.fragments + [.raw(words[1])] + column.fragments + [.raw(words[2])]
        + source.fragments + [.raw(words[3])])
  }
}

extension Ground {
  /// What stands before, between and behind the column, the column again, and the table, in a query for the values.
  fileprivate func listing(_ title: String) -> [String] {
    switch dialect.name {
    case "postgresql":
      [
        "SELECT jsonb_build_array('rows', '\(title)', (SELECT string_agg(", "::text, ' ' ORDER BY ",
        ") FROM ",
        "))::text",
      ]
    case "mariadb":
      [
        "SELECT JSON_ARRAY('rows', '\(title)', (SELECT GROUP_CONCAT(", " ORDER BY ", " SEPARATOR ' ') FROM ",
        "))",
      ]
    default:
      [
        "SELECT json_array('rows', '\(title)', group_concat(x, ' ')) FROM (SELECT ", " AS x, ", " FROM ",
        " ORDER BY 1)",
      ]
    }
  }
}

/// An operation of the generator that the schema state refuses.
struct GeneratorError: Error, CustomStringConvertible {
  let seed: Int
  let revision: Int
  let cause: any Error

  var description: String { "seed \(seed), revision r\(revision): \(cause)" }
}
