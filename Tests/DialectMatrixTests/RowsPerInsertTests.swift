import Decant
import DecantMariaDB
import DecantMySQL
import DecantOracle
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite
import Testing

@Suite("Several rows in a statement") struct RowsPerInsertTests {
  private func statements(
    _ dialect: Dialect, _ settings: [String: JSONValue], rows: [[Value?]], multiinsert: Bool = true
  ) throws -> [String] {
    var dialect = dialect
    for (name, value) in settings { try dialect.set(name, to: value) }
    var script = Script(dialect: dialect)
    try script.perform(
      BulkInsertOp(
        "t", columns: [.init("a", .integer), .init("b", .text)], rows: rows, multiinsert: multiinsert))
    return script.statements.map(\.text)
  }

  @Test(
    "are as many as the setting says",
    arguments: [Dialect.postgresql, .mysql, .mariadb, .sqlite, .oracle, .standard])
  func severalRows(dialect: Dialect) throws {
    #expect(
      try statements(
        dialect, ["rows_per_insert": 2], rows: [[1, "x"], [2, nil], [3, "y"], [4, "z"], [5, "w"]]) == [
          "INSERT INTO t (a, b) VALUES\n    (1, 'x')", "INSERT INTO t (a) VALUES\n    (2)",
          "INSERT INTO t (a, b) VALUES\n    (3, 'y'),\n    (4, 'z')",
          "INSERT INTO t (a, b) VALUES\n    (5, 'w')",
        ])
  }

  @Test("are single where the operation says so, or give no value")
  func singleRows() throws {
    let rows: [[Value?]] = [[1, "x"], [2, "y"]]
    #expect(
      try statements(.postgresql, ["rows_per_insert": 9], rows: rows, multiinsert: false) == [
        "INSERT INTO t (a, b) VALUES (1, 'x')", "INSERT INTO t (a, b) VALUES (2, 'y')",
      ])
    #expect(
      try statements(.postgresql, ["rows_per_insert": 9], rows: [[nil], [nil]]) == [
        "INSERT INTO t DEFAULT VALUES", "INSERT INTO t DEFAULT VALUES",
      ])
  }

  @Test("are a thousand at most on SQL Server")
  func sqlServer() throws {
    let rows = (1...1001).map { number -> [Value?] in [.integer(number), "x"] }
    let found = try statements(.sqlserver, ["rows_per_insert": 5000], rows: rows)
    #expect(found.count == 4)
    #expect(found[1].hasSuffix("(1000, 'x')"))
    #expect(found[2] == "INSERT INTO t (a, b) VALUES\n    (1001, 'x')")
  }

  @Test("are the lines of a COPY on PostgreSQL")
  func copy() throws {
    let rows: [[Value?]] = [
      [1, "a\tb\\c\nd\r'e'"], [2, .some(.null)], [3, .sql("now()")], [4, ""], [5, nil],
    ]
    #expect(
      try statements(.postgresql, ["postgresql_copy": true], rows: rows) == [
        "COPY t (a, b) FROM stdin", "1\ta\\tb\\\\c\\nd\\r'e'\n2\t\\N\n\\.\n\n",
        "INSERT INTO t (a, b) VALUES (3, now())",
        "COPY t (a, b) FROM stdin", "4\t\n\\.\n\n", "COPY t (a) FROM stdin", "5\n\\.\n\n",
      ])
  }
}
