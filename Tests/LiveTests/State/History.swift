import Decant
import DecantMariaDB
import DecantPostgreSQL
import DecantSQLite
import Foundation
import TestSupport

/// Revisions that are upgraded on a real database and, by derived downgrades, taken back.
struct History: Sendable {
  /// The name in messages.
  let name: String
  /// The database.
  let ground: Ground
  /// The revisions.
  let revisions: [Revision]
  /// How the scripts are made.
  var options = ScriptOptions()
  /// Behind how many steps the database is compared with one that is made from the state.
  var interval = 1
  /// The rows that are to be found, by the step behind which they are.
  var rows: [String: [RowCheck]] = [:]
  /// The schemas that the operations name.
  var schemas: [String] = []

  /// Makes a history of revisions.
  init(_ name: String, on ground: Ground, _ revisions: [Revision]) {
    self.name = name
    self.ground = ground
    self.revisions = revisions
  }
}

/// A database product with the dialect that is written for it.
struct Ground: Sendable, CustomStringConvertible {
  let product: DatabaseProduct
  let dialect: Dialect

  static let postgreSQL = Ground(product: .postgreSQL, dialect: .postgresql)
  static let mariaDB = Ground(product: .mariaDB, dialect: .mariadb)
  static let sqlite = Ground(product: .sqlite, dialect: .sqlite)

  var description: String { dialect.name }

  /// The statements that make a schema.
  func creation(ofSchema name: String) -> String {
    switch dialect.name {
    case "postgresql": "CREATE SCHEMA \(quoted(.string(name)));\n"
    case "mariadb": "CREATE OR REPLACE DATABASE \(quoted(.string(name), by: "`"));\n"
    default: "ATTACH ':memory:' AS \(quoted(.string(name)));\n"
    }
  }
}
