/// A constraint of a table.
public protocol TableConstraint: SQLElement, TableItem {
  /// The name, or nil for one that a naming convention or the database gives.
  var name: Identifier? { get set }
  /// The columns by key, where the constraint lists some.
  var columns: [Identifier] { get set }
  /// Settings for single dialects.
  var options: DialectOptions { get set }
  /// What it is, as `drop_constraint` and naming conventions tell constraints apart; nil where they do not.
  static var kind: ConstraintKind? { get }
}

/// A constraint that may be checked later than at once.
public protocol DeferrableConstraint: TableConstraint {
  /// `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  var deferrable: Bool? { get set }
  /// `INITIALLY`, such as `DEFERRED`.
  var initially: String? { get set }
}

/// A constraint that is a list of columns: a primary key or a unique constraint.
public protocol KeyConstraint: DeferrableConstraint {
  /// The words before the columns, such as `PRIMARY KEY`.
  static var words: StaticString { get }

  /// Makes a constraint.
  init(
    _ columns: [Identifier], name: Identifier?, deferrable: Bool?, initially: String?, options: DialectOptions
  )
}

extension KeyConstraint {
  /// Makes a constraint of single columns.
  public init(_ columns: Identifier..., name: Identifier? = nil) {
    self.init(columns, name: name, deferrable: nil, initially: nil, options: [:])
  }
}

/// `PRIMARY KEY (a, b)`.
public struct PrimaryKeyConstraint: KeyConstraint {
  /// The name.
  public var name: Identifier?
  /// The columns by key.
  public var columns: [Identifier]
  /// `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  public var deferrable: Bool?
  /// `INITIALLY`, such as `DEFERRED`.
  public var initially: String?
  /// Settings for single dialects.
  public var options: DialectOptions
  /// What it is.
  public static let kind: ConstraintKind? = .primaryKey
  /// `PRIMARY KEY`.
  public static let words: StaticString = "PRIMARY KEY"

  /// Makes a primary key.
  public init(
    _ columns: [Identifier], name: Identifier? = nil, deferrable: Bool? = nil, initially: String? = nil,
    options: DialectOptions = [:]
  ) {
    self.name = name
    self.columns = columns
    self.deferrable = deferrable
    self.initially = initially
    self.options = options
  }
}

/// `UNIQUE (a, b)`.
public struct UniqueConstraint: KeyConstraint {
  /// The name.
  public var name: Identifier?
  /// The columns by key.
  public var columns: [Identifier]
  /// `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  public var deferrable: Bool?
  /// `INITIALLY`, such as `DEFERRED`.
  public var initially: String?
  /// Settings for single dialects.
  public var options: DialectOptions
  /// What it is.
  public static let kind: ConstraintKind? = .unique
  /// `UNIQUE`.
  public static let words: StaticString = "UNIQUE"

  /// Makes a unique constraint.
  public init(
    _ columns: [Identifier], name: Identifier? = nil, deferrable: Bool? = nil, initially: String? = nil,
    options: DialectOptions = [:]
  ) {
    self.name = name
    self.columns = columns
    self.deferrable = deferrable
    self.initially = initially
    self.options = options
  }
}

/// `CHECK (condition)`.
public struct CheckConstraint: DeferrableConstraint {
  /// The name.
  public var name: Identifier?
  /// The condition.
  public var condition: SQLText
  /// `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  public var deferrable: Bool?
  /// `INITIALLY`, such as `DEFERRED`.
  public var initially: String?
  /// Settings for single dialects.
  public var options: DialectOptions
  /// Whether the type of a column brings the constraint (`Boolean`, `Enum`).
  public var isTypeBound = false
  /// The column whose type brings the constraint; a naming convention may use it.
  public var columns: [Identifier] = []
  /// What it is.
  public static let kind: ConstraintKind? = .check

  /// Makes a check constraint.
  public init(
    _ condition: SQLText, name: Identifier? = nil, deferrable: Bool? = nil, initially: String? = nil,
    options: DialectOptions = [:]
  ) {
    self.name = name
    self.condition = condition
    self.deferrable = deferrable
    self.initially = initially
    self.options = options
  }
}

/// `FOREIGN KEY(a) REFERENCES t (b)`.
public struct ForeignKeyConstraint: TableConstraint {
  /// The name.
  public var name: Identifier?
  /// The columns of this table by key.
  public var columns: [Identifier]
  /// The columns that are referred to, one for each of `columns`.
  public var targets: [ForeignKeyTarget]
  /// What it does and when it is checked.
  public var actions: ForeignKeyActions
  /// Whether the target columns are meant by name where they have another key.
  public var linksToName: Bool
  /// Whether the constraint is left out of `CREATE TABLE`.
  public var usesAlter: Bool
  /// Settings for single dialects.
  public var options: DialectOptions
  /// What it is.
  public static let kind: ConstraintKind? = .foreignKey

  /// Makes a foreign key.
  public init(
    _ columns: [Identifier], references targets: [ForeignKeyTarget], name: Identifier? = nil,
    actions: ForeignKeyActions = ForeignKeyActions(), linksToName: Bool = false, usesAlter: Bool = false,
    options: DialectOptions = [:]
  ) {
    self.name = name
    self.columns = columns
    self.targets = targets
    self.actions = actions
    self.linksToName = linksToName
    self.usesAlter = usesAlter
    self.options = options
  }
}

/// `EXCLUDE USING gist (room WITH =, during WITH &&)`.
public struct ExcludeConstraint: DeferrableConstraint {
  /// An expression and the operator that must not hold between two rows.
  public struct Element: Hashable, Sendable {
    /// The column or expression.
    public var expression: IndexElement
    /// The operator.
    public var comparison: String

    /// Makes an element.
    public init(_ expression: IndexElement, with comparison: String) {
      self.expression = expression
      self.comparison = comparison
    }
  }

  /// The name.
  public var name: Identifier?
  /// What is compared.
  public var elements: [Element]
  /// The rows it holds for.
  public var condition: SQLText?
  /// The index method.
  public var method: String
  /// Operator classes of the elements, by name or text.
  public var operatorClasses: [JSONMember]
  /// `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  public var deferrable: Bool?
  /// `INITIALLY`, such as `DEFERRED`.
  public var initially: String?
  /// Settings for single dialects.
  public var options: DialectOptions = [:]
  /// None: the elements may be expressions.
  public var columns: [Identifier] = []
  /// None: neither `drop_constraint` nor naming conventions know exclude constraints.
  public static let kind: ConstraintKind? = nil

  /// Makes an exclude constraint.
  public init(
    _ elements: [Element], where condition: SQLText? = nil, using method: String = "gist",
    operatorClasses: [JSONMember] = [], name: Identifier? = nil, deferrable: Bool? = nil,
    initially: String? = nil
  ) {
    self.name = name
    self.elements = elements
    self.condition = condition
    self.method = method
    self.operatorClasses = operatorClasses
    self.deferrable = deferrable
    self.initially = initially
  }
}
