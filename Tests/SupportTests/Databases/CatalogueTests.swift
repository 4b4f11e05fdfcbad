import TestSupport
import Testing

@Suite("PostgreSQL", .requires(.postgreSQL))
struct PostgreSQLTests {
  @Test("runs a script and answers from its catalogue")
  func script() async throws {
    let database = try await Database(on: .postgreSQL)
    let script = #"CREATE TABLE "größe" (id int PRIMARY KEY, name text DEFAULT E'a\nb\\');"#
    let result = try await database.run(script)
    #expect(result.succeeded, "\(result)")
    let rows = try await database.query(
      """
      SELECT column_name, column_default, is_nullable FROM information_schema.columns
      WHERE table_name = 'größe' ORDER BY 1
      """)
    #expect(rows == [["id", "NULL", "NO"], ["name", #"'a\#nb\'::text"#, "YES"]])
  }

  @Test("says on which line a script stopped")
  func line() async throws {
    let result = try await Database(on: .postgreSQL).run("SELECT 1;\nSELECT x;")
    #expect(result.errors.hasPrefix("psql:<stdin>:2: ERROR:  column \"x\" does not exist"))
  }
}

@Suite("MariaDB", .requires(.mariaDB))
struct MariaDBTests {
  @Test("runs a script and answers from its catalogue")
  func script() async throws {
    let database = try await Database(on: .mariaDB)
    let script = #"CREATE TABLE größe (id int PRIMARY KEY, name varchar(9) COMMENT 'a\n\t\\ü');"#
    let result = try await database.run(script)
    #expect(result.succeeded, "\(result)")
    let rows = try await database.query(
      """
      SELECT column_name, column_default, column_comment FROM information_schema.columns
      WHERE table_schema = database() AND table_name = 'größe' ORDER BY 1
      """)
    #expect(rows == [["id", "NULL", ""], ["name", "NULL", "a\n\t\\ü"]])
  }
}

@Suite("SQLite", .requires(.sqlite))
struct SQLiteTests {
  @Test("runs a script and answers from its catalogue")
  func script() async throws {
    let database = try await Database(on: .sqlite)
    let result = try await database.run("CREATE TABLE größe (id int PRIMARY KEY,\n name text);")
    #expect(result.succeeded, "\(result)")
    let rows = try await database.query("SELECT type, name, sql FROM sqlite_schema ORDER BY rootpage")
    #expect(
      rows == [
        ["table", "größe", "CREATE TABLE größe (id int PRIMARY KEY,\n name text)"],
        ["index", "sqlite_autoindex_größe_1", "NULL"],
      ])
  }
}
