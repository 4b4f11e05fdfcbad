/// All that does not fit of an operation.
public struct StateErrors: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, in the order in which they were found.
  public var errors: [StateError]

  /// Makes the error of an operation.
  public init(_ errors: [StateError]) { self.errors = errors }

  /// A line for each problem.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}

/// An operation that does not fit the schema as the operations before it have made it.
public struct StateError: Error, Hashable, Sendable {
  /// What does not fit.
  public enum Problem: Hashable, Sendable {
    /// A table of the name is there already; the revision that made it, where it is known.
    case tableExists(QualifiedName, by: String?)
    /// There is no such table.
    case tableMissing(QualifiedName, nearest: String?)
    /// The table has a column of the name already; the revision that added it, where it is known.
    case columnExists(Identifier, of: QualifiedName, by: String?)
    /// The table has no such column.
    case columnMissing(Identifier, of: QualifiedName, nearest: String?)
    /// There is an index of the name already, on this table.
    case indexExists(Identifier, of: QualifiedName)
    /// There is no such index.
    case indexMissing(Identifier, of: QualifiedName?, nearest: String?)
    /// The table has a constraint of the name already.
    case constraintExists(Identifier, of: QualifiedName)
    /// The table has no such constraint; nil is one that the columns name.
    case constraintMissing(Identifier?, of: QualifiedName, nearest: String?)
    /// The table has a primary key already.
    case primaryKeyExists(QualifiedName)
    /// The database keeps so many bytes of both names, which are then equal.
    case namesCutToOne(Identifier, Identifier, length: Int)
    /// A foreign key refers to columns that are not unique.
    case targetNotUnique([Identifier], of: QualifiedName)
    /// A foreign key refers to a column of another type.
    case targetOfOtherType(
      Identifier, type: String, target: Identifier, of: QualifiedName, targetType: String)
    /// A foreign key lists more columns on one side.
    case targetCount(Int, Int)
    /// A column without a default forbids NULL, and the table has rows.
    case requiredColumn(Identifier, of: QualifiedName)
    /// What the operation says of a column contradicts what is known.
    case contradiction(String, of: Identifier, in: QualifiedName, given: String, known: String)
    /// Another table has a foreign key to the table that is to go.
    case referenced(QualifiedName, by: QualifiedName)
    /// The table has to be known, and something may have changed it.
    case unknownTable(QualifiedName, because: String)
    /// Something on the table would be lost where the table is made anew.
    case dependent(String, of: QualifiedName)
    /// A type of the name is there already, with other values.
    case typeDiffers(QualifiedName)
    /// There is no such type.
    case typeMissing(QualifiedName, nearest: String?)
    /// The type has to be known, and something may have changed it.
    case unknownType(QualifiedName, because: String)
    /// The enum has the value already.
    case valueExists(String, of: QualifiedName)
    /// The enum has no such value.
    case valueMissing(String, of: QualifiedName, nearest: String?)
  }

  /// What does not fit.
  public var problem: Problem
  /// The operation, by its name in the JSON form.
  public var operation: String?

  /// Makes an error; the operation is added on its way up.
  public init(_ problem: Problem, operation: String? = nil) {
    self.problem = problem
    self.operation = operation
  }
}

extension StateError.Problem {
  /// The table that the problem is about; nil where it is about none.
  var table: QualifiedName? {
    switch self {
    case .tableExists(let table, _), .tableMissing(let table, _), .columnExists(_, let table, _),
      .columnMissing(_, let table, _), .indexExists(_, let table), .constraintExists(_, let table),
      .constraintMissing(_, let table, _), .primaryKeyExists(let table), .targetNotUnique(_, let table),
      .targetOfOtherType(_, _, _, let table, _), .requiredColumn(_, let table),
      .contradiction(_, _, let table, _, _), .referenced(let table, _), .unknownTable(let table, _),
      .dependent(_, let table):
      table
    case .indexMissing(_, let table, _): table
    case .namesCutToOne, .targetCount, .typeDiffers, .typeMissing, .unknownType, .valueExists,
      .valueMissing:
      nil
    }
  }

  /// The type that the problem is about; nil where it is about none.
  var type: QualifiedName? {
    switch self {
    case .typeDiffers(let type), .typeMissing(let type, _), .unknownType(let type, _),
      .valueExists(_, let type), .valueMissing(_, let type, _):
      type
    default: nil
    }
  }
}
