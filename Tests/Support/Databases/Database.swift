/// A database for one test, spoken to through the command line client that a user would take.
public struct Database: Sendable {
  /// Its name on the server.
  public let name: String
  let runner: ProcessRunner
  let client: DatabaseProduct.Client
  let connection: [String]
  /// What removes the database in the end, if it is one of the shared server.
  var lease: Lease?

  /// Runs a script as a file given to the client; the first error stops it.
  ///
  /// The result says whether all went well and has the messages of the server in its `errors`.
  public func run(_ script: String) async throws -> ProcessResult {
    try await runner.run(client.scriptOptions + connection, input: script)
  }

  /// Runs a script to its end, whatever the server refuses.
  ///
  /// The `errors` of the result have each refusal with its line in the script.
  public func runAll(_ script: String, timeLimit: Duration = .seconds(600)) async throws -> ProcessResult {
    var runner = runner
    runner.timeLimit = timeLimit
    return try await runner.run(client.scriptOptions + client.goOnOptions + connection, input: script)
  }

  /// Runs a script as ``run(_:)`` does, without a frame around the rows that it selects: each is a line of the output.
  public func runForLines(_ script: String, timeLimit: Duration = .seconds(600)) async throws -> ProcessResult
  {
    var runner = runner
    runner.timeLimit = timeLimit
    return try await runner.run(client.scriptOptions + client.lineOptions + connection, input: script)
  }

  /// The rows of one query; NULL is the text `NULL`.
  ///
  /// - Throws: `QueryFailure` if the server rejects the query.
  public func query(_ sql: String) async throws -> [[String]] {
    let result = try await runner.run(client.queryOptions + connection, input: sql)
    guard result.succeeded else { throw QueryFailure(sql: sql, result: result) }
    return client.format.rows(of: result.outputBytes)
  }
}

/// A query that a server rejected.
public struct QueryFailure: Error, CustomStringConvertible {
  /// The query.
  public let sql: String
  /// What the client did with it.
  public let result: ProcessResult

  /// Shows the query and the answer.
  public var description: String { "the query failed: \(sql)\n\(result)" }
}
