import Decant
import Testing

@testable import DecantCLI

@Suite("Swift sources")
struct SwiftSourcesTests {
  /// Runs a test with the sources of a directory, given by name and text.
  private func withSources(
    _ files: [String: String], _ body: (SwiftSources, String) throws -> Void
  ) throws {
    try withDirectory { directory throws in
      let changes = FileChanges(temporaryDirectory: directory)
      defer { changes.undo() }
      for (name, text) in files.sorted(by: { $0.key < $1.key }) {
        let path = "\(directory)/\(name)"
        try changes.makeDirectory(Decant.directory(of: path))
        try changes.create(path, text)
      }
      try body(SwiftSources(directory), directory)
    }
  }

  @Test("have their lists in the order of numbers")
  func lists() throws {
    let list = "let m: [any Migration.Type] = []"
    let files = [
      "Migrations2/List.swift": list, "Migrations10/List.swift": list, "Migrations2/A.swift": "",
      "Main/Main.swift": "static let migrations: [any Migration.Type] = m",
      ".build/List.swift": list, "Migrations3/List.txt": list,
    ]
    try withSources(files) { sources, directory in
      #expect(
        sources.listings.map(\.path)
          == ["Migrations2", "Migrations10"].map { "\(directory)/\($0)/List.swift" })
      #expect(sources.listings.map(\.neighbours) == [2, 1])
      #expect(
        sources.listings.map(\.directory) == ["Migrations2", "Migrations10"].map { "\(directory)/\($0)" })
    }
  }

  @Test("give a new type a name that nobody uses")
  func typeNames() throws {
    let files = [
      "A.swift": "enum AddPrices: Migration {}\nlet x = Helper() // AddMore\n",
      "B.swift": "\"AddText\" AddPrices2",
    ]
    try withSources(files) { sources, _ in
      let wanted = ["AddPrices", "Helper", "AddMore", "AddText", "Column", "Any", "Prices"]
      #expect(
        wanted.map(sources.freeTypeName) == [
          "AddPrices3", "Helper2", "AddMore", "AddText", "Column2", "Any2", "Prices",
        ])
    }
  }

  @Test("tell where a migration is, and which one a program does not know")
  func migrations() throws {
    let files = [
      "A.swift": "enum A {\n  static let revision = \"a1\"\n  static let downRevision: String? = \"b2\"\n}",
      "B.swift":
        "enum B {\n  public static let revision : String  =\t\"b2\"  // static let revision = \"c3\"\n}",
      "C.swift":
        "let revision = \"d4\"\nvar text = \"static let revision = \\\"e5\\\"\"\nstatic let revisions = \"f6\"",
    ]
    try withSources(files) { sources, directory in
      #expect(sources.path(of: "a1") == "\(directory)/A.swift")
      #expect(sources.path(of: "b2") == "\(directory)/B.swift")
      for id in ["c3", "d4", "e5", "f6", "a"] { #expect(sources.path(of: id) == nil) }
      #expect(sources.migrationUnknown(to: ["a1", "b2"]) == nil)
      let unknown = try #require(sources.migrationUnknown(to: ["a1"]))
      #expect(unknown.literal == "\"b2\"")
      #expect(unknown.path == "\(directory)/B.swift")
    }
  }

  @Test(
    "are ordered as people count",
    arguments: [
      (["m10", "m2", "m1"], ["m1", "m2", "m10"]), (["b", "a10", "a"], ["a", "a10", "b"]),
      (["x/2", "x/10/1", "x/10"], ["x/2", "x/10", "x/10/1"]), (["a007", "a8"], ["a007", "a8"]),
    ])
  func order(names: [String], expected: [String]) {
    #expect(names.sorted(by: naturalOrder) == expected)
  }
}
