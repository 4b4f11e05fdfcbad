import Testing

@testable import DecantCLI

@Suite("The package of Decant")
struct DecantPackageTests {
  @Test(
    "is a dependency of a manifest",
    arguments: [
      (.path("/src/decant"), #".package(path: "/src/decant")"#, "decant"),
      (.path("../my \"decant\""), #".package(path: "../my \"decant\"")"#, "my \"decant\""),
      (
        .url("https://example.org/x/decant.git"),
        #".package(url: "https://example.org/x/decant.git", from: "0.1.0")"#, "decant"
      ),
      (.url("git@example.org:decant"), #".package(url: "git@example.org:decant", from: "0.1.0")"#, "decant"),
    ] as [(DecantPackage, String, String)])
  func dependencies(package: DecantPackage, dependency: String, identity: String) {
    #expect(package.dependency == dependency)
    #expect(package.identity == identity)
  }

  /// Runs a test with a directory that has a checkout `src/decant`.
  private func withCheckout(_ body: (String) throws -> Void) throws {
    try withDirectory { directory throws in
      try makeDirectory("\(directory)/src/decant/Sources/DecantCLI")
      try write("", to: "\(directory)/src/decant/Package.swift")
      try body(directory)
    }
  }

  @Test("is the checkout in which the program was built, where none is named")
  func checkoutOfProgram() throws {
    try withCheckout { directory throws in
      let checkout = "\(directory)/src/decant"
      for build in [".build/debug", ".build/x86_64-unknown-linux-gnu/release"] {
        #expect(
          try DecantPackage(nil, for: "shop", program: "\(checkout)/\(build)/decant") == .path(checkout))
      }
      for program in ["\(checkout)/decant", "\(directory)/.build/debug/decant", "/usr/bin/decant", nil] {
        #expect(throws: UsageError(.missingOption(InitOptions.package))) {
          try DecantPackage(nil, for: "shop", program: program)
        }
      }
    }
  }

  @Test("is what the user names, from the directory of the project")
  func named() throws {
    try withCheckout { directory throws in
      let checkout = "\(directory)/src/decant"
      #expect(try DecantPackage(checkout, for: "shop", program: nil) == .path(checkout))
      let relative = relativePath(to: checkout, from: absolute("."))
      #expect(
        try DecantPackage(relative, for: "\(directory)/shop", program: nil) == .path("../src/decant"))
      #expect(throws: UsageError(.noPackage(directory))) {
        try DecantPackage(directory, for: "shop", program: nil)
      }
      #expect(
        try DecantPackage("https://x.org/d", for: "shop", program: nil) == .url("https://x.org/d"))
    }
  }

  @Test(
    "has a program beside it, named after its directory",
    arguments: [
      ("shop", "Shop"), ("my shop's-db", "MyShopSDb"), ("2024", "Project2024"), ("", "Project"),
      ("grün", "Grn"), ("ä1", "Project1"), ("日本", "Project"), ("decant", "DecantProject"),
      ("Migrations", "MigrationsProject"),
      ("dialect", "DialectProject"), ("any", "AnyProject"),
    ])
  func names(directory: String, name: String) {
    #expect(swiftProjectName(of: directory) == name)
  }
}
