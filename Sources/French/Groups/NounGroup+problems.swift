/// Why a noun group cannot be read, and what to write.
extension NounGroup {
    static func missingDeterminer(
        _ words: [String], _ first: Range<Int>, _ whole: Range<Int>, _ lexicon: Lexicon
    ) -> FormProblem {
        let text = WordScanner.joined(words)
        // A capital tells a proper name: an article before it would not be French.
        let isName = words[0].startsWithCapital
        guard !isName, let known = lexicon.lookUp(words[0].lowered) else {
            let name = "si c’est un nom propre, mettez à la ligne « texte: \(text) » et, dessous, « genre: masculin »"
            return FormProblem(
                .missingDeterminer, "« \(text) » n’a pas de déterminant.",
                hint: "ajoutez un déterminant (« le », « une », « des »…)" + (isName ? " ; " + name : ""), range: first)
        }
        let gender = known.noun.gender ?? .masculine
        let isPlural = known.singular != words[0].lowered
        let agreement = Agreement(gender, isPlural ? .plural : .singular)
        // Le sud de Paris, la mort d’un passager: a complement with its own determiner, or a name, tells which.
        let isTold =
            words.count > 2 && (["du", "des"].contains(words[1]) || words[1].isOf && words[2].isDetermined)
        let article = isTold ? DeterminerForms.definite(agreement) : DeterminerForms.indefinite(agreement)
        return FormProblem(
            .missingDeterminer, "« \(text) » n’a pas de déterminant.",
            hint: "ajoutez un déterminant : « \(Elision.joined(article, text)) »", range: whole)
    }

    static func mismatch(
        _ words: [String], _ scan: DeterminerScan, _ head: String, _ known: Gender, _ whole: Range<Int>
    ) -> FormProblem {
        let agreement = Agreement(known, scan.number ?? .singular)
        let right: String =
            switch scan.determiner {
            case .definite: DeterminerForms.definite(agreement)
            case .indefinite: DeterminerForms.indefinite(agreement)
            case .partitive: DeterminerForms.partitive(agreement)
            case .demonstrative: DeterminerForms.demonstrative(agreement)
            case .possessive(let person, let owner): DeterminerForms.possessive(person, owner, agreement)
            case .quantity(let words): DeterminerTables.inflected(words, agreement) ?? words
            default: known == .feminine ? "aucune" : "aucun"
            }
        let rest = WordScanner.joined(words[scan.count...])
        return FormProblem(
            .genderMismatch, "« \(head) » est \(known == .feminine ? "féminin" : "masculin").",
            hint: "écrivez « \(Elision.joined(right, rest)) »", range: whole)
    }

    static func unknownGender(_ text: String, _ head: String, _ number: Number, _ range: Range<Int>) -> FormProblem {
        FormProblem(
            .unknownGender, "Le genre de « \(head) » n’est pas connu.",
            hint:
                "écrivez { texte: « \(text) », genre: féminin, nombre: \(number == .plural ? "pluriel" : "singulier") }"
                + " (ou masculin), ou ajoutez « \(head) » au lexique",
            range: range)
    }
}

extension String {
    fileprivate var isOf: Bool { self == "de" || self == "d’" }

    fileprivate var isDetermined: Bool {
        startsWithCapital || DeterminerScan.scan([self, "x"]) != nil
    }
}
