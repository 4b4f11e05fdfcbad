import Decant
import Testing

@Suite struct RuleTableTests {
  private struct Greeting: SQLElement {
    var name: Identifier
    func writeStandard(to writer: inout SQLWriter) {
      writer.keyword("HELLO")
      writer.identifier(name)
    }
  }

  private struct GreetOp: MigrateOperation {
    static let documentName = "greet"
    func performStandard(in script: inout Script) throws { try script.statement(Greeting(name: "you")) }
  }

  private func text(_ dialect: Dialect) throws -> String {
    var writer = SQLWriter(dialect: dialect)
    try writer.element(Greeting(name: "you"))
    return writer.text
  }

  @Test func standardFormHoldsWithoutARule() throws {
    let dialect = Dialect(name: "plain")
    #expect(dialect.elements[Greeting.self] == nil)
    #expect(try text(dialect) == "HELLO you")
  }

  @Test func rulesStack() throws {
    var dialect = Dialect(name: "polite")
    dialect.elements.override(Greeting.self) { greeting, writer, inherited in
      try inherited(greeting, &writer)
      writer.keyword("PLEASE")
    }
    dialect.elements.override(Greeting.self) { greeting, writer, inherited in
      writer.keyword("DEAR")
      try inherited(greeting, &writer)
    }
    #expect(try text(dialect) == "DEAR HELLO you PLEASE")
  }

  @Test func aRuleMayChangeWhatItHandsOn() throws {
    var dialect = Dialect(name: "mistaken")
    dialect.elements.override(Greeting.self) { _, writer, inherited in
      try inherited(Greeting(name: "somebody"), &writer)
    }
    #expect(try text(dialect) == "HELLO somebody")
  }

  @Test func aCopyKeepsItsRulesForItself() throws {
    let base = Dialect(name: "base")
    var copy = base
    copy.elements.override(Greeting.self) { _, writer, _ in writer.keyword("BYE") }
    #expect(try text(base) == "HELLO you")
    #expect(try text(copy) == "BYE")
  }

  @Test func aRuleForOneTypeIsNoneForAnother() {
    var dialect = Dialect(name: "one")
    dialect.elements.override(Greeting.self) { _, _, _ in }
    #expect(dialect.elements[Greeting.self] != nil)
    #expect(dialect.elements[IntegerType.self] == nil)
  }

  @Test func operationsAreReplacedInTheSameWay() throws {
    var dialect = Dialect(name: "talkative")
    dialect.operations.override(GreetOp.self) { operation, script, inherited in
      try script.execute("SELECT 1")
      try inherited(operation, &script)
    }
    var script = Script(dialect: dialect)
    try script.perform(GreetOp())
    #expect(script.statements.map(\.text) == ["SELECT 1", "HELLO you"])
  }

  @Test func anErrorSaysWhereItComesFrom() throws {
    var dialect = Dialect(name: "grumpy")
    dialect.elements.override(Greeting.self) { _, _, _ in throw RenderError.unsupported("a greeting") }
    var script = Script(dialect: dialect)
    let error = #expect(throws: RenderError.self) { try script.perform(GreetOp()) }
    #expect(error.map(String.init(describing:)) == "grumpy: greet: a greeting is not supported")
  }
}
