import Decant
import DecantMariaDB
import DecantMySQL
import DecantOracle
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite

/// The dialects that write the same, as the key of a row.
struct Dialects: OptionSet, Hashable {
  static let postgresql = Dialects(rawValue: 1 << 0)
  static let mysql = Dialects(rawValue: 1 << 1)
  static let mariadb = Dialects(rawValue: 1 << 2)
  static let sqlite = Dialects(rawValue: 1 << 3)
  static let sqlserver = Dialects(rawValue: 1 << 4)
  static let oracle = Dialects(rawValue: 1 << 5)
  static let standard = Dialects(rawValue: 1 << 6)
  /// Those that the row does not name.
  static let others = Dialects(rawValue: 1 << 7)

  /// Every dialect with its key.
  static let all: [(key: Dialects, dialect: Dialect)] = [
    (.postgresql, .postgresql), (.mysql, .mysql), (.mariadb, .mariadb), (.sqlite, .sqlite),
    (.sqlserver, .sqlserver), (.oracle, .oracle), (.standard, .standard),
  ]

  let rawValue: Int
}
