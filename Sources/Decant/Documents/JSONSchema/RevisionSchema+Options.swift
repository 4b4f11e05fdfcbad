extension RevisionSchema {
  /// The definitions of the settings for single dialects, by what carries them.
  var options: [Definition] {
    AcceptedOptions.Owner.allCases.map { owner in
      Definition(owner.definitionName, options(of: owner))
    }
  }

  /// What the dialects read, as the reader has it: any other name may be one of a dialect that is not known.
  private func options(of owner: AcceptedOptions.Owner) -> JSONSchema {
    let names = vocabulary.dialects.flatMap { $0.acceptedOptions[owner] }
    let exact = names.filter { $0.last != "*" }
    let beginnings = names.filter { $0.last == "*" }.map { "^\($0.dropLast())" }
    let known = vocabulary.dialects.map(\.name).joined(separator: "|")
    let others = owner.takesAnyOption ? "^[^_]+_." : "^(?!(\(known))_)[^_]+_."
    return JSONSchema([
      "type": "object",
      "properties": .object(exact.map { JSONMember(name: $0, value: [:]) }),
      "patternProperties": .object((beginnings + [others]).map { JSONMember(name: $0, value: [:]) }),
      "additionalProperties": false,
    ])
  }
}

extension AcceptedOptions.Owner {
  /// The name of the schema of the settings that it may carry.
  var definitionName: String { "options.\(String(rawValue.map { $0 == " " ? "_" : $0 }))" }
}
