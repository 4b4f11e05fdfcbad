/// What of a schema is not known for sure, since raw SQL may have changed it.
public struct SchemaDoubts: Hashable, Sendable {
  /// What is not known of a table.
  public struct Doubt: Hashable, Sendable {
    /// The table.
    public var table: QualifiedName
    /// The raw SQL that may have changed it, in words; nil where its columns are known.
    public var changedBy: String?
    /// The raw SQL that has made triggers and views on it, in words.
    public var dependents: [String]
  }

  /// What is not known of a type that is an object of the database.
  public struct TypeDoubt: Hashable, Sendable {
    /// The type.
    public var type: QualifiedName
    /// Whether raw SQL may have changed it.
    public var isChanged: Bool
    /// The raw SQL that may use it too, in words.
    public var alsoUsedBy: String?
  }

  /// What may have changed anything, in words; nil where nothing may.
  public var cause: String?
  /// The raw SQL that changes a schema but no table that is known, in words.
  public var strangers: [String] = []
  /// The words of raw SQL that may be the names of objects, in order.
  public var names: [String] = []
  /// What is not known of single tables, in the order in which they were made.
  public var tables: [Doubt] = []
  /// What is not known of single types, in the order in which they were made.
  public var types: [TypeDoubt] = []
  /// The words of raw SQL that may be the names of types that it has made, in order.
  public var typeNames: [String] = []

  /// Makes the doubts of a schema that is known for sure.
  public init() {}

  /// Whether all is known.
  public var isEmpty: Bool { self == SchemaDoubts() }

  /// A sentence for each doubt about what the schema has.
  public var sentences: [String] {
    let tables = tables.compactMap { doubt in
      doubt.changedBy.map { "table \(doubt.table) is not known for sure: \($0) may have changed it" }
    }
    let types = types.filter(\.isChanged).map {
      "type \($0.type) is not known for sure: raw SQL may have changed it"
    }
    return (cause.map { ["nothing is known for sure: \($0) may have changed anything"] } ?? []) + tables
      + types
      + strangers.map { "there may be more than is known: \($0) says nothing of its effect" }
  }
}

extension SchemaState {
  /// What is not known for sure.
  public var doubts: SchemaDoubts {
    var doubts = SchemaDoubts()
    doubts.cause = unknown.cause
    doubts.strangers = unknown.strangers
    doubts.names = unknown.words.sorted()
    let doubtful = tablesByName.values.filter { $0.changedBy != nil || !$0.dependents.isEmpty }
    doubts.tables = doubtful.sorted { $0.number < $1.number }.map {
      SchemaDoubts.Doubt(table: $0.table.name, changedBy: $0.changedBy, dependents: $0.dependents)
    }
    doubts.types = namedTypes.doubts
    doubts.typeNames = namedTypes.madeByRawSQL.sorted()
    return doubts
  }

  /// Adds doubts that others have had.
  mutating func add(_ doubts: SchemaDoubts) {
    if let cause = doubts.cause { markAllUnknown(by: cause) }
    unknown.strangers += doubts.strangers
    unknown.add(doubts.names)
    for doubt in doubts.tables {
      let key = rules.key(of: doubt.table)
      tablesByName[key]?.changedBy = doubt.changedBy
      tablesByName[key]?.dependents += doubt.dependents
    }
    namedTypes.madeByRawSQL.formUnion(doubts.typeNames)
    for doubt in doubts.types {
      namedTypes.change(rules.key(of: doubt.type)) { entry in
        entry.isCertain = !doubt.isChanged
        entry.alsoUsedBy = doubt.alsoUsedBy
      }
    }
  }
}

extension NamedTypes {
  /// What is not known of the types that there are, in the order in which they were made.
  fileprivate var doubts: [SchemaDoubts.TypeDoubt] {
    let uncertain = entries.values.filter { $0.exists && (!$0.isCertain || $0.alsoUsedBy != nil) }
    return uncertain.sorted { $0.number < $1.number }.compactMap { entry in
      entry.type.qualifiedName.map {
        SchemaDoubts.TypeDoubt(type: $0, isChanged: !entry.isCertain, alsoUsedBy: entry.alsoUsedBy)
      }
    }
  }
}
