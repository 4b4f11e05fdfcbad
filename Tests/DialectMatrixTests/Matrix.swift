import Decant
import Testing

/// Calls of operations and, side by side, what each dialect writes for them.
///
/// ```swift
/// Row("to a reserved word") { $0.renameTable("books", to: "order") }
///   .writes([
///     .others: #"ALTER TABLE books RENAME TO "order""#,
///     [.mysql, .mariadb]: "ALTER TABLE books RENAME TO `order`",
///     .sqlserver: "EXEC sp_rename 'books', [order]",
///   ])
/// ```
///
/// The texts are what Alembic writes in its offline mode, unless a comment says why not.
struct Row: Sendable {
  private let title: String
  private let operations: [RecordedOperation]
  private let location: SourceLocation
  private var answers: KeyValuePairs<Dialects, Answer> = [:]
  private var reverse: Answer?
  private var naming = NamingConvention.standard
  private var lacksDocument = false
  /// What stands around the part of a statement that is compared; statements without it are left out.
  var excerpt = (start: "", end: "")

  /// Records the calls.
  init(_ title: String, location: SourceLocation = #_sourceLocation, _ calls: (inout Operations) -> Void) {
    self.title = title
    self.location = location
    var recorder = Operations(dialect: "any")
    calls(&recorder)
    operations = recorder.recorded
  }

  /// Says what the dialects write; each must be named once, or be one of the `others`.
  func writes(_ answers: KeyValuePairs<Dialects, Answer>) -> Row { with { $0.answers = answers } }

  /// Says what PostgreSQL writes to take the operations back.
  func reverses(_ answer: Answer) -> Row { with { $0.reverse = answer } }

  /// Names constraints by a convention.
  func naming(_ patterns: [String: String]) -> Row { with { $0.naming = NamingConvention(patterns) } }

  /// Says that the JSON form cannot hold the operations, such as SQL with values of which each dialect makes
  /// its own.
  func withoutDocument() -> Row { with { $0.lacksDocument = true } }

  private func with(_ change: (inout Row) -> Void) -> Row {
    var row = self
    change(&row)
    return row
  }
}

extension Row: CustomTestStringConvertible {
  var testDescription: String { title }
}

extension Row {
  /// Compares what each dialect writes, the same by way of the JSON form, and the reverse.
  func check() throws {
    checkKeys()
    let decoded = try roundTrip(operations)
    let reversed = lacksDocument ? nil : try (try? operations.reversedOperations()).flatMap(roundTrip)
    for (key, dialect) in Dialects.all {
      let found = try Answer(to: operations, in: dialect, naming: naming)
      expect(
        found.part(between: excerpt.start, and: excerpt.end), toBe: answer(of: key)?.naming(dialect.name),
        "\(dialect)")
      let back = try Answer(reversing: operations, in: dialect, naming: naming)
      if key == .postgresql, let reverse { expect(back, toBe: reverse, "\(dialect), reversed") }
      if let decoded {
        expect(
          try Answer(to: decoded, in: dialect, naming: naming), toBe: found, "\(dialect), by way of JSON")
      }
      if let reversed {
        expect(
          try Answer(to: reversed, in: dialect, naming: naming), toBe: back,
          "\(dialect), reversed by way of JSON")
      }
    }
  }

  private func checkKeys() {
    let named = answers.map(\.key).filter { $0 != .others }
    let count = named.map { $0.rawValue.nonzeroBitCount }.reduce(0, +)
    let union = named.reduce(into: Dialects()) { $0.formUnion($1) }
    #expect(union.rawValue.nonzeroBitCount == count, "a dialect is named twice", sourceLocation: location)
    let hasOthers = answers.contains { $0.key == .others }
    #expect(
      hasOthers == (count < Dialects.all.count), "every dialect is to be named, or be one of the others",
      sourceLocation: location)
  }

  private func answer(of key: Dialects) -> Answer? {
    (answers.first { $0.key.contains(key) } ?? answers.first { $0.key == .others })?.value
  }

  /// The operations as their JSON form gives them back, or nil where there is none.
  private func roundTrip(_ operations: [RecordedOperation]) throws -> [RecordedOperation]? {
    let document = RevisionDocument(RevisionHeader(id: "a1"), upgrade: OperationList(operations))
    guard !lacksDocument else {
      #expect(throws: DocumentEncodingError.self, sourceLocation: location) { try document.documentValue }
      return nil
    }
    let text = try document.documentValue.compactText
    return try RevisionDocument(parsing: Array(text.utf8)).upgrade.operations(with: Self.vocabulary)
  }

  private static let vocabulary = DocumentVocabulary(
    dialects: Dialects.all.map(\.dialect), operations: [WriteTypeOp.self])

  private func expect(_ found: Answer, toBe expected: Answer?, _ place: String) {
    guard found != expected else { return }
    Issue.record(
      "\(title), \(place):\n\(found)\n--- expected:\n\(expected.map(String.init) ?? "an answer")",
      sourceLocation: location)
  }
}
