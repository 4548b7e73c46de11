// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A target of ours: every one has the same language settings.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], also: [SwiftSetting] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings + also)
}

/// What an article goes through is optimized in debug builds too: tests write tens of thousands of them, at a fifth of
/// the processor time. Preconditions and overflow are still checked.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.byName(name: name)] + dependencies,
        exclude: [],
        swiftSettings: settings)
}

let package = Package(
    name: "depeche",
    products: [
        .executable(name: "depeche", targets: ["depeche"]),
        .library(name: "French", targets: ["French"]),
        .library(name: "Incidents", targets: ["Incidents"]),
        .library(name: "Writing", targets: ["Writing"]),
        // The gabarits and plans that Writing reads.
        .library(name: "Templates", targets: ["Templates"]),
        .library(name: "FeedValidation", targets: ["FeedValidation"]),
        .library(name: "Publication", targets: ["Publication"]),
        .library(name: "Importers", targets: ["Importers"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // Arrows point down only: a target depends on targets below it, never above.
        .executableTarget(
            name: "depeche",
            dependencies: [
                "Preview", "Publication", "Writing", "Importers", "Incidents", "FeedValidation", "Diagnostics",
                "French",
                "Templates",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        module(
            "Preview",
            [
                "Publication", "Writing", "Incidents", "Diagnostics", "French", "Templates",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        module(
            "Publication",
            [
                "Writing", "Incidents", "FeedValidation", "Diagnostics", "French", "Templates", "CExchange",
            ]),
        module("Writing", ["Incidents", "Diagnostics", "French", "Templates"], also: optimized),
        module(
            "Importers",
            ["Incidents", "FeedValidation", "Diagnostics", "French", .product(name: "Yams", package: "Yams")]),
        module(
            "Incidents", ["Diagnostics", "French", .product(name: "Yams", package: "Yams")], also: optimized),
        module("FeedValidation", ["Diagnostics", "CLibXML2", "FeedGrammars"]),
        module("French", also: optimized),
        module("Diagnostics"),

        // One system call Swift’s Glibc does not show: exchanging two folders atomically.
        .target(name: "CExchange"),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"]), .yum(["libxml2-devel"])]),

        // RELAX NG grammars any tool can read, embedded by the C compiler.
        .target(name: "FeedGrammars", exclude: ["rss.rng", "atom.rng"]),

        // The files of Templates/ as string literals: one binary, copied anywhere.
        .target(
            name: "Templates", path: "Templates",
            exclude: ["html", "feeds", "text", "prose", "assets", "depart", "apercu"],
            swiftSettings: settings,
            plugins: ["EmbedTemplatesPlugin"]),
        .plugin(
            name: "EmbedTemplatesPlugin", capability: .buildTool(), dependencies: ["EmbedTemplates"]),
        .executableTarget(name: "EmbedTemplates", swiftSettings: settings),

        // Records of every kind, state and shape, for the tests that judge articles.
        .target(
            name: "GeneratedRecords", dependencies: ["Incidents", "Diagnostics"], path: "Tests/GeneratedRecords",
            swiftSettings: settings),
        tests(of: "French"),
        tests(of: "Diagnostics"),
        tests(of: "Incidents", ["Diagnostics", "French", "GeneratedRecords", "Templates"]),
        tests(of: "Writing", ["Incidents", "Diagnostics", "French", "Templates", "GeneratedRecords"]),
        tests(of: "FeedValidation", ["Diagnostics"]),
        tests(of: "Importers", ["Incidents", "Diagnostics", "French"]),
        // swift-mustache renders the same templates: what Mustache is, by another implementation.
        tests(
            of: "Publication",
            [
                "Writing", "Incidents", "FeedValidation", "Diagnostics", "French",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        tests(
            of: "Preview",
            [
                "Publication", "Writing", "Incidents", "Diagnostics", "Templates",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        // The preview in Chromium: `scripts/verify` says where its driver is, by DEPECHE_BROWSER.
        .testTarget(
            name: "BrowserTests", dependencies: ["Preview", .product(name: "FlyingSocks", package: "FlyingFox")],
            swiftSettings: settings),
        // The built command, run as its users run it.
        .testTarget(name: "CommandTests", dependencies: ["depeche"], swiftSettings: settings),
        // French against independent oracles; silent unless `scripts/install-oracles` has run.
        .testTarget(
            name: "ConformanceTests",
            dependencies: [
                "French", "Writing", "Incidents", "Diagnostics", "Templates", "GeneratedRecords", "Publication",
            ],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
