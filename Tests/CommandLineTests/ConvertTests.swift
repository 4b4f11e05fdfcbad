import Foundation
import TestSupport
import Testing

/// `convert` from outside: JSON files become Swift that compiles with the project, and come back the same.
@Suite("Conversions") struct ConvertTests {
  private static let revisions = "\(packageDirectory)/examples/Bookstore/revisions"

  @Test("write a revision as Swift, and list it")
  func swift() async throws {
    let user = try User()
    try user.directory.write(
      """
      {"revision": "b2", "down_revision": "a1", "message": "add prices",
       "upgrade": [{"op": "add_column", "table_name": "books", "dialects": ["postgresql"],
                    "column": {"name": "price", "type": {"type": "Numeric", "precision": 10, "scale": 2}}}],
       "downgrade": [{"op": "drop_column", "table_name": "books", "column_name": "price"}]}
      """, to: "b2_prices.json")
    try await user.run(
      ["convert", "b2_prices.json", "--to", "swift", "--into", "Shop"],
      "Shop/b2_prices.swift\nShop/Migrations.swift\n")
    #expect(
      try user.directory.text(of: "Shop/b2_prices.swift") == """
        import Decant

        enum AddPrices: Migration {
          static let revision = "b2"
          static let downRevision: String? = "a1"
          static let message = "add prices"

          static func upgrade(_ op: inout Operations) {
            op.only("postgresql") { op in
              op.addColumn("books", Column("price", .numeric(10, 2)))
            }
          }

          static func downgrade(_ op: inout Operations) {
            op.dropColumn("books", "price")
          }
        }

        """)
    let list = try user.directory.text(of: "Shop/Migrations.swift")
    #expect(list.hasSuffix("let migrations: [any Migration.Type] = [\n  AddPrices.self,\n]\n"))
    try user.directory.write(#"{"revision": "c3", "message": "add prices", "upgrade": []}"#, to: "c3.json")
    try await user.run(["convert", "c3.json", "--to", "swift", "--into", "Shop"], "Shop/c3.swift\n")
    #expect(try user.directory.text(of: "Shop/Migrations.swift").hasSuffix("  AddPrices2.self,\n]\n"))
  }

  @Test("write all revisions of a directory, and leave JSON files as they are")
  func json() async throws {
    let user = try User()
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.revisions).sorted()
      .filter { $0.hasSuffix(".json") && $0 != "decant.json" }
    try await user.run(
      ["convert", "--to", "json", "--into", "new", "--migrations", Self.revisions],
      names.map { "new/\($0)\n" }.joined())
    let script = ["--dialect", "postgresql"]
    let old = try await user.runner.run(["upgrade", "--migrations", Self.revisions] + script)
    let new = try await user.runner.run(["upgrade", "--migrations", "new"] + script)
    #expect(old.output == new.output)
    #expect(old.succeeded && !old.output.isEmpty)
  }

  @Test("write nothing where anything is wrong")
  func refusals() async throws {
    let user = try User()
    try user.directory.write(#"{"revision": "a1", "upgrade": []}"#, to: "a1.json")
    try user.directory.write(#"{"revision": "b2", "upgrade": [{"op": "drop"}]}"#, to: "b2.json")
    let wrong = try await user.runner.run(["convert", "a1.json", "b2.json", "--to", "swift", "--into", "new"])
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("b2.json:1:39"))
    #expect(try user.directory.names() == ["a1.json", "b2.json"])
    try await user.fails(
      ["convert", "a1.json", "--to", "json", "--into", "."],
      "'a1.json' is there already; nothing is written")
    let missing = try await user.runner.run(["convert", "a1.json", "--into", "new"])
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("decant: error: "))
  }
}
