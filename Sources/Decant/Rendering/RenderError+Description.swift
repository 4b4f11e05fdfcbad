extension RenderError: CustomStringConvertible {
  /// The error in words: where, what, and what to do.
  public var description: String {
    let context = [dialect, operation].compactMap { $0 } + places
    let head = context.isEmpty ? "" : context.joined(separator: ": ") + ": "
    return head + problem.description + (hint.map { "; \($0)" } ?? "")
  }
}

extension RenderError.Problem: CustomStringConvertible {
  /// The problem in words.
  public var description: String {
    switch self {
    case .unsupported(let feature): "\(feature) is not supported"
    case .unsupportedType(let type): "there is no type \(type)"
    case .missing(let what): "\(what) is missing"
    case .invalid(let what): what
    case .nameTooLong(let name, let maximum): "the name \"\(name)\" has more than \(maximum) characters"
    case .literal(let value, let type): "\(value) cannot be written as a value of type \(type)"
    }
  }
}
