internal import Decant

/// A revision with its operations, whatever form it had.
struct ConvertedRevision {
  /// What it says about itself.
  let header: RevisionHeader
  /// The operations that lead to it.
  private(set) var upgrade: [RecordedOperation]
  /// The operations that lead back; nil where they are derived.
  private(set) var downgrade: [RecordedOperation]?

  /// The JSON form.
  ///
  /// - Throws: `DocumentEncodingError` where an operation has none.
  var documentValue: JSONValue {
    get throws {
      var header = header
      if header.message == "" { header.message = nil }
      let document = RevisionDocument(
        header, upgrade: OperationList(upgrade), downgrade: downgrade.map { OperationList($0) })
      return try document.documentValue
    }
  }
}

extension ConvertedRevision {
  /// Calls a revision, for each dialect; of one alone, SQL with names and values gets its final text.
  ///
  /// - Parameters:
  ///   - revision: The revision.
  ///   - dialects: The dialects.
  ///   - context: What the command line says to migrations.
  /// - Throws: `ConversionError` where it does not do the same for all of them, and what the revision throws.
  init(_ revision: Revision, for dialects: [Dialect], in context: RunContext) throws {
    header = revision.header
    var found: [(dialect: String, form: JSONValue, operations: ConvertedRevision)] = []
    for dialect in dialects {
      var operations = try ConvertedRevision(revision, for: dialect.name, in: context)
      if dialects.count == 1 { try operations.finishTexts(for: dialect) }
      let form = try operations.documentValue
      if let first = found.first, first.form != form {
        throw ConversionError(
          revision: header.id, problem: .severalForms(first.dialect, dialect.name), path: header.path)
      }
      found.append((dialect.name, form, operations))
    }
    upgrade = found.first?.operations.upgrade ?? []
    downgrade = found.first?.operations.downgrade
  }

  private init(_ revision: Revision, for dialect: String, in context: RunContext) throws {
    header = revision.header
    var up = Operations(dialect: dialect, context: context)
    try revision.upgrade(&up)
    upgrade = up.recorded
    var down = Operations(dialect: dialect, context: context)
    // what is derived need not be written, so that it does not matter whether it can be
    down.derived = .success([])
    try revision.downgrade(&down)
    downgrade = down.isDerived ? nil : down.recorded
  }
}

extension ConvertedRevision {
  /// Gives SQL with names and values in it the text that a dialect writes.
  private mutating func finishTexts(for dialect: Dialect) throws {
    var rewriter = Rewriter()
    rewriter.rewrite(ExecuteSQLOp.self) { operation in
      var operation = operation
      operation.sql = try operation.sql.finalText(in: dialect)
      operation.reverse = try operation.reverse?.finalText(in: dialect)
      return [operation]
    }
    func finished(_ records: [RecordedOperation]) throws -> [RecordedOperation] {
      try records.flatMap { $0.applies(to: dialect.name) ? try rewriter.rewriting([$0]) : [$0] }
    }
    upgrade = try finished(upgrade)
    downgrade = try downgrade.map(finished)
  }
}

/// Why a revision is not converted.
struct ConversionError: Error, Equatable, CustomStringConvertible {
  /// What is wrong with it.
  enum Problem: Equatable {
    /// It does one thing for a dialect and another one for another.
    case severalForms(String, String)
    /// A part of it has no form of the kind that is asked for.
    case noForm(String)
  }

  /// The revision.
  let revision: String
  /// What is wrong with it.
  let problem: Problem
  /// Its file.
  let path: String?

  /// What the body gives; where a part of a revision has no form, the error names the revision.
  static func naming<Result>(_ header: RevisionHeader, _ body: () throws -> Result) throws -> Result {
    func error(_ reason: any Error) -> ConversionError {
      ConversionError(revision: header.id, problem: .noForm("\(reason)"), path: header.path)
    }
    do {
      return try body()
    } catch let reason as DocumentEncodingError {
      throw error(reason)
    } catch let reason as SwiftSourceError {
      throw error(reason)
    }
  }

  /// The error in words.
  var description: String {
    let place = path.map { "\(revision) (\($0))" } ?? revision
    return switch problem {
    case .severalForms(let first, let second):
      "revision \(place) does not do the same for \(first) and \(second); name one with --dialect"
    case .noForm(let reason): "revision \(place): \(reason)"
    }
  }
}
