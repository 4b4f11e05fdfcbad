/// What several runs of one command took.
struct Runs {
  private var walls: [Double] = []
  private var processors: [Double] = []
  private var peaks: [Double] = []
  private var status = 0
  private let errors: String

  /// Reads what the launcher prints: a line for each run.
  init(lines: String, errors: String) {
    self.errors = errors
    for line in lines.split(separator: "\n") {
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      guard numbers.count == 4 else { continue }
      walls.append(numbers[0] / 1e9)
      processors.append(numbers[1] / 1e6)
      peaks.append(numbers[2] / kilobytesPerMiB)
      status = max(status, Int(numbers[3]))
    }
  }

  /// Several runs that something else came between.
  init(_ all: [Runs]) {
    walls = all.flatMap(\.walls)
    processors = all.flatMap(\.processors)
    peaks = all.flatMap(\.peaks)
    status = all.map(\.status).max() ?? 0
    errors = all.last?.errors ?? ""
  }

  /// Whether all runs ended with status 0.
  var succeeded: Bool { status == 0 && !walls.isEmpty }
  /// The median wall time in seconds.
  var median: Double { walls.median }
  /// The median of the processor time in seconds.
  var processor: Double { processors.median }
  /// The greatest peak memory of all runs.
  var peakMiB: Double { peaks.max() ?? 0 }

  /// Why the last run failed: the first line that it wrote to its standard error, without the folders of inputs.
  var complaint: String {
    guard let line = errors.split(separator: "\n").first else { return "it ended with status \(status)" }
    return String(line).replacing(#/(^decant: error: )|(/\S*/)/#, with: "")
  }
}

#if canImport(Darwin)
  /// Darwin counts the peak in bytes.
  private let kilobytesPerMiB = 1_048_576.0
#else
  private let kilobytesPerMiB = 1024.0
#endif
