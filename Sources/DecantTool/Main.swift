internal import Decant
internal import DecantCLI
internal import DecantMariaDB
internal import DecantMySQL
internal import DecantOracle
internal import DecantPostgreSQL
internal import DecantSQLServer
internal import DecantSQLite

/// The program `decant`: all dialects, and revisions that are JSON files.
@main
enum Main {
  static func main() {
    let dialects: [(dialect: Dialect, module: String, value: String)] = [
      (.postgresql, "DecantPostgreSQL", "postgresql"), (.mysql, "DecantMySQL", "mysql"),
      (.mariadb, "DecantMariaDB", "mariadb"), (.sqlite, "DecantSQLite", "sqlite"),
      (.sqlserver, "DecantSQLServer", "sqlserver"), (.oracle, "DecantOracle", "oracle"),
      (.standard, "Decant", "standard"),
    ]
    var project = Project(dialects: dialects.map(\.dialect))
    project.dialectModules = dialects.map {
      DialectModule($0.dialect.name, module: $0.module, value: $0.value)
    }
    CommandLineTool(
      name: "decant", summary: "Turn migration operations into SQL scripts, without a database",
      project: project
    ).runAndExit()
  }
}
