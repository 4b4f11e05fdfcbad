extension SchemaState {
  /// Marks what a raw statement may have changed.
  ///
  /// - Parameter text: The SQL.
  public mutating func applyRawSQL(_ text: String) {
    for statement in RawStatement.all(in: text) {
      applyToTypes(statement, at: place(of: statement.summary))
      switch statement.kind {
      case .data: forgetRows(of: statement.words)
      case .schema:
        unknown.add(statement.words)
        let place = place(of: statement.summary)
        let keys = keys(namedIn: statement.words)
        for key in keys { tablesByName[key]?.changedBy = place }
        if keys.isEmpty { unknown.strangers.append(place) }
      case .dependent:
        unknown.add(statement.words)
        let place = place(of: statement.summary)
        for key in keys(namedIn: statement.words) { tablesByName[key]?.dependents.append(place) }
      case .program: markAllUnknown(by: place(of: statement.summary))
      }
    }
  }

  /// Marks all tables as changed by something that says nothing of its effect.
  public mutating func markAllUnknown(by cause: String) { unknown.cause = unknown.cause ?? cause }

  /// Takes back all claims about what did not fit.
  mutating func doubtProblems() {
    for problem in problems {
      if let type = problem.type {
        doubt(type)
        continue
      }
      guard let table = problem.table else {
        markAllUnknown(by: "an operation" + (revision.map { " of revision \($0)" } ?? ""))
        continue
      }
      unknown.add([table.name.name.lowercased()])
      tablesByName[rules.key(of: table)]?.changedBy = "revision \(revision ?? "base"), which did not fit,"
    }
    problems = []
  }

  private func place(of summary: String) -> String {
    "\(summary) ..." + (revision.map { " of revision \($0)" } ?? "")
  }

  private func keys(namedIn words: Set<String>) -> [ObjectKey] {
    words.flatMap { keysByWord[$0] ?? [] }
  }

  private mutating func forgetRows(of words: Set<String>) {
    for key in keys(namedIn: words) { tablesByName[key]?.hasRows = false }
  }
}
