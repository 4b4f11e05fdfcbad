public import Decant

/// A program of migrations that are written in Swift.
///
/// ```swift
/// @main
/// struct Bookstore: MigrationProject {
///   static let dialects: [Dialect] = [.postgresql]
///   static let migrations: [any Migration.Type] = [CreateAuthors.self, AddPrices.self]
/// }
/// ```
///
/// The program has the commands of `decant`: `bookstore upgrade head --dialect postgresql`.
public protocol MigrationProject: SendableMetatype {
  /// The name that the user types.
  static var name: String { get }
  /// The dialects that the program can write; the first one is used where none is named.
  static var dialects: [Dialect] { get }
  /// The migrations, in any order.
  static var migrations: [any Migration.Type] { get }
  /// The operations that JSON documents may use besides the built-in ones.
  static var operations: [any DocumentOperation.Type] { get }
  /// The types that JSON documents may use besides the built-in ones and those of the dialects.
  static var types: [TypeEntry] { get }
  /// Records what is to happen at each step besides, after its changes of the version table: Alembic's
  /// `on_version_apply`.
  static func onVersionApply(_ step: Step, _ op: inout Operations) throws
}

extension MigrationProject {
  /// The name of the type in lower case.
  public static var name: String { "\(Self.self)".lowercased() }
  /// None.
  public static var operations: [any DocumentOperation.Type] { [] }
  /// None.
  public static var types: [TypeEntry] { [] }

  /// Nothing.
  public static func onVersionApply(_ step: Step, _ op: inout Operations) {}

  /// Does what the process was started for, and ends it.
  public static func main() {
    let revisions = migrations.map { Revision(any: $0) }
    var project = Project(dialects: dialects, operations: operations, types: types, revisions: revisions)
    project.onVersionApply = { try onVersionApply($0, &$1) }
    CommandLineTool(
      name: name, summary: "Write the SQL scripts of \(name)'s migrations", project: project,
      commands: Command.ofProjects
    ).runAndExit()
  }
}

extension Revision {
  fileprivate init(any migration: any Migration.Type) {
    func open<M: Migration>(_ type: M.Type) -> Revision { Revision(type) }
    self = open(migration)
  }
}
