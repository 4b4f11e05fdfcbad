extension RawStatement {
  /// What a statement may do to types that are objects of the database.
  enum TypeEffect: Sendable, Equatable {
    /// It creates a type, the name of which is among the words.
    case creates(Set<String>)
    /// It drops the types that its words name.
    case drops(Set<String>)
    /// It adds or renames values of the types that its words name.
    case changesValues
    /// It changes the types that its words name in some other way.
    case changes
    /// It makes something that may use the types that its words name.
    case uses
  }

  /// What the words of a statement, the first of which are `heads` in capitals, say of types.
  static func typeEffect(of words: [String], _ heads: [String]) -> TypeEffect? {
    guard let first = heads.first, heads.count > 1 else { return nil }
    let isAboutType = ["TYPE", "DOMAIN"].contains(heads[1])
    let rest = words.dropFirst(2).map { $0.lowercased() }
    switch first {
    // the name stands first, or behind its schema
    case "CREATE" where isAboutType: return .creates(Set(rest.prefix(2)).subtracting(["as"]))
    case "DROP": return isAboutType ? .drops(Set(rest)) : nil
    case "ALTER" where isAboutType:
      if rest.contains("owner") { return nil }
      return rest.contains("value") ? .changesValues : .changes
    case "CREATE", "ALTER": return heads.contains("INDEX") ? nil : .uses
    default: return nil
    }
  }
}

extension SchemaState {
  /// Notes the types that the operations of a migration drop by raw SQL: those are not dropped before.
  mutating func noteTypesDropped(by records: [RecordedOperation]) {
    guard dialect.hasNamedTypes else { return }
    namedTypes.droppedByHand = Set(records.flatMap(typesDropped))
  }

  private func typesDropped(by record: RecordedOperation) -> Set<String> {
    guard record.applies(to: dialect.name) else { return [] }
    switch record.operation {
    case let container as any OperationContainer:
      return Set(container.operations.flatMap(typesDropped))
    case let execution as ExecuteSQLOp:
      return RawStatement.all(in: execution.sql.knownText).reduce(into: []) { names, statement in
        if case .drops(let dropped) = statement.typeEffect { names.formUnion(dropped) }
      }
    default: return []
    }
  }

  /// Notes what a raw statement may do to types.
  mutating func applyToTypes(_ statement: RawStatement, at place: String) {
    guard dialect.hasNamedTypes else { return }
    if statement.kind == .program { return applyToTypes(program: statement.words) }
    switch statement.typeEffect {
    case .creates(let names):
      namedTypes.madeByRawSQL.formUnion(names)
      namedTypes.change(namedIn: names) { entry in
        entry.exists = true
        entry.isOwned = false
        entry.isCertain = false
      }
    case .drops(let names):
      namedTypes.madeByRawSQL.subtract(names)
      namedTypes.change(namedIn: names) { $0.exists = false }
    case .changesValues: namedTypes.change(namedIn: statement.words) { $0.isCertain = false }
    case .changes:
      namedTypes.madeByRawSQL.formUnion(statement.words)
      disown(statement.words)
    case .uses:
      namedTypes.change(namedIn: statement.words) { $0.alsoUsedBy = $0.alsoUsedBy ?? place }
    case nil: break
    }
  }

  /// A program that names types has made them its own, and may have made such that are not known.
  private mutating func applyToTypes(program words: Set<String>) {
    if words.contains("type") || words.contains("domain") { namedTypes.madeByRawSQL.formUnion(words) }
    disown(words)
  }

  /// Leaves the types that words name to the user.
  private mutating func disown(_ words: Set<String>) {
    namedTypes.change(namedIn: words) { entry in
      entry.isOwned = false
      entry.isCertain = false
    }
  }
}
