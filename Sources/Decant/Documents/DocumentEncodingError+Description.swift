extension DocumentEncodingError: CustomStringConvertible {
  /// The error in words: where, what, and what to do.
  public var description: String { (operation.map { "\($0): " } ?? "") + problem.description }
}

extension DocumentEncodingError.Problem: CustomStringConvertible {
  /// The problem in words.
  public var description: String {
    switch self {
    case .sqlWithValues: "SQL with interpolated names or values has no JSON form; write its final text"
    case .noForm(let name): "\(name) has no JSON form"
    case .mixedArguments(let type):
      "the type \(type) has arguments of several dialects; give each dialect a variant"
    case .severalTargets: "a foreign key to several tables has no JSON form; let it refer to one"
    case .targetWithoutColumn(let table): "the foreign key to \(table) has no JSON form; name the column"
    case .rowValue(let column): "a value of column \(column) has no JSON form; give one of the column's type"
    case .rowTooLong(let number): "row \(number) has more values than there are columns; remove them"
    case .otherTable(let table): "the operation is on another table than its batch; use \(table)"
    }
  }
}
