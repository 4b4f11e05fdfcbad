/// An operation that adds a constraint to a table.
///
/// The five `create_..._constraint` operations differ only in the constraint that they carry.
public protocol AddConstraintOp: DocumentOperation, TableChangeOp {
  /// What it adds.
  associatedtype Constraint: TableConstraint
  /// The constraint.
  var constraint: Constraint { get set }
  /// The table with its schema.
  var table: QualifiedName { get set }
  /// The columns of the table that the constraint names.
  var columns: [Identifier] { get }

  /// Makes an operation.
  init(_ constraint: Constraint, on table: Identifier, schema: Identifier?)
}

extension AddConstraintOp {
  /// The columns that the constraint lists.
  public var columns: [Identifier] { constraint.columns }

  /// Writes `ALTER TABLE t ADD CONSTRAINT ...`.
  public func performStandard(in script: inout Script) throws {
    let constraint = try resolvedConstraint(by: script.namingConvention, for: script.dialect)
    try script.statement(AddConstraint(constraint, to: table))
  }

  /// The constraint with the name that the convention gives.
  func resolvedConstraint(by naming: NamingConvention, for dialect: Dialect) throws -> any TableConstraint {
    if constraint is UniqueConstraint, constraint.columns.isEmpty {
      throw RenderError(.missing("the columns of the constraint"))
    }
    var seen: Set<NameKey> = []
    let columns = columns.filter { seen.insert($0.nameKey).inserted }.map { Column($0, NullType()) }
    let table = Table(table.name, schema: table.schema, columns: columns, constraints: [constraint])
    guard let constraint = try table.resolved(by: naming, for: dialect, scope: .constraint).constraints.last
    else {
      throw RenderError(.missing("the columns of the constraint"))
    }
    return constraint
  }

  /// `drop_constraint`.
  public func reversed() -> any MigrateOperation {
    DropConstraintOp(
      constraint.name, of: table.name, kind: Constraint.kind, schema: table.schema, constraint: constraint)
  }
}

/// The form in documents: `constraint_name`, the keys of the table, and those of the constraint.
extension AddConstraintOp where Constraint: DocumentConstraint {
  /// Reads the name, the table, and the keys of the constraint.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let name: Identifier? = try object.requireNullable("constraint_name", with: vocabulary)
    let table = try object.table(with: vocabulary)
    self.init(try Constraint(reading: &object, with: vocabulary), on: table.name, schema: table.schema)
    constraint.name = name
  }

  /// The name, the table, and the members of the constraint.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(self)
    object.append(try constraint.documentMembers())
    return object.members
  }
}

extension ObjectBuilder {
  /// Adds the keys that all `create_..._constraint` operations have.
  mutating func set<Operation: AddConstraintOp>(_ operation: Operation) throws {
    try setNullable("constraint_name", operation.constraint.name)
    try set(operation.table, Operation.tableKeys)
  }
}
