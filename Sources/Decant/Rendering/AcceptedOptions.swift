/// The options that a dialect reads, by what carries them.
public struct AcceptedOptions: Sendable {
  /// What may carry options for single dialects.
  public enum Owner: String, Hashable, Sendable, CaseIterable {
    /// A table.
    case table
    /// A column.
    case column
    /// An index.
    case index
    /// A primary key.
    case primaryKey = "primary key"
    /// A unique constraint.
    case unique = "unique constraint"
    /// A check constraint.
    case check = "check constraint"
    /// A foreign key.
    case foreignKey = "foreign key"
    /// `alter_column`.
    case alterColumn = "alter_column"
    /// `drop_column`.
    case dropColumn = "drop_column"

    /// Whether a document may give options that no dialect reads, as Alembic takes them there.
    var takesAnyOption: Bool { self == .alterColumn || self == .dropColumn }
  }

  /// The options that say how a change is made, and nothing of what is there afterwards.
  public var momentary: Set<String> = []
  /// The options that no statement shows, such as those by which others read a schema.
  public var silent: Set<String> = []
  private var names: [Owner: [String]] = [:]

  /// Accepts no options.
  public init() {}

  /// The names, such as `postgresql_using`, that an owner may carry; `mysql_*` stands for all that begin so.
  public subscript(owner: Owner) -> [String] {
    get { names[owner] ?? [] }
    set { names[owner] = newValue }
  }

  /// Whether an owner may carry the option.
  func accepts(_ name: String, of owner: Owner) -> Bool {
    self[owner].contains { $0.last == "*" ? name.hasPrefix($0.dropLast()) : name == $0 }
  }
}
