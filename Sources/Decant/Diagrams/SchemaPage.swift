/// A page for a browser with the diagram of a schema at each step of its history.
///
/// It needs nothing from elsewhere: the data, the style and the script are in it.
package struct SchemaPage {
  private let history: SchemaHistory

  /// Makes the page of a history.
  package init(_ history: SchemaHistory) { self.history = history }

  /// The page.
  package var text: String {
    Self.frame(
      title: "Schema, \(xmlText(history.dialect))", dialect: xmlText(history.dialect),
      style: Self.styles.joined(separator: "\n"), data: scriptText(history.pageData.compactText),
      script: Self.scripts.joined(separator: "\n"))
  }

  /// The parts of the style, in their order.
  private static let styles = [
    baseStyle, barStyle, diagramStyle, farStyle, panelStyle, timeStyle, narrowStyle,
  ]

  /// The parts of the script, in their order: they share one scope.
  private static let scripts = [
    dataScript, layersScript, orderScript, layoutScript, diagramScript, routesScript, cardsScript, viewScript,
    mapScript, listScript, mainScript, timelineScript,
  ]
}

/// JSON within a script element, which no text of the user can end.
private func scriptText(_ json: String) -> String { json.replacing("<", with: "\\u003c") }
