import Foundation

/// What became slower or faster since an earlier run.
struct Comparison {
  /// A case whose cost has changed.
  struct Change: Equatable {
    /// The case.
    var name: String
    /// The new cost, where the old one is 1.
    var factor: Double
    /// What was compared.
    var measure: String
  }

  /// The cases that became slower, the worst first.
  let slower: [Change]
  /// The cases that became faster, the best first.
  let faster: [Change]
  /// The cases of the groups measured now that are in one of the runs only.
  let unmatched: [String]
  private let threshold: Double

  /// Compares two runs.
  ///
  /// A case with a reference is compared by its ratio, which another machine, or a busy one, changes little;
  /// one without by its processor time, or else its wall time. Peak memory is compared too.
  ///
  /// - Parameter threshold: What is taken for noise: 0.25 is a quarter more, or as much less.
  init(_ old: [Measurement], _ new: [Measurement], threshold: Double) {
    let earlier = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
    let changes = new.flatMap { measurement in
      earlier[measurement.name].map { Self.changes(from: $0, to: measurement) } ?? []
    }
    slower = changes.filter { $0.factor > 1 + threshold }.sorted { $0.factor > $1.factor }
    faster = changes.filter { $0.factor < 1 / (1 + threshold) }.sorted { $0.factor < $1.factor }
    let names = Set(new.map(\.name))
    let groups = Set(new.map(\.group))
    let gone = old.filter { groups.contains($0.group) && !names.contains($0.name) }
    unmatched = new.map(\.name).filter { earlier[$0] == nil } + gone.map(\.name)
    self.threshold = threshold
  }

  /// Figures below these are noise, whatever their ratio.
  private static let (leastSeconds, leastMiB) = (0.0002, 1.0)

  private static func changes(from old: Measurement, to new: Measurement) -> [Change] {
    var changes: [Change] = []
    if let before = old.speed, let now = new.speed, old.reference?.name == new.reference?.name {
      changes.append(Change(name: new.name, factor: before / now, measure: "against its reference"))
    } else if let before = old.cost, let now = new.cost, before > 0, abs(now - before) > leastSeconds {
      changes.append(Change(name: new.name, factor: now / before, measure: "time"))
    }
    if let before = old.peakMiB, let now = new.peakMiB, before > 0, abs(now - before) > leastMiB {
      changes.append(Change(name: new.name, factor: now / before, measure: "peak memory"))
    }
    return changes
  }

  /// The answer in lines.
  var text: String {
    func lines(_ title: String, _ changes: [Change]) -> String {
      guard !changes.isEmpty else { return "" }
      return "\(title):\n"
        + changes.map { "  \($0.name): \(number($0.factor)) x (\($0.measure))\n" }.joined()
    }
    let noise = String(format: "%.0f %%", threshold * 100)
    let other = unmatched.isEmpty ? "" : "only in one of the runs: \(unmatched.joined(separator: ", "))\n"
    let all = lines("slower", slower) + lines("faster", faster)
    return (all.isEmpty ? "nothing changed by more than \(noise)\n" : all) + other
  }
}

extension Measurement {
  fileprivate var group: Substring { name.prefix { $0 != "/" } }
  fileprivate var cost: Double? { processorSeconds ?? seconds }
}
