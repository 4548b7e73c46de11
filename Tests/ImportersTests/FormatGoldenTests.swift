import Diagnostics
import Foundation
import Testing

@testable import Importers

/// One small document of each format, and all that is made of it: records, services, what is told.
@Suite("Golden: imports")
struct FormatGoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/imports")

    @Test(arguments: ImportFormat.allCases)
    func records(format: ImportFormat) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let name = try #require(names.first { $0.hasPrefix("\(format.rawValue).") && !$0.hasSuffix(".txt") })
        let source = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
        let plan = try ImportDesk().plan(format, source, named: name)
        let text = Self.text(of: plan)
        let golden = Self.folder.appendingPathComponent("\(format.rawValue).txt")
        if ProcessInfo.processInfo.environment["DEPECHE_UPDATE_GOLDEN"] == "1" {
            try text.write(to: golden, atomically: true, encoding: .utf8)
        }
        #expect(text == (try? String(contentsOf: golden, encoding: .utf8)))
    }

    private static func text(of plan: ImportPlan) -> String {
        let records = plan.created.map { "=== \($0.path)\n\($0.text)" }
        let services = plan.services.map { "=== services.yaml\n" + String(decoding: $0.new, as: UTF8.self) }
        let findings = plan.findings.map { finding in
            let place = finding.location.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
            return "\(place)\(finding.severity.label): \(finding.message) [\(finding.identifier)]"
        }
        return (records + [services].compactMap(\.self) + ["=== dit\n" + findings.joined(separator: "\n") + "\n"])
            .joined(separator: "\n")
    }
}
