import Decant

extension Group {
  /// A graph of many revisions.
  static let graphBuilding = Group(
    name: "graph", summary: "100,000 revisions: the graph built and ordered, and heads of as many files"
  ) { laboratory in
    let size = laboratory.options.isQuick ? 1000 : 100_000
    let shapes: [(String, GraphShape)] = [("linear", .linear), ("merges", .diamonds), ("heads", .heads)]
    let built = try shapes.map { name, shape in try build(Revisions(shape, size), name, laboratory) }
    return try built + [heads(Revisions(.diamonds, size), laboratory)]
  }

  /// Builds the graph in this process, and orders all revisions for a script.
  private static func build(
    _ revisions: Revisions, _ name: String, _ laboratory: Laboratory
  ) throws -> Measurement {
    // sorted by identifier, as files are read: no revision stands near those that it comes after
    let headers = revisions.headers.sorted { $0.id < $1.id }
    let range = try RevisionRange("base:heads")
    let times = laboratory.options.isQuick ? 1 : 11
    let building = try medianTime(times) { _ = try RevisionGraph(headers) }
    let graph = try RevisionGraph(headers)
    let ordering = try medianTime(times) { _ = try graph.upgrade(range) }
    var measurement = Measurement(
      name: "graph/\(name)/\(headers.count)", seconds: building,
      note: "built and put in order; planning all steps takes \(time(ordering)) more")
    measurement.rates["revisions/s"] = Double(headers.count) / building
    return measurement
  }

  /// The command `heads`, which reads the files before.
  private static func heads(_ revisions: Revisions, _ laboratory: Laboratory) throws -> Measurement {
    try laboratory.withDirectory { directory in
      try revisions.writeEmptyFiles(in: "\(directory)/revisions")
      let runs = try laboratory.measure(laboratory.decant("heads", "--migrations", "\(directory)/revisions"))
      return Measurement("graph/heads of files/\(revisions.ids.count)", runs)
        .doing(Double(revisions.ids.count), "files/s")
    }
  }
}

extension Revisions {
  /// The headers of the revisions.
  fileprivate var headers: [RevisionHeader] {
    ids.indices.map { number in
      RevisionHeader(id: ids[number], downRevisions: parents[number].map { ids[$0] })
    }
  }
}
