// swift-tools-version: 6.1
import PackageDescription

/// One door of the program, opened by libFuzzer: `scripts/fuzz` builds and runs them all.
func door(_ name: String, _ libraries: String...) -> Target {
    .executableTarget(
        name: "Fuzz" + name, dependencies: ["Driver"] + libraries.map { .product(name: $0, package: "depeche") })
}

let package = Package(
    name: "depeche-fuzz",
    dependencies: [.package(name: "depeche", path: "..")],
    targets: [
        .target(name: "Driver"),
        door("Feeds", "FeedValidation"), door("Records", "Incidents"), door("Gabarits", "Writing"),
        door("Templates", "Publication"), door("Typography", "French"), door("Importers", "Importers", "Incidents"),
    ],
    swiftLanguageModes: [.v6]
)
