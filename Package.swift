// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
]

let package = Package(
  name: "analyst-server",
  products: [
    .executable(name: "analyst-server", targets: ["AnalystServer"])
  ],
  targets: [
    .target(
      name: "Analysis", resources: [.embedInCode("Analysis.docc/Rules.md")],
      swiftSettings: settings),
    .executableTarget(
      name: "AnalystServer", dependencies: ["Analysis"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Analysis"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "AnalystServerTests", dependencies: ["AnalystServer", "Analysis", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["AnalystServer", "Analysis", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "TidyTests", dependencies: ["Analysis", "TestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
