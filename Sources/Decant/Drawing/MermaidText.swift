extension RevisionListing {
  /// The listing as a flowchart for Mermaid, the newest revisions at the top.
  ///
  /// Arrows lead from a revision to those that come after it; the dotted ones, to those that depend on it.
  /// Mermaid itself takes no more than 500 arrows, unless its `maxEdges` says otherwise.
  public func mermaid() -> String {
    let text = RevisionText(graph, current: current)
    var names = Array(repeating: "", count: graph.headers.count)
    var lines = ["flowchart BT"]
    for (index, number) in numbers.enumerated() {
      names[number] = "r\(index)"
      let label = "\(mermaidText(text.caption(number)))<br/>\(mermaidText(graph.headers[number].summary))"
      let look = current?.contains(number) == true ? ":::current" : ""
      lines.append("  \(names[number])[\"\(label)\"]\(look)")
    }
    for edge in edges {
      lines.append("  \(names[edge.lower]) \(edge.isDependency ? "-.->" : "-->") \(names[edge.upper])")
    }
    if current?.isEmpty == false {
      lines.append("  classDef current fill:#fff1b8,color:#1f2328,stroke:#bf8700")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A text of a user in double quotes: what could mean something to Mermaid, Markdown or HTML is written as a
/// number.
private func mermaidText(_ text: String) -> String {
  visible(text) { scalar in
    let isPlain =
      !scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || " ,.()-_:/".unicodeScalars.contains(scalar)
    return isPlain ? nil : "#\(scalar.value);"
  }
}
