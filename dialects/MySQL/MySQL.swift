public import Decant

/// Where MySQL differs from the standard; the table of contents of this module.
enum MySQL {}

extension Dialect {
  /// MySQL 8.0 and later.
  ///
  /// A column is changed by writing it anew, so `alter_column` needs to know its type, nullability and
  /// default; comments stand inside of `CREATE TABLE`; no change of the schema can be taken back.
  public static let mysql: Dialect = {
    var dialect = Dialect(name: "mysql")
    dialect.identifiers.openingQuote = "`"
    dialect.identifiers.closingQuote = "`"
    dialect.identifiers.reservedWords = MySQL.reservedWords
    dialect.identifiers.quotesCollations = false
    dialect.identifiers.maximumLength = 255
    dialect.identifiers.maximumIndexLength = 64
    dialect.identifiers.maximumConstraintLength = 64
    dialect.literals.escapesBackslash = true
    dialect.script.lexer = SQLLexer(escapesBackslash: true, hasHashComments: true)
    dialect.comments = .inline
    dialect.hasNativeBoolean = false
    dialect.hasNativeEnum = true
    dialect.hasIdentityColumns = false
    dialect.hasDeferrableConstraints = false
    dialect.namesIndexesByTable = true
    dialect.identifiers.ignoresCase = true
    dialect.upkeep = MySQL.upkeep
    dialect.columnDependents = MySQL.columnDependents
    dialect.wantsEqualKeyTypes = true
    dialect.conditionalStatements = [.createTable, .dropTable]
    dialect.types = MySQL.types
    dialect.vendorTypes = MySQL.vendorTypes
    dialect.acceptedOptions = .mysql(named: dialect.name)

    dialect.batch.keepsReferences = true

    dialect.operations.override(AlterColumnOp.self, MySQL.alterColumn)
    dialect.operations.override(ReplaceIndexOp.self, MySQL.replaceIndex)
    dialect.operations.override(TableRecreation.self, MySQL.recreateTable)
    dialect.operations.override(DropTableCommentOp.self, SharedRules.dropTableComment)

    dialect.elements.override(ColumnDefinition.self, MySQL.columnDefinition)
    dialect.elements.override(TableOptions.self, MySQL.tableOptions)
    dialect.elements.override(SetTableComment.self, MySQL.setTableComment)
    dialect.elements.override(CreateIndex.self, MySQL.createIndex)
    dialect.elements.override(DropConstraint.self, MySQL.dropConstraint)
    dialect.elements.override(PrimaryKeyConstraint.self, MySQL.primaryKey)
    dialect.elements.override(ForeignKeyActions.self, MySQL.foreignKeyActions)
    dialect.elements.override(NextValue.self, MySQL.nextValue)
    dialect.elements.override(Cast.self, MySQL.cast)

    dialect.elements.override(IntegerType.self, MySQL.integer)
    dialect.elements.override(NumericType.self, MySQL.numeric)
    dialect.elements.override(FloatType.self, MySQL.float)
    dialect.elements.override(CharacterType.self, MySQL.characters)
    dialect.elements.override(BinaryType.self, MySQL.binary)
    dialect.elements.override(TemporalType.self, MySQL.temporal)
    dialect.elements.override(BooleanType.self, MySQL.boolean)
    dialect.elements.override(JSONType.self, SharedRules.json)
    dialect.elements.override(EnumType.self, MySQL.enumeration)
    dialect.elements.override(VendorType.self, MySQL.vendorType)
    return dialect
  }()
}
