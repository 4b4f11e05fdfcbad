public import Decant

/// Where SQLite differs from the standard; the table of contents of this module.
enum SQLite {}

extension Dialect {
  /// SQLite 3.35 and later.
  ///
  /// `ALTER TABLE` adds, renames and drops columns and no more: other changes of a table need a batch, which
  /// makes it anew. There are no comments, sequences, identities, or types of the user.
  public static let sqlite: Dialect = {
    var dialect = Dialect(name: "sqlite")
    dialect.identifiers.reservedWords = SQLite.reservedWords
    dialect.hasNativeBoolean = false
    dialect.altersConstraints = false
    dialect.dropsReferencedTables = true
    dialect.identifiers.ignoresCase = true
    dialect.upkeep.countsByKey = true
    dialect.upkeep.listsConstraint = { constraint, table in
      (constraint as? ForeignKeyConstraint)?.refersToSchema(of: table.name) ?? true
    }
    dialect.upkeep.bindsColumnChecks = true
    dialect.hasDeferrableConstraints = false
    dialect.conditionalStatements = [.createTable, .dropTable, .createIndex, .dropIndex]
    dialect.insertsDefaultValues = true
    dialect.types = SQLite.types
    // any name is a type here; SQLAlchemy knows these without arguments
    dialect.vendorTypes = ["JSONB", "NCLOB", "TIMESTAMP"]
    dialect.acceptedOptions = SQLite.acceptedOptions
    dialect.batch.needsRecreation = SQLite.needsRecreation
    dialect.batch.cannotAlter = SQLite.cannotAlter
    dialect.batch.needsCast = SQLite.needsCast

    dialect.literals.trueWord = "1"
    dialect.literals.falseWord = "0"
    dialect.literals.override(.string, keepsPlainValues: true, SQLite.text)
    dialect.literals.override(.date, SQLite.temporal)
    dialect.literals.override(.time, SQLite.temporal)
    dialect.literals.override(.dateTime, SQLite.temporal)
    dialect.literals.override(.json, SQLite.json)
    dialect.literals.override(.float, keepsPlainValues: true, SQLite.infinity)
    dialect.literals.override(.numeric, keepsPlainValues: true, SQLite.infinity)

    dialect.operations.override(TableRecreation.self, SQLite.recreateTable)

    dialect.elements.override(TableOptions.self, SQLite.tableOptions)
    dialect.elements.override(RenameTable.self, SharedRules.renameTable)
    dialect.elements.override(SetTableComment.self, SQLite.tableComment)

    dialect.elements.override(ColumnDefinition.self, SQLite.columnDefinition)
    dialect.elements.override(ServerDefault.self, SQLite.serverDefault)
    dialect.elements.override(AddColumn.self, SQLite.addColumn)
    dialect.elements.override(AlterColumn.self, SQLite.alterColumn)

    dialect.elements.override(TableConstraintDefinition.self, SQLite.constraintDefinition)
    dialect.elements.override(AddConstraint.self, SQLite.addConstraint)
    dialect.elements.override(DropConstraint.self, SQLite.dropConstraint)
    dialect.elements.override(PrimaryKeyConstraint.self, SQLite.conflictClause)
    dialect.elements.override(UniqueConstraint.self, SQLite.conflictClause)
    dialect.elements.override(CheckConstraint.self, SQLite.conflictClause)
    dialect.elements.override(ReferencesClause.self, SQLite.references)
    dialect.elements.override(ForeignKeyActions.self, SQLite.foreignKeyActions)
    dialect.elements.override(CreateIndex.self, SQLite.createIndex)

    dialect.elements.override(CharacterType.self, SQLite.character)
    dialect.elements.override(TemporalType.self, SQLite.temporalType)
    dialect.elements.override(JSONType.self, SharedRules.json)
    return dialect
  }()
}
