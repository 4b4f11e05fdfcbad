/// A row on its way into a statement.
package enum InsertRow {
  /// A value for each column.
  case all([Value])
  /// A value for some columns; one that the row leaves out is nil.
  case some([Value?])

  /// A value for each column; one that the row leaves out is nil.
  package var values: [Value?] {
    switch self {
    case .all(let values): values
    case .some(let values): values
    }
  }

  /// How many columns the row knows of.
  var count: Int {
    switch self {
    case .all(let values): values.count
    case .some(let values): values.count
    }
  }

  /// Whether the row gives values for these columns and no others.
  func gives(_ places: [Int]) -> Bool {
    switch self {
    case .all(let values): return places.count == values.count
    case .some(let values):
      var next = 0
      for place in values.indices where values[place] != nil {
        guard next < places.count, places[next] == place else { return false }
        next += 1
      }
      return next == places.count
    }
  }

  /// The places of the columns for which the row gives values.
  var places: [Int] {
    switch self {
    case .all(let values): Array(values.indices)
    case .some(let values): values.indices.filter { values[$0] != nil }
    }
  }
}
