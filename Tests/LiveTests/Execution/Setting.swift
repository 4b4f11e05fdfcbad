import Decant
import DecantMariaDB
import DecantPostgreSQL
import DecantSQLite
import TestSupport

/// How cases are executed on one product, each as if the database were empty.
struct Setting: Sendable {
  let product: DatabaseProduct
  let dialect: Dialect
  /// What is to be there for all cases.
  let beginning: String
  /// What goes before a case, which needs these schemas, and after it.
  let before: @Sendable (_ schemas: [String]) -> String
  let after: String
  /// Whether a case may not stand in a transaction, and so gets a database of its own.
  let standsAlone: @Sendable (ParityCase) -> Bool

  /// All cases with what the server refuses of each.
  func refusals(of cases: [ParityCase]) async throws -> [String: String] {
    let together = cases.filter { !standsAlone($0) }
    var refusals = try await refusals(of: together) { before($0) } 
    for single in cases where standsAlone(single) {
      refusals.merge(try await self.refusals(of: [single]) { _ in "" }) { first, _ in first }
    }
    return refusals
  }

  private func refusals(of cases: [ParityCase], before: ([String]) -> String) async throws -> [String: String] {
    var trial = Trial()
    trial.add(beginning)
    for one in cases {
      trial.begin(one.id)
      trial.add(before(Surroundings(of: one.document).schemas.map { quoted($0, by: dialect.name == "mariadb" ? "`" : "\"") }))
      trial.add(one.preparation)
      trial.add(one.script)
      trial.add(standsAlone(one) ? "" : after)
    }
    let database = try await Database(on: product)
    let result = try await database.runAll(trial.text)
    return trial.refusals(in: result.errors)
  }
}

extension Setting {
  /// Each case is a transaction that is rolled back.
  static let postgreSQL = Setting(
    product: .postgreSQL, dialect: .postgresql,
    beginning: """
      SET allow_in_place_tablespaces = on;
      SET client_min_messages = error;
      CREATE TABLESPACE fast LOCATION '';
      CREATE TABLESPACE "Fast Disk" LOCATION '';
      CREATE TABLESPACE low LOCATION '';
      CREATE TABLESPACE mixed LOCATION '';
      CREATE ROLE reader;
      CREATE EXTENSION btree_gin; CREATE EXTENSION btree_gist;
      CREATE EXTENSION citext; CREATE EXTENSION hstore; CREATE EXTENSION pg_trgm;
      """,
    before: { _ in "BEGIN;" }, after: "SET CONSTRAINTS ALL IMMEDIATE;\nROLLBACK;",
    standsAlone: { $0.script.contains("CONCURRENTLY") })

  /// Each case begins with new databases for its schemas.
  static let mariaDB = Setting(
    product: .mariaDB, dialect: .mariadb, beginning: "CREATE ROLE IF NOT EXISTS reader;",
    before: { schemas in
      let names = schemas + ["work"]
      return "SET foreign_key_checks = 0;\n"
        + names.map { "DROP DATABASE IF EXISTS \($0); CREATE DATABASE \($0);\n" }.joined()
        + "USE work;\nSET foreign_key_checks = 1;"
    }, after: "", standsAlone: { _ in false })

  /// Each case has a database in memory.
  static let sqlite = Setting(
    product: .sqlite, dialect: .sqlite, beginning: "",
    before: { schemas in
      ".open :memory:\n" + schemas.map { "ATTACH ':memory:' AS \($0);\n" }.joined()
    }, after: "", standsAlone: { _ in false })
}
