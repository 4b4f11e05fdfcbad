/// Cases that are measured together, and that can be asked for by name.
struct Group: Sendable {
  /// The name for `--only`.
  let name: String
  /// What is measured.
  let summary: String
  /// Whether it runs only where it is asked for.
  var hasToBeNamed = false
  /// Measures the cases.
  let measure: @Sendable (Laboratory) throws -> [Measurement]

  /// All groups, in the order in which they run.
  static var all: [Group] {
    [
      .startUp, .upgrades, .downgrades, .graphs, .bulkInserts, .reading, .replaying, .graphBuilding,
      .compiling,
    ]
  }

  /// The groups that the command line asks for.
  static func chosen(by options: Options) -> [Group] {
    if !options.only.isEmpty { return all.filter { options.only.contains($0.name) } }
    return all.filter { $0.hasToBeNamed == options.compiles }
  }
}
