import Decant
import Testing

@Suite struct CreateExcludeConstraintTests {
  static let rows: [Row] = [
    Row("a constraint") {
      $0.createExcludeConstraint(
        "ex_stay", on: "stays", [.init("room", with: "="), .init(.sql("during"), with: "&&")])
    }
    .writes([
      .others: .error(
        "create_exclude_constraint: an exclude constraint is not supported; PostgreSQL alone has it"),
      .postgresql: """
      ALTER TABLE stays ADD CONSTRAINT ex_stay EXCLUDE USING gist (room WITH =, during WITH &&)
      """,
      .sqlite: .needsBatch(#"create_exclude_constraint: adding constraint "ex_stay" to table stays"#),
    ])
    .reverses("ALTER TABLE stays DROP CONSTRAINT ex_stay"),
    Row("all that it can say") {
      $0.createExcludeConstraint(
        "ex_stay", on: "stays", [.init("room", with: "="), .init(.sql("lower(note)"), with: "=")],
        where: "room > 5", using: "btree", operatorClasses: [JSONMember(name: "room", value: "int4_ops")],
        schema: "shop", deferrable: true, initially: "DEFERRED")
    }
    .writes([
      .others: .error(
        "create_exclude_constraint: an exclude constraint is not supported; PostgreSQL alone has it"),
      .postgresql: """
      ALTER TABLE shop.stays ADD CONSTRAINT ex_stay EXCLUDE USING btree (room int4_ops WITH =, \
      lower(note) WITH =) WHERE (room > 5) DEFERRABLE INITIALLY DEFERRED
      """,
      .sqlite: .needsBatch(#"create_exclude_constraint: adding constraint "ex_stay" to table shop.stays"#),
    ])
    .reverses("ALTER TABLE shop.stays DROP CONSTRAINT ex_stay"),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
