/// SQL that is written as it stands: no `:name` is a parameter, no `%` is doubled.
///
/// A string literal is raw SQL. Values come in by interpolation, and each dialect escapes them:
///
/// ```swift
/// op.execute("UPDATE \(identifier: "order") SET note = \(literal: "it's") WHERE id > 5")
/// // UPDATE "order" SET note = 'it''s' WHERE id > 5
/// ```
public struct SQLText: Hashable, Sendable {
  /// A piece of the text: raw SQL, or a value that the dialect writes.
  public enum Fragment: Hashable, Sendable {
    /// Written byte for byte.
    case raw(String)
    /// A name, quoted where the dialect has to.
    case identifier(Identifier)
    /// The name of a table or the like, with the schema that the dialect's map gives it.
    case name(QualifiedName)
    /// A value, as a literal of the dialect.
    case literal(Value)
  }

  /// The pieces in their order.
  public var fragments: [Fragment]

  /// Makes a text of pieces.
  public init(fragments: [Fragment]) { self.fragments = fragments }

  /// Makes a text that is written byte for byte.
  public init(_ sql: String) { fragments = [.raw(sql)] }

  /// The whole text where it is raw, or nil where it holds values that a dialect must write.
  public var rawText: String? {
    var text = ""
    for case let fragment in fragments {
      guard case .raw(let piece) = fragment else { return nil }
      text += piece
    }
    return text
  }
}

extension SQLText: ExpressibleByStringInterpolation {
  /// Makes a text of a literal without values.
  public init(stringLiteral value: String) { self.init(value) }

  /// Makes a text of a literal with values.
  public init(stringInterpolation: StringInterpolation) { fragments = stringInterpolation.fragments }

  /// Gathers the pieces of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var fragments: [Fragment] = []

    /// Makes an empty interpolation.
    public init(literalCapacity: Int, interpolationCount: Int) {
      fragments.reserveCapacity(interpolationCount * 2 + 1)
    }

    /// Adds raw SQL.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { fragments.append(.raw(literal)) }
    }

    /// Adds a name that the dialect quotes where it has to.
    public mutating func appendInterpolation(identifier: Identifier) {
      fragments.append(.identifier(identifier))
    }

    /// Adds the name of a table or the like, with the schema that the dialect's map gives it.
    public mutating func appendInterpolation(name: Identifier, schema: Identifier? = nil) {
      fragments.append(.name(QualifiedName(name, schema: schema)))
    }

    /// Adds a value that the dialect writes as a literal.
    public mutating func appendInterpolation(literal: Value) { fragments.append(.literal(literal)) }

    /// Adds SQL that the caller vouches for.
    public mutating func appendInterpolation(raw: String) { fragments.append(.raw(raw)) }
  }
}
