/// What is other in one schema than in another.
package struct SchemaDifference: Hashable, Sendable {
  /// What happened to one thing of a kind.
  package enum Change<Item: Hashable & Sendable>: Hashable, Sendable {
    /// It is new.
    case added(Item)
    /// It is gone.
    case dropped(Item)
    /// It is other than it was.
    case changed(Item, Item)
  }

  /// A table in both of them.
  package struct TableChange: Hashable, Sendable {
    /// The table as it was.
    package var old: TableShape
    /// The table as it is.
    package var new: TableShape
    /// What happened to its columns.
    package var columns: [Change<TableShape.Column>]
    /// What happened to its constraints.
    package var constraints: [Change<TableShape.Constraint>]
    /// What happened to its indexes.
    package var indexes: [Change<TableShape.Index>]
  }

  /// The new tables.
  package var added: [TableShape] = []
  /// The tables that are gone.
  package var dropped: [TableShape] = []
  /// The tables that are other than they were.
  package var changed: [TableChange] = []

  /// Whether both schemas are the same.
  package var isEmpty: Bool { added.isEmpty && dropped.isEmpty && changed.isEmpty }

  /// Compares two schemas in the words of one dialect.
  ///
  /// A table or column is the same where one revision has made it under one name, whatever its name is now; or
  /// else where the names are the same.
  package init(from old: [TableShape], to new: [TableShape]) {
    let pairs = Self.pairs(old, new, by: [{ "\($0.identity)" }, { "\($0.name)" }])
    for case .changed(let old, let new) in pairs {
      let change = TableChange(from: old, to: new)
      if !change.isEmpty { changed.append(change) }
    }
    for case .added(let table) in pairs { added.append(table) }
    for case .dropped(let table) in pairs { dropped.append(table) }
  }

  /// Pairs the items of two lists by keys, of which the first counts before the next; the items of the new list come
  /// in their order, then those that are gone.
  fileprivate static func pairs<Item>(
    _ old: [Item], _ new: [Item], by keys: [(Item) -> String]
  ) -> [Change<Item>] {
    var partners: [Int: Int] = [:]
    var free = Set(old.indices)
    for key in keys {
      let places = Dictionary(free.map { (key(old[$0]), $0) }, uniquingKeysWith: min)
      for place in new.indices where partners[place] == nil {
        guard let partner = places[key(new[place])], free.remove(partner) != nil else { continue }
        partners[place] = partner
      }
    }
    return new.indices.map { place in
      partners[place].map { .changed(old[$0], new[place]) } ?? .added(new[place])
    }
      + free.sorted().map { .dropped(old[$0]) }
  }
}

extension SchemaDifference.TableChange {
  /// Compares two states of a table.
  fileprivate init(from old: TableShape, to new: TableShape) {
    func changes<Item>(
      _ part: KeyPath<TableShape, [Item]>, by keys: [(Item) -> String], ignoring isSame: (Item, Item) -> Bool
    ) -> [SchemaDifference.Change<Item>] {
      SchemaDifference.pairs(old[keyPath: part], new[keyPath: part], by: keys).filter { change in
        if case .changed(let old, let new) = change { !isSame(old, new) } else { true }
      }
    }
    self.init(
      old: old, new: new,
      columns: changes(\.columns, by: [{ "\($0.identity)" }, \.name]) { old, new in
        var old = old
        old.identity = new.identity
        return old == new
      },
      constraints: changes(
        \.constraints,
        by: [{ "\($0.name ?? "") \($0.text)" }, { $0.name ?? "\($0.kind, default: "") \($0.columns)" }],
        ignoring: ==),
      indexes: changes(
        \.indexes, by: [{ "\($0.name ?? "") \($0.text)" }, { $0.name ?? $0.text }], ignoring: ==))
  }

  /// Whether the table is the same.
  package var isEmpty: Bool {
    old.name == new.name && old.comment == new.comment && columns.isEmpty && constraints.isEmpty
      && indexes.isEmpty
  }
}
