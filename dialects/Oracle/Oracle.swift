public import Decant

/// Where Oracle Database differs from the standard; the table of contents of this module.
enum Oracle {}

extension Dialect {
  /// Oracle Database 23ai and later.
  ///
  /// No statement ends with a semicolon: a line with `/` runs it. An empty text is NULL; `DATE` has a time of
  /// day.
  public static let oracle: Dialect = {
    var dialect = Dialect(name: "oracle")
    dialect.identifiers.reservedWords = Oracle.reservedWords
    dialect.identifiers.illegalInitialCharacters.insert("_")
    dialect.identifiers.maximumLength = 128
    dialect.script.terminator = ""
    dialect.script.batchSeparator = "/"
    dialect.script.begin = ScriptStyle.TransactionStatement("SET TRANSACTION READ WRITE", isSeparated: true)
    dialect.script.commit = ScriptStyle.TransactionStatement("COMMIT", isSeparated: true)
    dialect.columnDependents.keepsConstraint = { $0.columns.count != 1 }
    dialect.comments = .statement
    dialect.types = Oracle.types
    dialect.vendorTypes = Oracle.vendorTypes
    dialect.acceptedOptions = Oracle.acceptedOptions
    dialect.settings.merge(Oracle.settings) { $1 }

    dialect.batch.needsCast = Oracle.needsCast

    dialect.literals.trueWord = "1"
    dialect.literals.falseWord = "0"
    dialect.literals.override(.float, keepsPlainValues: true, Oracle.nonFiniteNumber)
    dialect.literals.override(.string, keepsPlainValues: true, Oracle.text)
    dialect.literals.override(.binary, Oracle.bytes)
    dialect.literals.override(.json, Oracle.json)
    dialect.literals.override(.date, Oracle.date)
    dialect.literals.override(.dateTime, Oracle.dateTime)
    dialect.literals.override(.interval, Oracle.interval)

    dialect.operations.override(AlterColumnOp.self, Oracle.alterColumn)
    dialect.operations.override(DropTableCommentOp.self, SharedRules.dropTableComment)

    dialect.elements.override(AddColumn.self, SharedRules.addColumn)
    dialect.elements.override(AlterColumn.self, Oracle.alterColumn)
    dialect.elements.override(RenameTable.self, SharedRules.renameTable)
    dialect.elements.override(TableOptions.self, Oracle.tableOptions)
    dialect.elements.override(CreateIndex.self, Oracle.createIndex)
    dialect.elements.override(ForeignKeyActions.self, Oracle.foreignKeyActions)
    dialect.elements.override(NextValue.self, Oracle.nextValue)
    dialect.elements.override(CopyRows.self, Oracle.copyRows)
    dialect.elements.override(Cast.self, Oracle.cast)
    dialect.elements.override(Identity.self, Oracle.identity)
    dialect.elements.override(SequenceOptions.self, Oracle.sequenceOptions)
    dialect.elements.override(Computed.self, Oracle.computed)

    dialect.elements.override(IntegerType.self, Oracle.integer)
    dialect.elements.override(FloatType.self, Oracle.float)
    dialect.elements.override(CharacterType.self, Oracle.characters)
    dialect.elements.override(TemporalType.self, Oracle.temporal)
    dialect.elements.override(IntervalType.self, Oracle.interval)
    dialect.elements.override(JSONType.self, Oracle.json)
    dialect.elements.override(VendorType.self, Oracle.vendorType)
    return dialect
  }()
}
