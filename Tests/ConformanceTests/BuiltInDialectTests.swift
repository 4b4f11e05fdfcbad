import Decant
import DecantTestKit
import Testing

@Suite struct BuiltInDialectTests {
  @Test(arguments: [Dialect].builtIn) func conforms(_ dialect: Dialect) {
    #expect(DialectConformance(dialect).violations() == [])
  }

  @Test func namesAreDifferent() {
    let names = [Dialect].builtIn.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
