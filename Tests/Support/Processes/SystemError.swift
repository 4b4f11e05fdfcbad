internal import Foundation

/// A call to the operating system that failed.
public struct SystemError: Error, Equatable, CustomStringConvertible {
  /// What was tried, in words.
  public let action: String
  /// The value of `errno`.
  public let code: Int32

  /// The action and the words of the operating system for its failure.
  public var description: String { "\(action): \(String(cString: strerror(code)))" }
}

extension SystemError {
  /// The call that failed just now.
  static func last(_ action: String) -> SystemError { SystemError(action: action, code: errno) }
}
