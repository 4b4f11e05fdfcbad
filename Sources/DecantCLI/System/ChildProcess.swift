internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs a program to its end, with the descriptors of the user and all of the environment.
///
/// Until then the keys that interrupt a program concern that one alone, as in a shell.
///
/// - Parameters:
///   - command: The path of the program and its arguments.
///   - streams: Its standard descriptors.
/// - Returns: The exit status; of a program that a signal ended, 128 and the number of it.
/// - Throws: `SystemError` where the program cannot be started.
func runToEnd(_ command: [String], streams: [Int32]) throws -> Int32 {
  let interrupt = signal(SIGINT, SIG_IGN)
  let quit = signal(SIGQUIT, SIG_IGN)
  defer {
    signal(SIGINT, interrupt)
    signal(SIGQUIT, quit)
  }
  let process = try start(command, streams: streams)
  var status: Int32 = 0
  try checked { waitpid(process, &status, 0) }
  let endingSignal = status & 0x7F
  return endingSignal == 0 ? (status >> 8) & 0xFF : 128 + endingSignal
}

private func start(_ command: [String], streams: [Int32]) throws -> pid_t {
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
  for (target, stream) in streams.enumerated() where stream != Int32(target) {
    posix_spawn_file_actions_adddup2(&actions, stream, Int32(target))
  }
  // what this program ignores the other one would ignore as well
  var signals = sigset_t()
  sigemptyset(&signals)
  for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, number) }
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

  var words = command.map { strdup($0) }
  defer { for word in words { free(word) } }
  words.append(nil)
  var process = pid_t()
  let code = posix_spawn(&process, command[0], &actions, &attributes, words, environmentOfProcess)
  guard code == 0 else { throw SystemError(code: code) }
  return process
}

private var environmentOfProcess: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  #if canImport(Darwin)
    _NSGetEnviron().pointee
  #else
    environ
  #endif
}
