import Foundation
import TestSupport
import Testing

@testable import Benchmarks

@Suite("The benchmarks")
struct BenchmarkTests {
  @Test("measure all groups", .requires(program: "cc", package: "gcc"))
  func quick() async throws {
    var runner = try ProcessRunner.built("Benchmarks")
    runner.timeLimit = .seconds(300)
    let result = try await runner.run(["--quick", "--json"])
    try #require(result.succeeded, "\(result)")
    let results = try JSONDecoder().decode(Results.self, from: Data(result.outputBytes))
    let groups = Set(results.measurements.compactMap { $0.name.split(separator: "/").first.map(String.init) })
    #expect(groups == ["start-up", "upgrade", "downgrade", "bulk-insert", "reading", "replay", "graph"])
    #expect(results.measurements.filter { $0.seconds == nil }.map(\.note) == [])
    let upgrade = try #require(results.measurements.first { $0.name == "upgrade/linear/30/default" })
    #expect(upgrade.rates["revisions/s"] ?? 0 > 0)
    #expect(upgrade.peakMiB ?? 0 > 0)
  }

  @Test("name what can be asked for where something else is")
  func unknownGroup() throws {
    #expect {
      try Options(["--only", "startup"])
    } throws: { error in
      "\(error)".hasPrefix("there is no group 'startup'; there are start-up, upgrade, ")
    }
  }
}
