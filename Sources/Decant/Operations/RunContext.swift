/// What a migration learns of the run that it is part of.
///
/// ```swift
/// static func upgrade(_ op: inout Operations) {
///   if op.context.arguments["seed"] == "demo" { op.execute("INSERT INTO shops VALUES (1, 'Demo')") }
/// }
/// ```
public struct RunContext: Hashable, Sendable {
  /// The environment of the settings file, where one is named: `--env staging`.
  public var environment: String?
  /// The word of the command line: `--tag nightly`.
  public var tag: String?
  /// The arguments of the command line: `-x seed=demo`.
  public var arguments: [String: String]

  /// Makes a context.
  public init(environment: String? = nil, tag: String? = nil, arguments: [String: String] = [:]) {
    self.environment = environment
    self.tag = tag
    self.arguments = arguments
  }
}
