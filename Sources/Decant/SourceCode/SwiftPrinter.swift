/// Lays Swift source out in lines, as `swift format` does.
package struct SwiftPrinter {
  /// The text so far.
  package private(set) var text = ""
  private var column = 0
  private let width: Int

  /// Makes a printer.
  ///
  /// - Parameter width: How many characters a line has at most, as `lineLength` of `.swift-format` says.
  package init(width: Int = 100) { self.width = width }

  /// Writes statements, each in lines of its own.
  package mutating func write(_ statements: [SwiftExpression], indentation: Int) {
    for statement in statements {
      begin(indentation)
      write(statement, indentation: indentation, behind: 0)
      append("\n")
    }
  }

  /// Writes a line.
  package mutating func line(_ code: String, indentation: Int = 0) {
    if !code.isEmpty { begin(indentation) }
    append(code + "\n")
  }

  /// Writes a declaration of a text.
  package mutating func constant(_ name: String, _ text: String, indentation: Int) {
    let code = "\(name) = \(swiftLiteral(text))"
    guard indentation + code.count >= width else { return line(code, indentation: indentation) }
    begin(indentation)
    append("\(name) = ")
    write([.plain(text)], indentation: indentation + 2)
    append("\n")
  }

  private mutating func begin(_ indentation: Int) { append(String(repeating: " ", count: indentation)) }

  private mutating func newLine(_ indentation: Int) {
    append("\n")
    begin(indentation)
  }

  private mutating func append(_ piece: String) {
    text += piece
    column = piece.last == "\n" ? 0 : column + piece.count
  }

  /// Writes an expression at the place where the line is.
  ///
  /// - Parameter behind: How many characters stand behind it in its last line.
  private mutating func write(_ expression: SwiftExpression, indentation: Int, behind: Int) {
    if let flat = expression.flat, column + flat.count + behind < width { return append(flat) }
    switch expression {
    case .code(let code): append(code)
    case .text(let parts): write(parts, indentation: indentation)
    case .call(let call): write(call, indentation: indentation)
    case .array(let elements):
      append("[")
      write(
        elements.map { ("", $0) }, indentation: indentation + 2,
        oneALine: elements.contains { $0.isCollection })
      end("]", count: elements.count, indentation: indentation)
    case .dictionary(let members):
      append("[")
      write(members.map { ("\($0.key): ", $0.value) }, indentation: indentation + 2, oneALine: true)
      end("]", count: members.count, indentation: indentation)
    case .imported(_, let expression): write(expression, indentation: indentation, behind: behind)
    }
  }

  /// Closes a collection that has lines of its own; one of several elements has a comma behind the last one.
  private mutating func end(_ bracket: String, count: Int, indentation: Int) {
    if count > 1 { append(",") }
    newLine(indentation)
    append(bracket)
  }

  private mutating func write(_ parts: [SwiftExpression.TextPart], indentation: Int) {
    append("\"\"\"")
    for line in parts.lines(ofWidth: width - indentation) {
      append("\n")
      if !line.isEmpty { begin(indentation) }
      append(line)
    }
    newLine(indentation)
    append("\"\"\"")
  }

  private mutating func write(_ call: SwiftCall, indentation: Int) {
    let opening = call.closure?.opening ?? ""
    if let head = call.flatHead, column + head.count + opening.count < width, call.closure != nil {
      append(head)
    } else {
      append("\(call.callee)(")
      newLine(indentation + 2)
      let items = call.arguments.map { ($0.label.map { "\($0): " } ?? "", $0.value) }
      write(items, indentation: indentation + 2, oneALine: false, isBegun: true)
      if call.closure != nil { newLine(indentation) }
      append(")")
    }
    guard let closure = call.closure else { return }
    append(opening)
    guard !closure.body.isEmpty else { return }
    append("\n")
    write(closure.body, indentation: indentation + 2)
    begin(indentation)
    append("}")
  }

  /// Writes items with commas between them, as many in a line as fit; one of several lines stands alone.
  private mutating func write(
    _ items: [(label: String, value: SwiftExpression)], indentation: Int, oneALine: Bool,
    isBegun: Bool = false
  ) {
    var breaks = !isBegun
    for (place, item) in items.enumerated() {
      let flat = item.value.flat.map { item.label + $0 }
      // the closing parentheses of calls around the last item stand behind it
      let behind = place == items.count - 1 ? 4 : 1
      let fits = flat.map { column + 2 + $0.count + behind < width } ?? false
      if place > 0 { append(",") }
      if breaks || (place > 0 && (oneALine || !fits)) {
        newLine(indentation)
      } else if place > 0 {
        append(" ")
      }
      append(item.label)
      // the lines of a text stand deeper than its label
      let isText = if case .text = item.value, !item.label.isEmpty { true } else { false }
      write(item.value, indentation: isText ? indentation + 2 : indentation, behind: behind)
      breaks = oneALine || flat.map { !text.hasSuffix($0) } ?? true
    }
  }
}

extension SwiftExpression {
  /// The expression in one line; nil where it needs several.
  fileprivate var flat: String? {
    switch self {
    case .code(let code): return code
    case .text(let parts): return parts.inOneLine
    case .call(let call):
      guard let head = call.flatHead else { return nil }
      guard let closure = call.closure else { return head }
      return closure.body.isEmpty ? head + closure.opening : nil
    case .array(let elements):
      let parts = elements.compactMap(\.flat)
      return parts.count == elements.count ? "[\(parts.joined(separator: ", "))]" : nil
    case .dictionary(let members):
      guard !members.isEmpty else { return "[:]" }
      let parts = members.compactMap { key, value in value.flat.map { "\(key): \($0)" } }
      return parts.count == members.count ? "[\(parts.joined(separator: ", "))]" : nil
    case .imported(_, let expression): return expression.flat
    }
  }

  /// Whether it is a literal of several values.
  fileprivate var isCollection: Bool {
    switch self {
    case .array, .dictionary: true
    case .imported(_, let expression): expression.isCollection
    case .code, .text, .call: false
    }
  }
}

extension SwiftCall {
  /// The call without its closure, in one line; nil where an argument needs several.
  var flatHead: String? {
    let parts = arguments.compactMap { argument in
      argument.value.flat.map { (argument.label.map { "\($0): " } ?? "") + $0 }
    }
    guard parts.count == arguments.count else { return nil }
    if parts.isEmpty, closure != nil { return callee }
    return "\(callee)(\(parts.joined(separator: ", ")))"
  }
}

extension SwiftClosure {
  /// What stands behind the call, up to the statements.
  fileprivate var opening: String {
    if body.isEmpty { return parameter == nil ? " {}" : " { _ in }" }
    return parameter.map { " { \($0) in" } ?? " {"
  }
}
