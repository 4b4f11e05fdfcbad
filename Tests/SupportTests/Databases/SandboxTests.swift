import Foundation
import Testing

@testable import TestSupport

@Suite("A sandbox", .requires(.postgreSQL), .requires(.mariaDB), .requires(.sqlite))
struct SandboxTests {
  /// A server that is running and the number of its processes that name its directory: at least shell and server.
  static let servers: [(product: DatabaseProduct, processes: Int)] = [
    (.postgreSQL, 2), (.mariaDB, 2), (.sqlite, 1),
  ]

  @Test("leaves no process and no file of a server that was stopped", arguments: servers)
  func stop(product: DatabaseProduct, processes: Int) async throws {
    let server = try await DatabaseServer.start(product)
    _ = try await server.createDatabase("shop")
    let directory = server.sandbox.directory
    #expect(directory.utf8.count < 60)
    #expect(try processesNaming(directory) >= processes)
    #expect(FileManager.default.fileExists(atPath: directory))
    try await server.stop()
    #expect(try processesNaming(directory) == 0)
    #expect(!FileManager.default.fileExists(atPath: directory))
    try await server.stop()
  }

  @Test("ends when nobody holds the server any more")
  func release() async throws {
    let directory = try await DatabaseServer.start(.postgreSQL).sandbox.directory
    try await expectEnd(of: directory)
  }

  @Test("ends with a test process that crashes")
  func crash() async throws {
    let result = try await #require(
      processExitsWith: .signal(SIGKILL), observing: [\.standardOutputContent]
    ) {
      let server = try await DatabaseServer.start(.postgreSQL)
      print("<\(server.sandbox.directory)>")
      fflush(nil)
      kill(getpid(), SIGKILL)
    }
    try await expectEnd(of: directory(in: result.standardOutputContent))
  }

  @Test("ends with a test process that crashes while the server is being made")
  func earlyCrash() async throws {
    let result = try await #require(
      processExitsWith: .signal(SIGKILL), observing: [\.standardOutputContent]
    ) {
      let sandbox = try Sandbox.start(["sh", "-c", "sleep 0.3; exec \"$0\" -D /nowhere", "postgres"])
      print("<\(sandbox.directory)>")
      fflush(nil)
      kill(getpid(), SIGKILL)
    }
    try await expectEnd(of: directory(in: result.standardOutputContent))
  }

  @Test("ends with a test process that ends")
  func exit() async throws {
    let result = try await #require(processExitsWith: .success, observing: [\.standardOutputContent]) {
      let server = try await DatabaseServer.start(.mariaDB)
      print("<\(server.sandbox.directory)>")
    }
    try await expectEnd(of: directory(in: result.standardOutputContent))
  }

  @Test("shows the log of a server that does not start")
  func failure() async throws {
    let sandbox = try Sandbox.start(["sh", "-c", "echo cannot do it >&2; exit 1"])
    let error = await #expect(throws: ServerFailure.self) { try await sandbox.waitUntilReady { false } }
    #expect(error?.log == "cannot do it\n")
    #expect(!FileManager.default.fileExists(atPath: sandbox.directory))
  }

  /// The directory that a process printed between angle brackets.
  private func directory(in output: [UInt8]) throws -> String {
    let text = String(decoding: output, as: UTF8.self)
    return String(try #require(text.split(separator: "<").last?.split(separator: ">").first))
  }

  /// Expects that the directory and all processes that name it go away by themselves.
  private func expectEnd(of directory: String) async throws {
    try #require(directory.hasPrefix("/tmp/decant-"))
    for _ in 0..<500
    where try FileManager.default.fileExists(atPath: directory) || processesNaming(directory) > 0 {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(!FileManager.default.fileExists(atPath: directory))
    #expect(try processesNaming(directory) == 0)
  }

  /// How many processes have a directory in their command line.
  private func processesNaming(_ directory: String) throws -> Int {
    let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc")
    let commands = processes.compactMap { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") }
    return commands.count { $0.range(of: Data(directory.utf8)) != nil }
  }
}
