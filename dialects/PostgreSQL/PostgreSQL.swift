public import Decant

/// Where PostgreSQL differs from the standard; the table of contents of this module.
enum PostgreSQL {}

extension Dialect {
  /// PostgreSQL 10 and later.
  ///
  /// Transactions hold changes of the schema; enums and domains are types with a life of their own; an
  /// integer primary key is a `SERIAL`.
  public static let postgresql: Dialect = {
    var dialect = Dialect(name: "postgresql")
    dialect.identifiers.reservedWords = PostgreSQL.reservedWords
    dialect.identifiers.maximumLength = 63
    dialect.identifiers.cutsLongNames = true
    dialect.script.hasTransactionalDDL = true
    dialect.upkeep = PostgreSQL.upkeep
    dialect.comments = .statement
    dialect.hasNativeEnum = true
    dialect.hasNamedTypes = true
    dialect.insertsDefaultValues = true
    dialect.batch.needsCast = PostgreSQL.needsCast
    dialect.types = PostgreSQL.types
    dialect.vendorTypes = PostgreSQL.vendorTypes
    dialect.acceptedOptions = PostgreSQL.acceptedOptions
    dialect.settings["postgresql_copy"] = .flag(isShared: true) { $0.inserts.copiesRows = $1 }

    dialect.literals.hasNativeUUID = true
    dialect.literals.override(.interval, PostgreSQL.interval)
    dialect.literals.override(.binary, PostgreSQL.bytes)
    dialect.literals.override(.array, PostgreSQL.array)
    dialect.literals.override(.numeric, keepsPlainValues: true, PostgreSQL.nonFiniteNumber)
    dialect.literals.override(.float, keepsPlainValues: true, PostgreSQL.nonFiniteNumber)

    dialect.operations.override(CreateTableOp.self, PostgreSQL.createTable)
    dialect.operations.override(AlterColumnOp.self, PostgreSQL.alterColumn)
    dialect.operations.override(AlterEnumOp.self, PostgreSQL.alterEnum)
    dialect.operations.override(BulkInsertOp.self, PostgreSQL.bulkInsert)
    dialect.operations.override(TableRecreation.self, PostgreSQL.recreateTable)

    dialect.elements.override(CreateType.self, PostgreSQL.createType)
    dialect.elements.override(CreateEnum.self, PostgreSQL.createEnum)
    dialect.elements.override(RenameTable.self, SharedRules.renameTable)
    dialect.elements.override(ColumnDefinition.self, PostgreSQL.columnDefinition)
    dialect.elements.override(AlterColumn.self, PostgreSQL.alterColumn)
    dialect.elements.override(TableOptions.self, PostgreSQL.tableOptions)
    dialect.elements.override(CreateIndex.self, PostgreSQL.createIndex)
    dialect.elements.override(DropIndex.self, PostgreSQL.dropIndex)
    dialect.elements.override(KeyColumns.self, PostgreSQL.keyColumns)
    dialect.elements.override(CheckConstraint.self, PostgreSQL.check)
    dialect.elements.override(ForeignKeyConstraint.self, PostgreSQL.foreignKey)
    dialect.elements.override(ForeignKeyActions.self, PostgreSQL.foreignKeyActions)
    dialect.elements.override(ExcludeConstraint.self, PostgreSQL.exclude)
    dialect.elements.override(NextValue.self, PostgreSQL.nextValue)
    dialect.elements.override(CopyRows.self, PostgreSQL.copyRows)

    dialect.elements.override(FloatType.self, PostgreSQL.float)
    dialect.elements.override(TemporalType.self, PostgreSQL.temporal)
    dialect.elements.override(IntervalType.self, PostgreSQL.interval)
    dialect.elements.override(BinaryType.self, PostgreSQL.binary)
    dialect.elements.override(JSONType.self, SharedRules.json)
    dialect.elements.override(UUIDType.self, SharedRules.uuid)
    dialect.elements.override(ArrayType.self, PostgreSQL.array)
    dialect.elements.override(EnumType.self, PostgreSQL.enumeration)
    dialect.elements.override(DomainType.self, PostgreSQL.domain)
    dialect.elements.override(VendorType.self, PostgreSQL.vendorType)
    return dialect
  }()
}
