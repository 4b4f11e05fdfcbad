extension Group {
  /// Linear histories, upwards.
  static let upgrades = Group(
    name: "upgrade", summary: "upgrade base:head of 1 to 20,000 revisions, against Alembic"
  ) { laboratory in
    let sizes = laboratory.sizes([1, 10, 100, 1000, 5000, 20_000], quick: [1, 10, 30])
    return try History(.linear, "upgrade/linear", sizes).measure(in: laboratory, .up)
  }

  /// Linear histories, downwards.
  static let downgrades = Group(
    name: "downgrade", summary: "downgrade head:base of 1 to 20,000 revisions, against Alembic"
  ) { laboratory in
    let sizes = laboratory.sizes([1, 10, 100, 1000, 5000, 20_000], quick: [1, 10, 30])
    return try History(.linear, "downgrade/linear", sizes).measure(in: laboratory, .down)
  }

  /// Histories that branch.
  static let graphs = Group(
    name: "graphs", summary: "upgrade and downgrade of branches with merges, and of 500 heads"
  ) { laboratory in
    let diamonds = laboratory.sizes([10, 100, 1000, 5000], quick: [10, 30])
    let heads = laboratory.sizes([11, 110, 1100, 5500], quick: [11, 33])
    return try [Direction.up, .down].flatMap { direction in
      try History(.diamonds, "\(direction.command)/merges", diamonds).measure(in: laboratory, direction)
        + History(.heads, "\(direction.command)/heads", heads).measure(in: laboratory, direction)
    }
  }
}

/// The way that a script goes.
enum Direction {
  case up, down

  /// The command of it.
  var command: String { self == .up ? "upgrade" : "downgrade" }

  /// The range that takes all revisions; each head that it starts at has to be named.
  func range(of revisions: Revisions) -> String {
    self == .up ? "base:heads" : "\(revisions.heads.joined(separator: ",")):base"
  }
}

/// Histories of one shape in growing sizes.
struct History {
  private let shape: GraphShape
  private let name: String
  private let sizes: [Int]

  init(_ shape: GraphShape, _ name: String, _ sizes: [Int]) {
    self.shape = shape
    self.name = name
    self.sizes = sizes
  }

  /// Downgrading this many revisions takes Alembic minutes.
  private static let mostForAlembicDown = 5000

  /// The ways in which Decant runs: as it does by itself, and without the schema state.
  private static let modes: [(name: String, words: [String])] = [
    ("default", []), ("compat", ["--compat", "alembic"]),
  ]

  /// Measures all sizes, with and without the schema state.
  func measure(in laboratory: Laboratory, _ direction: Direction) throws -> [Measurement] {
    var growths = [Growth](repeating: Growth(), count: Self.modes.count)
    var growthOfAlembic = Growth()
    return try sizes.flatMap { size in
      try laboratory.withDirectory { directory in
        laboratory.say("\(name)/\(size)")
        let revisions = Revisions(shape, size)
        try revisions.writeFiles(in: "\(directory)/revisions")
        let alembic = try alembic(revisions, in: directory, laboratory, direction)
        let reference = alembic?.seconds.map { Measurement.Reference(name: "Alembic", seconds: $0) }
        let command = laboratory.decant(
          direction.command, direction.range(of: revisions), "--dialect", "postgresql", "--migrations",
          "\(directory)/revisions")
        let runs = try laboratory.measure(Self.modes.map { command + $0.words })
        var measurements = runs.indices.map { index in
          var measurement = Measurement(
            "\(name)/\(size)/\(Self.modes[index].name)", runs[index], against: reference)
          measurement.growth = growths[index].add(size, measurement.seconds)
          return measurement.doing(Double(size), "revisions/s")
        }
        if var alembic {
          alembic.growth = growthOfAlembic.add(size, alembic.seconds)
          measurements.append(alembic)
        }
        return measurements
      }
    }
  }

  /// The same by Alembic, where there is one.
  private func alembic(
    _ revisions: Revisions, in directory: String, _ laboratory: Laboratory, _ direction: Direction
  ) throws -> Measurement? {
    guard let python = laboratory.options.python else { return nil }
    let size = revisions.ids.count
    // to go down it takes one start
    if direction == .down, size > Self.mostForAlembicDown || shape == .heads { return nil }
    let project = try AlembicProject(in: "\(directory)/alembic")
    try project.write(revisions)
    let words = direction == .up ? ["upgrade", "heads"] : ["downgrade", direction.range(of: revisions)]
    let runs = try laboratory.measure(project.command(python, words[0], words[1]))
    return Measurement("\(name)/\(size)/Alembic", runs)
  }
}
