import Decant
import Testing

/// An operation of the tests: writes a type alone.
struct WriteTypeOp: DocumentOperation {
  static let documentName = "write_type"
  var type: any SQLType

  init(_ type: any SQLType) { self.type = type }

  func performStandard(in script: inout Script) throws {
    try script.statement { [type] writer in try writer.element(ofType: type) }
  }

  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(try object.requireType("type", with: vocabulary))
  }

  func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("type", type: type)
    return object.members
  }
}

extension Row {
  /// A type alone.
  init(_ title: String, type: any SQLType, location: SourceLocation = #_sourceLocation) {
    self.init(title, location: location) { $0.invoke(WriteTypeOp(type)) }
  }

  /// A value as a column of the type has it.
  init(_ title: String, _ value: Value, as type: any SQLType, location: SourceLocation = #_sourceLocation) {
    self.init(title, location: location) {
      $0.bulkInsert(into: "t", columns: [.init("a", type)], rows: [[value]])
    }
    excerpt = ("INSERT INTO t (a) VALUES (", ")")
  }
}
