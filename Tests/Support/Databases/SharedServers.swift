internal import Foundation

/// The servers that all suites of the test process share.
///
/// Each starts when it is first asked for and ends with the process.
actor SharedServers {
  static let ofThisProcess = SharedServers()

  private var starts: [String: Task<DatabaseServer, any Error>] = [:]

  func server(of product: DatabaseProduct) async throws -> DatabaseServer {
    let start = starts[product.name] ?? Task { try await DatabaseServer.start(product) }
    starts[product.name] = start
    return try await start.value
  }
}

extension Database {
  /// A new, empty database on the shared server of a product.
  ///
  /// It is removed when the last copy of this value is gone, so a test has nothing to clean up.
  public init(on product: DatabaseProduct) async throws {
    let server = try await SharedServers.ofThisProcess.server(of: product)
    let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
    let database = try await server.createDatabase(name)
    self = database
    lease = Lease { try? await server.drop(database) }
  }
}

/// Does something when nobody holds it any more.
final class Lease: Sendable {
  private let end: @Sendable () async -> Void

  init(end: @escaping @Sendable () async -> Void) {
    self.end = end
  }

  deinit { Task(operation: end) }
}
