internal import Foundation

/// A private directory, and a server that works in it, which both end with the test process at the latest.
///
/// A shell starts the server and reads from a pipe that nobody writes to. The read returns when the test
/// process closes the pipe or ends in whatever way: normally, by a crash, by SIGKILL. Then the shell stops
/// the server and removes the directory.
public struct Sandbox: Sendable {
  /// The directory. Its path is short, as the path of a Unix socket has to be.
  public let directory: String
  /// The writing end of the pipe: the server lives as long as a process has it open.
  let lifeline: FileHandle
  private let shell: Task<ProcessResult, any Error>

  /// `$1` is the directory, the rest the command of the server; without one there is only a directory to
  /// remove.
  ///
  /// SIGQUIT is repeated, because a background command ignores it until the server has its own handler for
  /// it. SIGKILL follows after five seconds, because MariaDB sometimes hangs when it is stopped while it
  /// starts. Removing is repeated, because a program that sets up the files may still be writing then.
  static let script = """
    directory=$1; shift
    exec 3<&0
    if [ $# -eq 0 ]; then
      read -r line <&3
    else
      "$@" </dev/null 3<&- &
      server=$!
      {
        read -r line <&3
        tries=0
        while kill -s QUIT $server; do
          sleep 0.1
          tries=$((tries + 1))
          [ $tries -lt 50 ] || kill -s KILL $server
        done
      } 2>/dev/null &
      stopper=$!
      wait $server
      kill $stopper 2>/dev/null
    fi
    until rm -rf -- "$directory"; do sleep 0.1; done
    """

  /// Where the directories are: in memory, where there is enough of it, as nothing has to outlive the process.
  static let root: String = {
    let memory = "/dev/shm"
    let free = try? FileManager.default.attributesOfFileSystem(forPath: memory)[.systemFreeSize] as? Int
    return access(memory, W_OK) == 0 && free ?? 0 > 2_000_000_000 ? memory : "/tmp"
  }()

  /// Makes the directory and runs the command of a server in it, as a user without privileges.
  static func start(_ command: [String] = []) throws -> Sandbox {
    var shell = try ProcessRunner("sh")
    let directory = "\(root)/decant-" + UUID().uuidString.prefix(13)
    guard mkdir(directory, 0o700) == 0 else { throw SystemError.last("cannot make '\(directory)'") }
    do {
      shell.directory = directory
      shell.environment = environment(home: directory)
      let server = command.isEmpty ? [] : try withoutPrivileges(command, owning: directory)
      let (reading, writing) = try makePipe()
      let process = try shell.start(["-c", script, "sandbox", directory] + server, input: reading)
      return Sandbox(
        directory: directory, lifeline: writing, shell: Task { try await process.result(timeLimit: nil) })
    } catch {
      rmdir(directory)
      throw error
    }
  }

  /// Stops the server, removes the directory and returns what the server wrote.
  ///
  /// The same happens when the last copy of this value goes and when the test process ends.
  @discardableResult
  public func stop() async throws -> ProcessResult {
    try? lifeline.close()
    return try await shell.value
  }

  /// Waits until a server answers.
  ///
  /// - Throws: `ServerFailure` with the log if the server ended or the time is over.
  func waitUntilReady(_ answers: () async -> Bool) async throws {
    var isReady = false
    _ = try await becomesTrue {
      isReady = await answers()
      return isReady || !FileManager.default.fileExists(atPath: directory)
    }
    guard isReady else { throw try await ServerFailure(log: stop().errors) }
  }
}

/// A server that did not start.
public struct ServerFailure: Error, CustomStringConvertible {
  /// What the server wrote.
  public let log: String

  /// Says that the server did not start, and shows its log.
  public var description: String { "the server did not start; it wrote:\n\(log)" }
}
