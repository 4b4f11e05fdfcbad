/// How a client separates the values and the rows of its output.
struct OutputFormat: Sendable {
  let valueSeparator: UInt8
  let rowSeparator: UInt8
  /// The byte after the last row; without any row, the output is empty.
  let end: UInt8
  /// What a character after a backslash stands for, or nothing if values are not escaped.
  var escapes: [Unicode.Scalar: Unicode.Scalar]?

  /// The values of an output, row by row.
  func rows(of output: [UInt8]) -> [[String]] {
    guard !output.isEmpty else { return [] }
    let rows = output.last == end ? output.dropLast() : output[...]
    return rows.split(separator: rowSeparator, omittingEmptySubsequences: false).map { row in
      row.split(separator: valueSeparator, omittingEmptySubsequences: false).map { value in
        unescaped(String(decoding: value, as: UTF8.self))
      }
    }
  }

  private func unescaped(_ value: String) -> String {
    guard let escapes else { return value }
    var result = String.UnicodeScalarView()
    var scalars = value.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      let escaped = scalar == "\\" ? scalars.next() : nil
      result.append(escaped.map { escapes[$0] ?? $0 } ?? scalar)
    }
    return String(result)
  }
}
