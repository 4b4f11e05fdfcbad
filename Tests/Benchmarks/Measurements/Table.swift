import Foundation

/// Measurements as a text in columns.
struct Table {
  private static let titles = [
    "case", "time", "cpu", "rate", "against", "x as fast", "growth", "peak MiB", "note",
  ]

  private let rows: [[String]]

  /// Makes the table; the first row has the titles.
  init(_ measurements: [Measurement]) {
    rows = [Self.titles] + measurements.map(Self.row)
  }

  /// The lines; numbers are aligned to the right.
  var text: String {
    let widths = Self.titles.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return [0, 4, 8].contains(column) ? row[column] + blanks : blanks + row[column]
      }
      return cells.joined(separator: "  ").trimmed + "\n"
    }.joined()
  }

  private static func row(_ measurement: Measurement) -> [String] {
    let rates = measurement.rates.sorted { $0.key < $1.key }.map { "\(number($0.value)) \($0.key)" }
    return [
      measurement.name,
      measurement.seconds.map(time) ?? "-",
      measurement.processorSeconds.map(time) ?? "",
      rates.joined(separator: ", "),
      measurement.reference.map { "\($0.name) \(time($0.seconds))" } ?? "",
      measurement.speed.map(number) ?? "",
      measurement.growth.map { String(format: "%.2f", $0) } ?? "",
      measurement.peakMiB.map { String(format: "%.1f", $0) } ?? "",
      measurement.note ?? "",
    ]
  }
}

/// A time in the unit that suits it.
func time(_ seconds: Double) -> String {
  switch seconds {
  case ..<0.01: String(format: "%.2f ms", seconds * 1000)
  case ..<1: String(format: "%.0f ms", seconds * 1000)
  default: String(format: "%.2f s", seconds)
  }
}

/// A number with three digits, and thousands apart.
func number(_ value: Double) -> String {
  switch value {
  case ..<10: String(format: "%.2f", value)
  case ..<100: String(format: "%.1f", value)
  case ..<10_000: String(format: "%.0f", value)
  case ..<1_000_000: String(format: "%.0fk", value / 1000)
  default: String(format: "%.2fM", value / 1_000_000)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
