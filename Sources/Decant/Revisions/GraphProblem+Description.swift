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
    case .ambiguousDependency(let name, let place, let candidates):
      "\(place): depends on '\(name)', which is the beginning of several names, write more of one: "
        + shortList(candidates)
    case .labelUsedTwice(let label, let first, let second):
      "\(first) and \(second) both have the branch label '\(label)'; take it from one of them"
    case .labelIsRevision(let label, let place):
      "\(place): the branch label '\(label)' is the identifier of a revision"
    case .selfLoop(let place):
      "\(place): is its own down revision"
    case .dependencySelfLoop(let place):
      "\(place): depends on itself"
    case .cycle(let links):
      Self.words(of: links) + ": " + Self.path(links)
    }
  }

  private static func visible(_ character: Character) -> String {
    let isPrinted = character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    return isPrinted ? "'\(character)'" : character.debugDescription
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension GraphProblem {
  private static func words(of cycle: [CycleLink]) -> String {
    switch Set(cycle.map(\.kind)) {
    case [.downRevision]: "revisions come after each other in a circle, look at their down revisions"
    case [.dependency]: "revisions need each other in a circle, look at what they depend on"
    default: "revisions need each other in a circle, take one of these links away"
    }
  }

  /// The way around a circle, back to its first revision; of a long one the middle is left out.
  ///
  /// Where not all links are of one kind, each revision says how it comes after the one before it.
  private static func path(_ cycle: [CycleLink]) -> String {
    let isMixed = Set(cycle.map(\.kind)).count > 1
    let ends = cycle.dropFirst() + cycle.prefix(1)
    let steps = zip(cycle, ends).map { link, next in
      let kind = next.kind == .downRevision ? "down revision" : "depends on"
      return isMixed ? "\(next.id) (\(kind) \(link.id))" : next.id
    }
    let shown =
      steps.count > 20 ? steps.prefix(15) + ["(\(steps.count - 20) more)"] + steps.suffix(5) : steps[...]
    return (cycle.prefix(1).map(\.id) + shown).joined(separator: " -> ")
  }
}

extension GraphProblem.Place: CustomStringConvertible {
  /// The identifier, with the file where it is known.
  public var description: String {
    path.map { "revision \(id) (\($0))" } ?? "revision \(id)"
  }
}

/// The first of some names, and how many there are besides.
func shortList(_ names: [String]) -> String {
  let shown = names.prefix(10).joined(separator: ", ")
  return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
}

/// The end of a message about an unknown name.
func suggestion(_ nearest: String?) -> String {
  nearest.map { "; did you mean '\($0)'?" } ?? ""
}
