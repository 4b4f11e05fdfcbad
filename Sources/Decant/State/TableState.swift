/// What is known of a table.
struct TableState: Sendable {
  /// The table with all that its columns imply: constraints and indexes are listed and have their names.
  var table: Table { didSet { edition += 1 } }
  /// How often the table was changed, by which a change is found without comparing tables.
  private(set) var edition = 0
  /// The place among all objects, in the order in which they were made.
  var number: Int
  /// When two names are one.
  let rules: NameRules
  /// The revision that made the table.
  let origin: String?
  /// The name that the table began with.
  let firstName: QualifiedName
  /// The revisions that added single columns, by the key of their names.
  var columnOrigins: [NameKey: String] = [:]
  /// The names of constraints that the database has given.
  var automaticNames: Set<String> = []
  /// The keys of the names of indexes that the database has made for foreign keys.
  var generatedIndexes: Set<NameKey> = []
  /// The sequences that belong to columns.
  var sequences: [OwnedSequence] = []
  /// The names that columns began with, by the key of those that they have now, where these are others.
  var firstNames: [NameKey: String] = [:]
  /// Whether operations have inserted rows, so that there are some.
  var hasRows = false
  /// The raw SQL that may have changed the table, in words; nil while all is known.
  var changedBy: String?
  /// The triggers and views that raw SQL has made on the table, in words.
  var dependents: [String] = []

  /// Makes the state of a table that is made.
  init(_ table: Table, number: Int, rules: NameRules, by revision: String?) {
    self.table = table
    self.number = number
    self.rules = rules
    origin = revision
    firstName = table.name
  }

  /// The place of a column.
  func place(ofColumn name: Identifier) -> Int? {
    table.columns.firstIndex { rules.areSame($0.name, name) }
  }

  /// A column.
  func column(_ name: Identifier) -> Column? { place(ofColumn: name).map { table.columns[$0] } }

  /// The place of a constraint.
  func place(ofConstraint name: Identifier) -> Int? {
    table.constraints.firstIndex { $0.name.map { rules.areSame($0, name) } ?? false }
  }

  /// The place of an index.
  func place(ofIndex name: Identifier) -> Int? {
    table.indexes.firstIndex { $0.name.map { rules.areSame($0, name) } ?? false }
  }

  /// The primary key.
  var primaryKey: PrimaryKeyConstraint? {
    table.constraints.lazy.compactMap { $0 as? PrimaryKeyConstraint }.first
  }

  /// Whether no two rows are equal in these columns, in whatever order they are named.
  func isUnique(_ columns: [Identifier]) -> Bool {
    func areSame(_ others: [Identifier]) -> Bool {
      others.count == columns.count
        && columns.allSatisfy { name in others.contains { rules.areSame($0, name) } }
    }
    return table.constraints.contains {
      ($0 is PrimaryKeyConstraint || $0 is UniqueConstraint) && areSame($0.columns)
    }
      || table.indexes.contains { index in
        let names = index.elements.compactMap { if case .column(let name) = $0 { name } else { nil } }
        return index.isUnique && names.count == index.elements.count && areSame(names)
      }
  }
}
