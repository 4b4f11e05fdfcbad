import Decant
import Testing

@testable import DecantCLI

private let decant: CommandLineTool = {
  var project = Project(dialects: [Dialect(name: "one"), Dialect(name: "two"), .standard])
  project.dialectModules = [
    DialectModule("one", module: "DecantOne", value: "first"),
    DialectModule("two", module: "DecantTwo", value: "second"),
    DialectModule("default", module: "Decant", value: "standard"),
  ]
  return CommandLineTool(name: "decant", version: "1", summary: "", project: project)
}()

@Suite("A new project")
struct InitCommandTests {
  /// Runs `init` on `shop` in an empty directory.
  private func run(
    _ arguments: [String], in place: String = "shop", files: [String: String] = [:],
    _ check: (String, Outcome) throws -> Void
  ) throws {
    try withDirectory { directory throws in
      for (name, text) in files {
        try makeDirectory(Decant.directory(of: "\(directory)/\(name)"))
        try write(text, to: "\(directory)/\(name)")
      }
      let outcome = try DecantCLITests.run(decant, ["init", "\(directory)/\(place)"] + arguments)
      try check(
        directory,
        Outcome(
          output: outcome.output.replacing(directory, with: "DIR"),
          errors: outcome.errors.replacing(directory, with: "DIR"), status: outcome.status))
    }
  }

  @Test("of JSON files has settings, a place for revisions, and schemas")
  func json() throws {
    try run(["--dialect", "two"]) { directory, outcome throws in
      #expect(
        outcome
          == Outcome(
            output: """
              DIR/shop/.vscode/settings.json
              DIR/shop/README.md
              DIR/shop/decant.json
              DIR/shop/revisions/.gitkeep
              DIR/shop/schemas/decant.schema.json
              DIR/shop/schemas/revision.schema.json

              """,
            errors: "Next: cd DIR/shop && decant revision -m 'create accounts'\n"))
      let shop = "\(directory)/shop"
      #expect(
        try text(of: "\(shop)/decant.json") == """
          {
            "$schema": "schemas/decant.schema.json",
            "template": "json",
            "migrations": "revisions",
            "dialect": "two",
            "file_template": "%(rev)s_%(slug)s"
          }

          """)
      #expect(
        try text(of: "\(shop)/.vscode/settings.json") == """
          {
            "json.schemas": [
              {
                "fileMatch": [
                  "/revisions/*.json"
                ],
                "url": "./schemas/revision.schema.json"
              },
              {
                "fileMatch": [
                  "/decant.json"
                ],
                "url": "./schemas/decant.schema.json"
              }
            ]
          }

          """)
      #expect(
        try text(of: "\(shop)/schemas/revision.schema.json")
          == decant.project.vocabulary.revisionSchema.value.prettyText)
      #expect(
        try text(of: "\(shop)/schemas/decant.schema.json") == decant.project.settingsSchema.value.prettyText)
      let readme = try text(of: "\(shop)/README.md")
      #expect(
        readme.hasPrefix("# shop\n\nThe migrations of a database, one JSON file in `revisions` for each."))
      #expect(readme.contains("\ndecant upgrade\ndecant downgrade head:base\n"))
    }
  }

  @Test(
    "has the dialects that the user names, and none otherwise",
    arguments: [
      ([], "\"migrations\": \"revisions\",\n  \"file_template\"", "decant upgrade --dialect postgresql\n"),
      (
        ["--dialect", "one,two"],
        "\"dialect\": [\n    \"one\",\n    \"two\"\n  ],\n  \"output_dir\": \"sql\",\n", "decant upgrade\n"
      ),
    ])
  func dialects(arguments: [String], settings: String, command: String) throws {
    try run(arguments) { directory, _ throws in
      #expect(try text(of: "\(directory)/shop/decant.json").contains(settings))
      #expect(try text(of: "\(directory)/shop/README.md").contains(command))
    }
  }

  @Test("takes a directory that has other files")
  func besideOthers() throws {
    let files = ["shop/main.c": "", "shop/revisions/a1_.json": #"{"revision": "a1", "upgrade": []}"#]
    try run([], in: "shop//", files: files) { directory, outcome throws in
      #expect(outcome.status == .done)
      #expect(try FileSystem.names(in: "\(directory)/shop").contains("main.c"))
      #expect(try FileSystem.names(in: "\(directory)/shop/revisions") == [".gitkeep", "a1_.json"])
    }
  }

  @Test(
    "is not made where files are in the way",
    arguments: [
      (["shop/decant.json": "kept"], "'DIR/shop/decant.json' is there already; nothing is written"),
      (
        ["shop/decant.json": "kept", "shop/README.md": "kept"],
        "these files are there already, nothing is written:\n  DIR/shop/README.md\n  DIR/shop/decant.json"
      ),
      (["shop": "kept"], "'DIR/shop' is there already; nothing is written"),
      (["shop/revisions": "kept"], "'DIR/shop/revisions' is there already; nothing is written"),
    ])
  func obstacles(files: [String: String], message: String) throws {
    try run([], files: files) { directory, outcome throws in
      #expect(outcome == Outcome(errors: "decant: error: \(message)\n", status: .input))
      #expect(
        try FileSystem.files(below: directory, ending: "") == files.keys.sorted().map { "\(directory)/\($0)" }
      )
      for name in files.keys { #expect(try text(of: "\(directory)/\(name)") == "kept") }
    }
  }

  @Test(
    "is not made, nor a directory for it, where the run fails",
    arguments: [
      (
        ["--output", "/nowhere/x"], 3,
        "cannot write '/nowhere/x': No such file or directory; the directory '/nowhere' must be there"
      ),
      (
        ["--dialect", "three"], 2,
        "'--dialect' does not know 'three'; it takes one, two or default\nSee 'decant init --help'."
      ),
      (
        ["--package", "/src"], 2,
        "'--package' is not for '--template json'; leave it out\nSee 'decant init --help'."
      ),
      (
        ["--template", "swift"], 2,
        "'--package' is missing; write '--package PATH|URL'\nSee 'decant init --help'."
      ),
      (
        ["--template", "swift", "--package", "/nowhere"], 2,
        "there is no Decant in '/nowhere'; give the directory of a checkout, or a URL, to '--package'\n"
          + "See 'decant init --help'."
      ),
      (
        ["--template", "swift", "--package", "https://example.org/Shop.git"], 1,
        "the directory 'shop' has the name of the package of Decant, which no package can that needs it; give it another"
      ),
    ] as [([String], Int32, String)])
  func failures(arguments: [String], status: Int32, message: String) throws {
    try run(arguments) { directory, outcome throws in
      #expect(outcome.errors.hasSuffix("decant: error: \(message)\n"))
      #expect(outcome.status.rawValue == status)
      #expect(try FileSystem.names(in: directory) == [])
    }
  }

  @Test("in Swift is a package with a program, a module of migrations, and a first one")
  func swift() throws {
    let arguments = ["--template", "swift", "--package", "https://example.org/decant.git"]
    try run(arguments, in: "web-shop") { directory, outcome throws in
      let shop = "\(directory)/web-shop"
      let names = try FileSystem.names(in: "\(shop)/Sources/Migrations1")
      let id = String(try #require(names.first { $0 != "Migrations1.swift" }).prefix(12))
      #expect(
        outcome
          == Outcome(
            output: """
              DIR/web-shop/.gitignore
              DIR/web-shop/Package.swift
              DIR/web-shop/README.md
              DIR/web-shop/Sources/Migrations1/Migrations1.swift
              DIR/web-shop/Sources/Migrations1/\(id)_first_revision.swift
              DIR/web-shop/Sources/WebShop/WebShop.swift
              DIR/web-shop/decant.json

              """,
            errors: "Next: cd DIR/web-shop && swift run webshop upgrade --dialect one\n"))
      #expect(
        try text(of: "\(shop)/Package.swift") == """
          // swift-tools-version: 6.2
          import PackageDescription

          /// The modules of migrations, each built by itself: a change builds one of them anew.
          let modules = ["Migrations1"]

          /// The databases that the program writes for.
          let dialects: [String] = ["DecantOne", "DecantTwo"]

          /// A library of Decant.
          func library(_ name: String) -> Target.Dependency {
            .product(name: name, package: "decant")
          }

          let package = Package(
            name: "webshop",
            products: [.executable(name: "webshop", targets: ["WebShop"])],
            dependencies: [.package(url: "https://example.org/decant.git", from: "0.1.0")],
            targets: [
              .executableTarget(
                name: "WebShop",
                dependencies: (["Decant", "DecantCLI"] + dialects).map(library)
                  + modules.map { .byName(name: $0) })
            ] + modules.map { .target(name: $0, dependencies: [library("Decant")]) }
          )

          """)
      #expect(
        try text(of: "\(shop)/Sources/WebShop/WebShop.swift") == """
          import Decant
          import DecantCLI
          import DecantOne
          import DecantTwo
          import Migrations1

          /// The migrations as a program: `swift run webshop upgrade`.
          @main
          struct WebShop: MigrationProject {
            static let dialects: [Dialect] = [.first, .second]
            static let migrations: [any Migration.Type] = migrations1
          }

          """)
      #expect(
        try text(of: "\(shop)/Sources/Migrations1/Migrations1.swift") == """
          import Decant

          /// The migrations of this module, in any order; `webshop revision` adds the next ones.
          public let migrations1: [any Migration.Type] = [
            FirstRevision.self
          ]

          """)
      let first = try text(of: "\(shop)/Sources/Migrations1/\(id)_first_revision.swift")
      #expect(first.contains("enum FirstRevision: Migration {\n  static let revision = \"\(id)\"\n"))
      #expect(
        try text(of: "\(shop)/decant.json") == """
          {
            "template": "swift",
            "sources": "Sources",
            "file_template": "%(rev)s_%(slug)s"
          }

          """)
      #expect(try text(of: "\(shop)/.gitignore") == ".build/\n")
      #expect(try text(of: "\(shop)/README.md").contains("swift run webshop revision -m 'create accounts'\n"))
    }
  }

  @Test("in Swift has the dialects that the user names")
  func swiftDialects() throws {
    let arguments = ["--template", "swift", "--package", "https://x.org/d", "--dialect", "default"]
    try run(arguments) { directory, outcome throws in
      #expect(outcome.errors == "Next: cd DIR/shop && swift run shop upgrade\n")
      #expect(try text(of: "\(directory)/shop/Package.swift").contains("let dialects: [String] = []\n"))
      #expect(
        try text(of: "\(directory)/shop/Sources/Shop/Shop.swift").contains("[Dialect] = [.standard]\n"))
      #expect(try text(of: "\(directory)/shop/decant.json").contains("\"dialect\": \"default\",\n"))
    }
  }
}
