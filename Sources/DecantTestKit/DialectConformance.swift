public import Decant

/// Checks that a dialect, of this package or another, keeps what operations promise.
///
/// ```swift
/// @Test func cockroachConforms() {
///   #expect(DialectConformance(.cockroach).violations() == [])
/// }
/// ```
public struct DialectConformance: Sendable {
  /// A promise that the dialect breaks.
  public struct Violation: Hashable, Sendable, CustomStringConvertible {
    /// The operation, by its name in the JSON form.
    public var operation: String
    /// What is wrong.
    public var problem: String

    /// The violation in words.
    public var description: String { "\(operation): \(problem)" }
  }

  private let dialect: Dialect

  /// Makes the checks of a dialect.
  public init(_ dialect: Dialect) { self.dialect = dialect }

  /// What the dialect breaks; empty for one that conforms.
  public func violations() -> [Violation] {
    SampleOperations.all(named: "sample").flatMap { renders($0) + reversesTwice($0) }
      + SampleOperations.hostileNames.flatMap { name in
        SampleOperations.all(named: name).flatMap { quotes($0, marker: SampleOperations.marker) }
      }
  }

  /// Each operation gives statements, or an error that says why not.
  private func renders(_ operation: any MigrateOperation) -> [Violation] {
    do {
      return try statements(of: operation).contains { $0.bytes.isEmpty }
        ? [violation(operation, "an empty statement")] : []
    } catch is RenderError {
      return []
    } catch {
      return [violation(operation, "an error of another kind: \(error)")]
    }
  }

  /// Taking an operation back twice gives it again.
  private func reversesTwice(_ operation: any MigrateOperation) -> [Violation] {
    guard let there = try? statements(of: operation), let reverse = try? operation.reversed(),
      let again = try? reverse.reversed(), let back = try? statements(of: again)
    else { return [] }
    return there.map(\.text) == back.map(\.text)
      ? [] : [violation(operation, "reversing it twice gives other SQL")]
  }

  /// A name with quotes and comments in it stays a name.
  private func quotes(_ operation: any MigrateOperation, marker: String) -> [Violation] {
    guard let statements = try? statements(of: operation) else { return [] }
    let escaping = statements.filter { QuotedText(dialect).removed(from: $0.text).contains(marker) }
    return escaping.map { violation(operation, "a name leaves its quotes: \($0.text)") }
  }

  private func statements(of operation: any MigrateOperation) throws -> [Statement] {
    var script = Script(dialect: dialect)
    try script.perform(operation)
    return script.statements
  }

  private func violation(_ operation: any MigrateOperation, _ problem: String) -> Violation {
    Violation(operation: type(of: operation).documentName, problem: problem)
  }
}
