import Foundation
import TestSupport
import Testing

@Suite("FromAlembic")
struct FromAlembicTests {
  static let folder = "\(packageDirectory)/examples/FromAlembic"
  static let dialects = ["postgresql", "mysql", "sqlite"]
  static let ranges = ["upgrade": "heads", "downgrade": "heads:base"]

  @Test("the exported files give Alembic's script", arguments: dialects, ranges)
  func scripts(dialect: String, command: (key: String, value: String)) async throws {
    let result = try await ProcessRunner.built("decant").run([
      command.key, command.value, "--dialect", dialect, "--compat", "alembic",
      "--migrations", "\(Self.folder)/expected/revisions",
    ])
    #expect(result.succeeded, "\(result)")
    let script = try text("expected/\(dialect)-\(command.key).sql")
    #expect(result.output == withoutListedDifferences(script))
  }

  @Test("the exported files fit the schema that they make", arguments: dialects)
  func check(dialect: String) async throws {
    let result = try await ProcessRunner.built("decant").run([
      "check", "--dialect", dialect, "--migrations", "\(Self.folder)/expected/revisions",
    ])
    #expect(result.succeeded, "\(result)")
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
  }

  /// Alembic's script without the two differences that it meets here: blanks at line ends, and `RETURNING` of
  /// the version table.
  private func withoutListedDifferences(_ script: String) -> String {
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      line.replacing(#/ RETURNING (wholesale_version\.)?version_num;$/#, with: ";")
        .replacing(#/ +$/#, with: "")
    }.joined(separator: "\n")
  }
}
