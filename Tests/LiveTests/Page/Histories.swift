import Decant

/// Histories whose pages are looked at.
enum Histories {
  /// A shop with twelve tables, which come, change and go in nine revisions.
  static let shop = history([
    ("authors and books", authorsAndBooks), ("genres", genres), ("customers", customers), ("orders", orders),
    (
      "keep prices in cents",
      { op in
        op.alterColumn("books", "price", newName: "price_cents", type: .integer)
        op.createIndex("ix_books_title", on: "books", ["title"])
      }
    ),
    ("find books without a plan", { $0.execute("ALTER TABLE books ADD COLUMN shelf VARCHAR(20)") }),
    ("payments and reviews", paymentsAndReviews), ("stock", stock),
    (
      "clean up",
      { op in
        op.dropTable("legacy_notes")
        op.renameTable("order_lines", to: "order_items")
        op.dropColumn("authors", "born")
        op.addColumn("orders", Column("note", .text))
      }
    ),
  ])

  /// A table for each number, with foreign keys to some of those before it, in revisions of four tables each.
  static func generated(tables count: Int) -> SchemaHistory {
    var random = Random()
    let names = (0..<count).map { "area_\($0 % 9)_table_\($0)" }
    let tables = names.indices.map { number in
      var table = Table(Identifier(names[number]), columns: [Column("id", .integer, primaryKey: true)])
      for place in 0..<(number == 0 ? 0 : random.next(below: 4)) {
        let target =
          random.next(below: 3) == 0 ? random.next(below: min(number, 3)) : random.next(below: number)
        table.columns.append(
          Column(
            Identifier("ref_\(place)"), .integer, nullable: random.next(below: 2) == 0,
            references: ForeignKeyReference(
              ForeignKeyTarget(table: Identifier(names[target]), column: "id"))))
      }
      for place in 0..<random.next(below: 12) {
        table.columns.append(Column(Identifier("column_\(place)"), .string(20)))
      }
      return table
    }
    return history(
      stride(from: 0, to: count, by: 4).map { start in
        let some = Array(tables[start..<min(start + 4, count)])
        let body: Revision.Body = { op in for table in some { op.invoke(CreateTableOp(table)) } }
        return ("tables from \(start)", body)
      })
  }

  /// A table whose names and texts try to be something else.
  static func named(_ text: String) -> SchemaHistory {
    let body: Revision.Body = { op in
      op.createTable(Identifier(text), comment: text) {
        Column(Identifier(text), .integer, serverDefault: .literal(text), comment: text)
      }
    }
    return history([(text, body)])
  }

  static func history(_ upgrades: [(String, Revision.Body)]) -> SchemaHistory {
    let revisions = upgrades.enumerated().map { place, step in
      Revision(
        RevisionHeader(
          id: "r\(place + 1)", downRevisions: place == 0 ? [] : ["r\(place)"], message: step.0,
          createDate: "2024-01-0\(place % 9 + 1) 10:00"),
        upgrade: step.1)
    }
    return SchemaHistory(ScriptGenerator(dialect: .standard), revisions)
  }
}

/// Numbers that look random, and are the same in each run.
private struct Random {
  private var state: UInt64 = 1

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
