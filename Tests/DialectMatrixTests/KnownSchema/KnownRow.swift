import Decant
import Testing

/// Calls of operations on a schema that a revision before has made, and what each dialect writes for them, and for
/// the derived downgrade.
///
/// Terminators, separators and the frame of the script are left out.
struct KnownRow: Sendable {
  private let title: String
  private let location: SourceLocation
  private let before: Revision
  private let after: Revision
  private var answers: KeyValuePairs<Dialects, Answer> = [:]
  private var reverses: KeyValuePairs<Dialects, Answer> = [:]
  private var naming = NamingConvention.standard

  /// Records the calls, those of the revision before first.
  init(
    _ title: String, location: SourceLocation = #_sourceLocation,
    after schema: @escaping @Sendable (inout Operations) -> Void,
    _ calls: @escaping @Sendable (inout Operations) -> Void
  ) {
    self.title = title
    self.location = location
    before = Revision(RevisionHeader(id: "a1"), upgrade: schema)
    after = Revision(RevisionHeader(id: "b2", downRevisions: ["a1"]), upgrade: calls)
  }

  /// Says what dialects write; those that are not named are not asked.
  func writes(_ answers: KeyValuePairs<Dialects, Answer>) -> KnownRow { with { $0.answers = answers } }

  /// Says what dialects write to take the operations back.
  func reverses(_ answers: KeyValuePairs<Dialects, Answer>) -> KnownRow { with { $0.reverses = answers } }

  /// Names constraints by a convention.
  func naming(_ patterns: [String: String]) -> KnownRow { with { $0.naming = NamingConvention(patterns) } }

  private func with(_ change: (inout KnownRow) -> Void) -> KnownRow {
    var row = self
    change(&row)
    return row
  }

  /// Compares what the dialects write.
  func check() throws {
    for (key, dialect) in Dialects.all {
      if let answer = answers.first(where: { $0.key.contains(key) })?.value {
        expect(try found("a1:b2", in: dialect), answer, "\(dialect)")
      }
      if let answer = reverses.first(where: { $0.key.contains(key) })?.value {
        expect(try found("b2:a1", in: dialect), answer, "\(dialect), reversed")
      }
    }
  }

  private func found(_ range: String, in dialect: Dialect) throws -> Answer {
    let graph = try RevisionGraph([before.header, after.header])
    let isUpgrade = range.hasPrefix("a1")
    let plan = try isUpgrade ? graph.upgrade(RevisionRange(range)) : graph.downgrade(RevisionRange(range))
    let generator = ScriptGenerator(dialect: dialect, options: ScriptOptions(namingConvention: naming))
    do {
      let output = try generator.generate(
        plan, of: ["a1": before, "b2": after], after: graph.revisions(appliedAt: plan.start),
        to: ScriptBuffer())
      return .statements(statements(of: output.text, dialect.script))
    } catch let errors as ScriptErrors {
      return .error(
        errors.errors.map { $0.problem.replacing("\(dialect): ", with: "") }.joined(separator: "\n"))
    }
  }

  /// The blocks between the comment of the step and the version table.
  private func statements(of script: String, _ style: ScriptStyle) -> [String] {
    var blocks = script.split(separator: "\n\n").drop { !$0.hasPrefix("-- Running") }.dropFirst()
    blocks = blocks.prefix { !$0.hasPrefix("UPDATE alembic_version") }
    return blocks.filter { $0 != "GO" && $0 != "/" }.map { block in
      String(!style.terminator.isEmpty && block.hasSuffix(style.terminator) ? block.dropLast() : block)
    }
  }

  private func expect(_ found: Answer, _ expected: Answer, _ place: String) {
    guard found != expected else { return }
    Issue.record("\(title), \(place):\n\(found)\n--- expected:\n\(expected)", sourceLocation: location)
  }
}

extension KnownRow: CustomTestStringConvertible {
  var testDescription: String { title }
}
