import Diagnostics
import Foundation
import Testing

@testable import Incidents

/// Whatever the bytes, a record is read or refused, at places that exist.
@Suite struct HostileRecordsTests {
    /// A small generator, so that a failure can be run again.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(sides, 1)))
        }
    }

    private func check(_ bytes: [UInt8], _ newsroom: Newsroom, _ label: String) {
        let diagnostics: [Diagnostic]
        do throws(Refusal) {
            diagnostics =
                newsroom.readIncident(
                    text: String(decoding: bytes, as: UTF8.self), file: "fiche.yaml"
                ).diagnostics
            _ = try SourceText(bytes: bytes, file: "fiche.yaml")
        } catch {
            #expect(!error.diagnostics.isEmpty)
            return
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for diagnostic in diagnostics {
            let line = diagnostic.location?.line ?? 0
            // A carriage return ends a line too.
            #expect(line <= lines.count + 1, "\(label): \(diagnostic)")
            #expect(!diagnostic.message.isEmpty)
        }
    }

    @Test func mutatedRecords() throws {
        let newsroom = try TestNewsroom().newsroom
        var dice = Dice(state: 20_140_311)
        let pieces = [
            ":", "- ", "&", "*", "{", "}", "[", "]", "\"", "'", "#", "|", ">", "\t", "\n", "é", "\u{0}", "?", "!", "  ",
        ]
        for file in newsroom.recordFiles() {
            let original = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
            for round in 0..<60 {
                var bytes = original
                for _ in 0...dice.roll(3) {
                    let place = dice.roll(bytes.count)
                    switch dice.roll(4) {
                    case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.roll(30)))
                    case 1: bytes.insert(contentsOf: Array(pieces[dice.roll(pieces.count)].utf8), at: place)
                    case 2: bytes[place] = UInt8(dice.roll(256))
                    default:
                        let end = min(bytes.count, place + dice.roll(200))
                        bytes.insert(contentsOf: Array(bytes[place..<end]), at: dice.roll(bytes.count))
                    }
                }
                check(bytes, newsroom, "\(file), tour \(round)")
            }
        }
    }

    /// What is a group of words is looked at several times over: a page of them would keep the reader for minutes.
    @Test(.timeLimit(.minutes(30)), arguments: ["a'", "et ", "1 ", "« ", "l’", "de la panne, "])
    func endlessGroups(words: String) throws {
        let text = String(repeating: words, count: 800_000 / words.utf8.count)
        for lines in ["cause:\n  texte: >-\n    une \(text)", "remedes:\n  - >-\n    annuler \(text)"] {
            let (incident, findings) = try TestNewsroom().newsroom.readIncident(
                text: Record.with("") + lines + "\n", file: "fiche.yaml")
            #expect(incident == nil)
            #expect(findings.map(\.identifier).contains("groupe-trop-long"), "\(findings.map(\.message))")
        }
    }

    @Test(arguments: ["[", "{a: ", "- ", "a:\n ", "? ", "!!", "'", "\"\\", ">\n", "&a ", "*a ", "---\n", "%YAML "])
    func repeatedIndicators(piece: String) throws {
        let newsroom = try TestNewsroom().newsroom
        for count in [1, 50, 1_500] {
            check(Array(String(repeating: piece, count: count).utf8), newsroom, piece)
        }
    }
}
