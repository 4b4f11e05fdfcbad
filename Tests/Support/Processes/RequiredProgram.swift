internal import Foundation
public import Testing

extension Trait where Self == ConditionTrait {
  /// Leaves the tests out if a program is not installed, or lets them fail if such programs are required.
  ///
  /// - Parameters:
  ///   - program: the name of the program.
  ///   - package: the name of its package on Debian, where it is another.
  ///   - isRequired: whether to fail; without it, whether `DECANT_REQUIRE_SHELLS` is 1.
  ///   - sourceLocation: the place of the trait.
  public static func requires(
    program: String, package: String? = nil, isRequired: Bool? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    let isMissing = findProgram(program) == nil
    let isRequired = isRequired ?? (ProcessInfo.processInfo.environment["DECANT_REQUIRE_SHELLS"] == "1")
    return enabled(
      "\(program) is missing; on Debian: apt-get install \(package ?? program)",
      sourceLocation: sourceLocation
    ) {
      if isRequired, isMissing { throw MissingProgram(name: program) }
      return !isMissing
    }
  }
}
