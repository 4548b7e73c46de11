// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "depeche-benchmarks",
    dependencies: [.package(name: "depeche", path: "..")],
    targets: [
        .executableTarget(name: "Sentences", dependencies: [.product(name: "French", package: "depeche")]),
        .executableTarget(
            name: "Articles",
            dependencies: [
                .product(name: "Incidents", package: "depeche"), .product(name: "Writing", package: "depeche"),
                .product(name: "Templates", package: "depeche"),
            ]),
        .executableTarget(
            name: "Feeds", dependencies: [.product(name: "FeedValidation", package: "depeche"), "CRelaxNG"]),
        .executableTarget(name: "Verdicts", dependencies: [.product(name: "FeedValidation", package: "depeche")]),
        // libxml2 by itself, to measure against.
        .systemLibrary(name: "CRelaxNG", pkgConfig: "libxml-2.0"),
    ],
    swiftLanguageModes: [.v6]
)
