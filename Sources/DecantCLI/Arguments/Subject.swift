/// What a word of the command line names, so that a shell can offer what there is.
package enum Subject: Equatable, Sendable {
  /// A file.
  case file
  /// A directory.
  case directory
  /// A dialect of the program.
  case dialect
  /// An environment of the settings file.
  case environment
  /// One revision.
  case revision
  /// A range of revisions; its start is needed where the command cannot do without.
  case range(needsStart: Bool)
  /// One of these words.
  case word([String])
}
