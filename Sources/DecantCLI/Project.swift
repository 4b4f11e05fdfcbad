package import Decant

/// What the commands of a program are about: its dialects and its migrations.
package struct Project: Sendable {
  /// The dialects that it can write, in the order of help texts.
  package var dialects: [Dialect]
  /// The operations that it has besides the built-in ones, for JSON documents.
  package var operations: [any DocumentOperation.Type]
  /// The types that it has besides the built-in ones and those of its dialects, for JSON documents.
  package var types: [TypeEntry]
  /// The revisions that are written in Swift; nil where they are files.
  package var revisions: [Revision]?
  /// How packages in Swift get the dialects; none where the program makes no such packages.
  package var dialectModules: [DialectModule] = []
  /// What each step records besides, after its changes of the version table.
  package var onVersionApply: ScriptOptions.VersionHook?

  /// Makes a project.
  package init(
    dialects: [Dialect], operations: [any DocumentOperation.Type] = [], types: [TypeEntry] = [],
    revisions: [Revision]? = nil
  ) {
    self.dialects = dialects
    self.operations = operations
    self.types = types
    self.revisions = revisions
  }

  /// The names that its documents may use.
  package var vocabulary: DocumentVocabulary {
    DocumentVocabulary(dialects: dialects, operations: operations, types: types)
  }
}
