import Diagnostics
import Foundation
import Testing

@testable import Incidents

@Suite struct DocumentationTests {
    private static let root = TestNewsroom.examples.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/")

    private static let page = root + "/Documentation/diagnostics.md"

    /// `DEPECHE_UPDATE_GOLDEN=1 swift test --filter DocumentationTests` writes its first part anew.
    @Test func diagnosticsAreDocumented() throws {
        let text = try String(contentsOfFile: Self.page, encoding: .utf8)
        let end = try #require(text.range(of: Problem.endOfRecords))
        if ProcessInfo.processInfo.environment["DEPECHE_UPDATE_GOLDEN"] == "1" {
            try (Problem.documentation + text[end.upperBound...]).write(
                toFile: Self.page, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOfFile: Self.page, encoding: .utf8)
        #expect(written.hasPrefix(Problem.documentation))
    }

    /// Every identifier that the code gives a diagnostic has its line, and every line is of one.
    @Test func everyIdentifierHasItsEntry() throws {
        let text = try String(contentsOfFile: Self.page, encoding: .utf8)
        let documented = Set(
            text.matches(of: /(?m)^\| `([^`]+)` \| (erreur|avertissement|remarque)/).map { String($0.1) })
        let given = try Self.identifiersOfTheCode().union(Problem.allCases.map(\.rawValue))
        #expect(given.count > 120)
        #expect(given.subtracting(documented).sorted() == [], "sans entrée")
        #expect(documented.subtracting(given).sorted() == [], "que rien ne dit")
    }

    /// What follows `.error(`, what is put beside a message, and the cases of the modules’ own problems; the rules of
    /// feeds have a list of their own.
    private static func identifiersOfTheCode() throws -> Set<String> {
        let shapes = [
            /\.(?:error|warning)\(\s*"([^"\\]+)"/, /identifier(?:\s*=|:)\s*"([a-z]+(?:-[a-zé]+)+)"/,
            /"([a-z]+(?:-[a-zé]+)+)"\s*,\s*"[^"]* [^"]*"/,
        ]
        var found: Set<String> = []
        for module in ["Diagnostics", "Importers", "Incidents", "Preview", "Publication", "Writing", "depeche"] {
            let files = FileManager.default.enumerator(atPath: "\(root)/Sources/\(module)")
            while let file = files?.nextObject() as? String {
                guard file.hasSuffix(".swift") else { continue }
                let text = try String(contentsOfFile: "\(root)/Sources/\(module)/\(file)", encoding: .utf8)
                    .split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
                for shape in shapes { found.formUnion(text.matches(of: shape).map { String($0.1) }) }
                if file.hasSuffix("Problem.swift") {
                    found.formUnion(text.matches(of: /case \w+ = "([a-z-]+)"/).map { String($0.1) })
                }
            }
        }
        return found
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
