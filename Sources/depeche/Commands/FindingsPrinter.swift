import ArgumentParser
import Diagnostics
import Foundation

/// Says what was found, then how the command ends.
struct FindingsPrinter {
    var format: DiagnosticFormat = .human

    /// Prints findings where their readers look: people on standard error, programs on standard output.
    ///
    /// - Parameter success: What to say when nothing is refused.
    /// - Throws: `ExitCode(1)` when the content is refused.
    func finish(_ findings: Findings, success: String) throws {
        let sorted = findings.sorted
        let text = format.print(sorted, colour: Console.errorHasColour) { file in
            (try? Data(contentsOf: URL(fileURLWithPath: file))).map { String(decoding: $0, as: UTF8.self) }
        }
        switch format {
        case .json, .github: Console.print(text)
        case .human, .tool: Console.printError(text)
        }
        if format == .human {
            let separator = sorted.isEmpty ? "" : "\n"
            if let summary = findings.summary { Console.printError("\(separator)\(summary)\n") }
            if !findings.hasErrors { Console.print("\(success)\n") }
        }
        if findings.hasErrors { throw ExitCode.failure }
    }

    /// Runs what may be refused; a refusal is printed like any other finding.
    func guarding<Value>(_ body: () throws(Refusal) -> Value) throws -> Value {
        do throws(Refusal) {
            return try body()
        } catch {
            try finish(Findings(error.diagnostics), success: "")
            throw ExitCode.failure
        }
    }
}
