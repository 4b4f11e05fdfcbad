/// Some revisions of a graph, as a command lists them.
///
/// ```swift
/// let listing = try graph.history(of: RevisionRange("a1:"))
/// listing.text()  // b2 -> c3 (head), add prices ...
/// ```
public struct RevisionListing: Sendable {
  /// What a line of the text tells of a revision, and what stands between them.
  enum Style: Sendable {
    case history, heads, branches, show
  }

  let graph: RevisionGraph
  /// The revisions, in their order.
  let numbers: [Int]
  /// What the database stands at; nil where nobody has said it.
  let current: NodeSet?
  let style: Style

  init(_ graph: RevisionGraph, _ numbers: [Int], current: NodeSet? = nil, style: Style) {
    self.graph = graph
    self.numbers = numbers
    self.current = current
    self.style = style
  }

  /// The identifiers of the revisions, in their order.
  public var revisions: [String] { graph.names(numbers) }

  /// The listing for people, as Alembic writes it.
  ///
  /// - Parameter verbose: whether each revision gets a paragraph in place of a line.
  public func text(verbose: Bool = false) -> String {
    let text = RevisionText(graph, current: current)
    var output = ""
    for number in numbers {
      switch style {
      case .history where !verbose: output += text.line(number, [.parents, .tree, .summary])
      case .heads where !verbose: output += text.line(number, [])
      case .branches: output += text.branches(above: number, verbose: verbose)
      default: output += text.paragraph(number)
      }
      output += "\n"
    }
    return output
  }
}
