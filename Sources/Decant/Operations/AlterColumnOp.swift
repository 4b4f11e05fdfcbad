/// Changes a column of a table.
public struct AlterColumnOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "alter_column"
  /// The table with its schema.
  public var table: QualifiedName
  /// The column.
  public var column: Identifier
  /// Whether NULL is allowed; nil leaves it.
  public var nullable: Bool?
  /// The default.
  public var serverDefault: Change<ServerDefault>
  /// The new name; nil leaves it.
  public var newName: Identifier?
  /// The type; nil leaves it.
  public var type: (any SQLType)?
  /// The comment.
  public var comment: Change<String>
  /// Whether the database counts (MySQL); nil leaves it.
  public var autoincrement: Bool?
  /// What is known of the column as it is.
  public var existing: ExistingColumn
  /// Settings for single dialects, such as `postgresql_using`.
  public var options: DialectOptions
  /// Where a batch puts the column.
  public var position: ColumnPosition?

  /// What is known of a column before it is changed.
  public struct ExistingColumn: Sendable {
    /// The type.
    public var type: (any SQLType)?
    /// The default: `unchanged` where nothing is known of it, `dropped` where there is none.
    public var serverDefault: Change<ServerDefault>
    /// Whether NULL is allowed.
    public var nullable: Bool?
    /// The comment.
    public var comment: String?
    /// Whether the database counts.
    public var autoincrement: Bool?
    /// The checks that stand behind the column.
    package var checks: [CheckConstraint] = []

    /// Makes what is known; nothing by default.
    public init(
      type: (any SQLType)? = nil, serverDefault: Change<ServerDefault> = .unchanged, nullable: Bool? = nil,
      comment: String? = nil, autoincrement: Bool? = nil
    ) {
      self.type = type
      self.serverDefault = serverDefault
      self.nullable = nullable
      self.comment = comment
      self.autoincrement = autoincrement
    }
  }

  /// Makes an operation that changes nothing yet.
  public init(
    _ table: Identifier, _ column: Identifier, schema: Identifier? = nil, nullable: Bool? = nil,
    serverDefault: Change<ServerDefault> = .unchanged, newName: Identifier? = nil, type: (any SQLType)? = nil,
    comment: Change<String> = .unchanged, autoincrement: Bool? = nil,
    existing: ExistingColumn = ExistingColumn(), options: DialectOptions = [:],
    position: ColumnPosition? = nil
  ) {
    self.table = QualifiedName(table, schema: schema)
    self.column = column
    self.nullable = nullable
    self.serverDefault = serverDefault
    self.newName = newName
    self.type = type
    self.comment = comment
    self.autoincrement = autoincrement
    self.existing = existing
    self.options = options
    self.position = position
  }

  /// Writes a statement for each change, the new name last; checks of the old type go before, those of the
  /// new one behind.
  public func performStandard(in script: inout Script) throws {
    if type != nil { try dropChecks(in: &script) }
    try performChanges(in: &script)
    try addChecks(in: &script)
  }

  /// Writes a statement for each change, without those for the checks that the types bring.
  public func performChanges(in script: inout Script) throws {
    if let nullable { try script.statement(AlterColumn(.nullable(nullable), of: self)) }
    if !serverDefault.isUnchanged {
      try script.statement(AlterColumn(.serverDefault(serverDefault.value), of: self))
    }
    if let type { try script.statement(AlterColumn(.type(type), of: self)) }
    if !comment.isUnchanged { try script.statement(AlterColumn(.comment(comment.value), of: self)) }
    if let newName { try script.statement(AlterColumn(.name(newName), of: self)) }
  }

  /// Drops the checks that the existing type has brought.
  public func dropChecks(in script: inout Script) throws {
    if let known = script.state?.certainState(of: table) {
      guard try existing.type?.boundCheck(on: column, in: script.dialect) != nil else { return }
      for check in known.typeChecks(of: column) where check.name != nil {
        try script.statement(DropConstraint(check.name, kind: .check, of: table))
      }
      return
    }
    guard let type = existing.type else { return }
    for check in try checks(of: type, in: script) {
      try script.statement(DropConstraint(check.name, kind: .check, of: table))
    }
  }

  /// Adds the checks that the new type brings.
  public func addChecks(in script: inout Script) throws {
    guard let type else { return }
    for check in try checks(of: type, in: script) { try script.statement(AddConstraint(check, to: table)) }
  }

  private func checks(of type: any SQLType, in script: Script) throws -> [any TableConstraint] {
    try script.resolved(Table(table.name, schema: table.schema, columns: [Column(column, type)])).constraints
  }

  /// The change back, where the existing attributes are known.
  public func reversed() throws -> any MigrateOperation {
    guard newName == nil else { throw ReverseError(Self.documentName, missing: "no new name") }
    var reverse = self
    if type != nil {
      reverse.type = existing.type
      reverse.existing.type = type
    }
    if nullable != nil {
      reverse.nullable = existing.nullable
      reverse.existing.nullable = nullable
    }
    if !serverDefault.isUnchanged {
      reverse.serverDefault = existing.serverDefault
      reverse.existing.serverDefault = serverDefault
    }
    if !comment.isUnchanged {
      reverse.comment = existing.comment.map(Change.set) ?? .dropped
      reverse.existing.comment = comment.value
    }
    if autoincrement != nil {
      reverse.autoincrement = existing.autoincrement
      reverse.existing.autoincrement = autoincrement
    }
    return reverse
  }
}

extension AlterColumnOp {
  /// Whether the column gets another name and nothing else.
  public var onlyRenames: Bool {
    newName != nil && type == nil && nullable == nil && serverDefault.isUnchanged && comment.isUnchanged
      && autoincrement == nil
  }

  /// Whether the old or the new default is an identity, and neither is computed.
  public func changesIdentity(to value: ServerDefault?) -> Bool {
    let both = [value, existing.serverDefault.value]
    return both.contains { $0?.asIdentity != nil } && !both.contains { $0?.asComputed != nil }
  }

  /// The identity that a column gets in the place of another; refuses to set a plain default there.
  public func requireIdentity(_ value: ServerDefault) throws -> Identity {
    guard let identity = value.asIdentity else {
      throw RenderError.unsupported(
        "a default in place of an identity", hint: "drop the identity first, then set the default")
    }
    return identity
  }

  /// Refuses to make a column computed, or a computed one plain.
  public func requireNoComputed(_ value: ServerDefault?) throws {
    guard [value, existing.serverDefault.value].contains(where: { $0?.asComputed != nil }) else { return }
    throw RenderError.unsupported(
      "adding or removing GENERATED ALWAYS AS on an existing column", hint: "drop the column and add it again"
    )
  }
}

extension Operations {
  /// Changes a column of a table.
  ///
  /// ```swift
  /// op.alterColumn("books", "title", nullable: false, type: .string(300))
  /// ```
  /// ```sql
  /// ALTER TABLE books ALTER COLUMN title SET NOT NULL;
  ///
  /// ALTER TABLE books ALTER COLUMN title TYPE VARCHAR(300);
  /// ```
  ///
  /// - Parameters:
  ///   - table: The name of the table.
  ///   - column: The name of the column.
  ///   - schema: The schema, or nil for the default one.
  ///   - nullable: Whether NULL is allowed; nil leaves it.
  ///   - serverDefault: The default: `.set(...)`, a literal, or `.dropped`.
  ///   - newName: The new name; nil leaves it.
  ///   - type: The type; nil leaves it.
  ///   - comment: The comment: a literal or `.dropped`.
  ///   - autoincrement: Whether the database counts (MySQL); nil leaves it.
  ///   - existing: What is known of the column as it is; some databases need it.
  ///   - options: Settings for single dialects, such as `["postgresql_using": "title::int"]`.
  public mutating func alterColumn(
    _ table: Identifier, _ column: Identifier, schema: Identifier? = nil, nullable: Bool? = nil,
    serverDefault: Change<ServerDefault> = .unchanged, newName: Identifier? = nil, type: (any SQLType)? = nil,
    comment: Change<String> = .unchanged, autoincrement: Bool? = nil,
    existing: AlterColumnOp.ExistingColumn = AlterColumnOp.ExistingColumn(), options: DialectOptions = [:],
    info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = AlterColumnOp(
      table, column, schema: schema, nullable: nullable, serverDefault: serverDefault, newName: newName,
      type: type, comment: comment, autoincrement: autoincrement, existing: existing, options: options)
    invoke(operation, info: info, file: file, line: line)
  }
}

extension AlterColumnOp: DocumentOperation {
  /// Reads the keys of `alter_column`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let table = try object.table(with: vocabulary)
    self.init(
      table.name, try object.require("column_name", with: vocabulary), schema: table.schema,
      nullable: try object.bool("nullable"),
      serverDefault: try object.change("server_default", with: vocabulary),
      newName: try object.value("new_column_name", with: vocabulary),
      type: try object.type("type", with: vocabulary),
      comment: try object.change("comment", with: vocabulary),
      autoincrement: try object.bool("autoincrement"),
      existing: ExistingColumn(
        type: try object.type("existing_type", with: vocabulary),
        serverDefault: try object.change("existing_server_default", with: vocabulary),
        nullable: try object.bool("existing_nullable"), comment: try object.string("existing_comment"),
        autoincrement: try object.bool("existing_autoincrement")),
      options: try object.options(of: .alterColumn, with: vocabulary),
      position: try object.position(with: vocabulary))
  }

  /// The table, the column, its changes, and what is known of it.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(table)
    try object.set("column_name", column)
    try object.set("nullable", nullable)
    try object.set("server_default", serverDefault)
    try object.set("new_column_name", newName)
    try object.set("type", type: type)
    try object.set("comment", comment)
    try object.set("autoincrement", autoincrement)
    try object.set("existing_type", type: existing.type)
    try object.set("existing_server_default", existing.serverDefault)
    try object.set("existing_nullable", existing.nullable)
    try object.set("existing_comment", existing.comment)
    try object.set("existing_autoincrement", existing.autoincrement)
    object.set(options)
    try object.set(position)
    return object.members
  }
}
