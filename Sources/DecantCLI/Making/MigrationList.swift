/// The array literal in which a Swift source lists migrations: `[any Migration.Type] = [A.self, B.self]`.
package struct MigrationList {
  private let code: SwiftCode
  /// What stands between the brackets.
  private let body: Range<Int>

  /// Finds the list of a source; nil where there is none.
  package init?(in source: [UInt8]) {
    self.init(SwiftCode(source))
  }

  init?(_ code: SwiftCode) {
    self.code = code
    guard let start = Self.bodyStart(code.code), let end = Self.bodyEnd(code.code, from: start) else {
      return nil
    }
    body = start..<end
  }

  /// The source with one more migration at the end of the list, in a line of its own where the others are.
  package func adding(_ type: String) -> [UInt8] {
    let element = "\(type).self"
    let last = code.code[body].lastIndex { !$0.isBlank }
    guard let last else { return addingFirst(element) }
    let hasComma = code.code[last] == UInt8(ascii: ",")
    guard code.code[last..<body.upperBound].contains(newline) else {
      return inserted(hasComma ? " \(element)" : ", \(element)", at: last + 1)
    }
    let line = "\(indentation(ofLineWith: last))\(element),\(lineEnd)"
    let end = startOfLine(body.upperBound)
    let withLine = code.source[..<end] + Array(line.utf8) + code.source[end...]
    return hasComma
      ? Array(withLine) : withLine[..<(last + 1)] + [UInt8(ascii: ",")] + withLine[(last + 1)...]
  }

  private func addingFirst(_ element: String) -> [UInt8] {
    let indentation = indentation(ofLineWith: body.lowerBound - 1)
    if code.code[body].contains(newline) {
      return inserted("\(indentation)  \(element)\(lineEnd)", at: startOfLine(body.upperBound))
    }
    return inserted("\(lineEnd)\(indentation)  \(element)\(lineEnd)\(indentation)", at: body.upperBound)
  }

  private func inserted(_ text: String, at position: Int) -> [UInt8] {
    Array(code.source[..<position] + Array(text.utf8) + code.source[position...])
  }

  /// What ends the lines of the source.
  private var lineEnd: String { code.source.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n" }

  private func startOfLine(_ position: Int) -> Int {
    code.source[..<position].lastIndex(of: newline).map { $0 + 1 } ?? 0
  }

  private func indentation(ofLineWith position: Int) -> String {
    let line = code.source[startOfLine(position)...]
    return String(decoding: line.prefix { $0.isBlank && $0 != newline }, as: UTF8.self)
  }
}

extension MigrationList {
  /// The place behind the bracket that opens the list.
  private static func bodyStart(_ code: [UInt8]) -> Int? {
    let declaration = ["[", "any", "Migration", ".", "Type", "]", "=", "["].map { Array($0.utf8) }
    for start in code.indices where code[start] == declaration[0][0] {
      var position: Int? = start
      for word in declaration {
        position = position.flatMap { end(of: word, in: code, at: $0) }
      }
      if let position { return position }
    }
    return nil
  }

  /// The place behind a word that stands here, blanks before it aside.
  private static func end(of word: [UInt8], in code: [UInt8], at position: Int) -> Int? {
    let rest = code[position...].drop(while: \.isBlank)
    return rest.starts(with: word) ? rest.startIndex + word.count : nil
  }

  /// The place of the bracket that closes the list.
  private static func bodyEnd(_ code: [UInt8], from start: Int) -> Int? {
    var depth = 1
    for position in start..<code.count {
      if code[position] == UInt8(ascii: "[") { depth += 1 }
      if code[position] == UInt8(ascii: "]") { depth -= 1 }
      if depth == 0 { return position }
    }
    return nil
  }
}
