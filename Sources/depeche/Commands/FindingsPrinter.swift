import ArgumentParser
import Diagnostics
import FeedValidation
import Incidents
import Templates

/// Says what was found, then how the command ends.
struct FindingsPrinter {
    var format: DiagnosticFormat = .human
    /// Where the newsroom's own templates are looked for, to show their lines.
    var newsroom = "."

    /// Prints findings where their readers look: people on standard error, programs on standard output.
    ///
    /// - Parameter success: What to say when nothing is refused.
    /// - Throws: `ExitCode(1)` when the content is refused.
    func finish(_ findings: Findings, success: String) throws {
        try tell(findings)
        if format == .human { Console.print("\(success)\n") }
    }

    /// Prints findings and goes on, unless the content is refused.
    func tell(_ findings: Findings) throws {
        let sorted = findings.sorted
        let text = format.print(sorted, colour: Console.errorHasColour, source: source)
        switch format {
        case .json, .github: Console.print(text)
        case .human, .tool: Console.printError(text)
        }
        if format == .human, let summary = findings.summary { Console.printError("\n\(summary)\n") }
        if findings.hasErrors { throw ExitCode.failure }
    }

    /// Runs what may be refused; a refusal is printed like any other finding.
    func guarding<Value>(_ body: () throws(Refusal) -> Value) throws -> Value {
        do throws(Refusal) {
            return try body()
        } catch {
            try tell(Findings(error.diagnostics))
            throw ExitCode.failure
        }
    }

    /// A file of the user's, or one of the templates that come with the tool.
    var source: @Sendable (_ file: String) -> String? {
        { [newsroom] file in
            for path in [file, "\(newsroom)/Templates/\(file)"] {
                if let bytes = try? RegularFile.bytes(of: path, upTo: FeedValidator.byteLimit) {
                    return String(decoding: bytes, as: UTF8.self)
                }
            }
            return Templates.files[file]
        }
    }
}
