/// How revisions are written for people: in a line, and in a paragraph.
struct RevisionText {
  let graph: RevisionGraph
  private let labels: BranchLabels
  private let current: NodeSet?

  /// - Parameter current: The revisions that the database stands at.
  init(_ graph: RevisionGraph, current: NodeSet? = nil) {
    self.graph = graph
    self.current = current
    labels = BranchLabels(graph)
  }

  /// What a line tells besides the identifier, its labels and whether it is a head.
  struct Details: OptionSet {
    let rawValue: Int
    static let parents = Details(rawValue: 1)
    static let tree = Details(rawValue: 2)
    static let summary = Details(rawValue: 4)
  }

  /// One revision in a line: `a1 -> b2 (core) (head), add the account table`.
  func line(_ number: Int, _ details: Details) -> String {
    let header = graph.headers[number]
    var text = ""
    if details.contains(.parents) {
      text += below(number)
      if !header.dependsOn.isEmpty { text += " (\(list(header.dependsOn)))" }
      text += " -> "
    }
    text += header.id
    if !labels[number].isEmpty { text += " (\(list(labels[number])))" }
    text += "\(headMark(number))\(currentMark(number))"
    if details.contains(.tree) { text += treeMarks(number) }
    if details.contains(.summary) { text += ", \(header.summary)" }
    return text
  }

  /// Everything about one revision, in lines.
  func paragraph(_ number: Int) -> String {
    let header = graph.headers[number]
    let head = graph.children[number].isEmpty ? " (head)" : ""
    var lines = ["Rev: \(header.id)\(head)\(treeMarks(number))\(currentMark(number))"]
    lines.append("\(graph.isMergePoint(number) ? "Merges" : "Parent"): \(below(number))")
    if !header.dependsOn.isEmpty { lines.append("Also depends on: \(list(header.dependsOn))") }
    if graph.isBranchPoint(number) {
      lines.append("Branches into: \(list(graph.names(graph.sortedChildren(of: number))))")
    }
    if !labels[number].isEmpty { lines.append("Branch names: \(list(labels[number]))") }
    if let path = header.path { lines.append("Path: \(path)") }
    lines.append("")
    for line in header.docstring.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines.append(line.isEmpty ? "" : "    \(line)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A branch point in a line or a paragraph, and a line for each revision right above it.
  func branches(above number: Int, verbose: Bool) -> String {
    let indent = String(repeating: " ", count: graph.headers[number].id.unicodeScalars.count)
    let details: Details = verbose ? [.tree, .summary] : .tree
    return (verbose ? paragraph(number) : line(number, .tree)) + "\n"
      + graph.sortedChildren(of: number).map { "\(indent) -> \(line($0, details))\n" }.joined()
  }

  /// The labels of a revision: all that hold for it, or those that begin there.
  func labels(of number: Int) -> [String] { labels[number] }

  func headMark(_ number: Int) -> String {
    if graph.dependents[number].isEmpty { return " (head)" }
    return graph.children[number].isEmpty ? " (effective head)" : ""
  }

  func currentMark(_ number: Int) -> String {
    current?.contains(number) == true ? " (current)" : ""
  }

  private func treeMarks(_ number: Int) -> String {
    (graph.isBranchPoint(number) ? " (branchpoint)" : "")
      + (graph.isMergePoint(number) ? " (mergepoint)" : "")
  }

  private func below(_ number: Int) -> String {
    let parents = graph.headers[number].downRevisions
    return parents.isEmpty ? "<base>" : list(parents)
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
