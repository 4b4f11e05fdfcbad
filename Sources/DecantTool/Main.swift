internal import Decant
internal import DecantCLI
internal import DecantMariaDB
internal import DecantMySQL
internal import DecantPostgreSQL

/// The program `decant`: all dialects, and revisions that are JSON files.
@main
enum Main {
  static func main() {
    let project = Project(dialects: [.postgresql, .mysql, .mariadb, .standard])
    CommandLineTool(
      name: "decant", summary: "Turn migration operations into SQL scripts, without a database", project: project
    ).runAndExit()
  }
}
