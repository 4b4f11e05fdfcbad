import Decant
import Testing

@Suite("The order of the columns of a new table")
struct ColumnOrderTests {
  static func row(
    _ order: String, reordering: [[Identifier]] = [], _ body: (inout BatchOperations) -> Void
  ) -> BatchRow<[String]> {
    BatchRow(
      name: order, batch: batch(reordering: reordering, body),
      expected: order.split(separator: " ").map(String.init))
  }

  static let rows: [BatchRow<[String]>] = [
    row("id title pages isbn") { $0.addColumn(Column("isbn", .integer)) },
    row("isbn id title pages") { $0.addColumn(Column("isbn", .integer), at: .before("id")) },
    row("id title isbn pages") { $0.addColumn(Column("isbn", .integer), at: .before("pages")) },
    row("id isbn title pages") { $0.addColumn(Column("isbn", .integer), at: .after("id")) },
    row("id title pages isbn") { $0.addColumn(Column("isbn", .integer), at: .after("pages")) },
    row("id isbn title pages") { $0.addColumn(Column("isbn", .integer), at: .between("id", "title")) },
    row("id isbn next title pages") {
      $0.addColumn(Column("isbn", .integer), at: .after("id"))
      $0.addColumn(Column("next", .integer), at: .after("isbn"))
    },
    row("id next isbn title pages") {
      $0.addColumn(Column("isbn", .integer), at: .before("title"))
      $0.addColumn(Column("next", .integer), at: .before("isbn"))
    },
    row("id title pages isbn next") {
      $0.addColumn(Column("isbn", .integer))
      $0.addColumn(Column("next", .integer), at: .after("isbn"))
    },
    row("id isbn pages") {
      $0.dropColumn("title")
      $0.addColumn(Column("isbn", .integer), at: .after("id"))
    },
    row("id name isbn pages") {
      $0.alterColumn("title", newName: "name")
      $0.addColumn(Column("isbn", .integer), at: .after("name"))
    },
    row("pages title id", reordering: [["pages", "title", "id"]]) { _ in },
    row("title pages id", reordering: [["pages", "id"]]) { _ in },
    row("title isbn id pages", reordering: [["title", "id", "pages"]]) {
      $0.addColumn(Column("isbn", .integer))
    },
    row("title pages isbn id", reordering: [["isbn", "id"]]) { $0.addColumn(Column("isbn", .integer)) },
    row("id title pages", reordering: [["id"], ["pages"]]) { _ in },
    row("title id", reordering: [["title", "id"]]) { $0.dropColumn("pages") },
  ]

  @Test("columns stand where the batch puts them", arguments: rows)
  func ordersColumns(row: BatchRow<[String]>) throws {
    let lines = try NewTable(row.batch).definitions.dropLast()
    #expect(lines.compactMap { $0.split(separator: " ").first.map(String.init) } == row.expected)
  }

  @Test("the rows follow the order")
  func copiesInOrder() throws {
    let operation = batch(reordering: [["pages", "id"]]) {
      $0.addColumn(Column("isbn", .integer), at: .before("id"))
    }
    #expect(
      try NewTable(operation).copy == "(title, pages, id) SELECT books.title, books.pages, books.id")
  }

  static let refusals: [BatchRow<String>] = [
    BatchRow(
      name: "a circle", batch: batch(reordering: [["id", "title"], ["title", "id"]]) { _ in },
      expected: """
        default: batch_alter_table: the order of the columns of table books contradicts itself; look at the partial \
        reordering and at the positions of the added columns
        """),
    BatchRow(
      name: "an unknown column", batch: batch(reordering: [["id", "titel"]]) { _ in },
      expected: """
        default: batch_alter_table: table books has no column "titel"; did you mean "title"?
        """),
    BatchRow(
      name: "a place at an unknown column",
      batch: batch { $0.addColumn(Column("isbn", .integer), at: .before("page")) },
      expected: "default: add_column: table books has no column \"page\"; did you mean \"pages\"?"),
  ]

  @Test("an order that cannot be is refused", arguments: refusals)
  func refuses(row: BatchRow<String>) throws {
    #expect(try refusal(of: row.batch) == row.expected)
  }
}
