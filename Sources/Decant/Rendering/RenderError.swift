/// Why an operation cannot be written in a dialect.
public struct RenderError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The database, or Decant for it, has no such thing.
    case unsupported(String)
    /// A type that the database does not have.
    case unsupportedType(String)
    /// The operation lacks something that the database needs.
    case missing(String)
    /// A value or combination that makes no sense.
    case invalid(String)
    /// A name that the database would not take.
    case nameTooLong(String, maximum: Int)
    /// A value that cannot be written as a literal of a type.
    case literal(value: String, type: String)
  }

  /// What is wrong.
  public var problem: Problem
  /// What to do about it.
  public var hint: String?
  /// The dialect that is written.
  public var dialect: String?
  /// The operation, by its name in the JSON form.
  public var operation: String?
  /// The table, column or row, from outside in.
  public var places: [String] = []

  /// Makes an error; context is added on its way up.
  public init(_ problem: Problem, hint: String? = nil) {
    self.problem = problem
    self.hint = hint
  }

  /// Something that the database does not have.
  public static func unsupported(_ feature: String, hint: String? = nil) -> RenderError {
    RenderError(.unsupported(feature), hint: hint)
  }

  /// A constraint or index without a name, where it has to have one.
  static func missingName(of thing: String) -> RenderError {
    RenderError(.missing("the name of \(thing)"), hint: "give it, or a naming convention that makes it")
  }

  /// Something that a table does not have, with the name that was probably meant.
  static func missing(
    _ kind: String, _ name: Identifier, of table: QualifiedName, among names: some Sequence<String>
  ) -> RenderError {
    RenderError(
      .invalid("table \(table) has no \(kind) \"\(name)\""),
      hint: nearestName(to: name.name, in: names).map { "did you mean \"\($0)\"?" })
  }

  /// The error with a place around those that it names already.
  public func within(_ place: String) -> RenderError {
    var error = self
    error.places.insert(place, at: 0)
    return error
  }
}

extension SQLWriter {
  /// The error of a type that the dialect does not have.
  public func unsupported(type: any SQLType) -> RenderError {
    RenderError(
      .unsupportedType(type.documentName), hint: "choose another type, or give a variant for \(dialect.name)")
  }
}
