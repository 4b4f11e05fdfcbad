import Decant
import DecantPostgreSQL
import TestSupport
import Testing

@testable import Bookstore

@Suite("Bookstore")
struct BookstoreTests {
  static let folder = "../../examples/Bookstore"

  @Test("writes its expected scripts", arguments: ["upgrade": "head", "downgrade": "head:base"])
  func scripts(command: String, range: String) async throws {
    let result = try await ProcessRunner.built("bookstore").run([command, range, "--dialect", "postgresql"])
    #expect(result.succeeded, "\(result)")
    expectGolden(result.output, "\(Self.folder)/expected/postgresql-\(command).sql")
  }

  @Test("gives the same bytes from its JSON files", arguments: ["upgrade": "head", "downgrade": "head:base"])
  func files(command: String, range: String) async throws {
    let arguments = [command, range, "--dialect", "postgresql"]
    let swift = try await ProcessRunner.built("bookstore").run(arguments)
    let json = try await ProcessRunner.built("decant").run(
      arguments + ["--migrations", "examples/Bookstore/revisions"])
    #expect(json.succeeded, "\(json)")
    #expect(json.outputBytes == swift.outputBytes)
  }

  @Test("has a JSON file for each migration", arguments: Bookstore.migrations.map { Revision(any: $0) })
  func encoding(revision: Revision) throws {
    var upgrade = Operations(dialect: "postgresql")
    var downgrade = Operations(dialect: "postgresql")
    try revision.upgrade(&upgrade)
    try revision.downgrade(&downgrade)
    let document = RevisionDocument(
      revision.header, upgrade: OperationList(upgrade.recorded.map(\.literal)),
      downgrade: downgrade.isDerived ? nil : OperationList(downgrade.recorded.map(\.literal)))
    var writer = JSONWriter(style: .pretty)
    writer.value(try document.documentValue)
    let name = revision.header.message?.lowercased().split { !$0.isLetter }.joined(separator: "_") ?? ""
    expectGolden(
      String(decoding: writer.bytes, as: UTF8.self) + "\n",
      "\(Self.folder)/revisions/\(revision.header.id)_\(name).json")
  }
}

extension Revision {
  fileprivate init(any migration: any Migration.Type) {
    func open<M: Migration>(_ type: M.Type) -> Revision { Revision(type) }
    self = open(migration)
  }
}

extension RecordedOperation {
  /// The operation with its values written into the SQL, which has no other form in JSON.
  fileprivate var literal: RecordedOperation {
    var record = self
    if let inner = operation as? AutocommitBlockOp {
      record.operation = AutocommitBlockOp(inner.operations.map(\.literal))
    } else if let execute = operation as? ExecuteSQLOp {
      var writer = SQLWriter(dialect: .postgresql)
      try? writer.sql(execute.sql)
      record.operation = ExecuteSQLOp(SQLText(writer.text))
    }
    return record
  }
}
