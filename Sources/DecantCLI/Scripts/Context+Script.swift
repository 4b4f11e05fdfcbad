internal import Decant

extension Context {
  /// Writes the scripts of plans, one for each target, and says each step to the user.
  ///
  /// - Parameters:
  ///   - ranges: The ranges of revisions; where one has no start, the settings may give it.
  ///   - planning: Makes the plan of the ranges.
  /// - Throws: All problems of all scripts; then none of them is written.
  func writeScripts(
    of ranges: [String], _ planning: (RevisionGraph, [RevisionRange]) throws -> MigrationPlan
  ) throws {
    var migrations: [[String]: MigrationSet] = [:]
    var warnings: Set<String> = []
    try writeEach { target, output in
      let directories = target.settings.migrations
      let set = try migrations[directories] ?? self.migrations(of: target.settings)
      migrations[directories] = set
      let start = target.script.start
      let plan = try planning(set.graph, try ranges.map { try RevisionRange($0, startingAt: start) })
      let warning = emptiness(of: plan, ranges, set, in: target.settings) { try planning(set.graph, $0) }
      if let warning, warnings.insert(warning).inserted { messages.warning(warning) }
      let generator = try generator(of: target, in: set.graph)
      let history = settings.followsAlembic ? [] : try set.graph.revisions(appliedAt: plan.start)
      log(target)
      progress?.count(to: plan.steps.count, "revisions")
      _ = try generator.generate(plan, of: set.revisions, after: history, to: output) { step in
        messages.log(step.logLine)
        progress?.advance()
      }
    }
  }

  /// Says what kind of script comes, as Alembic does.
  func log(_ target: ScriptTarget) {
    let dialect = target.script.dialect
    messages.log("Context dialect \(dialect.name).")
    messages.log("Generating static SQL")
    messages.log("Will assume \(dialect.script.hasTransactionalDDL ? "" : "non-")transactional DDL.")
  }

  /// The scripts that all environments ask for.
  ///
  /// - Throws: `UsageError`.
  func targets() throws -> [ScriptTarget] {
    try environments.flatMap { try ScriptTarget.all($0, of: project) }
  }

  /// Writes one script for each target.
  ///
  /// - Parameters:
  ///   - ending: The ending of the names of files.
  ///   - write: Writes the script of a target.
  /// - Throws: All problems of all scripts; then none of them is written.
  func writeEach(ending: String = "sql", _ write: (ScriptTarget, RunOutput) throws -> Void) throws {
    let targets = try targets()
    var errors: [ScriptError] = []
    for target in targets {
      progress?.begin(part: targets.count > 1 ? target.name : nil)
      do {
        try write(target, try output(for: target, among: targets, ending: ending))
        try scripts.stage()
      } catch let problems as ScriptErrors {
        errors += targets.count > 1 ? problems.errors.map { $0.of(target) } : problems.errors
      }
    }
    guard errors.isEmpty else { throw ScriptErrors(errors) }
  }

  private func output(for target: ScriptTarget, among targets: [ScriptTarget], ending: String) throws
    -> RunOutput
  {
    if case .directory(let directory) = settings.output {
      return scripts.begin("\(percentEncoded(target.name)).\(ending)", in: directory)
    }
    guard targets.count == 1 else { throw UsageError(.severalScripts(targets.map(\.name))) }
    return output
  }
}

extension ScriptError {
  /// The same problem, of one of several scripts.
  fileprivate func of(_ target: ScriptTarget) -> ScriptError {
    var copy = self
    copy.problem = "\(target.name): \(problem)"
    return copy
  }
}

extension RevisionRange {
  /// Reads a range; where it is a target alone, it begins at a revision of the settings.
  fileprivate init(_ text: String, startingAt start: String?) throws {
    try self.init(text)
    if let start, !hasColon { try self.init("\(start):\(text)") }
  }
}

/// The text as the name of a file: what is neither letter nor digit nor one of `-_.` is `%` and two digits.
private func percentEncoded(_ text: String) -> String {
  var name = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: ".") where !name.isEmpty:
      name.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      name += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return name
}
