import Decant
import TestSupport
import Testing

/// What Decant writes for the cases of the parity fixtures, executed by real servers.
@Suite("The parity fixtures on real servers")
struct ParityExecutionTests {
  @Test("PostgreSQL accepts what is written", .requires(.postgreSQL))
  func postgreSQL() async throws { try await execute(on: .postgreSQL) }

  @Test("MariaDB accepts what is written", .requires(.mariaDB))
  func mariaDB() async throws { try await execute(on: .mariaDB) }

  @Test("SQLite accepts what is written", .requires(.sqlite))
  func sqlite() async throws { try await execute(on: .sqlite) }

  private func execute(on setting: Setting) async throws {
    let cases = try ParityCase.all(in: setting.dialect)
    try #require(cases.count > 100)
    let refused = try RefusedCases(of: setting.dialect.name)
    let apart = try cases.filter { refused.apart.contains($0.id) }.flatMap {
      try $0.operations(in: setting.dialect)
    }
    try refused.check(try await setting.refusals(of: cases + apart))
  }
}
