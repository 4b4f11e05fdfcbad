internal import Foundation

/// A private server of a database product; for one without servers, a private directory for its files.
public struct DatabaseServer: Sendable {
  /// The directory and the process.
  public let sandbox: Sandbox
  private let product: DatabaseProduct
  private let client: ProcessRunner

  /// Starts a server and waits until it answers.
  ///
  /// - Throws: `MissingProgram`, or `ServerFailure` with the log of the server.
  public static func start(_ product: DatabaseProduct) async throws -> DatabaseServer {
    let programs = try (product.server?.programs ?? []).map { try ProcessRunner($0).program }
    var client = try ProcessRunner(product.client.program, beside: programs.first)
    let script = product.server.map { ["sh", "-c", $0.script, "sh"] + programs }
    let sandbox = try Sandbox.start(script ?? [])
    client.environment = environment(home: sandbox.directory)
    let server = DatabaseServer(sandbox: sandbox, product: product, client: client)
    if let database = product.server?.database {
      try await sandbox.waitUntilReady { (try? await server.database(database).query("SELECT 1")) != nil }
    }
    return server
  }

  /// Creates an empty database.
  ///
  /// - Parameter name: small letters, digits and underscores.
  public func createDatabase(_ name: String) async throws -> Database {
    if let common = product.server?.database {
      _ = try await database(common).query("CREATE DATABASE \(name)")
    }
    return database(name)
  }

  /// Removes a database with all in it.
  public func drop(_ database: Database) async throws {
    if let common = product.server?.database {
      _ = try await self.database(common).query("DROP DATABASE \(database.name)")
    } else {
      unlink("\(sandbox.directory)/\(database.name)")
    }
  }

  /// Stops the server and removes all its files.
  public func stop() async throws { try await sandbox.stop() }

  /// A database that is there already.
  func database(_ name: String) -> Database {
    Database(
      name: name, runner: client, client: product.client,
      connection: product.client.connection(sandbox.directory, name))
  }
}
