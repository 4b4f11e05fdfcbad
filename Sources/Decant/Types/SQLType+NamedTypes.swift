extension SQLType {
  /// The types in this one that are objects of the database, itself among them; those that another is made of stand
  /// before it.
  func namedTypes(in dialect: Dialect) -> [any SchemaBoundType] {
    let own = variant(for: dialect.name)
    let parts = own.componentTypes.flatMap { $0.namedTypes(in: dialect) }
    guard let named = own as? any SchemaBoundType, named.qualifiedName != nil, named.isObject(in: dialect)
    else { return parts }
    return parts + [named]
  }

  /// The type with each type in it that is an object of the database, itself among them, put in another form.
  func replacingNamedTypes(
    in dialect: Dialect, _ replace: (any SchemaBoundType) -> any SchemaBoundType
  ) -> any SQLType {
    var own = variant(for: dialect.name)
    let parts = own.componentTypes
    if !parts.isEmpty { own.componentTypes = parts.map { $0.replacingNamedTypes(in: dialect, replace) } }
    guard let named = own as? any SchemaBoundType, named.isObject(in: dialect) else { return own }
    return replace(named)
  }

  /// The type, created neither by itself nor with what it is made of.
  func createdElsewhere(in dialect: Dialect) -> any SQLType {
    replacingNamedTypes(in: dialect) { type in
      var type = type
      type.createsType = false
      return type
    }
  }

  /// The type in the schema of its table, where it goes with it.
  func placed(in schema: Identifier?) -> any SQLType {
    guard var type = self as? any SchemaBoundType, type.inheritsSchema, let schema else { return self }
    type.schema = schema
    return type
  }
}
