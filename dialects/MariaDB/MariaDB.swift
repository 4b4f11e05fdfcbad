public import Decant
internal import DecantMySQL

/// Where MariaDB differs from MySQL; the table of contents of this module.
enum MariaDB {}

extension Dialect {
  /// MariaDB 10.7 and later: ``mysql`` with a type for UUIDs and conditions in every statement.
  public static let mariadb: Dialect = {
    var dialect = Dialect.mysql
    dialect.name = "mariadb"
    dialect.identifiers.reservedWords = MariaDB.reservedWords
    dialect.upkeep = MariaDB.upkeep(inherited: dialect.upkeep)
    dialect.conditionalStatements = Set(ConditionalStatement.allCases)
    // the types of MySQL stay under its name
    dialect.types = []
    dialect.acceptedOptions = .mysql(named: dialect.name)

    dialect.elements.override(ColumnDefinition.self, MariaDB.columnDefinition)
    dialect.elements.override(DropConstraint.self, MariaDB.dropConstraint)
    dialect.elements.override(UUIDType.self, SharedRules.uuid)
    return dialect
  }()
}
