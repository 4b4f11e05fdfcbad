/// Adds an exclude constraint to a table (PostgreSQL).
public struct CreateExcludeConstraintOp: AddConstraintOp {
  /// The name in the JSON form.
  public static let documentName = "create_exclude_constraint"
  /// The constraint.
  public var constraint: ExcludeConstraint
  /// The table with its schema.
  public var table: QualifiedName

  /// Makes an operation.
  public init(_ constraint: ExcludeConstraint, on table: Identifier, schema: Identifier? = nil) {
    self.constraint = constraint
    self.table = QualifiedName(table, schema: schema)
  }

  /// The columns among the elements.
  public var columns: [Identifier] {
    constraint.elements.compactMap { if case .column(let name) = $0.expression { name } else { nil } }
  }
}

extension Operations {
  /// Adds an exclude constraint to a table (PostgreSQL).
  ///
  /// ```swift
  /// op.createExcludeConstraint(
  ///   "ex_bookings", on: "bookings", [.init("room", with: "="), .init("during", with: "&&")])
  /// ```
  /// ```sql
  /// ALTER TABLE bookings ADD CONSTRAINT ex_bookings EXCLUDE USING gist (room WITH =, during WITH &&);
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil leaves it to the database.
  ///   - table: The name of the table.
  ///   - elements: What is compared, and how.
  ///   - condition: The rows it holds for.
  ///   - method: The index method.
  ///   - operatorClasses: Operator classes of the elements, by name or text.
  ///   - schema: The schema, or nil for the default one.
  ///   - deferrable: `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  ///   - initially: `INITIALLY`, such as `"DEFERRED"`.
  public mutating func createExcludeConstraint(
    _ name: Identifier?, on table: Identifier, _ elements: [ExcludeConstraint.Element],
    where condition: SQLText? = nil, using method: String = "gist", operatorClasses: [JSONMember] = [],
    schema: Identifier? = nil, deferrable: Bool? = nil, initially: String? = nil, info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let constraint = ExcludeConstraint(
      elements, where: condition, using: method, operatorClasses: operatorClasses, name: name,
      deferrable: deferrable, initially: initially)
    invoke(
      CreateExcludeConstraintOp(constraint, on: table, schema: schema), info: info, file: file, line: line)
  }
}
