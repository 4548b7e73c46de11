/// Faults of single words: ligatures, capital accents, sigles (Imprimerie nationale; Académie).
enum Repairs {
    /// *coeur* → *cœur*, *Etat* → *État*, *APIs* → *API*, *O.N.U.* → *ONU*, *Mr* → *M.*
    static func word(_ text: String) -> String {
        if let fixed = words[text] { return fixed }
        if text.unicodeScalars.allSatisfy({ $0.isSmallLetter }) { return ligature(text) }
        let scalars = Array(text.unicodeScalars)
        if isPluralSigle(scalars) { return String(scalars.dropLast()) }
        if isSpelled(scalars) {
            return String(scalars.filter { $0 != "." })
        }
        let ligatured = ligature(text)
        return accented(ligatured)
    }

    private static let words: WordTable<String> = [
        "Mr": "M.", "Mr.": "M.", "Mme.": "Mme", "Mlle.": "Mlle", "Dr.": "Dr", "Pr.": "Pr", "Mrs": "MM.", "Mrs.": "MM.",
        "aequo": "æquo",
        "caetera": "cætera", "ETAT": "ÉTAT",
        "ETATS": "ÉTATS", "ETATS-UNIS": "ÉTATS-UNIS", "ECOLE": "ÉCOLE", "Melle": "Mlle",
    ]

    /// O.N.U., with or without its last stop.
    private static func isSpelled(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.count >= 3
            && scalars.enumerated().allSatisfy { index, scalar in
                index % 2 == 0 ? scalar.isCapital : scalar == "."
            }
    }

    private static func isPluralSigle(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count >= 3, scalars.last == "s" else { return false }
        return scalars.dropLast().allSatisfy { $0.isCapital }
    }

    /// *œ* only in the words that have it: never in *coexister*, *moelle*, *Maersk*.
    private static let ligatures = [
        "coeur", "soeur", "oeuvre", "oeil", "oeuf", "boeuf", "voeu", "noeud", "moeurs", "foetus", "oesophage",
        "oenolog",
        "oedème", "oecumén", "choeur", "oeill", "oestrogène", "oedipe", "boeufs",
    ]

    private static func ligature(_ text: String) -> String {
        guard hasOE(text) else { return text }
        let lower = text.lowercased()
        guard ligatures.contains(where: { lower.contains($0) }) else { return text }
        var scalars: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar == "e" || scalar == "E", let last = scalars.last, last == "o" || last == "O" {
                scalars[scalars.count - 1] = last == "O" ? "Œ" : "œ"
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    private static func hasOE(_ text: String) -> Bool {
        var followsO = false
        for byte in text.utf8 {
            let letter = byte | 0x20
            if followsO, letter == UInt8(ascii: "e") { return true }
            followsO = letter == UInt8(ascii: "o")
        }
        return false
    }

    /// A capital that lost its accent: *Etat*, *Ecole*, *Ile-de-France*. Decided by the lexicon and a list of names.
    private static func accented(_ text: String) -> String {
        if islands.contains(where: { text == $0 || text.hasPrefix($0 + "-") }) { return "Î" + text.dropFirst() }
        guard text.utf8.first == UInt8(ascii: "E"),
            text.unicodeScalars.dropFirst().first?.isSmallLetter == true
        else {
            return text
        }
        let head = String(text.prefix { $0 != "-" && $0 != "’" })
        if accentedNames.contains(head) { return "É" + text.dropFirst() }
        let lower = head.lowercased()
        let candidate = "é" + lower.dropFirst()
        let lexicon = Lexicon.standard
        if lexicon.lookUp(lower) != nil || lexicon.isAdjective(lower) { return text }
        let isKnown = lexicon.lookUp(candidate) != nil || lexicon.isAdjective(candidate)
        return isKnown ? "É" + text.dropFirst() : text
    }

    private static let islands = ["Ile", "Iles"]

    private static let accentedNames: WordSet = [
        "Etat", "Etats", "Etait", "Etaient", "Eglise", "Egypte", "Ethiopie", "Equateur", "Erythrée", "Elysée", "Epinal",
        "Etienne", "Evry",
        "Evreux", "Emile", "Eric", "Edouard", "Elodie", "Emilie", "Elisabeth", "Eve", "Evelyne", "Eloi",
        "Ecosse", "Edimbourg", "Elise", "Eliane", "Ecouter", "Ecrire", "Etre", "Etant", "Eteindre", "Eviter",
        "Evidemment",
        "Egalement", "Eliminer", "Elaborer", "Emettre", "Etablir", "Evaluer", "Evacuer", "Evoluer", "Ecouler", "Ecole",
        "Ecoles",
        "Education", "Editions", "Editeur", "Ecologie", "Economie", "Electricité", "Evénement", "Energie", "Equipe",
        "Etude",
        "Etudes", "Etape", "Etapes", "Ecran", "Elu", "Elus", "Eté", "Epoque", "Epargne", "Ebauche", "Echec", "Echange",
        "Echanges",
        "Ecart", "Eclair", "Ecriture", "Edition", "Egalité", "Election", "Elections", "Elève", "Elèves", "Emission",
        "Emissions", "Emetteur", "Energie",
        "Epidémie", "Episode", "Epreuve", "Equilibre", "Equipement", "Erosion", "Etage", "Etablissement",
        "Etablissements", "Etonnant", "Etrange",
        "Etranger", "Etroit", "Etudiant", "Etudiants", "Evolution", "Evaluation", "Evacuation", "Eventuel",
        "Eventuellement",
    ]
}
