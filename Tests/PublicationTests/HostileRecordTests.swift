import Diagnostics
import Foundation
import Incidents
import Publication
import Testing
import Writing

/// Any text in the place of any value of a record: it is refused with a word, or shown as text in files that are valid.
@Suite struct HostileRecordTests {
    /// In the middle of each text: what would be markup if anything were.
    private static let canary = "<b>zq</b>"

    private static let texts = [
        "\(canary)", "un \(canary) & ]]> --> <!-- <?x ?>", "la \(canary)\"'`‘’“”«»", "les {{\(canary)}} {{{x}}} {{/x}}",
        "une \u{5D0}\u{5D1} \u{202E}\(canary)", "le \(canary)\u{301}\u{338} \u{1F469}\u{200D}\u{1F52C}",
        "[\(canary)](javascript:x) *a* _b_ `c`",
        "des \(canary)\n# a\n\n- b\r\n\tc", "\\\(canary)\\u003c&lt;&#60;%3C", "l’\(canary)\u{E000}\u{10FFFD}\u{2FFFE}",
    ]

    /// A value of a record and the lines it takes.
    struct Value: CustomTestStringConvertible {
        var file: String
        var lines: Range<Int>
        /// What is written before it on its line.
        var opening: String
        var text: String

        var testDescription: String { "\(file):\(lines.lowerBound + 1)" }
    }

    static let values: [Value] = {
        let folder = BuiltIn.root.appendingPathComponent("Examples/incidents")
        let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
        let all = files.flatMap { file in
            values(of: (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? "", in: file)
        }
        // Every value where there is time.
        let step = ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1" ? 1 : 9
        return stride(from: 0, to: all.count, by: step).map { all[$0] }
    }()

    private static func values(of record: String, in file: String) -> [Value] {
        let lines = record.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var values: [Value] = []
        var row = 0
        while row < lines.count {
            let first = row
            row += 1
            guard let match = lines[first].wholeMatch(of: /((?: *- )*(?: *[a-z_]+: | *- )(?:- )*)([^#].*)/) else {
                continue
            }
            var text = String(match.output.2)
            if text.hasPrefix(">") || text.hasPrefix("|") {
                let indent = lines[first].prefix { $0 == " " || $0 == "-" }.count
                while row < lines.count, lines[row].prefix(while: { $0 == " " }).count > indent { row += 1 }
                text = lines[(first + 1)..<row].map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
            } else if text.wholeMatch(of: /[a-z_]+:.*|[\[{].*/) != nil {
                continue
            }
            values.append(Value(file: file, lines: first..<row, opening: String(match.output.1), text: text))
        }
        return values
    }

    private static let desk = Result {
        try Desk(try Newsroom.load(BuiltIn.root.appendingPathComponent("Examples").path))
    }

    /// The record with another text there; quoted as JSON is, which YAML reads.
    private func record(_ value: Value, with text: String) throws -> String {
        let folder = BuiltIn.root.appendingPathComponent("Examples/incidents")
        let whole = try String(contentsOf: folder.appendingPathComponent(value.file), encoding: .utf8)
        var lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let scalars = text.unicodeScalars.map { scalar in
            let digits = String(scalar.value, radix: 16)
            return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
        lines.replaceSubrange(value.lines, with: ["\(value.opening)\"\(scalars.joined())\""])
        return lines.joined(separator: "\n")
    }

    @Test(arguments: values)
    func anyValue(value: Value) throws {
        let desk = try Self.desk.get()
        let text = Self.texts[(value.lines.lowerBound + value.text.count) % Self.texts.count]
        // Alone, and where the form of the field asks for words that it has.
        for text in [text, "\(value.text.trimmingCharacters(in: ["\"", "'"])) \(text)"] {
            let (incident, found) = desk.newsroom.readIncident(
                text: try record(value, with: text), file: value.file)
            guard let incident else {
                #expect(found.contains { $0.severity == .error })
                continue
            }
            let article: Article
            do throws(Refusal) {
                article = try desk.writer.article(for: incident)
            } catch {
                #expect(!error.diagnostics.isEmpty)
                continue
            }
            let edition = Edition(newsroom: desk.newsroom, entries: [Entry(incident: incident, article: article)])
            // Rendering refuses what libxml2 or our own validator find wrong.
            let files: [String: [UInt8]]
            do throws(Refusal) {
                files = try Publisher(templates: desk.templates).render(edition)
            } catch {
                Issue.record("\(text): \(error.diagnostics.map(\.message))")
                continue
            }
            expectText(in: files, text)
        }
    }

    /// Words that are quoted as they stand are on the page, whatever they are.
    @Test(arguments: values.filter { $0.opening.hasSuffix("nom: ") }, texts)
    func shown(value: Value, text: String) throws {
        let desk = try Self.desk.get()
        let (incident, _) = desk.newsroom.readIncident(text: try record(value, with: text), file: value.file)
        // Forbidden characters refuse the record.
        guard let incident else { return }
        let article = try desk.writer.article(for: incident)
        #expect(desk.templates.render(article, as: .html).contains("&lt;b&gt;zq&lt;/b"), "\(text)")
    }

    private func expectText(in files: [String: [UInt8]], _ text: String) {
        // Plain text is no markup: JSON and calendars hold it as it is.
        for (path, bytes) in files where [".html", ".xml", ".md"].contains(where: path.hasSuffix) {
            let content = String(decoding: bytes, as: UTF8.self)
            #expect(!content.replacing(/\\<b\\?>zq/, with: "").contains("<b>zq"), "\(path): \(text)")
        }
    }
}
