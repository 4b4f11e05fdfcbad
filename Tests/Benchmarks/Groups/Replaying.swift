extension Group {
  /// What the schema state costs.
  static let replaying = Group(
    name: "replay", summary: "what replaying the schema adds to rendering, and what check takes"
  ) { laboratory in
    try laboratory.sizes([1000, 10_000], quick: [30]).flatMap { size in
      try laboratory.withDirectory { directory in
        try Revisions(.linear, size).writeFiles(in: "\(directory)/revisions")
        return try replay(size, "\(directory)/revisions", laboratory)
      }
    }
  }

  private static func replay(_ size: Int, _ place: String, _ laboratory: Laboratory) throws -> [Measurement] {
    let end = ["--dialect", "postgresql", "--migrations", place]
    let upgrade = laboratory.decant("upgrade", "base:head") + end
    let runs = try laboratory.measure([
      upgrade + ["--compat", "alembic"], upgrade, laboratory.decant("heads") + end,
      laboratory.decant("check") + end,
    ])
    let (without, reading) = (runs[0], runs[2])
    let reference = Measurement.Reference(name: "without state", seconds: without.median)
    var replayed = Measurement("replay/upgrade/\(size)", runs[1], against: reference)
    if replayed.seconds != nil, without.succeeded {
      let replay = runs[1].processor - without.processor
      let rendering = without.processor - reading.processor
      replayed.note =
        "replay is \(percent(replay, of: without.processor)) of the run without it, "
        + "\(percent(replay, of: rendering)) of its rendering"
    }
    return [replayed, Measurement("replay/check/\(size)", runs[3], against: reference)].map {
      $0.doing(Double(size), "revisions/s")
    }
  }

  private static func percent(_ part: Double, of whole: Double) -> String {
    whole > 0 ? "\(Int((part / whole * 100).rounded())) %" : "-"
  }
}
