import Decant
import DecantTestKit
import Testing

@Suite struct BuiltInDialectTests {
  /// What the databases lack and Alembic leaves out without a word, and so does Decant.
  private static let leftOut: [String: Set<String>] = [
    "mysql": ["drop_constraint: if_exists"], "mariadb": ["drop_constraint: if_exists"],
    "mssql": ["add_column: if_not_exists", "create_index: if_not_exists"],
    "oracle": [
      "add_column: if_not_exists", "create_index: if_not_exists", "create_foreign_key: ON UPDATE",
    ],
    // a foreign key has no conflicts
    "sqlite": ["create_table: the option sqlite_on_conflict"],
  ]

  @Test(arguments: [Dialect].builtIn) func conforms(_ dialect: Dialect) {
    let conformance = DialectConformance(dialect, leavingOut: Self.leftOut[dialect.name] ?? [])
    #expect(conformance.violations() == [])
  }

  @Test func whatIsNotLeftOutIsNotListed() {
    let conformance = DialectConformance(.standard, leavingOut: ["drop_table: if_exists"])
    #expect(
      conformance.violations().map(\.description)
        == ["drop_table: if_exists: this is not left out; do not list it"])
  }

  @Test func namesAreDifferent() {
    let names = [Dialect].builtIn.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
