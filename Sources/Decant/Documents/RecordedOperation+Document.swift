extension RecordedOperation {
  /// The JSON form: an object with `op`, the keys of the operation, `dialects` and `info`.
  ///
  /// - Parameter table: The table of the batch that the operation stands in, which it does not name again.
  /// - Throws: ``DocumentEncodingError`` where the operation has none.
  func documentValue(inBatchOn table: QualifiedName? = nil) throws -> JSONValue {
    let kind = type(of: operation)
    guard let operation = operation as? any DocumentOperation else {
      throw DocumentEncodingError(.noForm(kind.documentName), operation: kind.documentName)
    }
    do {
      var object = ObjectBuilder()
      try object.set("op", kind.documentName)
      object.append(
        try operation.documentMembers(inBatchOn: table).filter { $0.name != "info" || info.isEmpty })
      try object.set("dialects", dialects)
      object.object("info", info)
      return .object(object.members)
    } catch var error as DocumentEncodingError {
      error.operation = error.operation ?? kind.documentName
      throw error
    }
  }
}

extension DocumentOperation {
  /// The keys and values without those that a batch says for all of its operations.
  fileprivate func documentMembers(inBatchOn table: QualifiedName?) throws -> [JSONMember] {
    let members = try documentMembers()
    guard let table else { return members }
    var own = ObjectBuilder()
    try own.set(table, Self.tableKeys)
    let keys = [Self.tableKeys.table, Self.tableKeys.schema]
    let named = members.filter { keys.contains($0.name) }
    guard named.isEmpty || named == own.members else {
      throw DocumentEncodingError(.otherTable(table.description))
    }
    return members.filter { !keys.contains($0.name) }
  }
}

extension [RecordedOperation] {
  /// The JSON form: an array, into which containers are unpacked.
  ///
  /// - Parameter table: The table of the batch that the operations stand in.
  /// - Throws: ``DocumentEncodingError`` where an operation has none.
  public func documentValue(inBatchOn table: QualifiedName? = nil) throws -> JSONValue {
    .array(try unpacked.map { try $0.documentValue(inBatchOn: table) })
  }

  /// The operations, and those of containers in the place of these.
  var unpacked: [RecordedOperation] {
    flatMap { record in
      switch record.operation {
      case let container as OpContainer: container.operations.unpacked.map { $0.limited(to: record.dialects) }
      case let container as ModifyTableOps:
        container.operations.unpacked.map { $0.limited(to: record.dialects) }
      default: [record]
      }
    }
  }
}

extension RecordedOperation {
  /// This operation for those of its dialects that are among the given ones.
  fileprivate func limited(to outer: [String]?) -> RecordedOperation {
    guard let outer else { return self }
    var limited = self
    limited.dialects = dialects?.filter(outer.contains) ?? outer
    return limited
  }
}
