import Foundation

/// A newsroom on disk that changes as newsrooms do: records, settings, templates, the program, and what others do to the
/// published files.
final class EditedNewsroom {
    let scratch = Scratch()
    /// The version of the program that publishes.
    private(set) var program = 1
    private var random: Draw
    private var nextRecord = 0

    /// What may happen between two publications.
    enum Edit: String, CaseIterable {
        case nothing, newRecord, changedRecord, movedRecord, renamedRecord, deletedRecord
        case commentInRecord, services, commentInServices, title, typography, lexicon
        case gabarit, template, templateOfTheWholeSite, asset, otherProgram
        case tamperedFile, deletedFile, folderInThePlaceOfAFile, linkInThePlaceOfAFile, cutMarker
    }

    init(seed: UInt64) throws {
        random = Draw(state: seed)
        try FileManager.default.removeItem(at: scratch.url(""))
        try FileManager.default.copyItem(at: BuiltIn.root.appendingPathComponent("Examples"), to: scratch.url(""))
        // One with a post-mortem is enough, beside those that are drawn.
        for name in records where !name.hasPrefix("twitter") {
            try FileManager.default.removeItem(at: scratch.url("incidents/" + name))
        }
        for _ in 0..<4 { addRecord() }
    }

    var folder: String { scratch.url("").path }

    private var records: [String] { scratch.names("incidents") }

    /// Each once, always in the same order from the same seed.
    func editsInSomeOrder() -> [Edit] { Edit.allCases.shuffled(using: &random) }

    func apply(_ edit: Edit) throws {
        switch edit {
        case .nothing: break
        case .newRecord: addRecord()
        case .changedRecord:
            try rewrite(drawnRecord()) {
                $0.replacing(/gravite: .*/, with: "gravite: \(random.pick(["modéré", "important", "majeur"]))")
                    .replacing(/defectueuse|défectueuse|ratée|incomplète/) { _ in
                        random.pick(["défectueuse", "ratée", "incomplète"])
                    }
            }
        case .movedRecord: scratch.write("incidents/" + drawnRecord(), record())
        case .renamedRecord:
            let name = drawnRecord()
            nextRecord += 1
            try FileManager.default.moveItem(
                at: scratch.url("incidents/" + name), to: scratch.url("incidents/fiche-\(nextRecord).yaml"))
        case .deletedRecord:
            let drawn = records.filter { $0.hasPrefix("fiche") }
            guard drawn.count > 3 else { return addRecord() }
            try FileManager.default.removeItem(at: scratch.url("incidents/" + random.pick(drawn)))
        case .commentInRecord: try rewrite(drawnRecord()) { $0 + "# relu\n" }
        case .services:
            try rewrite("../services.yaml") {
                $0.replacing(/- l’entreprise californienne|- la société américaine/) { _ in
                    random.pick(["- l’entreprise californienne", "- la société américaine"])
                }
            }
        case .commentInServices: try rewrite("../services.yaml") { $0 + "# relu\n" }
        case .title:
            try rewrite("../depeche.yaml") {
                $0.replacing(/(?m)^titre: .*$/, with: "titre: Les pannes, n° \(random.next(100))")
            }
        case .typography:
            try rewrite("../depeche.yaml") {
                $0.replacing(/(?m)^typographie: .*$/) { match in
                    "typographie: " + (match.output.hasSuffix("presse") ? "imprimerie" : "presse")
                }
            }
        case .lexicon:
            try rewrite("../lexique.yaml") { $0 + "  - nom: mot\(random.next(1_000_000))\n    genre: masculin\n" }
        case .gabarit:
            toggle(
                "Templates/prose/essai.gabarit", "# titre : titre\n{Nom du service} : le récit {de l’incident}\n")
        case .template:
            toggle("Templates/html/label.mustache", "<p class=\"label\">{{nature}}, {{service.name}}</p>\n")
        case .templateOfTheWholeSite:
            toggle(
                "Templates/html/footer.mustache",
                "<footer id=\"suivre\">{{#services}}{{name}} {{count}} {{/services}}{{site.updated.iso}}</footer>\n")
        case .asset: scratch.write("Templates/assets/essai.css", "/* \(random.next(3)) */")
        case .otherProgram: program += 1
        case .tamperedFile: scratch.write("public/" + drawnFile(), "<p>autre chose</p>\n")
        case .deletedFile: try FileManager.default.removeItem(at: scratch.url("public/" + drawnFile()))
        case .folderInThePlaceOfAFile:
            let file = drawnFile()
            try FileManager.default.removeItem(at: scratch.url("public/" + file))
            scratch.makeFolder("public/" + file)
        case .linkInThePlaceOfAFile:
            let file = drawnFile()
            try FileManager.default.moveItem(at: scratch.url("public/" + file), to: scratch.url("ailleurs"))
            scratch.link("public/" + file, to: "ailleurs")
        case .cutMarker:
            let bytes = scratch.bytes("public/.depeche") ?? []
            try Data(bytes.prefix(random.next(bytes.count))).write(to: scratch.url("public/.depeche"))
        }
    }

    // MARK: Records

    private func addRecord() {
        nextRecord += 1
        scratch.write("incidents/fiche-\(nextRecord).yaml", record())
    }

    /// Of few services and two months, so that incidents are counted among others.
    private func record() -> String {
        let day = "2018-1\(random.next(2))-\(10 + random.next(18))"
        let antecedent = records.filter { $0.hasPrefix("fiche") }.randomElement(using: &random)?.dropLast(5)
        return """
            schema: 1
            service: \(random.pick(["github", "github", "twitter", "gitlab"]))
            nature: \(random.pick(["panne", "ralentissement"]))
            gravite: \(random.pick(["modéré", "important", "majeur"]))
            etat: résolu
            publication: \(day)T14:\(10 + random.next(50))
            debut: \(day)T08:10
            fin: \(day)T09:\(10 + random.next(50))
            impact:
              usagers: de nombreux utilisateurs
            cause:
              texte: une mise à jour \(random.pick(["défectueuse", "ratée", "incomplète"]))
              selon: organisation

            """
                + (antecedent.map { random.next(3) > 0 ? "" : Self.antecedent(String($0)) } ?? "")
                + (random.next(3) > 0
                    ? "" : "points:\n  - id: p1\n    date: \(day)T10:00\n    texte: Tout est rétabli.\n")
                + "sources:\n  - nom: Page d’état\n    url: https://exemple.fr/\n"
    }

    private static func antecedent(_ identifier: String) -> String {
        "antecedents:\n  - incident: \(identifier)\n    action: fonctionner en mode dégradé\n    date: 2018-09-30\n"
    }

    private func drawnRecord() -> String { random.pick(records.filter { $0.hasPrefix("fiche") }) }

    private func rewrite(_ name: String, _ edit: (String) -> String) throws {
        let file = scratch.url("incidents/" + name).standardizedFileURL
        try Data(edit(String(contentsOf: file, encoding: .utf8)).utf8).write(to: file)
    }

    // MARK: Other files

    private func toggle(_ path: String, _ text: String) {
        if (try? FileManager.default.removeItem(at: scratch.url(path))) == nil { scratch.write(path, text) }
    }

    private func drawnFile() -> String {
        random.pick(scratch.stamps("public").keys.filter { $0 != ".depeche" }.sorted())
    }
}

/// SplitMix64: the same draws from the same seed, on every machine.
private struct Draw: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func next(_ count: Int) -> Int { Int(next() % UInt64(count)) }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[next(items.count)] }
}
