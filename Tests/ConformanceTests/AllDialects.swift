import Decant
import DecantMariaDB
import DecantMySQL
import DecantOracle
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite

extension [Dialect] {
  /// The dialects that come with Decant.
  static let builtIn: [Dialect] = [
    .postgresql, .mysql, .mariadb, .sqlite, .sqlserver, .oracle, .standard,
  ]
}

extension Dialect {
  /// The statements of an operation, or the words of an error.
  func write(_ operation: any MigrateOperation) -> [String] {
    var script = Script(dialect: self)
    do {
      try script.perform(operation)
      return script.statements.map(\.text)
    } catch {
      return ["error: \(error)"]
    }
  }
}
