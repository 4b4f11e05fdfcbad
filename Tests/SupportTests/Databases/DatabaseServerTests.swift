import Foundation
import Testing

@testable import TestSupport

@Suite("Every database product", .requires(.postgreSQL), .requires(.mariaDB), .requires(.sqlite))
struct DatabaseServerTests {
  static let products: [DatabaseProduct] = [.postgreSQL, .mariaDB, .sqlite]

  @Test("gives each test a database of its own, also at the same time", arguments: products, 1...4)
  func ownDatabase(product: DatabaseProduct, number: Int) async throws {
    let database = try await Database(on: product)
    let result = try await database.run("CREATE TABLE t (a int); INSERT INTO t VALUES (\(number));")
    #expect(result.succeeded, "\(result)")
    #expect(try await database.query("SELECT a FROM t") == [["\(number)"]])
  }

  @Test("keeps two databases apart", arguments: products)
  func twoDatabases(product: DatabaseProduct) async throws {
    let first = try await Database(on: product)
    let second = try await Database(on: product)
    #expect(try await first.run("CREATE TABLE t (a int);").succeeded)
    #expect(try await second.run("CREATE TABLE t (b int);").succeeded)
    #expect(try await first.query("SELECT a FROM t") == [])
    #expect(try await second.query("SELECT b FROM t") == [])
    await #expect(throws: QueryFailure.self) { try await second.query("SELECT a FROM t") }
  }

  @Test("stops a script at the first error", arguments: products)
  func error(product: DatabaseProduct) async throws {
    let database = try await Database(on: product)
    let result = try await database.run(
      "CREATE TABLE before_it (a int);\nDROP TABLE nowhere;\nCREATE TABLE after_it (a int);\n")
    #expect(!result.succeeded)
    #expect(result.errors.contains("nowhere"))
    #expect(try await database.query("SELECT a FROM before_it") == [])
    await #expect(throws: QueryFailure.self) { try await database.query("SELECT a FROM after_it") }
  }

  @Test("runs a script to its end, and names the line of each error", arguments: products)
  func goingOn(product: DatabaseProduct) async throws {
    let database = try await Database(on: product)
    let result = try await database.runAll(
      "DROP TABLE nowhere;\nCREATE TABLE after_it (a int);\nDROP TABLE no;\n")
    let lines = result.errors.matches(of: #/(?:line |stdin>:)(\d+)/#).map(\.output.1)
    #expect(lines == ["1", "3"])
    #expect(try await database.query("SELECT a FROM after_it") == [])
  }

  @Test("tells an empty value, NULL and no row apart", arguments: products)
  func values(product: DatabaseProduct) async throws {
    let database = try await Database(on: product)
    #expect(try await database.query("SELECT ''") == [[""]])
    #expect(try await database.query("SELECT NULL, '', ' a  \n'") == [["NULL", "", " a  \n"]])
    #expect(try await database.query("SELECT '' UNION ALL SELECT 'b'") == [[""], ["b"]])
    #expect(try await database.query("SELECT 1 WHERE 1 = 0") == [])
  }

  @Test("removes the database after the test", arguments: products)
  func removal(product: DatabaseProduct) async throws {
    let name = try await nameOfUsedDatabase(on: product)
    #expect(try await becomesTrue { try await !names(on: product).contains(name) })
  }

  private func nameOfUsedDatabase(on product: DatabaseProduct) async throws -> String {
    let database = try await Database(on: product)
    let result = try await database.run("CREATE TABLE t (a int)")
    #expect(result.succeeded, "\(result)")
    #expect(try await names(on: product).contains(database.name))
    return database.name
  }

  private func names(on product: DatabaseProduct) async throws -> [String] {
    let server = try await SharedServers.ofThisProcess.server(of: product)
    switch product.name {
    case "PostgreSQL":
      return try await server.database("postgres").query("SELECT datname FROM pg_database").flatMap { $0 }
    case "MariaDB":
      return try await server.database("mysql").query("SHOW DATABASES").flatMap { $0 }
    default:
      return try FileManager.default.contentsOfDirectory(atPath: server.sandbox.directory)
    }
  }
}
