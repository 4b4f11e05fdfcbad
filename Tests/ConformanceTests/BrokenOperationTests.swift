import Decant
import DecantTestKit
import Testing

/// An operation as it should be, and ones that are wrong in one place.
private struct CallOp: DocumentOperation {
  enum Fault: Sendable { case none, quoting, reverse, json, unreadable }

  static let documentName = "call"
  var name: Identifier
  var fault: Fault

  init(_ name: Identifier, _ fault: Fault) {
    self.name = name
    self.fault = fault
  }

  func performStandard(in script: inout Script) throws {
    if fault == .quoting {
      try script.execute("CALL \(raw: name.name)")
    } else {
      try script.execute("CALL \(identifier: name)")
    }
  }

  func reversed() -> any MigrateOperation {
    CallOp(fault == .reverse ? Identifier("un\(name)") : name, fault)
  }

  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(try object.require("name", with: vocabulary), .none)
  }

  func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(fault == .unreadable ? "title" : "name", fault == .json ? "other" : name)
    return object.members
  }
}

@Suite struct BrokenOperationTests {
  @Test func aGoodOneConforms() { #expect(problems(.none) == []) }

  @Test func aNameWithoutQuotesIsFound() {
    let problems = problems(.quoting)
    #expect(problems.count == 5)
    #expect(problems.allSatisfy { $0.hasPrefix("call: a name leaves its quotes: CALL ") })
  }

  @Test func aWrongReverseIsFound() {
    #expect(problems(.reverse) == ["call: reversing it twice gives other SQL"])
  }

  @Test func aLostKeyIsFound() { #expect(problems(.json) == ["call: its JSON form gives other SQL"]) }

  @Test func aFormThatCannotBeReadIsFound() {
    #expect(
      problems(.unreadable) == [
        "call: its JSON form cannot be read: 1:2: [0]: missing key \"name\""
      ])
  }

  private func problems(_ fault: CallOp.Fault) -> [String] {
    DialectConformance(.standard) { [CallOp($0, fault)] }.violations().map(\.description)
  }
}
