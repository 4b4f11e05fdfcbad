import Foundation
import TestSupport
import Testing

/// The way of a new user whose migrations are in Swift: the package is built, against this checkout, and run.
///
/// It is built in a directory of its own, so that it does not wait for whoever builds this package.
@Suite("A new user of Swift", .enabled(if: findProgram("swift") != nil, "there is no 'swift' on PATH"))
struct NewSwiftProjectTests {
  @Test(
    "makes a package that builds without a network, grows, and takes the operations of another package",
    .timeLimit(.minutes(15)))
  func package() async throws {
    let user = try User()
    let made = try await user.runner.run(["init", "web-shop", "--template", "swift", "--dialect", "sqlite"])
    #expect(made.errors == "Next: cd web-shop && swift run webshop upgrade\n")
    var shop = try user.entering("web-shop")
    try await build(shop)
    shop.runner = try ProcessRunner("\(user.directory.path)/web-shop/.build/debug/webshop")
    shop.runner.directory = "\(user.directory.path)/web-shop"

    let history = try await shop.runner.run(["history"]).output
    let first = try #require(history.wholeMatch(of: #/<base> -> ([0-9a-f]{12}) \(head\), first revision\n/#))
      .output.1
    try await shop.run(
      ["revision", "-m", "create accounts", "--rev-id", "a1"],
      "Sources/Migrations1/a1_create_accounts.swift\n")
    try shop.edit(
      "Sources/Migrations1/a1_create_accounts.swift", "op: inout Operations) {\n",
      """
      op: inout Operations) {
          op.createTable("account") {
            Column("id", .integer, primaryKey: true)
            Column("name", .string(50), nullable: false)
          }
          op.analyze("account")

      """)
    try shop.edit(
      "Sources/Migrations1/a1_create_accounts.swift", "import Decant\n", "import Analyze\nimport Decant\n")
    try shop.addPlugIn(to: "Sources/WebShop/WebShop.swift")
    let stale = try await shop.runner.run(["revision", "-m", "more"])
    #expect(
      stale.errors == "webshop: error: this program does not have the migration \"a1\" of "
        + "'Sources/Migrations1/a1_create_accounts.swift': build it anew, or list that migration\n")
    try await build(shop)
    try await shop.run(["upgrade", "\(first):"], Self.upgrade(from: first))
    try shop.directory.write(
      #"[{"op": "analyze", "table_name": "account"}, {"op": "analyse", "table_name": "x"}]"#,
      to: "web-shop/operations.json")
    let unknown = try await shop.runner.run(["render", "operations.json"])
    #expect(unknown.status == 1)
    #expect(
      unknown.errors.contains(#"unknown operation "analyse"; did you mean "analyze"?"#), "\(unknown)")

    try await branchAndMerge(shop, from: first)
    try await shop.run(
      ["history"],
      """
      a1, b2 -> c3 (other) (head) (mergepoint), merge a1 and b2
      \(first) -> a1, create accounts
      \(first) -> b2 (other), say "\\(hi)"
      <base> -> \(first) (branchpoint), first revision

      """)
    try await shop.run(["downgrade", "c3:\(first)"], Self.downgrade(to: first))
  }

  private func branchAndMerge(_ shop: User, from first: Substring) async throws {
    try await shop.run(
      [
        "revision", "-m", #"say "\(hi)""#, "--head", String(first), "--splice", "--rev-id", "b2",
        "--branch-label", "other",
      ], "Sources/Migrations1/b2_say_hi.swift\n")
    try await build(shop)
    try await shop.run(["merge", "--rev-id", "c3"], "Sources/Migrations1/c3_merge_a1_and_b2.swift\n")
    try await build(shop)
    #expect(
      try shop.directory.text(of: "web-shop/Sources/Migrations1/Migrations1.swift").hasSuffix(
        """
        = [
          FirstRevision.self,
          CreateAccounts.self,
          SayHi.self,
          MergeA1AndB2.self,
        ]

        """))
  }

  /// The one that is built has one dialect; the others are looked up in the sources of this package.
  @Test("gets all databases where none is named")
  func allDialects() async throws {
    let user = try User()
    try #require(try await user.runner.run(["init", "shop", "--template", "swift"]).succeeded)
    let main = try user.directory.text(of: "shop/Sources/Shop/Shop.swift")
    let modules = main.matches(of: #/import Decant(\w+)\n/#).map { String($0.output.1) }.filter {
      $0 != "CLI"
    }
    let values = try #require(main.firstMatch(of: #/\[Dialect\] = \[(.+)\]/#)).output.1.split(separator: ", ")
    #expect(modules == ["MariaDB", "MySQL", "Oracle", "PostgreSQL", "SQLServer", "SQLite"])
    let declared = try modules.map { module in
      let text = try String(
        contentsOfFile: "\(packageDirectory)/dialects/\(module)/\(module).swift", encoding: .utf8)
      return "." + (try #require(text.firstMatch(of: #/public static let (\w+)[:= ]/#)).output.1)
    }
    #expect(declared.sorted() == values.map(String.init).sorted())
    let manifest = try user.directory.text(of: "shop/Package.swift")
    #expect(
      manifest.contains(
        """
        let dialects: [String] = [
          "DecantPostgreSQL",
          "DecantMySQL",
          "DecantMariaDB",
          "DecantSQLite",
          "DecantSQLServer",
          "DecantOracle",
        ]

        """))
  }

  /// Builds the package of the user's directory.
  private func build(_ user: User) async throws {
    var swift = try ProcessRunner("swift")
    swift.directory = user.runner.directory
    swift.timeLimit = .seconds(800)
    let result = try await swift.run(["build"])
    try #require(result.succeeded, "\(result)")
    #expect(!result.output.contains("warning:"), "\(result)")
  }

  private static func upgrade(from first: Substring) -> String {
    """
    -- Running upgrade \(first) -> a1

    -- now comes account

    CREATE TABLE account (
        id INTEGER NOT NULL,
        name VARCHAR(50) NOT NULL,
        PRIMARY KEY (id)
    );

    ANALYZE account;

    UPDATE alembic_version SET version_num='a1' WHERE alembic_version.version_num = '\(first)';


    """
  }

  private static func downgrade(to first: Substring) -> String {
    """
    -- Running downgrade c3 -> a1, b2

    INSERT INTO alembic_version (version_num) VALUES ('a1');

    UPDATE alembic_version SET version_num='b2' WHERE alembic_version.version_num = 'c3';

    -- Running downgrade a1 -> \(first)

    ANALYZE account;

    -- drops table account with its rows

    DROP TABLE account;

    DELETE FROM alembic_version WHERE alembic_version.version_num = 'a1';

    -- Running downgrade b2 -> \(first)

    UPDATE alembic_version SET version_num='\(first)' WHERE alembic_version.version_num = 'b2';


    """
  }
}
