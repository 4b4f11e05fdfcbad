// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Decant",
  products: [
    .library(name: "Decant", targets: ["Decant"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "Decant", swiftSettings: settings),
  ]
)
