import Decant
import DecantMariaDB
import DecantMySQL
import DecantOracle
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite
import Foundation
import TestSupport

@testable import Bookstore

extension History {
  private static let vocabulary = DocumentVocabulary(
    dialects: [.postgresql, .mysql, .mariadb, .sqlite, .sqlserver, .oracle, .standard])

  /// The histories of this repository: the bookstore in both forms, the graphs of the parity fixtures, and those that
  /// the golden scripts are written of.
  static func checkedIn(on ground: Ground) throws -> [History] {
    let graphs = "Tests/ParityTests/Fixtures/graphs"
    let folders = try FileManager.default.contentsOfDirectory(atPath: "\(packageDirectory)/\(graphs)")
      .sorted()
    let directories =
      folders.filter { !$0.hasPrefix("bad_") }.map { "\(graphs)/\($0)" }
      + ["examples/Bookstore/revisions", "Tests/CommandLineTests/Migrations/linear"]
    return [History("Bookstore", on: ground, Bookstore.migrations.map { Revision(of: $0) })]
      + (try directories.compactMap { try History(directory: $0, on: ground) })
  }

  /// Reads a directory of revision files; nil where it has none.
  private init?(directory: String, on ground: Ground) throws {
    let path = "\(packageDirectory)/\(directory)"
    let files = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }
    let revisions = try files.sorted().filter { $0 != "decant.json" }.map { name in
      try Revision(file: "\(path)/\(name)", vocabulary: Self.vocabulary)
    }
    guard !revisions.isEmpty else { return nil }
    self.init(directory.split(separator: "/").suffix(2).joined(separator: "/"), on: ground, revisions)
    if directory.hasSuffix("/naming") {
      options.namingConvention = NamingConvention([
        "uq": "uq_%(table_name)s_%(column_0_name)s", "pk": "pk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
      ])
    }
  }
}

extension Revision {
  fileprivate init(of migration: any Migration.Type) { self.init(migration) }

  fileprivate init(file: String, vocabulary: DocumentVocabulary) throws {
    let document = try RevisionDocument(
      parsing: Array(FileManager.default.contents(atPath: file) ?? Data()), file: file)
    func body(_ list: OperationList) -> Body {
      { recorder in for record in try list.operations(with: vocabulary) { recorder.append(record) } }
    }
    self.init(
      document.header, upgrade: body(document.upgrade), downgrade: document.downgrade.map(body))
  }
}
