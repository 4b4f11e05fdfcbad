// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
]

/// The compiler module of one database.
func dialect(_ name: String) -> Target {
  .target(name: "Decant\(name)", dependencies: ["Decant"], path: "dialects/\(name)", swiftSettings: settings)
}

let package = Package(
  name: "Decant",
  products: [
    .library(name: "Decant", targets: ["Decant"]),
    .library(name: "DecantTestKit", targets: ["DecantTestKit"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "Decant", swiftSettings: settings),
    .target(name: "DecantTestKit", dependencies: ["Decant"], swiftSettings: settings),
    dialect("PostgreSQL"),
  ]
)
