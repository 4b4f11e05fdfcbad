internal import Decant

extension ScriptSettings {
  /// Sets an option of the run, or else a setting of the dialect.
  mutating func set(_ name: String, to value: JSONValue) throws {
    switch name {
    case "transaction_per_migration": options.transactionPerMigration = try bool(value, name)
    case "version_table_pk": options.versionTable.hasPrimaryKey = try bool(value, name)
    case "version_table": options.versionTable.name.name = try identifier(value, name)
    case "version_table_schema": options.versionTable.name.schema = try identifier(value, name)
    case "naming_convention": options.namingConvention = try NamingConvention(documentValue: value)
    default: try dialect.apply(setting: name, value)
    }
  }
}
