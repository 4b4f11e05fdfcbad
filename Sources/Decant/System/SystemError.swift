#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A system call that failed: the error number that the system gave.
package struct SystemError: Error, Equatable, Sendable {
  /// The value of `errno` after the call.
  package var code: Int32

  /// Makes an error of an error number.
  package init(code: Int32) { self.code = code }
}

extension SystemError: CustomStringConvertible {
  /// The words of the system for the error.
  package var description: String { String(cString: strerror(code)) }
}

/// The result of a system call that says -1 where it fails; a call that a signal interrupted is made again.
@discardableResult
package func checked<Result: SignedInteger>(_ call: () -> Result) throws -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    let code = errno
    if code != EINTR { throw SystemError(code: code) }
  }
}
