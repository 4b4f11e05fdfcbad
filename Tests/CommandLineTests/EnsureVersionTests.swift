import TestSupport
import Testing

/// The script that makes the version table where there is none.
@Suite("The version table alone")
struct EnsureVersionTests {
  /// What stands between the parentheses in most dialects.
  private static let columns = """

        version_num VARCHAR(32) NOT NULL,
        CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)

    """

  @Test(
    "is made where it is missing",
    arguments: [
      ("postgresql", "BEGIN;\n\nCREATE TABLE IF NOT EXISTS alembic_version (\(columns));\n\nCOMMIT;\n\n"),
      ("mysql", "CREATE TABLE IF NOT EXISTS alembic_version (\(columns));\n\n"),
      ("mariadb", "CREATE TABLE IF NOT EXISTS alembic_version (\(columns));\n\n"),
      ("sqlite", "CREATE TABLE IF NOT EXISTS alembic_version (\(columns));\n\n"),
      (
        "mssql",
        "BEGIN TRANSACTION;\n\nIF object_id('alembic_version', 'U') IS NULL\n"
          + "CREATE TABLE alembic_version (\(columns));\n\nGO\n\nCOMMIT;\n\nGO\n\n"
      ),
      (
        "oracle",
        "CREATE TABLE IF NOT EXISTS alembic_version (\(columns.replacing("VARCHAR(32)", with: "VARCHAR2(32 CHAR)"))"
          + ")\n\n/\n\n"
      ),
    ])
  func standard(dialect: String, expected: String) async throws {
    #expect(try await script(dialect) == expected)
  }

  @Test(
    "has the name, schema and key that the options say",
    arguments: [
      ("postgresql", #"BEGIN;¶CREATE TABLE IF NOT EXISTS s."my v" (C);¶COMMIT;¶"#),
      ("mysql", "CREATE TABLE IF NOT EXISTS s.`my v` (C);¶"),
      ("mariadb", "CREATE TABLE IF NOT EXISTS s.`my v` (C);¶"),
      ("sqlite", #"CREATE TABLE IF NOT EXISTS s."my v" (C);¶"#),
      (
        "mssql",
        "BEGIN TRANSACTION;¶IF object_id('s.my v', 'U') IS NULL\nCREATE TABLE s.[my v] (C);¶GO¶COMMIT;¶GO¶"
      ),
      ("oracle", #"CREATE TABLE IF NOT EXISTS s."my v" (C)¶/¶"#),
    ])
  func options(dialect: String, expected: String) async throws {
    let type = dialect == "oracle" ? "VARCHAR2(32 CHAR)" : "VARCHAR(32)"
    let options = ["version_table=my v", "version_table_schema=s", "version_table_pk=false"]
    let found = try await script(dialect, options.flatMap { ["--option", $0] })
    let columns = "\n    version_num \(type) NOT NULL\n"
    #expect(found == expected.replacing("(C)", with: "(\(columns))").replacing("¶", with: "\n\n"))
  }

  @Test("is in the transaction of other scripts, with a transaction for each migration as well")
  func transactions() async throws {
    let standard = try await script("postgresql")
    let each = try await script("postgresql", ["--option", "transaction_per_migration=true"])
    #expect(each == standard)
    let none = try await script("postgresql", ["--option", "transactional_ddl=false"])
    #expect("BEGIN;\n\n\(none)COMMIT;\n\n" == standard)
  }

  private func script(_ dialect: String, _ options: [String] = []) async throws -> String {
    let result = try await ProcessRunner.built("decant").run(
      ["ensure-version", "--dialect", dialect] + options)
    #expect(result.errors == "")
    #expect(result.status == 0)
    return result.output
  }
}
