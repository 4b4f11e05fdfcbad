import Decant
import Testing

/// What Alembic writes for documents and for commands on directories of revisions, and, in `differences`, what
/// Decant does where Alembic is wrong.
@Suite struct ParityTests {
  @Test(arguments: Fixture.dialects.map(\.name) + ["graphs", "differences"])
  func writesWhatIsExpected(_ name: String) throws {
    for fixture in try Fixture.all(in: name) { fixture.check(try fixture.found()) }
  }
}
