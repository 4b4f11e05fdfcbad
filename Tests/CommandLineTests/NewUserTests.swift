import TestSupport
import Testing

/// The way of a new user from an empty directory to a script, with the program from outside.
@Suite("A new user")
struct NewUserTests {
  @Test("makes a project of JSON files, branches and merges, up and down again")
  func json() async throws {
    let user = try User()
    try await user.run(
      ["init", "shop", "--dialect", "sqlite"],
      """
      shop/.vscode/settings.json
      shop/README.md
      shop/decant.json
      shop/revisions/.gitkeep
      shop/schemas/decant.schema.json
      shop/schemas/revision.schema.json

      """, errors: "Next: cd shop && decant revision -m 'create accounts'\n")
    let shop = try user.entering("shop")

    try await shop.run(
      ["revision", "-m", "create accounts", "--rev-id", "a1"], "revisions/a1_create_accounts.json\n")
    try shop.edit(
      "revisions/a1_create_accounts.json",
      #"""
      [{"op": "create_table", "table_name": "account", "columns": [
        {"name": "id", "type": "Integer", "primary_key": true},
        {"name": "name", "type": {"type": "String", "length": 50}, "nullable": false}]}]
      """#)
    try await shop.run(["upgrade"], Self.firstScript)

    try await shop.run(
      ["revision", "-m", "billing", "--head", "a1", "--rev-id", "b2", "--branch-label", "billing"],
      "revisions/b2_billing.json\n")
    try shop.edit(
      "revisions/b2_billing.json",
      #"[{"op": "create_table", "table_name": "bill", "columns": [{"name": "id", "type": "Integer"}]}]"#)
    try await shop.fails(
      ["revision", "-m", "index", "--head", "a1", "--rev-id", "c3"],
      "revision a1 is no head, since b2 follows; name a head, or begin another branch at it with --splice")
    try await shop.run(
      ["revision", "-m", "index", "--head", "a1", "--splice", "--rev-id", "c3", "--depends-on", "billing"],
      "revisions/c3_index.json\n")
    try shop.edit(
      "revisions/c3_index.json",
      #"[{"op": "create_index", "index_name": "ix_name", "table_name": "account", "columns": ["name"]}]"#)
    try await shop.fails(
      ["revision", "-m", "more"],
      "there are several heads, name one with --head or merge them first with 'merge heads': b2, c3")
    try await shop.run(["merge", "b2", "c3", "--rev-id", "d4"], "revisions/d4_merge_b2_and_c3.json\n")
    try await shop.run(["heads"], "d4 (billing) (head)\n")
    try await shop.run(
      ["history"],
      """
      b2, c3 -> d4 (billing) (head) (mergepoint), merge b2 and c3
      a1 (b2) -> c3, index
      a1 -> b2 (billing), billing
      <base> -> a1 (branchpoint), create accounts

      """)
    try await shop.run(
      ["history", "--graph"],
      """
      *   d4 (billing) (head) merge b2 and c3
      ├─╮
      │ * c3 index
      ├┄┤
      * │ b2 (billing) billing
      ├─╯
      *   a1 create accounts

      """)
    try await shop.run(["downgrade", "d4:a1"], Self.lastScript)
  }

  @Test("is told what is in the way, and keeps it")
  func obstacle() async throws {
    let user = try User()
    try await user.run(
      ["init", "shop", "--quiet"],
      """
      shop/.vscode/settings.json
      shop/README.md
      shop/decant.json
      shop/revisions/.gitkeep
      shop/schemas/decant.schema.json
      shop/schemas/revision.schema.json

      """)
    try await user.fails(["init", "shop/README.md"], "'shop/README.md' is there already; nothing is written")
    try await user.fails(
      ["init", "shop/revisions/.gitkeep/x"], "'shop/revisions/.gitkeep' is there already; nothing is written")
    #expect(try user.directory.names() == ["shop"])
  }

  @Test("has a file in the editor, on the descriptors of the user")
  func editor() async throws {
    let user = try User()
    try await user.run(
      ["init", ".", "--quiet"],
      """
      .vscode/settings.json
      README.md
      decant.json
      revisions/.gitkeep
      schemas/decant.schema.json
      schemas/revision.schema.json

      """)
    try await user.run(["revision", "-m", "a b", "--rev-id", "a1"], "revisions/a1_a_b.json\n")
    var decant = user
    decant.runner.environment["VISUAL"] = "sed -n 's/message/the &/p; $='"
    try await decant.run(["edit", "head"], "  \"the message\": \"a b\",\n7\n")
    decant.runner.environment["VISUAL"] = "cat -"
    #expect(try await decant.runner.run(["edit", "a1"], input: "typed\n").output.hasPrefix("typed\n{\n"))
  }

  private static let firstScript = """
    CREATE TABLE alembic_version (
        version_num VARCHAR(32) NOT NULL,
        CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
    );

    -- Running upgrade  -> a1

    CREATE TABLE account (
        id INTEGER NOT NULL,
        name VARCHAR(50) NOT NULL,
        PRIMARY KEY (id)
    );

    INSERT INTO alembic_version (version_num) VALUES ('a1');


    """

  private static let lastScript = """
    -- Running downgrade d4 -> b2, c3

    UPDATE alembic_version SET version_num='c3' WHERE alembic_version.version_num = 'd4';

    -- Running downgrade c3 -> a1

    DROP INDEX ix_name;

    UPDATE alembic_version SET version_num='b2' WHERE alembic_version.version_num = 'c3';

    -- Running downgrade b2 -> a1

    -- drops table bill with its rows

    DROP TABLE bill;

    UPDATE alembic_version SET version_num='a1' WHERE alembic_version.version_num = 'b2';


    """
}
