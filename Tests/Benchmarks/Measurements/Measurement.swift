/// One figure of a run.
struct Measurement: Codable, Equatable {
  /// What the time is compared with, measured in the same run.
  struct Reference: Codable, Equatable {
    /// What was measured: `cat`.
    var name: String
    /// Its median wall time.
    var seconds: Double
  }

  /// Group, case and size: `upgrade/linear/1000`.
  var name: String
  /// The median wall time; nil where nothing could be measured.
  var seconds: Double?
  /// The median processor time, which a busy machine changes less.
  var processorSeconds: Double?
  /// How much is done in a second: `["rows/s": 1_000_000]`.
  var rates: [String: Double] = [:]
  /// What the time is compared with.
  var reference: Reference?
  /// The exponent with which the time grows from the next smaller size, start-up removed; 1 is linear.
  var growth: Double?
  /// The peak memory of the process.
  var peakMiB: Double?
  /// What else is to be said.
  var note: String?

  /// How many times as fast as the reference it is.
  var speed: Double? {
    guard let seconds, let reference, seconds > 0 else { return nil }
    return reference.seconds / seconds
  }
}

extension Measurement {
  /// A case that was not measured, with the reason.
  static func missing(_ name: String, _ reason: String) -> Measurement {
    Measurement(name: name, note: "not available: \(reason)")
  }

  /// The median and the peak of some runs, or why there are none.
  init(_ name: String, _ runs: Runs, against reference: Reference? = nil) {
    guard runs.succeeded else {
      self = .missing(name, runs.complaint)
      return
    }
    self.init(
      name: name, seconds: runs.median, processorSeconds: runs.processor, reference: reference,
      peakMiB: runs.peakMiB)
  }

  /// The same with how much is done in a second.
  func doing(_ amount: Double, _ unit: String) -> Measurement {
    guard let seconds, seconds > 0 else { return self }
    var measurement = self
    measurement.rates[unit] = amount / seconds
    return measurement
  }
}
