/// The order of the columns of a table that is made anew, by the names that they have in the batch.
///
/// The columns that are there keep their order, unless a partial order is asked for, in which case that alone
/// counts. Each rule says of two columns which of them comes first.
struct ColumnOrdering: Sendable {
  /// The columns of the old table without those that are dropped.
  private var existing: [NameKey]
  private let isPartial: Bool
  /// What the positions of added columns ask for.
  private var additions: [Rule] = []

  private struct Rule: Sendable {
    let first: NameKey
    let second: NameKey
  }

  /// Makes the order of the old table.
  ///
  /// - Parameter isPartial: Whether the order of the old table may be left.
  init(of existing: [NameKey], isPartial: Bool) {
    self.existing = existing
    self.isPartial = isPartial
  }

  /// Puts a new column where it is asked for.
  ///
  /// - Parameter key: The name in the batch of a column that the position names.
  mutating func add(
    _ column: NameKey, at position: ColumnPosition?, _ key: (Identifier) throws -> NameKey
  ) rethrows {
    switch position {
    case .before(let name): add(column, after: nil, before: try key(name))
    case .after(let name): add(column, after: try key(name), before: nil)
    case .between(let after, let before): add(column, after: try key(after), before: try key(before))
    case nil: add(column, after: nil, before: nil)
    }
  }

  /// Puts a new column behind one column, before another one, or at the end.
  private mutating func add(_ column: NameKey, after: NameKey?, before: NameKey?) {
    var (after, before) = (after, before)
    if !isPartial {
      if let after, before == nil { before = successor(of: after) }
      if let before, after == nil { after = predecessor(of: before) }
      if after == nil, before == nil { after = existing.last }
    }
    if let before { additions.append(Rule(first: column, second: before)) }
    if let after { additions.append(Rule(first: after, second: column)) }
  }

  /// Takes a column of the old table out.
  mutating func drop(_ column: NameKey) { existing.removeAll { $0 == column } }

  /// The columns in their new order.
  ///
  /// - Parameters:
  ///   - columns: All columns, those of the old table first.
  ///   - groups: Columns that stand in this order, for a partial order.
  ///   - table: The table, for the message.
  /// - Throws: ``RenderError`` where the rules contradict each other.
  func sorted(
    _ columns: [NameKey], groups: [[NameKey]], of table: QualifiedName
  ) throws -> [NameKey] {
    guard isPartial || !additions.isEmpty else { return columns }
    let rules = (isPartial ? groups : [existing]).flatMap(Self.rules) + additions
    var sorted: [NameKey] = []
    var rest = columns
    while !rest.isEmpty {
      let blocked = Set(rules.filter { $0.first != $0.second && rest.contains($0.first) }.map(\.second))
      let free = rest.filter { !blocked.contains($0) }
      guard !free.isEmpty else {
        throw RenderError(
          .invalid("the order of the columns of table \(table) contradicts itself"),
          hint: "look at the partial reordering and at the positions of the added columns")
      }
      sorted += free
      rest.removeAll { !blocked.contains($0) }
    }
    return sorted
  }

  private static func rules(of group: [NameKey]) -> [Rule] {
    zip(group, group.dropFirst()).map { Rule(first: $0, second: $1) }
  }

  /// The column behind, which for an added one is what it was put before.
  private func successor(of column: NameKey) -> NameKey? {
    guard let place = existing.firstIndex(of: column) else {
      return additions.last { $0.first == column }?.second
    }
    return existing[(place + 1)...].first
  }

  /// The column before, which for an added one is what it was put behind.
  private func predecessor(of column: NameKey) -> NameKey? {
    guard let place = existing.firstIndex(of: column) else {
      return additions.last { $0.second == column }?.first
    }
    return existing[..<place].last
  }
}
