import Foundation
import Testing

/// README does what it says: the commands it shows are run in order, the article it shows is the one printed.
@Suite struct ReadmeTests {
    private static let file = DepecheProcess.repository.appendingPathComponent("README.md")

    private static func readme() throws -> String {
        try String(contentsOf: file, encoding: .utf8)
    }

    /// The lines of the block that follows a heading.
    private static func commands(under heading: String) throws -> [String] {
        let section = try #require(try readme().components(separatedBy: "\n## \(heading)\n").dropFirst().first)
        let block = try #require(section.components(separatedBy: "```sh\n").dropFirst().first)
        return (block.components(separatedBy: "\n```").first ?? "").split(separator: "\n").map(String.init)
    }

    /// The beginning of the article, as README quotes it: paragraphs behind « > », headings in bold.
    private static let quotedParagraphs = 7

    /// `DEPECHE_UPDATE_GOLDEN=1 swift test --filter ReadmeTests` writes it anew.
    @Test func theArticleIsTheOnePrinted() throws {
        let printed = try DepecheProcess.run(["generate", "twitter-2014-03-11"], in: Examples.folder).output
        let quote = printed.components(separatedBy: "\n\n").prefix(Self.quotedParagraphs)
            .enumerated().map { index, paragraph in
                let isHeading = index < 2 || paragraph.last?.isPunctuation == false
                return isHeading ? "> **\(paragraph)**" : "> \(paragraph)"
            }
            .joined(separator: "\n>\n")
        let readme = try Self.readme()
        let start = try #require(readme.range(of: "\n> ")).lowerBound
        let end = try #require(readme[start...].dropFirst().range(of: "\n\n")).lowerBound
        if ProcessInfo.processInfo.environment["DEPECHE_UPDATE_GOLDEN"] == "1" {
            try readme.replacingCharacters(in: start..<end, with: "\n" + quote)
                .write(to: Self.file, atomically: true, encoding: .utf8)
        } else {
            #expect(String(readme[start..<end].dropFirst()) == quote)
        }
    }

    @Test func theCommandsDoWhatTheySay() throws {
        let folder = try TemporaryFolder()
        let examples = folder.url.appendingPathComponent("Examples")
        try FileManager.default.copyItem(at: Examples.folder, to: examples)
        var place = folder.url
        var count = 0
        for line in try Self.commands(under: "Commands") {
            let command = line.components(separatedBy: "  #")[0].trimmingCharacters(in: .whitespaces)
            if command.hasPrefix("cd ") {
                place = place.appendingPathComponent(String(command.dropFirst(3))).standardizedFileURL
            } else if command.hasPrefix("depeche ") {
                let result = try DepecheProcess.run(TutorialTests.words(command), in: place)
                #expect(result.status == 0, "\(command): \(result.errors)")
                count += 1
            }
        }
        #expect(count >= 9 && place.lastPathComponent == "Examples")
    }
}

private enum Examples {
    static let folder = DepecheProcess.repository.appendingPathComponent("Examples")
}
