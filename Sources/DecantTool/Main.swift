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
    let dialects: [Dialect] = [
      .postgresql, .mysql, .mariadb, .sqlite, .sqlserver, .oracle, .standard,
    ]
    CommandLineTool(
      name: "decant", summary: "Turn migration operations into SQL scripts, without a database",
      project: Project(dialects: dialects)
    ).runAndExit()
  }
}
