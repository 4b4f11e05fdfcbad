/// A constraint with a JSON form.
///
/// All built-in constraints have one. An operation that adds one of your own gets its form from it; inside of a
/// table a document may list the built-in ones alone.
public protocol DocumentConstraint: TableConstraint {
  /// The value of `constraint` in the JSON form.
  static var documentName: String { get }
  /// Reads the keys of the constraint but `constraint` and `name`.
  ///
  /// - Throws: `DocumentError` where they are not of the form.
  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws
  /// The keys and values but `constraint` and `name`.
  ///
  /// - Throws: ``DocumentEncodingError`` where the constraint has none.
  func documentMembers() throws -> [JSONMember]
}

extension DocumentConstraint {
  /// The JSON form inside a table.
  var documentObject: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set("constraint", Self.documentName)
      try object.set("name", name)
      object.append(try documentMembers())
      return .object(object.members)
    }
  }
}

extension TableConstraint {
  /// The JSON form inside a table.
  func documentForm() throws -> JSONValue {
    guard let constraint = self as? any DocumentConstraint else {
      throw DocumentEncodingError(.noForm("\(Self.self)"))
    }
    return try constraint.documentObject
  }
}

extension DocumentVocabulary {
  private static let constraints: [any DocumentConstraint.Type] = [
    PrimaryKeyConstraint.self, UniqueConstraint.self, CheckConstraint.self, ForeignKeyConstraint.self,
    ExcludeConstraint.self,
  ]

  /// Reads a constraint inside a table.
  func constraint(_ node: JSONNode) throws -> any TableConstraint {
    var object = try ObjectReader(node)
    let kind = try object.require("constraint")
    let word = try kind.string()
    guard let type = Self.constraints.first(where: { $0.documentName == word }) else {
      throw kind.unknownName("constraint", known: Self.constraints.map { $0.documentName })
    }
    let name: Identifier? = try object.value("name", with: self)
    var constraint = try type.init(reading: &object, with: self)
    constraint.name = name
    try object.finish()
    return constraint
  }
}
