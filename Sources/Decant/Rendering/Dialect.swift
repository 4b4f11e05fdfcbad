/// The SQL of one database: facts about its text, and rules where it differs from the standard.
///
/// ```swift
/// var cockroach = Dialect.postgresql
/// cockroach.name = "cockroachdb"
/// cockroach.elements.override(JSONType.self) { type, writer, _ in writer.keyword("JSONB") }
/// ```
public struct Dialect: Sendable {
  /// The name on the command line, in `variants` and in `dialects` of operations.
  public var name: String
  /// How names are quoted and how long they may be.
  public var identifiers = IdentifierStyle()
  /// Which schemas stand in the place of those that operations name.
  public var schemaMap = SchemaMap()
  /// How values are written.
  public var literals = LiteralStyle()
  /// How rows are inserted.
  public var inserts = InsertStyle()
  /// What stands around the statements of a script.
  public var script = ScriptStyle()
  /// How operations become statements.
  public var operations = RuleTable<Script>()
  /// How statements, clauses, constraints and types become text.
  public var elements = RuleTable<SQLWriter>()
  /// The types that the dialect adds to the JSON form, such as `postgresql.JSONB`.
  public var types: [TypeEntry] = []
  /// The keywords of types without arguments that the database has besides those of the standard.
  public var vendorTypes: Set<String> = []
  /// The options that table elements may carry for this dialect.
  public var acceptedOptions = AcceptedOptions()
  /// The settings that a document or the command line may change, such as `max_identifier_length`.
  public var settings = DialectSetting.common
  /// Where the comments of tables and columns are written.
  public var comments = CommentPlacement.none
  /// The statements that may say `IF EXISTS` or `IF NOT EXISTS`.
  public var conditionalStatements = Set(ConditionalStatement.allCases)
  /// Whether constraints can be checked at the end of a transaction.
  public var hasDeferrableConstraints = true
  /// Whether the database has truth values, so that `Boolean` needs no check constraint.
  public var hasNativeBoolean = true
  /// Whether the database has a type for enums, so that `Enum` needs no check constraint.
  public var hasNativeEnum = false
  /// Whether enums and domains are objects of a schema, which are created and dropped by themselves.
  public var hasNamedTypes = false
  /// Whether the database has identity columns; where it has none, an identity is left out.
  public var hasIdentityColumns = true
  /// When a batch makes a table anew, and how it copies the rows.
  public var batch = BatchStyle()
  /// Whether a primary key that its columns imply begins with the one that counts up.
  public var listsCountingColumnFirst = true
  /// Whether an index has its name in its table alone, so that dropping it names the table.
  public var namesIndexesByTable = false
  /// What the database does to its schema by itself.
  public var upkeep = SchemaUpkeep()
  /// Whether a table can be dropped to which others have foreign keys.
  public var dropsReferencedTables = false
  /// What has to be dropped before a column.
  public var columnDependents = ColumnDependents()
  /// Whether a foreign key leads to columns of exactly the same type of whole numbers.
  public var wantsEqualKeyTypes = false
  /// Whether constraints can be added to a table that exists.
  public var altersConstraints = true
  /// Whether `INSERT INTO t DEFAULT VALUES` exists.
  public var insertsDefaultValues = false

  /// Makes a dialect that writes standard SQL.
  public init(name: String) { self.name = name }

  /// Standard SQL, as SQLAlchemy's default dialect writes it.
  public static let standard: Dialect = {
    var dialect = Dialect(name: "default")
    dialect.hasNativeBoolean = false
    dialect.hasIdentityColumns = false
    dialect.literals.trueWord = "1"
    dialect.literals.falseWord = "0"
    return dialect
  }()

  /// Where the comments of tables and columns are written.
  public enum CommentPlacement: Sendable {
    /// Nowhere: the database keeps none.
    case none
    /// In `CREATE TABLE` and `ADD COLUMN`.
    case inline
    /// In statements of their own.
    case statement
  }
}

extension Dialect: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
