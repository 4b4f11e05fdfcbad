// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
]

let dialects = ["PostgreSQL", "MySQL", "MariaDB", "SQLite", "SQLServer", "Oracle"]

/// The compiler modules of all databases.
let dialectModules = dialects.map { "Decant\($0)" }

/// The compiler module of one database.
func dialect(_ name: String, from base: String? = nil) -> Target {
  let base = base.map { [Target.Dependency.byName(name: "Decant\($0)")] } ?? []
  return .target(
    name: "Decant\(name)", dependencies: ["Decant"] + base, path: "dialects/\(name)", swiftSettings: settings)
}

/// A project that runs, with its expected scripts beside it.
func example(_ name: String, dialects: [String], exclude: [String]) -> Target {
  .executableTarget(
    name: name, dependencies: ["Decant", "DecantCLI"] + dialects.map { .byName(name: "Decant\($0)") },
    path: "examples/\(name)", exclude: exclude, swiftSettings: settings)
}

/// Tests of the named targets.
func tests(_ name: String, of targets: [String], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: targets.map { .byName(name: $0) }, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "Decant",
  products: [
    .library(name: "Decant", targets: ["Decant"]),
    .library(name: "DecantCLI", targets: ["DecantCLI"]),
    .library(name: "DecantTestKit", targets: ["DecantTestKit"]),
    .executable(name: "decant", targets: ["DecantTool"]),
    .executable(name: "bookstore", targets: ["Bookstore"]),
  ] + dialects.map { .library(name: "Decant\($0)", targets: ["Decant\($0)"]) },
  dependencies: [],
  targets: [
    .target(name: "Decant", swiftSettings: settings),
    .target(name: "DecantCLI", dependencies: ["Decant"], swiftSettings: settings),
    .target(name: "DecantTestKit", dependencies: ["Decant"], swiftSettings: settings),
    .executableTarget(
      name: "DecantTool",
      dependencies: ["Decant", "DecantCLI"] + dialects.map { .byName(name: "Decant\($0)") },
      swiftSettings: settings),
    dialect("PostgreSQL"),
    dialect("MySQL"),
    dialect("MariaDB", from: "MySQL"),
    dialect("SQLite"),
    dialect("SQLServer"),
    dialect("Oracle"),
    example("Bookstore", dialects: ["PostgreSQL"], exclude: ["revisions", "expected"]),
    example("CustomDialect", dialects: ["PostgreSQL"], exclude: ["expected"]),
    example("CustomOperation", dialects: ["PostgreSQL"], exclude: ["revisions", "expected"]),
    example("CustomType", dialects: ["PostgreSQL"], exclude: ["expected"]),
    example("ReplacedImplementation", dialects: ["MySQL"], exclude: ["expected"]),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Decant"], path: "Tests/Benchmarks", swiftSettings: settings),
    tests("BenchmarkTests", of: ["Benchmarks", "DecantTool", "TestSupport"]),
    tests("SupportTests", of: ["TestSupport"], exclude: ["Golden/Expected"]),
    tests("DecantTests", of: ["Decant"]),
    tests("SQLiteTests", of: ["Decant", "DecantSQLite"]),
    tests("OracleTests", of: ["Decant", "DecantOracle"]),
    tests("DecantCLITests", of: ["Decant", "DecantCLI"]),
    tests(
      "ParityTests", of: ["Decant", "DecantCLI", "TestSupport"] + dialectModules,
      exclude: ["Fixtures", "refresh.py"]),
    tests("ConformanceTests", of: ["Decant", "DecantTestKit"] + dialectModules),
    tests("DialectMatrixTests", of: ["Decant"] + dialectModules),
    tests(
      "ExampleTests",
      of: ["Decant", "DecantPostgreSQL", "Bookstore", "DecantTestKit", "DecantTool", "TestSupport"]
        + ["CustomDialect", "CustomOperation", "CustomType", "ReplacedImplementation"]),
    tests("CommandLineTests", of: ["DecantTool", "TestSupport"], exclude: ["Migrations", "Golden"]),
    tests("MySQLTests", of: ["Decant", "DecantMySQL"]),
    tests("MariaDBTests", of: ["Decant", "DecantMySQL", "DecantMariaDB", "TestSupport"]),
    tests("SQLServerTests", of: ["Decant", "DecantSQLServer"]),
    tests("ReadmeTests", of: ["Decant", "DecantTool", "TestSupport"] + dialectModules),
    tests(
      "LiveTests", of: ["Decant", "Bookstore", "DecantTool", "TestSupport"] + dialectModules,
      exclude: ["Refused", "Unproved"]),
  ]
)
