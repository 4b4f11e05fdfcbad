extension SchemaState {
  /// The types that are objects of the database, such as enums and domains, in the order in which they were made.
  public var types: [any SchemaBoundType] {
    namedTypes.entries.values.filter(\.exists).sorted { $0.number < $1.number }.map(\.type)
  }

  /// A type that is an object of the database, as it is; nil where there is none.
  public func type(_ name: Identifier, schema: Identifier? = nil) -> (any SchemaBoundType)? {
    entry(of: QualifiedName(name, schema: schema))?.type
  }

  /// Whether there is a type that is an object of the database.
  public func hasType(_ name: Identifier, schema: Identifier? = nil) -> Bool {
    type(name, schema: schema) != nil
  }

  /// The columns that are of a type, or of one that is made of it, table by table.
  public func columns(ofType name: QualifiedName) -> [(table: QualifiedName, columns: [Column])] {
    let key = rules.key(of: name)
    let tables = (namedTypes[key]?.uses.keys).map { $0.compactMap { tablesByName[$0] } } ?? []
    return tables.sorted { $0.number < $1.number }.map { known in
      let columns = known.table.columns.filter { column in
        column.type.namedTypes(in: dialect).contains { self.key(of: $0) == key }
      }
      return (known.table.name, columns)
    }
  }

  /// What is known of a type that there is.
  func entry(of name: QualifiedName) -> NamedTypes.Entry? {
    namedTypes[rules.key(of: name)].flatMap { $0.exists ? $0 : nil }
  }

  /// Notes that a column of a table has a type, which thereby exists.
  mutating func use(_ type: any SQLType, by table: QualifiedName) {
    guard dialect.hasNamedTypes else { return }
    for named in type.namedTypes(in: dialect) { use(named, by: rules.key(of: table)) }
  }

  /// Notes that a column of a table has a type no more, which thereby may be gone.
  mutating func release(_ type: any SQLType, of table: QualifiedName) {
    guard dialect.hasNamedTypes else { return }
    let tableKey = rules.key(of: table)
    for named in type.namedTypes(in: dialect) {
      let key = key(of: named)
      let isOurs = namedTypes.needsRemoval(key)
      namedTypes.change(key) { entry in
        guard let count = entry.uses[tableKey] else { return }
        entry.uses[tableKey] = count > 1 ? count - 1 : nil
        if entry.uses.isEmpty, isOurs { entry.exists = false }
      }
    }
  }

  /// The key of a type that has a name.
  func key(of type: any SchemaBoundType) -> ObjectKey {
    rules.key(of: type.qualifiedName ?? QualifiedName(""))
  }

  private mutating func use(_ type: any SchemaBoundType, by table: ObjectKey) {
    let key = key(of: type)
    let isMade = namedTypes.needsCreation(type, key)
    guard let known = namedTypes[key] else {
      var entry = NamedTypes.Entry(type: type, number: nextNumber(), isOwned: isMade)
      entry.isCertain = type.saysItsDefinition
      entry.uses[table] = 1
      return namedTypes.add(entry, at: key)
    }
    check(type, against: known, isMade: isMade)
    namedTypes.change(key) { entry in
      entry.uses[table, default: 0] += 1
      if isMade {
        entry.exists = true
        entry.isOwned = true
        entry.isCertain = true
        entry.alsoUsedBy = nil
        if type.createsType { entry.type = type }
      } else if !entry.isCertain, type.saysItsDefinition {
        entry.type = type
        entry.isCertain = true
      }
    }
  }

  private mutating func check(_ type: any SchemaBoundType, against known: NamedTypes.Entry, isMade: Bool) {
    guard let name = type.qualifiedName, !isMade, !isPartial, unknown.cause == nil else { return }
    guard known.exists else { return report(.typeMissing(name, nearest: nil)) }
    guard known.isCertain, type.saysItsDefinition, !type.isEqual(to: known.type) else { return }
    // what the type says beside the statement that creates it is no part of the object
    if dialect.creation(of: type) != dialect.creation(of: known.type) { report(.typeDiffers(name)) }
  }
}

extension SchemaBoundType {
  /// Whether the type says what it is; an enum of the user's own may leave its values out.
  var saysItsDefinition: Bool { (self as? EnumType)?.values.isEmpty != true }
}

extension Dialect {
  /// The statement that creates a type; nil where it cannot be written.
  fileprivate func creation(of type: any SchemaBoundType) -> String? {
    var writer = SQLWriter(dialect: self)
    guard (try? writer.element(CreateType(type))) != nil else { return nil }
    return writer.text
  }
}
