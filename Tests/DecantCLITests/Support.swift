import Decant
import DecantCLI

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs a test with an empty directory of its own, which is removed afterwards with all that is in it.
func withDirectory<Result>(_ body: (String) throws -> Result) throws -> Result {
  let path = try makeDirectory()
  defer { remove(path) }
  return try body(path)
}

/// Removes a file, or a directory with all that is in it.
private func remove(_ path: String) {
  if unlink(path) == 0 { return }
  for name in (try? FileSystem.names(in: path)) ?? [] { remove("\(path)/\(name)") }
  rmdir(path)
}

/// Removes a file that a run has made.
func remove(file path: String) { unlink(path) }

/// Removes an empty directory that a run has made.
func remove(directory path: String) { rmdir(path) }

/// Makes an empty directory.
func makeDirectory() throws -> String {
  let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var template = Array("\(parent)/decant-test-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw SystemError(code: errno) }
  return String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Makes a file of a text.
func write(_ text: String, to path: String) throws {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
  guard descriptor >= 0 else { throw SystemError(code: errno) }
  defer { close(descriptor) }
  _ = Array(text.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
}

/// The text of a file.
func text(of path: String) throws -> String {
  String(decoding: try FileSystem.contents(of: path), as: UTF8.self)
}

/// The permissions of a file.
func permissions(of path: String) throws -> mode_t {
  var status = stat()
  guard lstat(path, &status) == 0 else { throw SystemError(code: errno) }
  return status.st_mode & 0o7777
}

/// The two ends of a pipe.
func makePipe() throws -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { throw SystemError(code: errno) }
  return (ends[0], ends[1])
}

/// What a run wrote and how it ended.
struct Outcome: Equatable {
  var output = ""
  var errors = ""
  var status = ExitStatus.done
}

/// Runs a tool with files as its standard streams.
func run(
  _ tool: CommandLineTool, _ arguments: [String], input: String = "", environment: [String: String] = [:],
  onTerminal: Bool = false, terminal: Terminal? = nil,
  clock: @escaping @Sendable () -> Duration = Console.monotonicClock()
) throws -> Outcome {
  try withDirectory { directory in
    let paths = ["input", "output", "errors"].map { "\(directory)/\($0)" }
    try write(input, to: paths[0])
    let streams = paths.map { open($0, O_RDWR | O_CREAT, 0o600) }
    defer { for stream in streams { close(stream) } }
    let console = Console(
      input: streams[0], output: streams[1], errors: streams[2], environment: environment,
      errorsAreOnTerminal: onTerminal, terminal: terminal ?? (onTerminal ? Terminal() : nil), clock: clock)
    let status = tool.run(arguments, on: console)
    return Outcome(output: try text(of: paths[1]), errors: try text(of: paths[2]), status: status)
  }
}
