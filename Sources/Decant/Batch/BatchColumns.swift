/// The columns of a table while a batch changes them: where their values come from, and in which order they are
/// to stand.
struct BatchColumns {
  /// A column.
  struct Entry {
    /// The name within the batch: that of the old table, or of the added column.
    let key: NameKey
    /// The name as it will be.
    var name: Identifier
    /// The column of the old table that the values come from; nil for an added one.
    let source: Identifier?
    /// The type as it is so far.
    var type: any SQLType
    /// The types that the values are cast to.
    var casts: [any SQLType] = []
    /// The texts that values get in the place of others.
    var renamedTexts: [RenamedText] = []
  }

  /// The columns, those of the old table first.
  private(set) var entries: [Entry]
  private var ordering: ColumnOrdering

  /// Makes the columns of a table before the batch.
  ///
  /// - Parameter isPartial: Whether the order of the old table may be left.
  init(of table: Table, isPartial: Bool) {
    entries = table.columns.map { Entry(key: $0.name.nameKey, name: $0.name, source: $0.name, type: $0.type) }
    ordering = ColumnOrdering(of: entries.map(\.key), isPartial: isPartial)
  }

  /// Follows a change of the table.
  mutating func follow(_ change: any TableChangeOp, in dialect: Dialect) throws {
    switch change {
    case let addition as AddColumnOp:
      guard find(addition.column.name) == nil else { return }
      ordering.add(addition.column.name.nameKey, at: addition.position, key(of:))
      let column = addition.column
      entries.append(Entry(key: column.name.nameKey, name: column.name, source: nil, type: column.type))
    case let alteration as AlterColumnOp:
      guard let place = find(alteration.column) else { return }
      if let type = alteration.type?.variant(for: dialect.name) {
        if entries[place].source != nil, dialect.batch.needsCast(entries[place].type, type) {
          entries[place].casts.append(type)
        }
        entries[place].type = type
      }
      if let name = alteration.newName { entries[place].name = name }
    case let alteration as AlterEnumColumnOp:
      guard let place = find(alteration.column.name) else { return }
      entries[place].type = alteration.new
      if case .rename(let old, let new) = alteration.change {
        entries[place].renamedTexts.append(RenamedText(from: old, to: new))
      }
    case let removal as DropColumnOp:
      guard let place = find(removal.column) else { return }
      ordering.drop(entries[place].key)
      entries.remove(at: place)
    default: break
    }
  }

  /// The columns in their new order.
  ///
  /// - Throws: ``RenderError`` where the positions contradict each other.
  func sorted(_ groups: [[Identifier]], of table: QualifiedName) throws -> [Entry] {
    let groups = groups.map { $0.map(key(of:)) }
    let keys = try ordering.sorted(entries.map(\.key), groups: groups, of: table)
    return keys.compactMap { key in entries.first { $0.key == key } }
  }

  private func key(of name: Identifier) -> NameKey { find(name).map { entries[$0].key } ?? name.nameKey }

  private func find(_ name: Identifier) -> Int? {
    entries.firstIndex { $0.key == name.nameKey } ?? entries.firstIndex { $0.name.isSame(as: name) }
  }
}
