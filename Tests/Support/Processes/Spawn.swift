internal import Foundation

/// Starts a program with three descriptors as its standard streams.
///
/// The program leads a process group of its own, so that all it starts can be ended with it. It has no signal
/// blocked or ignored: the threads of Swift's pool block most signals, and a child inherits that.
///
/// - Parameter command: the path of the program and its arguments.
func spawn(
  _ command: [String], environment: [String: String], streams: [Int32]
) throws(SystemError) -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  for (target, stream) in streams.enumerated() {
    posix_spawn_file_actions_adddup2(&actions, stream, Int32(target))
  }

  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
  posix_spawnattr_setflags(&attributes, Int16(flags))

  var process = pid_t()
  let code = withCStrings(command) { words in
    withCStrings(environment.map { "\($0)=\($1)" }) { variables in
      posix_spawn(&process, command[0], &actions, &attributes, words, variables)
    }
  }
  guard code == 0 else { throw SystemError(action: "cannot start '\(command[0])'", code: code) }
  return process
}

/// Calls a function with the null-terminated array of C strings that the POSIX calls take.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
