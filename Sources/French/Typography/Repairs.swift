/// Faults of single words: ligatures, capital accents, sigles (Imprimerie nationale; Académie).
enum Repairs {
    /// *coeur* → *cœur*, *Etat* → *État*, *APIs* → *API*, *O.N.U.* → *ONU*, *Mr* → *M.*
    static func word(_ text: String) -> String {
        if let fixed = words[text] { return fixed }
        let scalars = Array(text.unicodeScalars)
        if isPluralSigle(scalars) { return String(scalars.dropLast()) }
        if scalars.count >= 3, scalars.contains("."), scalars.allSatisfy({ $0.properties.isUppercase || $0 == "." }) {
            return String(scalars.filter { $0 != "." })
        }
        let ligatured = ligature(text)
        return accented(ligatured)
    }

    private static let words = [
        "Mr": "M.", "Mr.": "M.", "Mme.": "Mme", "Mlle.": "Mlle", "Mrs": "MM.", "Mrs.": "MM.", "aequo": "æquo",
        "caetera": "cætera", "ETAT": "ÉTAT",
        "ETATS": "ÉTATS", "ETATS-UNIS": "ÉTATS-UNIS", "ECOLE": "ÉCOLE", "Melle": "Mlle", "etc…": "etc.", "n°": "n°",
    ]

    private static func isPluralSigle(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count >= 3, scalars.last == "s" else { return false }
        return scalars.dropLast().allSatisfy { $0.properties.isUppercase }
    }

    /// *œ* only in the words that have it: never in *coexister*, *moelle*, *Maersk*.
    private static let ligatures = [
        "coeur", "soeur", "oeuvre", "oeil", "oeuf", "boeuf", "voeu", "noeud", "moeurs", "foetus", "oesophage",
        "oenolog",
        "oedème", "oecumén", "choeur", "oeill", "oestrogène", "oedipe", "boeufs",
    ]

    private static func ligature(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "o")) || text.utf8.contains(UInt8(ascii: "O")) else { return text }
        let lower = text.lowercased()
        guard lower.contains("oe"), ligatures.contains(where: { lower.contains($0) }) else { return text }
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

    /// A capital that lost its accent: *Etat*, *Ecole*. Decided by the lexicon and a list of names.
    private static func accented(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "E"),
            text.unicodeScalars.dropFirst().first?.properties.isLowercase == true
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

    private static let accentedNames: Set<String> = [
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

/// Faults that show only beside other words: days with a capital, the initial *A*, decimals with a point.
enum PlainTextRepairs {
    private static let days: Set<String> = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"]
    private static let months: Set<String> = [
        "Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre", "Octobre", "Novembre",
        "Décembre",
    ]

    static func apply(to tokens: inout [Token]) {
        for index in tokens.indices {
            let previous: Token? = index > 0 ? tokens[index - 1] : nil
            let next: Token? = index + 1 < tokens.count ? tokens[index + 1] : nil
            switch tokens[index].kind {
            case .text: repairWord(&tokens[index], previous, next)
            case .number: repairNumber(&tokens[index], previous, next)
            case .punctuation:
                // 2013 – 2014: an interval of numbers keeps its hyphen.
                if tokens[index].text == "–", previous?.kind == .number, next?.kind == .number {
                    tokens[index].text = "-"
                }
            default: break
            }
        }
        firstOfMonth(&tokens)
    }

    private static func repairWord(_ token: inout Token, _ previous: Token?, _ next: Token?) {
        let isStart =
            previous == nil || previous?.kind == .openQuote
            || (previous?.kind == .punctuation && ![",", ";", ":", "(", "–"].contains(previous?.text ?? ""))
        if days.contains(token.text), !isStart {
            token.text = token.text.lowercased()
        } else if months.contains(token.text) {
            let beforeMonth: Set<String> = ["en", "fin", "début", "courant", "depuis", "mi", "d’", "mois"]
            if previous?.kind == .number || previous?.markup == .superscript
                || beforeMonth.contains(previous?.text ?? "")
            {
                token.text = token.text.lowercased()
            }
        } else if token.text == "A", isStart, next?.kind == .text || next?.kind == .number {
            token.text = "À"
        } else if token.text == "Ca", isStart {
            token.text = "Ça"
        }
    }

    /// 3.5 % → 3,5 %; 1500 € → 1 500 €; 300000 comptes → 300 000 comptes. Years, versions and ports stay.
    private static func repairNumber(_ token: inout Token, _ previous: Token?, _ next: Token?) {
        let isBeforeUnit = next?.kind == .unit
        let isBeforePlural = next?.kind == .text && isPluralWord(next?.text ?? "")
        if let point = token.text.firstIndex(of: ".") {
            let decimals = token.text[token.text.index(after: point)...]
            if isBeforePlural, decimals.utf8.count == 3, let value = Int(token.text[..<point] + decimals) {
                token.text = Numerals.digits(value)
            } else if isBeforeUnit {
                token.text = token.text[..<point] + "," + decimals
            }
            return
        }
        guard NumberReading.isDigits(token.text), token.text.utf8.count >= 4, !token.text.hasPrefix("0"),
            isBeforeUnit || isBeforePlural, next?.text != "h", !labels.contains(previous?.text ?? ""),
            let value = Int(token.text)
        else { return }
        if isBeforePlural, (1900...2099).contains(value) { return }
        token.text = Numerals.digits(value)
    }

    private static let labels: Set<String> = [
        "port", "numéro", "n°", "code", "ticket", "version", "référence", "ligne", "vol",
    ]

    private static func isPluralWord(_ word: String) -> Bool {
        (word.hasSuffix("s") || word.hasSuffix("x")) && word.unicodeScalars.first?.properties.isLowercase == true
            && Lexicon.standard.lookUp(word) != nil
    }

    /// 1 avril → 1er avril, 03 mars → 3 mars.
    private static func firstOfMonth(_ tokens: inout [Token]) {
        var index = tokens.count - 1
        while index > 0 {
            if tokens[index].kind == .text, CalendarNames.months.contains(tokens[index].text),
                tokens[index - 1].kind == .number
            {
                if tokens[index - 1].text.utf8.count == 2, tokens[index - 1].text.hasPrefix("0") {
                    tokens[index - 1].text.removeFirst()
                }
                if tokens[index - 1].text == "1" { tokens.insert(Token(.text, "er", markup: .superscript), at: index) }
            }
            index -= 1
        }
    }
}
