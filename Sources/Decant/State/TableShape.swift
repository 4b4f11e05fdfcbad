/// A table in the words of a dialect: what a reader sees of it, and what two states of it differ in.
package struct TableShape: Hashable, Sendable {
  /// The name with its schema.
  package var name: ObjectName
  /// What stays the same when the table gets another name.
  package var identity: Identity
  /// The comment that the database keeps.
  package var comment: String?
  /// The columns in their order.
  package var columns: [Column]
  /// The constraints in their order, those of single columns among them.
  package var constraints: [Constraint]
  /// The indexes in their order.
  package var indexes: [Index]
  /// The raw SQL that may have changed the table, in words; nil while all is known.
  package var doubt: String?

  /// The name of a table and its schema, without what is known of their quotes.
  package struct ObjectName: Hashable, Sendable, CustomStringConvertible {
    /// The schema; nil for the default one.
    package var schema: String?
    /// The name inside the schema.
    package var name: String

    init(_ name: QualifiedName) {
      schema = name.schema?.name
      self.name = name.name.name
    }

    /// `schema.name`.
    package var description: String { schema.map { "\($0).\(name)" } ?? name }
  }

  /// Who made something, and under which name.
  package struct Identity: Hashable, Sendable {
    /// The revision; nil where that is not known.
    package var revision: String?
    /// The name that it began with.
    package var name: String
  }

  /// A column.
  package struct Column: Hashable, Sendable {
    /// The name.
    package var name: String
    /// What stays the same when the column gets another name.
    package var identity: Identity
    /// The type.
    package var type: String
    /// Whether NULL is allowed.
    package var isNullable: Bool
    /// What an insert that leaves the column out gets, or how it is computed.
    package var standard: String?
    /// Whether the database counts.
    package var isCounted: Bool
    /// Whether it belongs to the primary key.
    package var isKey: Bool
    /// The comment that the database keeps.
    package var comment: String?
  }

  /// A constraint.
  package struct Constraint: Hashable, Sendable {
    /// What it is; nil for one of another kind.
    package var kind: ConstraintKind?
    /// The name.
    package var name: String?
    /// What it says, without its name.
    package var text: String
    /// The columns that it lists.
    package var columns: [String]
    /// The table that a foreign key leads to.
    package var target: ObjectName?
    /// The columns there.
    package var targetColumns: [String] = []
  }

  /// An index.
  package struct Index: Hashable, Sendable {
    /// The name.
    package var name: String?
    /// The columns and expressions in parentheses.
    package var text: String
    /// Whether no two rows may be equal.
    package var isUnique: Bool
    /// The columns, where it is of columns alone.
    package var columns: [String]
  }
}

extension TableShape {
  /// Whether no two rows are equal in some of these columns.
  package func isUnique(_ names: [String]) -> Bool {
    let wanted = Set(names)
    return constraints.contains {
      [.primaryKey, .unique].contains($0.kind) && Set($0.columns).isSubset(of: wanted)
    }
      || indexes.contains { $0.isUnique && !$0.columns.isEmpty && Set($0.columns).isSubset(of: wanted) }
  }

  /// Whether one of these columns may be NULL, so that a foreign key of them may lead nowhere.
  package func isOptional(_ names: [String]) -> Bool {
    columns.contains { $0.isNullable && names.contains($0.name) }
  }
}
