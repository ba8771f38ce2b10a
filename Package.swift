// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "checksheet",
  products: [
    .library(name: "Checksheet", targets: ["Checksheet"]),
    .executable(name: "checksheet", targets: ["ChecksheetCLI"]),
  ],
  traits: [
    .trait(
      name: "Tap",
      description: "Read through Poppler's private headers; without it, through poppler-glib alone."
    ),
    .default(enabledTraits: ["Tap"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CGLib", pkgConfig: "glib-2.0", providers: [.apt(["libglib2.0-dev"])]),
    .target(name: "CLazyLibrary"),
    .target(name: "CPopplerGLib", dependencies: ["CGLib", "CLazyLibrary"]),
    .target(name: "CXlsxWriter", dependencies: ["CLazyLibrary"]),
    .target(name: "CSQLite", dependencies: ["CLazyLibrary"]),
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler", providers: [.apt(["libpoppler-private-dev"])]),
    .systemLibrary(
      name: "CSeccomp", pkgConfig: "libseccomp", providers: [.apt(["libseccomp-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .target(name: "CWorker", dependencies: ["CSeccomp"]),
    .target(
      name: "CPopplerTap", dependencies: ["CPoppler", "CDeflate"],
      cxxSettings: [.define("TAP", .when(traits: ["Tap"]))]),
    .target(name: "Layout", dependencies: ["CGLib"], swiftSettings: strict),
    .target(
      name: "Poppler",
      dependencies: [
        .target(name: "CPopplerTap", condition: .when(traits: ["Tap"])), "CPopplerGLib", "CGLib",
        "CNettle", "Layout",
      ],
      swiftSettings: strict),
    .target(
      name: "Checklist", dependencies: ["Layout"], exclude: ["Profiles"], swiftSettings: strict),
    .target(
      name: "Writers",
      dependencies: ["Checklist", "Layout", "CSQLite", "CXlsxWriter"],
      swiftSettings: strict),
    .target(
      name: "Checksheet",
      dependencies: ["CWorker", "CDeflate", "Layout", "Poppler", "Checklist", "Writers"],
      swiftSettings: strict),
    .executableTarget(
      name: "ChecksheetCLI",
      dependencies: [
        "Checksheet", "Checklist",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ChecksheetBench",
      dependencies: [
        "Checksheet", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "example", dependencies: ["Checksheet", "Checklist"], path: "scripts/example",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Layout"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "LayoutTests", dependencies: ["Layout", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ChecklistTests", dependencies: ["Checklist", "Layout", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PopplerTests", dependencies: ["Poppler", "Layout", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WritersTests", dependencies: ["Writers", "Checklist", "Layout", "TestSupport"],
      exclude: ["read_back.py", "read_tables.py"], swiftSettings: strict),
    .testTarget(
      name: "GoldenTests", dependencies: ["Checksheet", "Checklist", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CLITests", dependencies: ["ChecksheetCLI", "Checklist", "TestSupport"],
      exclude: ["Fixtures", "validate.py"],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
