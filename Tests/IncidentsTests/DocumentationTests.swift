import Diagnostics
import Foundation
import Testing

@testable import Incidents

@Suite struct DocumentationTests {
    private static let root = TestNewsroom.examples.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/")

    /// `DEPECHE_UPDATE_GOLDEN=1 swift test --filter DocumentationTests` writes it anew.
    @Test func diagnosticsAreDocumented() throws {
        let path = Self.root + "/Documentation/diagnostics.md"
        if ProcessInfo.processInfo.environment["DEPECHE_UPDATE_GOLDEN"] == "1" {
            try Problem.documentation.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == Problem.documentation)
    }

    @Test(arguments: Problem.allCases)
    func everyDiagnosticIsExplained(problem: Problem) {
        #expect(problem.explanation.hasSuffix("."))
        #expect(problem.rawValue.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") })
    }

    /// What an editor sees has French spacing: no plain space where a no-break one belongs.
    @Test func messagesAreTypeset() throws {
        let folders = ["Incidents", "Importers", "Diagnostics", "depeche"]
        var faults: [String] = []
        for folder in folders {
            let files = FileManager.default.enumerator(atPath: "\(Self.root)/Sources/\(folder)")
            while let file = files?.nextObject() as? String {
                guard file.hasSuffix(".swift") else { continue }
                let text = try String(contentsOfFile: "\(Self.root)/Sources/\(folder)/\(file)", encoding: .utf8)
                for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                    let isComment = line.drop { $0 == " " }.hasPrefix("//")
                    guard !isComment, line.contains("\""), line.contains("« ") || line.contains(" »") else { continue }
                    faults.append("\(folder)/\(file):\(number + 1)")
                }
            }
        }
        #expect(faults == [])
    }
}
