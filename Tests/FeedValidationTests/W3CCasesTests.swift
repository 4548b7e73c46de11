import Diagnostics
import FeedValidation
import Foundation
import Testing

/// The verdicts of the W3C feed validator on its own test cases, where a copy of them is at hand:
/// `DEPECHE_W3C_CASES` names the folder that holds `MANIFEST.tsv` (path, format, set, verdict, errors, warnings).
@Suite("Cas du W3C", .enabled(if: W3CCase.folder != nil))
struct W3CCasesTests {
    @Test("Tout cas fautif est refusé, aucun autre ne l’est")
    func verdicts() throws {
        let cases = try W3CCase.all()
        #expect(!cases.isEmpty)
        let validator = FeedValidator()
        var missed: [String] = []
        var falseAlarms: [String] = []
        for testCase in cases {
            let bytes = try testCase.bytes()
            let errors = validator.validate(bytes, file: testCase.path).filter { $0.severity == .error }
            if testCase.verdict == "error", errors.isEmpty {
                missed.append("\(testCase.path) [\(testCase.errors)]")
            } else if testCase.verdict != "error", let first = errors.first {
                falseAlarms.append("\(testCase.path) [\(first.identifier)\u{A0}: \(first.message)]")
            }
        }
        #expect(missed.isEmpty, "\(missed.count) manqués : \(missed.joined(separator: "\n"))")
        #expect(falseAlarms.isEmpty, "\(falseAlarms.count) fausses alertes : \(falseAlarms.joined(separator: "\n"))")
    }
}

struct W3CCase {
    let path: String
    let verdict: String
    let errors: String
    let warnings: String

    static let folder = ProcessInfo.processInfo.environment["DEPECHE_W3C_CASES"]

    static func all() throws -> [W3CCase] {
        guard let folder else { return [] }
        let manifest = try String(contentsOfFile: folder + "/MANIFEST.tsv", encoding: .utf8)
        return manifest.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return W3CCase(path: cells[0], verdict: cells[3], errors: cells[4], warnings: cells[5])
        }
    }

    func bytes() throws -> [UInt8] {
        try Array(Data(contentsOf: URL(fileURLWithPath: (Self.folder ?? "") + "/" + path)))
    }
}
