/// One change of the version table.
public enum VersionChange: Sendable, Equatable {
  /// Writes a row.
  case insert(String)
  /// Changes the row of one revision into that of another.
  case update(from: String, to: String)
  /// Takes a row out.
  case delete(String)
}
