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
  /// What goes before a case, and after it.
  let before: @Sendable (ParityCase) -> String
  let after: @Sendable (ParityCase) -> String
  /// Whether a case may not stand in a transaction, and so gets a database of its own.
  let standsAlone: @Sendable (ParityCase) -> Bool

  /// What the server refuses of each case that it does not accept.
  func refusals(of cases: [ParityCase]) async throws -> [String: String] {
    var refusals = try await refusals(of: cases.filter { !standsAlone($0) }, apart: false)
    for single in cases where standsAlone(single) {
      refusals.merge(try await self.refusals(of: [single], apart: true)) { first, _ in first }
    }
    return refusals
  }

  /// Executes cases in one script; after one that swallows what follows, it goes on with the next.
  private func refusals(of cases: [ParityCase], apart: Bool) async throws -> [String: String] {
    var refusals: [String: String] = [:]
    var remaining = cases[...]
    while !remaining.isEmpty {
      let trial = trial(of: remaining, apart: apart)
      let result = try await Database(on: product).runAll(trial.text)
      let ended = trial.ended(in: result)
      let found = trial.refusals(in: result)
      let sound = remaining.prefix { ended.contains($0.id) }
      for one in sound { refusals[one.id] = found[one.id] }
      remaining = remaining.dropFirst(sound.count)
      if let culprit = remaining.popFirst() { refusals[culprit.id] = found[culprit.id] ?? "(does not end)" }
    }
    return refusals
  }

  private func trial(of cases: ArraySlice<ParityCase>, apart: Bool) -> Trial {
    var trial = Trial()
    trial.add(beginning)
    for one in cases {
      trial.begin(one.id)
      if !apart { trial.add(before(one)) }
      trial.add(one.preparation)
      trial.add(one.script)
      if !apart { trial.add(after(one)) }
      trial.end()
    }
    return trial
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
    before: { _ in "BEGIN;" }, after: { _ in "SET CONSTRAINTS ALL IMMEDIATE;\nROLLBACK;" },
    standsAlone: { $0.script.contains("CONCURRENTLY") })

  /// Each case has new databases, which are gone after it.
  static let mariaDB = Setting(
    product: .mariaDB, dialect: .mariadb, beginning: "CREATE ROLE IF NOT EXISTS reader;",
    before: { one in one.databases.map { "CREATE OR REPLACE DATABASE \($0);\n" }.joined() + "USE work;" },
    after: { one in
      "SET foreign_key_checks = 0;\n" + one.databases.map { "DROP DATABASE \($0);\n" }.joined()
        + "SET foreign_key_checks = 1;"
    }, standsAlone: { _ in false })

  /// Each case has a database in memory.
  static let sqlite = Setting(
    product: .sqlite, dialect: .sqlite, beginning: "",
    before: {
      ".open :memory:\n" + $0.schemas.map { "ATTACH ':memory:' AS \(quoted($0));\n" }.joined()
    }, after: { _ in "" }, standsAlone: { _ in false })
}

extension ParityCase {
  /// The databases of MariaDB that it works in.
  fileprivate var databases: [String] { schemas.map { quoted($0, by: "`") } + ["work"] }
}
