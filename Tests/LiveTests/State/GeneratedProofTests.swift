import Foundation
import TestSupport
import Testing

/// Random histories, whose replayed state is compared with real databases.
///
/// `DECANT_SEEDS=50` runs so many of 300 operations each on every database, `DECANT_SEEDS=7...7` the one with the
/// number.
@Suite("Random histories on real servers", .serialized)
struct GeneratedProofTests {
  @Test("go up and down on PostgreSQL", .requires(.postgreSQL), arguments: seeds)
  func postgreSQL(seed: Int) async throws { try await prove(seed, on: .postgreSQL) }

  @Test("go up and down on MariaDB", .requires(.mariaDB), arguments: seeds)
  func mariaDB(seed: Int) async throws { try await prove(seed, on: .mariaDB) }

  @Test("go up and down on SQLite, in batches", .requires(.sqlite), arguments: seeds)
  func sqliteBatches(seed: Int) async throws { try await prove(seed, on: .sqlite, asksForBatches: true) }

  @Test(
    "go up and down on SQLite, where tables are made anew without being asked", .requires(.sqlite),
    arguments: seeds)
  func sqlite(seed: Int) async throws { try await prove(seed, on: .sqlite) }

  private static let seeds: ClosedRange<Int> = {
    let text = ProcessInfo.processInfo.environment["DECANT_SEEDS"] ?? ""
    let ends = text.split(separator: "...").compactMap { Int($0) }
    guard let last = ends.last else { return 1...2 }
    return (ends.count > 1 ? ends[0] : 1)...last
  }()
  private static let isWhole = ProcessInfo.processInfo.environment["DECANT_SEEDS"] != nil

  private func prove(_ seed: Int, on ground: Ground, asksForBatches: Bool = false) async throws {
    let start = ContinuousClock.now
    let history = try History(
      seed: seed, on: ground, operations: Self.isWhole ? 300 : 100, asksForBatches: asksForBatches)
    var proof = StateProof(history)
    defer { keep(proof.script, of: seed, on: ground) }
    do {
      try await proof.run()
    } catch {
      Issue.record("seed \(seed): \(error)")
      return
    }
    if let problem = proof.problems.first {
      let id = String(problem.prefix { $0 != ":" }.split(separator: " ")[1])
      let steps = problem.hasPrefix("up") ? ["upgrade \(id)"] : ["upgrade \(id)", "downgrade \(id)"]
      Issue.record("seed \(seed): \(problem)\n\(steps.map(proof.statements).joined(separator: "\n"))")
    }
    if let first = proof.underived.max(by: { (Int($0.key.dropFirst()) ?? 0) < (Int($1.key.dropFirst()) ?? 0) }
    ) {
      Issue.record(
        "seed \(seed): \(first.key): \(first.value)\n\(proof.statements(of: "upgrade \(first.key)"))")
    }
    if Self.isWhole {
      print(
        "\(ground) seed \(seed): \(history.revisions.count) revisions, \(proof.comparisons) catalogues, "
          + "\(proof.rowComparisons) lists of rows, \(ContinuousClock.now - start)")
    }
  }

  /// Writes a script into the directory that `DECANT_KEEP` names.
  private func keep(_ script: String, of seed: Int, on ground: Ground) {
    guard let directory = ProcessInfo.processInfo.environment["DECANT_KEEP"] else { return }
    try? script.write(toFile: "\(directory)/\(ground)-\(seed).sql", atomically: true, encoding: .utf8)
  }
}
