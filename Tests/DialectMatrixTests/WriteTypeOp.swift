import Decant

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
