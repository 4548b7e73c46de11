import Diagnostics
import French
import Templates
import Testing

@testable import Incidents

@Suite struct StartingTests {
    private func draft(_ title: String, nature: Incident.Nature = .outage, state: Incident.State? = nil) -> RecordDraft
    {
        RecordDraft(
            title: title, service: "twitter", nature: nature, state: state, now: "2014-03-11T19:05",
            source: "La rédaction", schema: "../schemas/enregistrement.schema.json")
    }

    @Test(arguments: [
        ("Panne mondiale de Twitter", "panne-mondiale-de-twitter-2014-03-11"),
        ("  L’œuvre : « ça » coûte 12 % ! ", "l-oeuvre-ca-coute-12-2014-03-11"), ("…", "2014-03-11"),
        ("日本", "2014-03-11"), (String(repeating: "a", count: 300), String(repeating: "a", count: 80) + "-2014-03-11"),
    ])
    func identifiers(title: String, expected: String) {
        #expect(draft(title).identifier == expected)
    }

    @Test(
        "A draft is named after the beginning, as closely as it is known",
        arguments: [
            ("2015-11", "essai-2015-11"), ("vers 2015-11-03T10:00", "essai-2015-11-03"), ("été 2015", "essai-2015"),
            ("hier", "essai-2022-01-05"),
        ])
    func namedAfterTheBeginning(start: String, expected: String) {
        let draft = RecordDraft(
            title: "Essai", service: "twitter", nature: .dataBreach, state: .resolved, now: "2022-01-05T10:00",
            start: start, source: "La rédaction")
        #expect(draft.identifier == expected)
    }

    @Test(arguments: Incident.Nature.allCases, Incident.State.allCases)
    func noGroupIsOpenedTwice(nature: Incident.Nature, state: Incident.State) {
        let groups = draft("Essai", nature: nature, state: state).text.split(separator: "\n")
            .filter { $0.wholeMatch(of: /# [a-z_]+:/) != nil }
        #expect(Set(groups).count == groups.count, "\(groups)")
    }

    /// Whatever the kind and the state, what is written is accepted as it is.
    @Test(arguments: Incident.Nature.allCases, Incident.State.allCases)
    func draftsAreAccepted(nature: Incident.Nature, state: Incident.State) throws {
        let found = try TestNewsroom().findings(
            MarkedText(draft("Un titre # étrange\n: oui", nature: nature, state: state).text))
        #expect(found == [])
    }

    /// The commented keys are those of the reader, with values it takes: without their « # » the record is read still.
    @Test(arguments: Incident.Nature.allCases, Incident.State.allCases)
    func whatIsInCommentsIsAccepted(nature: Incident.Nature, state: Incident.State) throws {
        let text = draft("Essai", nature: nature, state: state).text
        let sections = DraftSection.all(nature, state).flatMap(\.lines).filter {
            $0.hasPrefix("# ") && !$0.hasPrefix("# —")
        }
        #expect(sections.count >= 4)
        let uncommented = text.split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("# "), !line.hasPrefix("# —"), line.contains(":") || line.hasPrefix("#   ") else {
                return nil
            }
            let bare = String(line.dropFirst(2))
            let isKey = bare.first.map { $0.isASCII && $0.isLowercase || $0 == " " } ?? false
            guard isKey, !bare.hasPrefix("yaml-") else { return nil }
            return bare
        }
        let own = text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.isEmpty }.map(String.init)
        let kept = own.filter { line in !uncommented.contains { $0.prefix { $0 != ":" } == line.prefix { $0 != ":" } } }
        let structural: Set<Problem> = [
            .unknownKey, .missingKey, .emptyValue, .unexpectedType, .unknownValue, .number, .duplicateKey, .nounGroup,
            .infinitiveGroup,
        ]
        let found = try TestNewsroom().findings(MarkedText((kept + uncommented).joined(separator: "\n") + "\n"))
        #expect(found.filter { diagnostic in structural.contains { $0.rawValue == diagnostic.identifier } } == [])
    }

    @Test func theStarterHasWhatItPromises() {
        let files = Starter(templates: Templates.files).files
        let names = files.map(\.path)
        for name in ["depeche.yaml", "services.yaml", "schemas/enregistrement.schema.json"] {
            #expect(names.contains(name))
        }
        for file in files where file.path.hasSuffix(".yaml") {
            let up = file.path.contains("/") ? "../" : ""
            let schema = file.path.contains("/") ? "enregistrement" : file.path.dropLast(5)
            #expect(file.text.hasPrefix("# yaml-language-server: $schema=\(up)schemas/\(schema).schema.json\n"))
            #expect(names.contains("schemas/\(schema).schema.json"))
        }
    }

    @Test(arguments: [
        (1_394_560_860, "2014-03-11T19:01"), (1_414_281_600, "2014-10-26T02:00+02:00"),
        (1_414_285_200, "2014-10-26T02:00+01:00"),
    ])
    func theClockIsWrittenInTheZone(seconds: Int, expected: String) throws {
        #expect(try #require(Zone("Europe/Paris")).written(instant: seconds) == expected)
    }
}
