extension TableDraft {
  /// Whether the table will have an index of the name.
  public func hasIndex(_ name: Identifier?) -> Bool {
    indexes.contains { $0.origin != .oldColumn && $0.isNamed(name) }
  }

  /// Adds an index; it takes the place of an added one of its name.
  public mutating func addIndex(_ index: TableIndex) {
    let added = DraftIndex(index, origin: .operation)
    let place = indexes.firstIndex { $0.origin == .operation && $0.isNamed(index.name) }
    if let place { indexes[place] = added } else { indexes.append(added) }
  }

  /// Drops an index of the old table.
  ///
  /// - Throws: ``RenderError`` where there is none of the name.
  public mutating func dropIndex(_ name: Identifier, ifExists: Bool = false) throws {
    let isDropped: (DraftIndex) -> Bool = { $0.origin != .operation && $0.isNamed(name) }
    guard ifExists || indexes.contains(where: isDropped) else {
      let names = indexes.filter { $0.origin != .operation }.compactMap(\.index.name?.name)
      throw RenderError.missing("index", name, of: old.name, among: names)
    }
    indexes.removeAll(where: isDropped)
  }
}

extension DraftIndex {
  fileprivate func isNamed(_ name: Identifier?) -> Bool { index.name?.nameKey == name?.nameKey }
}
