extension JSONDocument {
  /// An error about the entry at `index`, or where the parser stands, about the one that would come next.
  func error(_ problem: DocumentError.Problem, at offset: Int, entry index: Int) -> DocumentError {
    let (line, column) = position(of: offset)
    return DocumentError(file: file, line: line, column: column, path: path(to: index), problem: problem)
  }

  /// The line and the column, counted in Unicode scalars, both from 1.
  func position(of offset: Int) -> (line: Int, column: Int) {
    var position = (line: 1, column: 1)
    for byte in bytes[..<offset] {
      if byte == JSONByte.newline {
        position = (position.line + 1, 1)
      } else if !UTF8.isContinuation(byte) {
        position.column += 1
      }
    }
    return position
  }

  /// The way from the root to an entry, such as `upgrade[3].columns[0].type`; to the name of a member, it is
  /// the way to the object.
  ///
  /// It is found by walking the tape, so that it costs nothing as long as there is no error.
  func path(to target: Int) -> String {
    var path = ""
    var index = 0
    while index < target, target < end(of: index) {
      let isObject = kind(of: index) == .object
      let gap = isObject ? 1 : 0  // for the name before each value
      var position = 0
      var value = index + 1 + gap
      while value < target, target >= end(of: value) {
        value = end(of: value) + gap
        position += 1
      }
      guard value <= target else { break }
      path += isObject ? step(to: string(of: value - 1), isFirst: path.isEmpty) : "[\(position)]"
      index = value
    }
    return path
  }

  private func step(to name: String, isFirst: Bool) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      JSONByte.isLetter(byte) || JSONByte.digits.contains(byte) || byte == UInt8(ascii: "_")
    }
    guard isPlain, !name.isEmpty else { return "[\(JSONWriter.quoted(name))]" }
    return isFirst ? name : ".\(name)"
  }
}
