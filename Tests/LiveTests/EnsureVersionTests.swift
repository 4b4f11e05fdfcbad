import TestSupport
import Testing

/// The script of `ensure-version` on real servers, where it is run again and again.
@Suite("The version table alone on servers")
struct EnsureVersionTests {
  @Test("is made once on PostgreSQL", .requires(.postgreSQL))
  func postgreSQL() async throws { try await check(.postgreSQL, "postgresql") }

  @Test("is made once on MariaDB", .requires(.mariaDB), arguments: ["mariadb", "mysql"])
  func mariaDB(dialect: String) async throws { try await check(.mariaDB, dialect) }

  @Test("is made once on SQLite", .requires(.sqlite))
  func sqlite() async throws { try await check(.sqlite, "sqlite") }

  /// Runs the script on an empty database, then where a migration has left its row, then an upgrade to it.
  private func check(_ product: DatabaseProduct, _ dialect: String) async throws {
    let decant = try ProcessRunner.built("decant")
    let options = ["--dialect", dialect, "--option", "version_table=our versions"]
    let script = try await decant.run(["ensure-version"] + options)
    try #require(script.succeeded, "\(script)")
    let database = try await Database(on: product)
    let table = dialect == "postgresql" || dialect == "sqlite" ? #""our versions""# : "`our versions`"

    let first = try await database.run(script.output)
    try #require(first.succeeded, "\(first)")
    #expect(try await database.query("SELECT count(*) FROM \(table)") == [["0"]])
    let row = try await database.run("INSERT INTO \(table) (version_num) VALUES ('a1');")
    try #require(row.succeeded, "\(row)")
    let again = try await database.run(script.output)
    try #require(again.succeeded, "\(again)")
    #expect(try await database.query("SELECT version_num FROM \(table)") == [["a1"]])
    let second = try await database.run("INSERT INTO \(table) (version_num) VALUES ('a1');")
    #expect(!second.succeeded, "the table has no primary key")
  }
}
