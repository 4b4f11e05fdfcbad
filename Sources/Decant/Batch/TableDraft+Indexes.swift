extension TableDraft {
  /// Whether the table will have an index of the name.
  public func hasIndex(_ name: Identifier?) -> Bool {
    indexes.contains { $0.origin != .oldColumn && $0.index.name?.name == name?.name }
  }

  /// Adds an index; it takes the place of an added one of its name.
  public mutating func addIndex(_ index: TableIndex) {
    let added = DraftIndex(index, origin: .operation)
    let place = indexes.firstIndex { $0.origin == .operation && $0.index.name?.name == index.name?.name }
    if let place { indexes[place] = added } else { indexes.append(added) }
  }

  /// Drops an index of the old table.
  ///
  /// - Throws: ``RenderError`` where there is none of the name.
  public mutating func dropIndex(_ name: Identifier?, ifExists: Bool = false) throws {
    let old = indexes.filter { $0.origin != .operation }
    guard old.contains(where: { $0.index.name?.name == name?.name }) else {
      guard !ifExists else { return }
      throw RenderError(
        .invalid("table \(self.old.name) has no index \"\(name?.name ?? "")\""),
        hint: nearestName(to: name?.name ?? "", in: old.compactMap(\.index.name?.name))
          .map { "did you mean \"\($0)\"?" })
    }
    indexes.removeAll { $0.origin != .operation && $0.index.name?.name == name?.name }
  }
}
