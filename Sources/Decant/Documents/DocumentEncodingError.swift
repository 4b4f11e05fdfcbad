/// Why a value has no JSON form.
public struct DocumentEncodingError: Error, Hashable, Sendable {
  /// What has no JSON form.
  public enum Problem: Hashable, Sendable {
    /// SQL with a name or value in it that only a dialect can write.
    case sqlWithValues
    /// An operation, constraint or part of a table of this name or type, which does not say what its form is.
    case noForm(String)
    /// A type with arguments of several dialects.
    case mixedArguments(type: String)
    /// A foreign key that refers to more than one table.
    case severalTargets
    /// A foreign key without the column that it refers to, where it has to be named.
    case targetWithoutColumn(String)
    /// A value of a row that a column of its type cannot have in the JSON form.
    case rowValue(column: String)
    /// A row with more values than there are columns.
    case rowTooLong(number: Int)
    /// An operation of a batch on another table.
    case otherTable(String)
  }

  /// What has no JSON form.
  public var problem: Problem
  /// The operation that it belongs to, by its name in the JSON form.
  public var operation: String?

  /// Makes an error; the operation is added on its way up.
  public init(_ problem: Problem, operation: String? = nil) {
    self.problem = problem
    self.operation = operation
  }
}
