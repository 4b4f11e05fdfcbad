/// Patterns that name the constraints and indexes which have no name of their own.
///
/// The keys are `ix`, `uq`, `ck`, `fk`, `pk`, and `df` for the defaults of SQL Server, which are constraints there; the
/// patterns hold tokens such as `%(table_name)s` and
/// `%(column_0_name)s`. A pattern with `%(constraint_name)s` is put around given names as well, unless these
/// are final.
///
/// ```swift
/// NamingConvention(["uq": "uq_%(table_name)s_%(column_0_N_name)s"])
/// // UNIQUE (a, b) of table t becomes CONSTRAINT uq_t_a_b UNIQUE (a, b)
/// ```
public struct NamingConvention: Hashable, Sendable {
  /// The patterns by key.
  public var patterns: [String: String]

  /// Makes a convention that replaces the default one.
  public init(_ patterns: [String: String]) { self.patterns = patterns }

  /// The convention of SQLAlchemy: only indexes are named, `ix_table_column`.
  public static let standard = NamingConvention(["ix": "ix_%(column_0_label)s"])

  /// The keys of the patterns.
  public static let keys = ["ix", "uq", "ck", "fk", "pk", "df"]

  /// What a pattern is filled with.
  struct Subject {
    var table: QualifiedName
    var name: Identifier?
    /// Name and key of each column.
    var columns: [(name: String, key: String)] = []
    /// The tables and columns that a foreign key refers to.
    var targets: [ForeignKeyTarget]?
    /// Whether the columns there are known, and not only named.
    var knowsTargetColumns = true
  }

  /// The name of the default of a column, where the convention gives one.
  public func defaultName(of column: Identifier, in table: QualifiedName) throws -> Identifier? {
    var subject = Subject(table: table)
    subject.columns = [(column.name, column.name)]
    return try name(of: subject, key: "df")
  }

  /// The name of a constraint or index of the kind `key`, or nil where it has none.
  func name(of subject: Subject, key: String?) throws -> Identifier? {
    guard let key, subject.name?.isFinal != true, let pattern = patterns[key],
      subject.name == nil || pattern.contains("constraint_name")
    else { return subject.name }
    return .final(try fill(pattern, with: subject))
  }

  private func fill(_ pattern: String, with subject: Subject) throws -> String {
    var text = ""
    var rest = pattern[...]
    while let percent = rest.firstIndex(of: "%") {
      text += rest[..<percent]
      rest = rest[rest.index(after: percent)...]
      if rest.first == "%" {
        text += "%"
        rest = rest.dropFirst()
      } else if rest.first == "(", let end = rest.firstIndex(of: ")"), rest[end...].hasPrefix(")s") {
        text += try subject.value(of: String(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[end...].dropFirst(2)
      } else {
        throw Self.malformed(pattern)
      }
    }
    return text + rest
  }

  private static func malformed(_ pattern: String) -> RenderError {
    RenderError(
      .invalid("the naming convention \"\(pattern)\" has a percent sign without a token"),
      hint: "write %(table_name)s and the like, or %% for a percent sign")
  }
}

extension NamingConvention.Subject {
  /// The text of a token such as `table_name` or `column_0_N_name`.
  fileprivate func value(of token: String) throws -> String {
    switch token {
    case "table_name": return table.name.name
    case "constraint_name":
      guard let name else {
        throw RenderError(
          .invalid("a naming convention with %(constraint_name)s needs a constraint that has a name"),
          hint: "name the constraint")
      }
      return name.name
    case "referred_table_name":
      guard let target = targets?.first else { throw unknown(token) }
      return target.table.name.name
    default:
      return try columnValue(of: token)
    }
  }

  /// `column_0_name`, `column_0N_name`, `column_0_N_name`, also with `key`, `label`, and `referred_` in
  /// front.
  private func columnValue(of token: String) throws -> String {
    let isReferred = token.hasPrefix("referred_")
    var parts = token.split(separator: "_", omittingEmptySubsequences: false)[...]
    if isReferred { parts.removeFirst() }
    guard parts.count >= 3, parts.removeFirst() == "column", var index = parts.popFirst() else {
      throw unknown(token)
    }
    var separator: String?
    if parts.first == "N" {
      separator = "_"
      parts.removeFirst()
    } else if index.last == "N" {
      separator = ""
      index.removeLast()
    }
    guard let place = Int(index), parts.count == 1, let attribute = parts.first.map(String.init) else {
      throw unknown(token)
    }
    guard let separator else { return try attributeText(attribute, at: place, isReferred, token) }
    let count = targets?.count ?? columns.count
    return try (0..<count).map { try attributeText(attribute, at: $0, isReferred, token) }
      .joined(separator: separator)
  }

  private func attributeText(_ attribute: String, at place: Int, _ isReferred: Bool, _ token: String) throws
    -> String
  {
    if isReferred {
      guard knowsTargetColumns else {
        throw RenderError(
          .invalid(
            "the naming convention asks for the columns of another table, which the operation does not hold"),
          hint: "name the foreign key, or add it by create_foreign_key")
      }
      guard attribute == "name", let targets, targets.indices.contains(place) else { throw unknown(token) }
      return targets[place].column?.name ?? columns[place].name
    }
    guard ["name", "key", "label"].contains(attribute) else { throw unknown(token) }
    guard columns.indices.contains(place) else { return "" }
    switch attribute {
    case "name": return columns[place].name
    case "key": return columns[place].key
    default:
      let schema = table.schema.map { $0.name.split(separator: ".").joined(separator: "_") + "_" } ?? ""
      return schema + table.name.name + "_" + columns[place].name
    }
  }

  private func unknown(_ token: String) -> RenderError {
    RenderError(
      .invalid("the naming convention has the token %(\(token))s, which this constraint cannot fill"),
      hint:
        "tokens are table_name, constraint_name, referred_table_name, column_0_name, column_0_N_name and the like"
    )
  }
}
