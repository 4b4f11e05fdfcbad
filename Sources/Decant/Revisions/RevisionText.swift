/// How revisions are written for people: in a line, and in a paragraph.
struct RevisionText {
  private let graph: RevisionGraph
  private let labels: BranchLabels

  init(_ graph: RevisionGraph) {
    self.graph = graph
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
    if graph.dependents[number].isEmpty {
      text += " (head)"
    } else if graph.children[number].isEmpty {
      text += " (effective head)"
    }
    if details.contains(.tree) { text += treeMarks(number) }
    if details.contains(.summary) { text += ", \(header.summary)" }
    return text
  }

  /// Everything about one revision, in lines.
  func paragraph(_ number: Int) -> String {
    let header = graph.headers[number]
    let head = graph.children[number].isEmpty ? " (head)" : ""
    var lines = ["Rev: \(header.id)\(head)\(treeMarks(number))"]
    lines.append("\(isMerge(number) ? "Merges" : "Parent"): \(below(number))")
    if !header.dependsOn.isEmpty { lines.append("Also depends on: \(list(header.dependsOn))") }
    if isBranchPoint(number) {
      lines.append("Branches into: \(list(graph.names(children(of: number))))")
    }
    if !labels[number].isEmpty { lines.append("Branch names: \(list(labels[number]))") }
    if let path = header.path { lines.append("Path: \(path)") }
    lines.append("")
    for line in header.docstring.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines.append(line.isEmpty ? "" : "    \(line)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether several revisions have this one as down revision.
  func isBranchPoint(_ number: Int) -> Bool { graph.children[number].count > 1 }

  /// The revisions right above one, in the order of their identifiers.
  func children(of number: Int) -> [Int] {
    graph.children[number].sorted { graph.headers[$0].id < graph.headers[$1].id }
  }

  private func isMerge(_ number: Int) -> Bool { graph.parents[number].count > 1 }

  private func treeMarks(_ number: Int) -> String {
    (isBranchPoint(number) ? " (branchpoint)" : "") + (isMerge(number) ? " (mergepoint)" : "")
  }

  private func below(_ number: Int) -> String {
    let parents = graph.headers[number].downRevisions
    return parents.isEmpty ? "<base>" : list(parents)
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
