import Decant
import Foundation
import TestSupport

/// Compares the replayed schema state with the catalogue of a real database, at every revision up and down.
///
/// A script, as Decant writes it, goes through the whole history in one session of the database's own client; behind
/// each revision stands a query for the catalogue. A second database is made from the state alone, and the two
/// catalogues are compared, so that the database itself brings types and expressions into one form.
struct StateProof {
  let history: History
  /// What was found.
  private(set) var problems: [String] = []
  /// How many catalogues were compared.
  private(set) var comparisons = 0
  /// How often the rows of a table were compared.
  private(set) var rowComparisons = 0
  /// The script that went up and down.
  private(set) var script = ""
  /// Why the downgrades of revisions cannot be derived.
  private(set) var underived: [String: String] = [:]

  init(_ history: History) { self.history = history }

  /// Goes up and down.
  mutating func run() async throws {
    let graph = try RevisionGraph(history.revisions.map(\.header))
    let (up, upLog) = try script(try graph.upgrade(RevisionRange("heads")), after: [])
    let (down, downLog) = try downgrade(graph)
    let beginning = history.schemas.map(history.ground.creation).joined()
    let database = try await Database(on: history.ground.product)
    let end = history.ground.end(of: history.schemas, in: database)
    script = beginning + up + down + end
    let found = try await catalogues(of: script, in: database)
    try await compare(found, with: upLog + downLog)
    compareDowngrades(found, upLog, downLog)
  }

  // MARK: Scripts

  /// The downgrade of everything, derived as far as it can be; the others are as they are given, and where one of
  /// these is not given either, there is no way down.
  private mutating func downgrade(_ graph: RevisionGraph) throws -> (String, [StateLog.Entry]) {
    let heads = try graph.heads.filter { head in
      // one that another depends on is no row of the version table
      try !graph.revisions(appliedAt: graph.heads.filter { $0 != head }).contains(head)
    }
    let plan = try graph.downgrade(RevisionRange("\(heads.joined(separator: ",")):base"))
    let applied = try graph.revisions(appliedAt: graph.heads)
    do {
      return try script(plan, after: applied)
    } catch let errors as ScriptErrors {
      for error in errors.errors { underived[error.revision ?? "", default: error.problem] += "" }
    }
    do {
      return try script(plan, after: applied)
    } catch is ScriptErrors {
      return ("", [])
    }
  }

  /// A revision with its downgrade derived, unless that cannot be.
  private func proved(_ revision: Revision) -> Revision {
    underived[revision.header.id] == nil ? Revision(revision.header, upgrade: revision.upgrade) : revision
  }

  private func script(_ plan: MigrationPlan, after applied: [String]) throws -> (String, [StateLog.Entry]) {
    let places = Dictionary(plan.steps.enumerated().map { ($1.revision, $0 + 1) }) { first, _ in first }
    let log = StateLog()
    var options = history.options
    let (product, schemas, rows) = (history.ground.product, history.schemas, history.rows)
    options.onVersionApply = { step, operations in
      let mark = "\(step.direction.rawValue) \(places[step.revision, default: 0])"
      let title = "\(step.direction.rawValue) \(step.revision)"
      log.add(StateLog.Entry(mark: mark, title: title, revision: step.revision, state: operations.state))
      let queries = [SQLText(product.markQuery(mark)), SQLText(product.catalogueQuery(schemas: schemas))]
      for query in queries + (rows[title] ?? []).map(\.query) {
        operations.invoke(ExecuteSQLOp(query, effects: []))
      }
    }
    let generator = ScriptGenerator(dialect: history.ground.dialect, options: options)
    let revisions = Dictionary(history.revisions.map { ($0.header.id, proved($0)) }) { first, _ in first }
    let output = try generator.generate(plan, of: revisions, after: applied, to: ScriptBuffer())
    return (output.text, log.entries)
  }

  /// A script that makes the schemas of a log, one after another, each in an empty database.
  private func script(of log: [StateLog.Entry], in database: Database) throws -> String {
    let ground = history.ground
    var text = ""
    for entry in log {
      var script = Script(dialect: ground.dialect, namingConvention: .standard)
      for operation in try entry.state.creation { try script.perform(operation) }
      let statements = script.statements.map { $0.text + ";\n" }.joined()
      let query = [
        ground.product.markQuery(entry.mark), ground.product.catalogueQuery(schemas: history.schemas),
      ]
      text += ground.beginning + history.schemas.map(ground.creation).joined() + statements
      text += query.map { $0 + ";\n" }.joined() + ground.end(of: history.schemas, in: database)
    }
    return text
  }

  private func catalogues(of script: String, in database: Database) async throws
    -> [(mark: String, catalogue: Catalogue)]
  {
    let result = try await database.runForLines(script)
    let lines = result.output.split(separator: "\n").map(String.init)
    let found = try history.ground.product.catalogues(in: lines)
    guard result.succeeded else {
      throw ProofError(behind: found.last?.mark, message: result.errors, script: script)
    }
    return found
  }

  /// The statements of a step.
  func statements(of title: String) -> String {
    let words = title.split(separator: " ")
    let isUpgrade = words[0] == "upgrade"
    let parts = script.components(separatedBy: "-- Running ").first { part in
      part.hasPrefix(words[0]) && part.prefix { $0 != "\n" }.split(separator: " ").contains { $0 == words[1] }
        && (isUpgrade
          ? part.prefix { $0 != "\n" }.hasSuffix(" \(words[1])") : part.hasPrefix("downgrade \(words[1]) "))
    }
    return (parts ?? "").components(separatedBy: "SELECT '[\"mark\"")[0]
  }

  // MARK: Comparisons

  private mutating func compare(
    _ found: [(mark: String, catalogue: Catalogue)], with log: [StateLog.Entry]
  ) async throws {
    guard found.map(\.mark) == log.map(\.mark) else {
      return problems.append("the script does not come to its end: \(found.count) of \(log.count) steps")
    }
    let sample = log.indices.filter { $0.isMultiple(of: history.interval) || $0 == log.count - 1 }
    let database = try await Database(on: history.ground.product)
    let made = try await catalogues(of: try script(of: sample.map { log[$0] }, in: database), in: database)
    for (place, made) in zip(sample, made) {
      comparisons += 1
      let difference = found[place].catalogue.differenceBesidesCasts(to: made.catalogue)
      note(difference, "\(log[place].title): the database (-) is not what the state makes (+)")
    }
    for (entry, found) in zip(log, found) {
      let names = entry.state.nameDifference(to: found.catalogue, in: history.ground)
      note(names, "\(entry.title): the names of the database (-) are not those of the state (+)")
      for check in history.rows[entry.title] ?? [] {
        rowComparisons += 1
        let values = found.catalogue.rows[check.title] ?? "none"
        guard values != check.values else { continue }
        note(["- \(values)", "+ \(check.values)"], "\(entry.title): \(check.title)")
      }
    }
  }

  /// Each derived downgrade leads back to the catalogue before, but for the places of columns. Behind a given one that
  /// leads elsewhere, no other can do so.
  private mutating func compareDowngrades(
    _ found: [(mark: String, catalogue: Catalogue)], _ up: [StateLog.Entry], _ down: [StateLog.Entry]
  ) {
    guard found.count == up.count + down.count else { return }
    for (number, entry) in down.enumerated() {
      let before = up.count - number - 2
      let expected = (before < 0 ? Catalogue([]) : found[before].catalogue).withoutOrder
      let difference = found[up.count + number].catalogue.withoutOrder.differenceBesidesCasts(to: expected)
      if underived[entry.revision] != nil {
        if difference.isEmpty { continue } else { return }
      }
      comparisons += 1
      note(difference, "\(entry.title) leads (-) not to the schema before (+)")
    }
  }

  private mutating func note(_ difference: [String], _ what: String) {
    guard !difference.isEmpty else { return }
    problems.append(([what] + difference).joined(separator: "\n  "))
  }
}

/// A script that a server refuses.
struct ProofError: Error, CustomStringConvertible {
  /// The last step that was done.
  let behind: String?
  /// What the server says.
  let message: String
  /// The script.
  let script: String

  var description: String { "behind \"\(behind ?? "the beginning")\": \(message)" }
}

extension Ground {
  /// What goes before a schema that is made from a state.
  fileprivate var beginning: String {
    switch dialect.name {
    case "postgresql": "BEGIN;\n"
    case "mariadb": ""
    default: ".open :memory:\n"
    }
  }

  /// What goes behind it, and empties the database.
  fileprivate func end(of schemas: [String], in database: Database) -> String {
    switch dialect.name {
    case "postgresql": "ROLLBACK;\n"
    case "mariadb":
      "SET foreign_key_checks = 0;\n"
        + (schemas + [database.name]).map { "DROP DATABASE \(quoted(.string($0), by: "`"));\n" }.joined()
        + "CREATE DATABASE \(database.name); USE \(database.name);\nSET foreign_key_checks = 1;\n"
    default: ""
    }
  }
}
