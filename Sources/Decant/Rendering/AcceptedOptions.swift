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
  }

  private var names: [Owner: [String]] = [:]

  /// Accepts no options.
  public init() {}

  /// The names, such as `postgresql_using`, that an owner may carry.
  public subscript(owner: Owner) -> [String] {
    get { names[owner] ?? [] }
    set { names[owner] = newValue }
  }
}
