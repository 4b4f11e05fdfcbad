extension RevisionListing {
  /// The listing as a graph for Graphviz, the newest revisions at the top.
  ///
  /// Arrows lead from a revision to those that come after it; the dashed ones, to those that depend on it.
  public func dot() -> String {
    let text = RevisionText(graph, current: current)
    var lines = [
      "digraph history {", "  rankdir=BT;",
      "  node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11];", "  edge [arrowsize=0.7];",
    ]
    for number in numbers {
      let label = "\(dotText(text.caption(number)))\\n\(dotText(graph.headers[number].summary))"
      let look = current?.contains(number) == true ? ", style=\"rounded,filled\", fillcolor=\"#fff1b8\"" : ""
      lines.append("  \(node(number)) [label=\"\(label)\"\(look)];")
    }
    for edge in edges {
      let look = edge.isDependency ? " [style=dashed]" : ""
      lines.append("  \(node(edge.lower)) -> \(node(edge.upper))\(look);")
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private func node(_ number: Int) -> String { "\"\(dotText(graph.headers[number].id))\"" }
}

/// A text of a user in double quotes: neither the escapes of Graphviz nor those of HTML mean anything in it.
private func dotText(_ text: String) -> String {
  visible(text) { scalar in
    switch scalar {
    case "\\": "\\\\"
    case "\"": "\\\""
    case "&": "&amp;"
    default: nil
    }
  }
}
