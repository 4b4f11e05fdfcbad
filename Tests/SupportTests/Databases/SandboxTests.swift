import Foundation
import Testing

@testable import TestSupport

@Suite("A sandbox", .requires(.postgreSQL), .requires(.mariaDB), .requires(.sqlite))
struct SandboxTests {
  /// A server that is running and the number of its processes that name its directory: at least shell and
  /// server.
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

  @Test("ends when nobody has the server any more")
  func release() async throws {
    let directory = try await DatabaseServer.start(.postgreSQL).sandbox.directory
    try await expectEnd(of: directory)
  }

  @Test("ends when the process that holds it is killed", arguments: servers)
  func crash(product: DatabaseProduct, processes: Int) async throws {
    let server = try await DatabaseServer.start(product)
    let holder = try handOver(server.sandbox)
    try await Task.sleep(for: .milliseconds(300))
    #expect(try processesNaming(server.sandbox.directory) >= processes)
    kill(holder.id, SIGKILL)
    try await expectEnd(of: server.sandbox.directory)
    #expect(try await holder.result(timeLimit: nil).ending == .signalled(SIGKILL))
  }

  @Test("ends when the process that holds it is killed before the server has come up")
  func earlyCrash() async throws {
    let postgres = try ProcessRunner("postgres").program
    let initdb = try ProcessRunner("initdb").program
    let script = try #require(DatabaseProduct.postgreSQL.server?.script)
    let sandbox = try Sandbox.start(["sh", "-c", script, "sh", postgres, initdb])
    let holder = try handOver(sandbox)
    kill(holder.id, SIGKILL)
    try await expectEnd(of: sandbox.directory)
    #expect(try await holder.result(timeLimit: nil).ending == .signalled(SIGKILL))
  }

  /// One that went on to its own end would go beyond the limit, however loaded the machine is.
  @Test("ends a server that does not stop when it is told to", .timeLimit(.minutes(5)))
  func stubborn() async throws {
    let result = try await Sandbox.start(["sleep", "600"]).stop()
    #expect(result.succeeded, "\(result)")
  }

  /// Lets another process hold a sandbox in place of this one.
  private func handOver(_ sandbox: Sandbox) throws -> RunningProcess {
    let holder = try ProcessRunner("sleep").start(["61"], input: sandbox.lifeline)
    try sandbox.lifeline.close()
    return holder
  }

  @Test("shows the log of a server that does not start")
  func failure() async throws {
    let sandbox = try Sandbox.start(["sh", "-c", "echo cannot do it >&2; exit 1"])
    let error = await #expect(throws: ServerFailure.self) { try await sandbox.waitUntilReady { false } }
    #expect(error?.log == "cannot do it\n")
    #expect(!FileManager.default.fileExists(atPath: sandbox.directory))
  }

  /// Expects that the directory and all processes that name it go away by themselves.
  private func expectEnd(of directory: String) async throws {
    try #require(directory.hasPrefix("\(Sandbox.root)/decant-"))
    #expect(try await becomesTrue { !FileManager.default.fileExists(atPath: directory) })
    #expect(try await becomesTrue { try processesNaming(directory) == 0 })
  }

  /// How many processes have a directory in their command line.
  private func processesNaming(_ directory: String) throws -> Int {
    let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc")
    let commands = processes.compactMap { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") }
    return commands.count { $0.range(of: Data(directory.utf8)) != nil }
  }
}
