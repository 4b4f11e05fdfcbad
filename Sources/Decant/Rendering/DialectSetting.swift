/// A setting of a dialect that the `options` of a document, a project or the command line may change.
///
/// ```swift
/// dialect.settings["supports_comments"] = .flag { $0.comments = $1 ? .statement : .none }
/// dialect.settings["mssql_batch_separator"] = .text(isShared: true) { $0.script.batchSeparator = $1 }
/// ```
public struct DialectSetting: Sendable {
  /// Changes the dialect, or throws what is wrong with the value.
  typealias Rule = @Sendable (JSONValue, inout Dialect) throws(DocumentError.Problem) -> Void

  /// Whether a run of another dialect may carry the setting as well, where it changes nothing.
  public let isShared: Bool
  let rule: Rule

  /// A setting that is true or false.
  public static func flag(
    isShared: Bool = false, _ change: @escaping @Sendable (inout Dialect, Bool) -> Void
  ) -> DialectSetting {
    setting("boolean", isShared, { $0.boolValue }, change)
  }

  /// A setting that is a whole number from 1 on.
  public static func count(
    isShared: Bool = false, _ change: @escaping @Sendable (inout Dialect, Int) -> Void
  ) -> DialectSetting {
    setting("whole number from 1 on", isShared, { $0.intValue.flatMap { $0 > 0 ? $0 : nil } }, change)
  }

  /// A setting that is a text.
  public static func text(
    isShared: Bool = false, _ change: @escaping @Sendable (inout Dialect, String) -> Void
  ) -> DialectSetting {
    setting("string", isShared, { $0.stringValue }, change)
  }

  private static func setting<Given>(
    _ expected: String, _ isShared: Bool, _ read: @escaping @Sendable (JSONValue) -> Given?,
    _ change: @escaping @Sendable (inout Dialect, Given) -> Void
  ) -> DialectSetting {
    DialectSetting(isShared: isShared) { value, dialect throws(DocumentError.Problem) in
      guard let given = read(value) else { throw .wrongType(expected: expected, found: value.kindName) }
      change(&dialect, given)
    }
  }

  /// What every dialect has.
  static let common: [String: DialectSetting] = [
    "max_identifier_length": .count { $0.identifiers.maximumLength = $1 },
    "rows_per_insert": .count(isShared: true) { $0.inserts.rowsPerStatement = $1 },
    "transactional_ddl": .flag { $0.script.hasTransactionalDDL = $1 },
    // a script has no other place for values than its text
    "literal_binds": .flag { _, _ in },
  ]
}

extension Dialect {
  /// Changes a setting.
  ///
  /// - Parameters:
  ///   - name: The name, such as `max_identifier_length`.
  ///   - value: The value; `null` changes nothing.
  ///   - dialects: The other dialects that are known, so that a setting of theirs can be told from a slip.
  /// - Throws: What is wrong with the name or the value.
  public mutating func set(
    _ name: String, to value: JSONValue, among dialects: [Dialect] = []
  ) throws(DocumentError.Problem) {
    guard let owner = ([self] + dialects).first(where: { $0.settings[name] != nil }),
      let setting = owner.settings[name]
    else {
      let known = settings.keys + dialects.flatMap(\.settings.keys)
      throw .unknownName(kind: "option", name: name, nearest: nearestName(to: name, in: known))
    }
    guard owner.name == self.name || setting.isShared else {
      throw .invalidValue("the option \"\(name)\" is one of \(owner.name), not of \(self.name); remove it")
    }
    guard value != .null else { return }
    // the value of another dialect's setting is checked all the same
    var changed = owner
    try setting.rule(value, &changed)
    if owner.name == self.name { self = changed }
  }
}

extension JSONValue {
  /// What kind of value this is, for messages.
  fileprivate var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number(let digits): digits
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
