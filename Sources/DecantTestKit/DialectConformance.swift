public import Decant

/// Checks that a dialect, of this package or another, keeps what operations promise.
///
/// ```swift
/// @Test func cockroachConforms() {
///   #expect(DialectConformance(.cockroachdb).violations() == [])
/// }
/// ```
///
/// * Every operation gives statements, or a `RenderError` that says why not.
/// * Names and values of hostile users stay in their quotes.
/// * Every option has an effect, or is refused.
/// * What takes back the way back is the operation itself.
/// * What the schema state says of an operation is in its SQL.
/// * An operation is the same after it was written as JSON and read.
public struct DialectConformance: Sendable {
  /// A promise that the dialect breaks.
  public struct Violation: Hashable, Sendable, CustomStringConvertible {
    /// The operation, by its name in the JSON form.
    public var operation: String
    /// What is wrong.
    public var problem: String
    /// The option that has no effect.
    fileprivate(set) var subject = ""

    init(operation: String, problem: String) {
      self.operation = operation
      self.problem = problem
    }

    /// An option that has no effect.
    init(_ option: String, of operation: String) {
      self.init(operation: operation, problem: "\(option) has no effect")
      subject = option
    }

    /// The violation in words.
    public var description: String { "\(operation): \(problem)" }
  }

  let dialect: Dialect
  private let leftOut: Set<String>
  private let ownOperations: @Sendable (Identifier) -> [any MigrateOperation]

  /// Makes the checks of a dialect.
  ///
  /// ```swift
  /// DialectConformance(.postgresql) { name in [CreateSequenceOp(name), DropSequenceOp(name)] }
  /// ```
  ///
  /// - Parameters:
  ///   - dialect: The dialect.
  ///   - leftOut: The options that the dialect leaves out by intent, such as `drop_constraint: if_exists`; one that has
  ///     an effect is not to be listed.
  ///   - operations: Makes operations that are checked besides the built-in ones, such as those of a plug-in, around
  ///     a name, which now and then is one of a hostile user.
  public init(
    _ dialect: Dialect, leavingOut leftOut: Set<String> = [],
    operations: @escaping @Sendable (Identifier) -> [any MigrateOperation] = { _ in [] }
  ) {
    self.dialect = dialect
    self.leftOut = leftOut
    ownOperations = operations
  }

  /// What the dialect breaks; empty for one that conforms.
  public func violations() -> [Violation] {
    operations(named: "sample").flatMap { renders($0) + reversesTwice($0) + keepsJSON($0) }
      + SampleOperations.hostileNames.flatMap(operations).flatMap(quotes)
      + unintended(optionViolations()) + stateViolations()
  }

  /// The violations that are not listed as left out, and what is listed and none.
  private func unintended(_ violations: [Violation]) -> [Violation] {
    var unused = leftOut
    let unintended = violations.filter { unused.remove("\($0.operation): \($0.subject)") == nil }
    return unintended
      + unused.sorted().map { Violation(operation: $0, problem: "this is not left out; do not list it") }
  }

  private func operations(named name: Identifier) -> [any MigrateOperation] {
    SampleOperations.all(named: name) + ownOperations(name)
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

  /// An operation that has a JSON form is the same when it is read again.
  private func keepsJSON(_ operation: any MigrateOperation) -> [Violation] {
    guard let written = operation as? any DocumentOperation, let there = try? statements(of: operation)
    else { return [] }
    let vocabulary = DocumentVocabulary(dialects: [dialect], operations: [type(of: written)])
    do {
      let json = try [RecordedOperation(written)].documentValue()
      let read = try OperationDocument(parsing: Array(json.compactText.utf8), vocabulary: vocabulary)
      let back = try read.operations.flatMap { try statements(of: $0.operation) }
      return there.map(\.text) == back.map(\.text)
        ? [] : [violation(operation, "its JSON form gives other SQL")]
    } catch is DocumentEncodingError {
      return []
    } catch {
      return [violation(operation, "its JSON form cannot be read: \(error)")]
    }
  }

  /// A name with quotes and comments in it stays a name.
  private func quotes(_ operation: any MigrateOperation) -> [Violation] {
    guard let statements = try? statements(of: operation) else { return [] }
    let marker = SampleOperations.marker
    let escaping = statements.filter { QuotedText(dialect).removed(from: $0.text).contains(marker) }
    return escaping.map { violation(operation, "a name leaves its quotes: \($0.text)") }
  }

  func statements(of operation: any MigrateOperation) throws -> [Statement] {
    var script = Script(dialect: dialect)
    try script.perform(operation)
    return script.statements
  }

  func violation(_ operation: any MigrateOperation, _ problem: String) -> Violation {
    Violation(operation: type(of: operation).documentName, problem: problem)
  }
}
