extension AlterColumnOp {
  /// The operation with all that is known of the column as it is, which some databases write anew.
  ///
  /// - Throws: ``StateErrors`` where it says something else of the column.
  public func completed(from state: SchemaState) throws -> any MigrateOperation {
    var operation = self
    operation.type = type?.variant(for: state.dialect.name).placed(in: table.schema)
    guard let known = state.certainState(of: table), let column = known.column(column) else {
      return operation
    }
    let problems = contradictions(to: column, in: known, state.dialect)
    guard problems.isEmpty else {
      throw StateErrors(problems.map { StateError($0, operation: Self.documentName) })
    }
    operation.existing.type = existing.type ?? column.type
    operation.existing.nullable = existing.nullable ?? column.isNullable
    if existing.serverDefault.isUnchanged {
      operation.existing.serverDefault = column.serverDefault.map(Change.set) ?? .dropped
    }
    operation.existing.checks = column.checks
    operation.existing.comment = existing.comment ?? column.comment
    operation.existing.autoincrement = existing.autoincrement ?? known.counts(column)
    if let type = operation.type as? CharacterType {
      operation.type = type.keepingCollation(of: column.type)
    }
    return operation
  }

  private func contradictions(
    to column: Column, in known: TableState, _ dialect: Dialect
  ) -> [StateError.Problem] {
    var problems: [StateError.Problem] = []
    func compare(
      _ attribute: String, _ given: String?, _ known: String?, differ: (String, String) -> Bool = { $0 != $1 }
    ) {
      guard let given, let known, differ(given, known) else { return }
      problems.append(.contradiction(attribute, of: self.column, in: table, given: given, known: known))
    }
    compare("existing_type", existing.type.flatMap(dialect.text), dialect.text(of: column.type)) {
      TypeText($0).contradicts(TypeText($1))
    }
    compare("existing_nullable", existing.nullable.map { "\($0)" }, "\(column.isNullable)")
    if !existing.serverDefault.isUnchanged {
      compare(
        "existing_server_default", dialect.text(of: existing.serverDefault.value),
        dialect.text(of: column.serverDefault)
      ) { $0.asDefault != $1.asDefault }
    }
    compare(
      "existing_comment", existing.comment.map { "\"\($0)\"" }, column.comment.map { "\"\($0)\"" } ?? "none")
    compare("existing_autoincrement", existing.autoincrement.map { "\($0)" }, "\(known.counts(column))")
    return problems
  }
}

extension TableState {
  /// Whether the database counts a column up by itself.
  func counts(_ column: Column) -> Bool {
    column.autoincrement == .always
      || (try? table.autoincrementColumn).flatMap { $0 }.map { rules.areSame($0, column.name) }
        ?? false
  }
}

extension Dialect {
  /// How a default is written; `none` where there is none, nil where the dialect does not have it.
  fileprivate func text(of value: ServerDefault?) -> String? {
    guard let value else { return "none" }
    var writer = SQLWriter(dialect: self)
    guard (try? writer.element(value)) != nil else { return nil }
    return writer.text
  }
}

extension String {
  /// The default without what databases put around it when they are asked for it: parentheses, a cast behind it,
  /// quotes around a number.
  fileprivate var asDefault: String {
    var text = self[...]
    if let cast = text.range(of: "::", after: "'") { text = text[..<cast.lowerBound] }
    while text.hasPrefix("("), text.hasSuffix(")") { text = text.dropFirst().dropLast() }
    let inner = text.hasPrefix("'") && text.hasSuffix("'") ? text.dropFirst().dropLast() : text
    return Double(inner) != nil ? String(inner) : text.lowercased()
  }
}

extension Substring {
  /// The last place of a text that stands behind the last place of another one.
  fileprivate func range(of text: String, after other: Character) -> Range<Index>? {
    let start = lastIndex(of: other) ?? startIndex
    return self[start...].ranges(of: text).last
  }
}

extension CharacterType {
  /// The type with the collation of another one, where it has none of its own: changing a type does not change
  /// the order of texts.
  fileprivate func keepingCollation(of old: any SQLType) -> CharacterType {
    guard collation == nil, let old = old as? CharacterType else { return self }
    var type = self
    type.collation = old.collation
    return type
  }
}
