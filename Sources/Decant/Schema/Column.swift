/// A column of a table.
///
/// ```swift
/// Column("id", .integer, primaryKey: true)
/// Column("email", .string(100), nullable: false, unique: true)
/// Column("owner_id", .integer, references: "users.id")
/// ```
public struct Column: Sendable {
  /// How a column takes part in the counting of an integer primary key.
  public enum Autoincrement: Hashable, Sendable {
    /// The database counts where the column is the only one of an integer primary key without a foreign key.
    case auto
    /// The database counts.
    case always
    /// The database does not count.
    case never
    /// As `auto`, also for a column with a foreign key.
    case ignoreForeignKey
  }

  /// The name.
  public var name: Identifier
  /// The type.
  public var type: any SQLType
  /// Whether NULL is allowed; nil means yes, but no for a primary key or an identity.
  public var nullable: Bool?
  /// Whether the column belongs to the primary key.
  public var isPrimaryKey: Bool
  /// Whether the database counts.
  public var autoincrement: Autoincrement
  /// What an insert that leaves the column out gets.
  public var serverDefault: ServerDefault?
  /// The name of the constraint that holds the default, where the database has such (SQL Server); a naming
  /// convention gives it.
  public var serverDefaultName: Identifier?
  /// Whether a unique constraint, or a unique index where `isIndexed`, covers this column alone.
  public var isUnique: Bool
  /// Whether an index covers this column alone.
  public var isIndexed: Bool
  /// The comment that the database keeps.
  public var comment: String?
  /// The name by which constraints and indexes of the table call the column, where it is not `name`.
  public var key: String?
  /// The foreign keys of this column alone.
  public var foreignKeys: [ForeignKeyReference]
  /// Check constraints that stand behind the column.
  public var checks: [CheckConstraint]
  /// A sequence that clients draw values from.
  public var defaultSequence: SequenceGenerator?
  /// Whether the database makes the column by itself, so that it is never written.
  public var isSystem: Bool
  /// Settings for single dialects.
  public var options: DialectOptions
  /// Data for programs; never written.
  public var info: [JSONMember]

  /// Makes a column.
  public init(
    _ name: Identifier, _ type: any SQLType, primaryKey: Bool = false, nullable: Bool? = nil,
    serverDefault: ServerDefault? = nil, unique: Bool = false, index: Bool = false,
    references: ForeignKeyReference? = nil, foreignKeys: [ForeignKeyReference] = [],
    autoincrement: Autoincrement = .auto, comment: String? = nil, key: String? = nil,
    checks: [CheckConstraint] = [], defaultSequence: SequenceGenerator? = nil,
    system: Bool = false, options: DialectOptions = [:], info: [JSONMember] = []
  ) {
    self.name = name
    self.type = type
    self.nullable = nullable
    isPrimaryKey = primaryKey
    self.autoincrement = autoincrement
    self.serverDefault = serverDefault
    isUnique = unique
    isIndexed = index
    self.comment = comment
    self.key = key
    self.foreignKeys = (references.map { [$0] } ?? []) + foreignKeys
    self.checks = checks
    self.defaultSequence = defaultSequence
    isSystem = system
    self.options = options
    self.info = info
  }

  /// The name by which constraints and indexes of the table call the column.
  var lookupKey: NameKey { NameKey(key ?? name.name) }

  /// Whether NULL is allowed, with the default that the other attributes imply.
  public var isNullable: Bool { nullable ?? !(isPrimaryKey || serverDefault?.asIdentity != nil) }
}
