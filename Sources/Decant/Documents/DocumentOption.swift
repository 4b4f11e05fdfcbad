/// One of the `options` of a document, with its place for errors.
public struct DocumentOption: Sendable {
  /// The name, such as `max_identifier_length`.
  public let name: String
  /// The value.
  public let value: JSONValue
  private let place: (name: DocumentError, value: DocumentError)?

  /// Makes an option.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
    place = nil
  }

  init(_ name: String, at node: JSONNode) {
    self.name = name
    value = node.value
    place = (node.nameOfMember.error(.missingKey(name)), node.error(.missingKey(name)))
  }

  /// An error about this option: at its name where that is at fault, or else at its value.
  func error(_ problem: DocumentError.Problem) -> DocumentError {
    var error = DocumentError(file: nil, line: 1, column: 1, path: "options.\(name)", problem: problem)
    if let place {
      if case .unknownName = problem { error = place.name } else { error = place.value }
    }
    error.problem = problem
    return error
  }
}
