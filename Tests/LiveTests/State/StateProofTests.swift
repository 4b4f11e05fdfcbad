import Decant
import Testing
import TestSupport

/// The replayed schema state against real databases.
///
/// The histories that a server refuses, and the downgrades that cannot be derived, are listed in `Unproved`.
@Suite("The replayed state on real servers")
struct StateProofTests {
  @Test("is that of PostgreSQL", .requires(.postgreSQL))
  func postgreSQL() async throws { try await prove(on: .postgreSQL) }

  @Test("is that of MariaDB", .requires(.mariaDB))
  func mariaDB() async throws { try await prove(on: .mariaDB) }

  @Test("is that of SQLite", .requires(.sqlite))
  func sqlite() async throws { try await prove(on: .sqlite) }

  private func prove(on ground: Ground) async throws {
    var failures: [String: String] = [:]
    for history in try History.checkedIn(on: ground) {
      var proof = StateProof(history)
      do {
        try await proof.run()
        for problem in proof.problems { Issue.record("\(history.name): \(problem)") }
        for (revision, reason) in proof.underived { failures["\(history.name) \(revision)"] = reason }
      } catch {
        failures[history.name] = "\(error)".replacing("\(packageDirectory)/", with: "")
      }
    }
    try RefusedCases(of: ground.dialect.name, in: "Unproved").check(failures)
  }
}
