import Decant

/// What a dialect makes of operations: its statements, without terminators, or an error in words.
///
/// In the words that a row has, `{dialect}` stands for the name of the dialect.
enum Answer: Equatable, Sendable {
  case statements([String])
  case error(String)
}

extension Answer: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  /// One statement.
  init(stringLiteral statement: String) { self = .statements([statement]) }
  /// Several statements, or none.
  init(arrayLiteral statements: String...) { self = .statements(statements) }
}

extension Answer {
  /// The error of a dialect that changes a table by making it anew.
  static func needsBatch(_ change: String) -> Answer {
    .error(
      "\(change) is not supported; put the operation into a batch_alter_table, which makes the table anew")
  }
}

extension Answer {
  /// The answer of a row with the name of a dialect put in.
  func naming(_ dialect: String) -> Answer {
    guard case .error(let words) = self else { return self }
    return .error(words.replacing("{dialect}", with: dialect))
  }
}

extension Answer: CustomStringConvertible {
  /// The answer as a row would have it.
  var description: String {
    switch self {
    case .statements(let statements):
      statements.isEmpty ? "no statement" : statements.joined(separator: "\n;\n")
    case .error(let words): "the error: \(words)"
    }
  }
}

extension Answer {
  /// Renders operations in a dialect; its name at the head of an error is left out.
  init(to operations: [RecordedOperation], in dialect: Dialect, naming: NamingConvention) throws {
    var script = Script(dialect: dialect, namingConvention: naming, sink: Transcript(style: dialect.script))
    do {
      try script.perform(operations)
      self = .statements((script.finish() as? Transcript)?.statements ?? [])
    } catch var error as RenderError {
      error.dialect = nil
      self = .error("\(error)")
    }
  }

  /// What stands in statements between a beginning and an end; those that have none are left out.
  func part(between start: String, and end: String) -> Answer {
    guard case .statements(let statements) = self else { return self }
    return .statements(
      statements.filter { $0.hasPrefix(start) && $0.hasSuffix(end) }.map {
        String($0.dropFirst(start.count).dropLast(end.count))
      })
  }

  /// Renders what takes the operations back.
  init(reversing operations: [RecordedOperation], in dialect: Dialect, naming: NamingConvention) throws {
    do {
      self = try Answer(to: operations.reversedOperations(), in: dialect, naming: naming)
    } catch let error as ReverseError {
      self = .error("\(error)")
    }
  }
}

/// Keeps statements, and where transactions begin and end.
private struct Transcript: StatementSink {
  let style: ScriptStyle
  private(set) var statements: [String] = []

  init(style: ScriptStyle) { self.style = style }

  mutating func receive(_ statement: Statement) { statements.append(statement.text) }

  mutating func beginTransaction() { if style.hasTransactionalDDL { statements.append(style.begin.text) } }

  mutating func commitTransaction() { if style.hasTransactionalDDL { statements.append(style.commit.text) } }
}
