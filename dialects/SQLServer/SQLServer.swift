public import Decant

/// Where SQL Server differs from the standard; the table of contents of this module.
enum SQLServer {}

extension Dialect {
  /// SQL Server 2016 and later.
  ///
  /// `GO` separates the batches of a script; names stand in brackets; an integer primary key is an
  /// `IDENTITY`; comments are extended properties.
  public static let sqlserver: Dialect = {
    var dialect = Dialect(name: "mssql")
    dialect.identifiers.openingQuote = "["
    dialect.identifiers.closingQuote = "]"
    dialect.identifiers.reservedWords = SQLServer.reservedWords
    dialect.identifiers.quotesCollations = false
    dialect.identifiers.maximumLength = 128
    dialect.identifiers.schemaParts = SQLServer.schemaParts
    dialect.script.batchSeparator = "GO"
    dialect.script.hasTransactionalDDL = true
    dialect.script.begin = ScriptStyle.TransactionStatement("BEGIN TRANSACTION")
    dialect.script.commit = ScriptStyle.TransactionStatement("COMMIT", isSeparated: true)
    dialect.comments = .statement
    dialect.identifiers.ignoresCase = true
    dialect.columnDependents.keepsConstraint = { _ in true }
    dialect.columnDependents.keepsIndex = { _ in true }
    dialect.wantsEqualKeyTypes = true
    dialect.conditionalStatements = [.dropTable, .dropColumn, .dropIndex]
    dialect.hasDeferrableConstraints = false
    dialect.namesIndexesByTable = true
    dialect.insertsDefaultValues = true
    // https://learn.microsoft.com/sql/t-sql/queries/table-value-constructor-transact-sql
    dialect.inserts.maximumRows = 1000
    dialect.listsCountingColumnFirst = false
    dialect.types = SQLServer.types
    dialect.vendorTypes = SQLServer.vendorTypes
    dialect.acceptedOptions = SQLServer.acceptedOptions
    dialect.settings.merge(SQLServer.settings) { $1 }

    dialect.literals.trueWord = "1"
    dialect.literals.falseWord = "0"
    dialect.literals.hasNativeUUID = true
    dialect.literals.override(.string, SQLServer.text)
    dialect.literals.override(.json, SQLServer.json)
    dialect.literals.override(.binary, SQLServer.bytes)
    dialect.literals.override(.dateTime, SQLServer.calendarValue)
    dialect.literals.override(.time, SQLServer.calendarValue)

    dialect.operations.override(AlterColumnOp.self, SQLServer.alterColumn)
    dialect.operations.override(DropColumnOp.self, SQLServer.dropColumn)
    dialect.operations.override(DropTableCommentOp.self, SQLServer.dropTableComment)
    dialect.operations.override(BulkInsertOp.self, SQLServer.bulkInsert)
    dialect.operations.override(TableRecreation.self, SQLServer.recreateTable)

    dialect.elements.override(CreateTable.self, SQLServer.createTable)
    dialect.elements.override(RenameTable.self, SQLServer.renameTable)
    dialect.elements.override(AddColumn.self, SharedRules.addColumn)
    dialect.elements.override(AlterColumn.self, SQLServer.alterColumn)
    dialect.elements.override(ColumnDefinition.self, SQLServer.columnDefinition)
    dialect.elements.override(Identity.self, SQLServer.identity)
    dialect.elements.override(Computed.self, SQLServer.computed)
    dialect.elements.override(NextValue.self, SQLServer.nextValue)
    dialect.elements.override(CreateIndex.self, SQLServer.createIndex)
    dialect.elements.override(KeyColumns.self, SQLServer.keyColumns)
    dialect.elements.override(ForeignKeyActions.self, SQLServer.foreignKeyActions)
    dialect.elements.override(SetTableComment.self, SQLServer.tableComment)
    dialect.elements.override(SetColumnComment.self, SQLServer.columnComment)

    dialect.elements.override(CharacterType.self, SQLServer.characters)
    dialect.elements.override(FloatType.self, SharedRules.float)
    dialect.elements.override(TemporalType.self, SQLServer.temporal)
    dialect.elements.override(BinaryType.self, SQLServer.binary)
    dialect.elements.override(BooleanType.self, SQLServer.boolean)
    dialect.elements.override(JSONType.self, SQLServer.json)
    dialect.elements.override(UUIDType.self, SQLServer.uuid)
    dialect.elements.override(VendorType.self, SQLServer.vendorType)
    return dialect
  }()
}
