/// How a schema came about: each table as the revisions have made it, one after another.
package struct SchemaHistory: Sendable {
  /// A revision, or what was there before the first one.
  package struct Step: Sendable {
    /// The revision; nil for what was there before.
    package var header: RevisionHeader?
    /// What raw SQL of the revision may have done, in sentences.
    package var notes: [String]
  }

  /// A table from a step on.
  package struct Version: Sendable {
    /// The number of the step.
    package var step: Int
    /// The table; nil where it is gone.
    package var shape: TableShape?
  }

  /// The dialect in whose words the tables are.
  package let dialect: String
  /// The steps in their order.
  package private(set) var steps: [Step] = []
  /// The versions of each table.
  package private(set) var tables: [[Version]] = []
  /// The place of each table by its number in the state, with the edition of its last version.
  private var places: [Int: (place: Int, edition: Int, doubt: String?)] = [:]
  private var sentences: [String] = []

  /// Follows revisions in their order.
  ///
  /// - Parameters:
  ///   - generator: The dialect and the baseline; revisions that a baseline covers are no steps.
  ///   - revisions: All revisions that are applied.
  package init(_ generator: ScriptGenerator, _ revisions: [Revision]) {
    dialect = generator.dialect.name
    var replay = Replay(generator)
    var rest = revisions
    if let baseline = generator.options.baseline, baseline.isReached(by: Set(revisions.map(\.header.id))) {
      replay.begin(with: baseline)
      rest.removeAll { baseline.covered.contains($0.header.id) }
    }
    add(nil, replay.state)
    for revision in rest {
      replay.apply(revision)
      add(revision.header, replay.state)
    }
  }

  private mutating func add(_ header: RevisionHeader?, _ state: SchemaState) {
    let doubts = state.doubts.sentences
    let notes = doubts.filter { !sentences.contains($0) }
    steps.append(Step(header: header, notes: notes))
    sentences = doubts
    var gone = places
    var touched: [TableState] = []
    for table in state.tablesByName.values {
      let known = gone.removeValue(forKey: table.number)
      if known?.edition != table.edition || known?.doubt != table.changedBy { touched.append(table) }
    }
    for table in touched.sorted(by: { $0.number < $1.number }) {
      let place = places[table.number]?.place ?? tables.count
      if place == tables.count { tables.append([]) }
      places[table.number] = (place, table.edition, table.changedBy)
      append(TableShape(table, in: state.dialect), at: place)
    }
    for (number, known) in gone {
      places[number] = nil
      append(nil, at: known.place)
    }
  }

  private mutating func append(_ shape: TableShape?, at place: Int) {
    if let last = tables[place].last, last.shape == shape { return }
    tables[place].append(Version(step: steps.count - 1, shape: shape))
  }
}
