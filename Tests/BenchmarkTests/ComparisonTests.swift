import Testing

@testable import Benchmarks

@Suite("A comparison of two runs")
struct ComparisonTests {
  @Test("takes ratios where there are any, since machines differ, and times otherwise")
  func ratiosAndTimes() {
    let old = [
      measurement("g/a", 1, against: 2), measurement("g/b", 1), measurement("g/gone", 1),
      measurement("not measured now/a", 1),
    ]
    // twice as slow a machine: only the case without a reference looks slower
    let new = [measurement("g/a", 2, against: 4), measurement("g/b", 2), measurement("g/new", 1)]
    #expect(
      Comparison(old, new, threshold: 0.25).text == """
        slower:
          g/b: 2.00 x (time)
        only in one of the runs: g/new, g/gone

        """)
  }

  @Test("keeps silent about noise", arguments: [(1.2, 0), (1.3, 1), (0.9, 0)])
  func noise(seconds: Double, slower: Int) {
    let comparison = Comparison([measurement("a", 1)], [measurement("a", seconds)], threshold: 0.25)
    #expect(comparison.slower.count == slower)
    #expect(comparison.faster.isEmpty)
  }

  @Test("tells what became faster, and of memory")
  func faster() {
    var (old, new) = (measurement("a", 2), measurement("a", 1))
    (old.peakMiB, new.peakMiB) = (8, 80)
    #expect(
      Comparison([old], [new], threshold: 0.25).text == """
        slower:
          a: 10.0 x (peak memory)
        faster:
          a: 0.50 x (time)

        """)
  }

  private func measurement(_ name: String, _ seconds: Double, against: Double? = nil) -> Measurement {
    Measurement(
      name: name, seconds: seconds, reference: against.map { Measurement.Reference(name: "C", seconds: $0) })
  }
}

@Suite("The growth of a time")
struct GrowthTests {
  @Test("is the slope without the start-up", arguments: [1, 2])
  func slope(exponent: Int) throws {
    var growth = Growth()
    let sizes = [1, 101, 1001]
    let slopes = sizes.map { size in
      growth.add(size, 0.25 + 0.001 * power(Double(size - 1), exponent))
    }
    #expect(slopes[0] == nil && slopes[1] == nil)
    #expect(abs(try #require(slopes[2]) - Double(exponent)) < 1e-9)
  }

  @Test("is nothing where the time is start-up alone")
  func noise() {
    var growth = Growth()
    #expect([1, 10, 100].map { growth.add($0, 0.2 + Double($0) * 1e-6) } == [nil, nil, nil])
  }
}

private func power(_ base: Double, _ exponent: Int) -> Double {
  (0..<exponent).reduce(1) { product, _ in product * base }
}
