extension AddConstraintOp {
  /// The call with the name, the table, what the constraint consists of, and the schema.
  fileprivate func swiftCall(
    _ name: String, in place: SwiftPlace, _ content: (inout SwiftCall) throws -> Void
  ) throws -> SwiftCall {
    var call = place.call(name)
    try call.addNullable(constraint.name)
    try call.add(table: table, "on", in: place)
    try content(&call)
    try call.set(schemaOf: table, in: place)
    return call
  }
}

extension CreatePrimaryKeyOp: SwiftOperation {
  /// `op.createPrimaryKey("pk_books", on: "books", ["id"])`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    guard constraint.deferrable == nil, constraint.initially == nil else {
      throw DocumentEncodingError(.noForm("a deferrable primary key of a table that there is"))
    }
    var call = try swiftCall("createPrimaryKey", in: place) { try $0.add(constraint.columns) }
    try call.set(constraint.options)
    return call
  }
}

extension CreateUniqueConstraintOp: SwiftOperation {
  /// `op.createUniqueConstraint("uq_books_isbn", on: "books", ["isbn"])`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = try swiftCall("createUniqueConstraint", in: place) { try $0.add(constraint.columns) }
    try call.set(deferrabilityOf: constraint)
    try call.set(constraint.options)
    return call
  }
}

extension CreateCheckConstraintOp: SwiftOperation {
  /// `op.createCheckConstraint("ck_books_price", on: "books", "price >= 0")`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = try swiftCall("createCheckConstraint", in: place) { try $0.add(constraint.condition) }
    try call.set(deferrabilityOf: constraint)
    try call.set(constraint.options)
    return call
  }
}

extension CreateExcludeConstraintOp: SwiftOperation {
  /// `op.createExcludeConstraint("ex_bookings", on: "bookings", [.init("room", with: "=")])`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = try swiftCall("createExcludeConstraint", in: place) {
      try $0.add(constraint.elements)
      try $0.set(comparisonOf: constraint)
    }
    try call.set(deferrabilityOf: constraint)
    return call
  }
}

extension CreateForeignKeyOp: SwiftOperation {
  /// `op.createForeignKey("fk", from: "books", ["author_id"], to: "authors", ["id"])`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    guard let referent = constraint.targets.first?.table,
      constraint.targets.allSatisfy({ $0.table == referent })
    else { throw DocumentEncodingError(.severalTargets) }
    let remote = constraint.targets.compactMap(\.column)
    guard remote.count == constraint.targets.count else {
      throw DocumentEncodingError(.targetWithoutColumn(referent.description))
    }
    var call = place.call("createForeignKey")
    try call.addNullable(constraint.name)
    try call.add(table: table, "from", in: place)
    try call.add(constraint.columns)
    try call.set("to", referent.name)
    try call.add(remote)
    try call.set(schemaOf: table, "sourceSchema", in: place)
    try call.set("referentSchema", referent.schema)
    try call.set(constraint.actions)
    try call.set(constraint.options)
    return call
  }
}

extension DropConstraintOp: SwiftOperation {
  /// `op.dropConstraint("uq_books_isbn", of: "books", kind: .unique)`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("dropConstraint")
    try call.addNullable(name)
    try call.add(table: table, "of", in: place)
    call.set("kind", word: kind)
    try call.set(schemaOf: table, in: place)
    call.flag("ifExists", ifExists)
    if var constraint {
      constraint.name = nil
      try call.set("constraint", constraint: constraint)
    }
    return call
  }
}
