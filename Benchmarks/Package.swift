// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "depeche-benchmarks",
    dependencies: [.package(name: "depeche", path: "..")],
    targets: [
        .executableTarget(name: "Sentences", dependencies: [.product(name: "French", package: "depeche")])
    ],
    swiftLanguageModes: [.v6]
)
