internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The signals by which a person or the system ends a program, held back while there are files that it must not
/// leave behind.
///
/// What has come in the meantime ends the program when the last reference goes. It is a class because several
/// parts of a run look for what has come. `SIGQUIT` is not held: it ends a program that does not look.
final class HeldSignals {
  private let held: [Int32]
  private var maskBefore = sigset_t()

  /// Holds the signals back from now on; those that the program ignores anyway are left alone.
  init() {
    held = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in held { sigaddset(&mask, signal) }
    pthread_sigmask(SIG_BLOCK, &mask, &maskBefore)
  }

  deinit { pthread_sigmask(SIG_SETMASK, &maskBefore, nil) }

  /// Looks for a signal that has come.
  ///
  /// - Throws: `SystemError`, so that all that is not finished is taken away.
  func check() throws {
    var pending = sigset_t()
    sigpending(&pending)
    if held.contains(where: { sigismember(&pending, $0) == 1 }) { throw SystemError(code: EINTR) }
  }
}

/// Linux keeps also signals that are ignored, as long as they are blocked.
private func isIgnored(_ signal: Int32) -> Bool {
  var action = sigaction()
  sigaction(signal, nil, &action)
  #if canImport(Darwin)
    let handler = unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self)
  #else
    let handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
  #endif
  return handler == unsafeBitCast(SIG_IGN, to: Int.self)
}
