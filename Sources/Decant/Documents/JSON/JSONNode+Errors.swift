extension JSONNode {
  /// The name under which this value stands in its object, for errors about it.
  var nameOfMember: JSONNode { JSONNode(document: document, index: index - 1) }

  /// An error about this value, with its place.
  public func error(_ problem: DocumentError.Problem) -> DocumentError {
    document.error(problem, at: offset, entry: index)
  }

  /// The error that this value is not of the kind that was expected.
  ///
  /// - Parameter expected: What should stand here, without an article: `string`, `array of strings`.
  public func wrongType(_ expected: String) -> DocumentError {
    error(.wrongType(expected: expected, found: kind.rawValue))
  }

  /// The error that this string names nothing that is known, with the nearest name that is.
  ///
  /// - Parameters:
  ///   - kind: What is named: `operation`, `type`, `dialect`.
  ///   - known: The names that would have done.
  public func unknownName(_ kind: String, known: some Sequence<String>) -> DocumentError {
    guard self.kind == .string else { return wrongType("string") }
    let name = document.string(of: index)
    return error(.unknownName(kind: kind, name: name, nearest: nearestName(to: name, in: known)))
  }
}
