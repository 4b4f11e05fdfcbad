extension AlterEnumOp.Change {
  /// The values of an enum behind the change, or what does not fit.
  func applied(to values: [String], of name: QualifiedName) -> Result<[String], StateError> {
    switch self {
    case .add(let addition): addition.applied(to: values, of: name)
    case .rename(let old, let new):
      place(of: old, in: values, of: name).flatMap { place in
        guard values.place(of: new) == nil else { return .failure(StateError(.valueExists(new, of: name))) }
        var values = values
        values[place] = new
        return .success(values)
      }
    case .drop(let value):
      place(of: value, in: values, of: name).map { place in
        var values = values
        values.remove(at: place)
        return values
      }
    }
  }

  /// The change back, where the values before it are known.
  func reversed(from values: [String]) -> AlterEnumOp.Change? {
    switch self {
    case .add(let addition): return .drop(addition.value)
    case .rename(let old, let new): return .rename(from: new, to: old)
    case .drop(let value):
      guard let place = values.place(of: value) else { return nil }
      let next = place + 1 < values.count ? values[place + 1] : nil
      let previous = place > 0 && next == nil ? values[place - 1] : nil
      return .add(AlterEnumOp.Addition(value, before: next, after: previous))
    }
  }
}

extension AlterEnumOp.Addition {
  fileprivate func applied(to values: [String], of name: QualifiedName) -> Result<[String], StateError> {
    guard values.place(of: value) == nil else {
      return ifNotExists ? .success(values) : .failure(StateError(.valueExists(value, of: name)))
    }
    guard let neighbour = before ?? after else { return .success(values + [value]) }
    return place(of: neighbour, in: values, of: name).map { place in
      var values = values
      values.insert(value, at: before == nil ? place + 1 : place)
      return values
    }
  }
}

private func place(of value: String, in values: [String], of name: QualifiedName) -> Result<Int, StateError> {
  if let place = values.place(of: value) { return .success(place) }
  return .failure(StateError(.valueMissing(value, of: name, nearest: nearestName(to: value, in: values))))
}

extension [String] {
  /// The place of a value, which databases compare by its code points.
  func place(of value: String) -> Int? { firstIndex { NameKey($0) == NameKey(value) } }
}
