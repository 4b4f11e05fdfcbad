internal import Decant

/// A revision with its operations, whatever form it had.
struct ConvertedRevision {
  /// What it says about itself.
  let header: RevisionHeader
  /// The operations that lead to it.
  let upgrade: [RecordedOperation]
  /// The operations that lead back; nil where they are derived.
  let downgrade: [RecordedOperation]?

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
  /// Calls a revision, for each dialect.
  ///
  /// - Parameters:
  ///   - revision: The revision.
  ///   - dialects: The dialects.
  ///   - context: What the command line says to migrations.
  /// - Throws: `ConversionError` where it does not do the same for all of them, and what the revision throws.
  init(_ revision: Revision, for dialects: [String], in context: RunContext) throws {
    header = revision.header
    var found: [(dialect: String, form: JSONValue, operations: ConvertedRevision)] = []
    for dialect in dialects {
      let operations = try ConvertedRevision(revision, for: dialect, in: context)
      let form = try operations.documentValue
      if let first = found.first, first.form != form {
        throw ConversionError(
          revision: header.id, problem: .severalForms(first.dialect, dialect), path: header.path)
      }
      found.append((dialect, form, operations))
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
