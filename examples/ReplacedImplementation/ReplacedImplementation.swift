import Decant
import DecantCLI
import DecantMySQL

/// A project that replaces what built-in operations write: `swift run ReplacedImplementation upgrade`.
///
/// A plug-in stands around those before it: a table that is skipped is neither logged nor given an engine.
@main
struct ReplacedImplementation: MigrationProject {
  static let dialects: [Dialect] = [.mysql.with(useInnoDB, logTables, skipTables, keepTables)]
  static let migrations: [any Migration.Type] = [LogTables.self, CreateBooks.self]
}

enum LogTables: Migration {
  static let revision = "4c1d7e9a2b60"
  static let message = "log tables"

  static func upgrade(_ op: inout Operations) {
    op.createTable("table_metadata_log") {
      Column("operation", .string(10))
      Column("table_name", .string(64))
    }
  }
}

enum CreateBooks: Migration {
  static let revision = "5d2e8f0b3c71"
  static let downRevision: String? = "4c1d7e9a2b60"
  static let message = "create books"

  static func upgrade(_ op: inout Operations) {
    op.createTable("books", options: ["mysql_engine": "MEMORY"]) { Column("id", .integer, primaryKey: true) }
    op.createTable("sessions") { Column("id", .integer, primaryKey: true) }
  }
}
