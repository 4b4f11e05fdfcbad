/// What the database puts into a column that an insert leaves out.
///
/// ```swift
/// Column("state", .string(10), serverDefault: "new")              // DEFAULT 'new'
/// Column("made", .dateTime, serverDefault: .sql("now()"))         // DEFAULT now()
/// Column("done", .boolean, serverDefault: false)                  // DEFAULT false
/// Column("id", .integer, serverDefault: .identity(always: true))  // GENERATED ALWAYS AS IDENTITY
/// ```
public enum ServerDefault: Hashable, Sendable {
  /// Text, written as a string literal.
  case literal(String)
  /// An expression, written as it stands.
  case sql(SQLText)
  /// A truth value, as the dialect spells it.
  case boolean(Bool)
  /// A number that the database counts up.
  case identity(Identity)
  /// An expression over other columns.
  case computed(Computed)
  /// The next value of a sequence.
  case sequence(SequenceGenerator)
}

extension ServerDefault: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  /// Makes a default that is written as a string literal.
  public init(stringLiteral value: String) { self = .literal(value) }
  /// Makes a default of the dialect's `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension ServerDefault {
  /// `GENERATED ... AS IDENTITY`.
  public static func identity(
    always: Bool? = false, start: Int? = nil, increment: Int? = nil
  ) -> ServerDefault {
    .identity(Identity(always: always, options: SequenceOptions(start: start, increment: increment)))
  }

  /// `GENERATED ALWAYS AS (expression)`; `persisted` chooses between `STORED` and `VIRTUAL`.
  public static func computed(_ expression: SQLText, persisted: Bool? = nil) -> ServerDefault {
    .computed(Computed(expression, persisted: persisted))
  }

  /// Whether the default is a value or expression, and neither an identity nor computed.
  public var isPlain: Bool { asIdentity == nil && asComputed == nil }

  /// The identity, where the default is one.
  public var asIdentity: Identity? {
    if case .identity(let identity) = self { identity } else { nil }
  }

  /// The expression, where the column is computed.
  public var asComputed: Computed? {
    if case .computed(let computed) = self { computed } else { nil }
  }
}
