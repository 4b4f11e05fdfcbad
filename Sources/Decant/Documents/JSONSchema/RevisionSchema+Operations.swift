extension RevisionSchema {
  /// Where operations stand that are listed together.
  private enum Place: CaseIterable {
    case revision, block, batch

    /// The name of the schema of an operation there.
    var definitionName: String {
      switch self {
      case .revision: "operation"
      case .block: "block_operation"
      case .batch: "batch_operation"
      }
    }

    /// The beginning of the names of the schemas of single operations there.
    var prefix: String { self == .batch ? "batch" : "op" }

    func admits(_ placement: OperationPlacement) -> Bool {
      switch placement {
      case .anywhere: true
      case .outsideBatch: self != .batch
      case .topLevelOfRevision: self == .revision
      }
    }
  }

  /// The definitions of all operations, and of what may stand in each place.
  var operations: [Definition] {
    let types = vocabulary.operations.values.sorted { $0.documentName < $1.documentName }
    let places = Place.allCases.map { place in
      let names = types.filter { place.admits($0.placement) }.map { $0.documentName }
      let cases = names.map { (words: [$0], schema: JSONSchema.definition("\(place.prefix).\($0)")) }
      return Definition(place.definitionName, .object(by: "op", of: names, cases))
    }
    let forms = types.map { Definition("op.\($0.documentName)", form(of: $0)) }
    let inBatch = types.filter { $0.placement == .anywhere }.map {
      Definition("batch.\($0.documentName)", batchForm(of: $0))
    }
    return places + forms + inBatch
  }

  private func form(of type: any DocumentOperation.Type) -> JSONSchema {
    guard let keys = Self.keys(of: type) else { return .anyObject }
    return .object(common(type) + keys)
  }

  /// An operation of a batch does not name the table, and may say where a column goes.
  private func batchForm(of type: any DocumentOperation.Type) -> JSONSchema {
    guard let keys = Self.keys(of: type) else { return .anyObject }
    let names = [type.tableKeys.table, type.tableKeys.schema]
    var inBatch = keys.filter { !names.contains($0.name) }
    if type == AddColumnOp.self || type == AlterColumnOp.self {
      inBatch += [.optional("insert_before", Self.name), .optional("insert_after", Self.name)]
    }
    if type == ExecuteSQLOp.self {
      inBatch = inBatch.map { $0.name == "effects" ? Self.effects(Place.batch.definitionName) : $0 }
    }
    return .object(common(type) + inBatch)
  }

  private func common(_ type: any DocumentOperation.Type) -> [SchemaKey] {
    let dialects = JSONSchema.words(vocabulary.dialects.map(\.name))
    return [
      .required("op", .constant(.string(type.documentName))),
      .optional("dialects", .list(of: dialects)), .optional("info", .anyObject),
    ]
  }
}
