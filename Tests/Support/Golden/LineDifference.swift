/// The changed lines of a text with the lines around them, as `diff` shows them.
///
/// Control characters and blanks that nobody sees are escaped in the changed lines. Only some hundred lines
/// after the first difference are compared, and only the first changes are shown.
func lineDifference(from old: [UInt8], to new: [UInt8]) -> String {
  let context = 3
  let (old, new) = (lines(of: old), lines(of: new))
  let skipped = max(0, zip(old, new).prefix { $0 == $1 }.count - context)
  let entries = merged(old[skipped...].prefix(300), new[skipped...].prefix(300))
  var report: [String] = []
  var lastShown = -2
  var lastChange = -1 - context
  var position = skipped
  for (index, entry) in entries.enumerated() {
    position += entry.mark == "+" ? 0 : 1
    let soon = entries[index...].prefix(context + 1)
    if entry.mark != " " { lastChange = index }
    guard index - lastChange <= context || soon.contains(where: { $0.mark != " " }) else { continue }
    if lastShown != index - 1 { report.append("@@ line \(max(position, 1))") }
    report.append(entry.description)
    lastShown = index
  }
  let limit = 100
  return (report.prefix(limit) + (report.count > limit ? ["..."] : [])).joined(separator: "\n")
}

private struct Entry: CustomStringConvertible {
  let mark: Character
  let line: ArraySlice<UInt8>

  var description: String {
    let hasEnd = line.last == UInt8(ascii: "\n")
    let text = String(decoding: hasEnd ? line.dropLast() : line, as: UTF8.self)
    guard mark != " " else { return "  \(text)" }
    return "\(mark) \(visible(text))\(hasEnd ? "" : "<no line end>")"
  }
}

/// The lines of a text, each with its line end.
private func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var rest = text[...]
  while !rest.isEmpty {
    let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
    lines.append(rest[..<end])
    rest = rest[end...]
  }
  return lines
}

/// The lines of both texts in one sequence, marked by where they are.
private func merged(_ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>) -> [Entry] {
  var removals: Set<Int> = []
  var insertions: Set<Int> = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, _, _): removals.insert(old.startIndex + offset)
    case .insert(let offset, _, _): insertions.insert(new.startIndex + offset)
    }
  }
  var entries: [Entry] = []
  var (inOld, inNew) = (old.startIndex, new.startIndex)
  while inOld < old.endIndex || inNew < new.endIndex {
    let isRemoved = removals.contains(inOld)
    let isInserted = !isRemoved && insertions.contains(inNew)
    entries.append(
      isInserted
        ? Entry(mark: "+", line: new[inNew]) : Entry(mark: isRemoved ? "-" : " ", line: old[inOld]))
    if !isInserted { inOld += 1 }
    if !isRemoved { inNew += 1 }
  }
  return entries
}

/// A line with everything escaped that a reader cannot see: control characters, marks, blanks at the end.
private func visible(_ text: String) -> String {
  let trailing = text.unicodeScalars.reversed().prefix { $0 == " " }.count
  let hidden: Set<Unicode.GeneralCategory> = [
    .control, .format, .nonspacingMark, .lineSeparator, .paragraphSeparator,
  ]
  let shown = text.unicodeScalars.dropLast(trailing).map { scalar in
    let category = scalar.properties.generalCategory
    let isHidden = hidden.contains(category) || (category == .spaceSeparator && scalar != " ")
    return isHidden ? scalar.escaped(asASCII: true) : String(scalar)
  }
  return shown.joined() + String(repeating: "\\u{20}", count: trailing)
}
