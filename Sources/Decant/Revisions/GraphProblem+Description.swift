extension GraphProblem: CustomStringConvertible {
  /// What is wrong, where, and what to do about it.
  public var description: String {
    switch self {
    case .duplicateRevision(let first, let second):
      "\(first) and \(second) are two revisions with one identifier; give one of them another"
    case .reservedCharacters(let characters, let name, let place):
      "\(place): the name '\(name)' must not contain \(list(characters.map(Self.visible)))"
    case .reservedName("", let place):
      "\(place): an identifier or label is empty"
    case .reservedName(let name, let place):
      "\(place): '\(name)' has a meaning of its own in ranges and cannot be an identifier or label"
    case .unknownParent(let id, let place, let nearest):
      "\(place): the down revision '\(id)' does not exist\(suggestion(nearest))"
    case .unknownDependency(let name, let place, let nearest):
      "\(place): depends on '\(name)', which is no revision and no label\(suggestion(nearest))"
    case .labelUsedTwice(let label, let first, let second):
      "\(first) and \(second) both have the branch label '\(label)'; take it from one of them"
    case .labelIsRevision(let label, let place):
      "\(place): the branch label '\(label)' is the identifier of a revision"
    case .selfLoop(let place):
      "\(place): is its own down revision"
    case .dependencySelfLoop(let place):
      "\(place): depends on itself"
    case .cycle(let ids):
      "revisions come after each other in a circle, look at their down revisions: \(list(ids))"
    case .dependencyCycle(let ids):
      "revisions need each other in a circle, look at what they depend on: \(list(ids))"
    }
  }

  private static func visible(_ character: Character) -> String {
    let isPrinted = character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    return isPrinted ? "'\(character)'" : character.debugDescription
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension GraphProblem.Place: CustomStringConvertible {
  /// The identifier, with the file where it is known.
  public var description: String {
    path.map { "revision \(id) (\($0))" } ?? "revision \(id)"
  }
}

/// The end of a message about an unknown name.
func suggestion(_ nearest: String?) -> String {
  nearest.map { "; did you mean '\($0)'?" } ?? ""
}
