extension DocumentError: CustomStringConvertible {
  /// The error in one line: `FILE:LINE:COLUMN: PATH: what is wrong`, without what is not known.
  public var description: String { "\(place): \(reason)" }

  /// Where the error is: `FILE:LINE:COLUMN`.
  var place: String { [file, String(line), String(column)].compactMap { $0 }.joined(separator: ":") }

  /// What is wrong: `PATH: what is wrong`.
  var reason: String { [path, problem.description].filter { !$0.isEmpty }.joined(separator: ": ") }
}

extension DocumentError.Problem: CustomStringConvertible {
  /// The problem in words, without its place.
  public var description: String {
    switch self {
    case .syntax(let syntax): syntax.description
    case .missingKey(let key): "missing key \(quoted(key))"
    case .unknownKey(let key, let nearest): "unknown key \(quoted(key))\(hint(nearest))"
    case .duplicateKey(let key): "key \(quoted(key)) is given twice"
    case .wrongType(let expected, let found): "expected \(expected), found \(found)"
    case .unknownName(let kind, let name, let nearest): "unknown \(kind) \(quoted(name))\(hint(nearest))"
    case .invalidValue(let message): message
    }
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean \(quoted($0))?" } ?? ""
  }
}

extension DocumentError.Syntax: CustomStringConvertible {
  /// The problem in words, without its place.
  public var description: String {
    switch self {
    case .unexpected(let found, let expected):
      "expected \(expected), found \(found.map(quoted) ?? "the end of the text")"
    case .trailingComma: "remove the comma after the last item"
    case .leadingZero: "a number must not begin with a needless zero"
    case .unterminatedString: "this string has no closing quote"
    case .controlCharacter(let scalar):
      "a string must not hold this control character as it is; write \(quoted(String(scalar)).dropFirst().dropLast())"
    case .invalidEscape: "unknown escape; JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX"
    case .loneSurrogate: "this escape is half of a surrogate pair; write both halves, or the character itself"
    case .invalidUTF8: "this is not UTF-8; save the text in that encoding"
    case .tooDeep(let limit): "arrays and objects must not nest deeper than \(limit) levels"
    case .tooLarge: "the text must be smaller than 4 GiB"
    }
  }
}

private func quoted(_ text: String) -> String {
  JSONWriter.quoted(text)
}
