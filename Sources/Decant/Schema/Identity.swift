/// How a sequence or an identity column counts.
public struct SequenceOptions: Hashable, Sendable {
  /// `START WITH`.
  public var start: Int?
  /// `INCREMENT BY`.
  public var increment: Int?
  /// `MINVALUE`.
  public var minimum: Int?
  /// `MAXVALUE`.
  public var maximum: Int?
  /// `NO MINVALUE`.
  public var hasNoMinimum: Bool?
  /// `NO MAXVALUE`.
  public var hasNoMaximum: Bool?
  /// `CYCLE`, or `NO CYCLE` where false.
  public var cycle: Bool?
  /// `CACHE`.
  public var cache: Int?
  /// `ORDER`, or `NOORDER` where false (Oracle).
  public var order: Bool?

  /// Makes options; what is nil is left to the database.
  public init(
    start: Int? = nil, increment: Int? = nil, minimum: Int? = nil, maximum: Int? = nil,
    hasNoMinimum: Bool? = nil, hasNoMaximum: Bool? = nil, cycle: Bool? = nil, cache: Int? = nil,
    order: Bool? = nil
  ) {
    self.start = start
    self.increment = increment
    self.minimum = minimum
    self.maximum = maximum
    self.hasNoMinimum = hasNoMinimum
    self.hasNoMaximum = hasNoMaximum
    self.cycle = cycle
    self.cache = cache
    self.order = order
  }
}

/// `GENERATED ... AS IDENTITY` of a column.
public struct Identity: Hashable, Sendable {
  /// `ALWAYS` where true, `BY DEFAULT` where false; nil leaves the word out (Oracle).
  public var always: Bool?
  /// `ON NULL` (Oracle).
  public var onNull: Bool?
  /// How it counts.
  public var options: SequenceOptions

  /// Makes an identity, by default `BY DEFAULT` with the counting of the database.
  public init(always: Bool? = false, onNull: Bool? = nil, options: SequenceOptions = SequenceOptions()) {
    self.always = always
    self.onNull = onNull
    self.options = options
  }
}

/// `GENERATED ALWAYS AS (expression)` of a column.
public struct Computed: Hashable, Sendable {
  /// The expression.
  public var expression: SQLText
  /// `STORED` where true, `VIRTUAL` where false; nil leaves it to the database.
  public var persisted: Bool?

  /// Makes a computed column of an expression.
  public init(_ expression: SQLText, persisted: Bool? = nil) {
    self.expression = expression
    self.persisted = persisted
  }
}

/// A named sequence of the database.
public struct SequenceGenerator: Hashable, Sendable {
  /// The name with its schema.
  public var name: QualifiedName
  /// How it counts.
  public var options: SequenceOptions
  /// Whether it is only for databases that have no other way to count.
  public var isOptional: Bool
  /// The type of its values, or nil for that of the database.
  public var dataType: AnySQLType?

  /// Makes a sequence.
  public init(
    _ name: Identifier, schema: Identifier? = nil, options: SequenceOptions = SequenceOptions(),
    isOptional: Bool = false, dataType: (any SQLType)? = nil
  ) {
    self.name = QualifiedName(name, schema: schema)
    self.options = options
    self.isOptional = isOptional
    self.dataType = dataType.map(AnySQLType.init)
  }
}
