/// A phrase of time without preposition, which is never an object: *deux heures*, *le 3 mars*, *lundi*, *la nuit*.
enum TimePhrase {
    private static let nouns: WordSet = [
        "seconde", "minute", "heure", "jour", "journée", "nuit", "matin", "matinée", "soir", "soirée", "semaine",
        "mois", "an", "année", "week-end", "fois", "instant", "moment", "trimestre", "après-midi", "lendemain",
        "veille",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "temps",
    ]
    private static let words: WordSet = [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "demain", "aujourd’hui",
        "avant-hier",
    ]
    private static let months: WordSet = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]

    /// How many words it takes at an index; nil when none stands there.
    static func length(_ all: [String], _ index: Int) -> Int? {
        guard index < all.count else { return nil }
        if words.contains(NounGroup.bare(all[index].lowered)) {
            // mardi matin
            return index + 1 < all.count && ["matin", "midi", "après-midi", "soir"].contains(all[index + 1]) ? 2 : 1
        }
        if index + 2 < all.count, all[index] == "le", months.contains(all[index + 2]) || all[index + 1] == "1er" {
            return 3
        }
        let rest = Array(all[index...])
        guard let scan = DeterminerScan.scan(rest), scan.determiner != .bareDe,
            !Articles.mergedWithDe(all, index)
        else { return nil }
        var noun = scan.count
        while noun + 1 < rest.count, AdjectivesBefore.contains(rest[noun]) { noun += 1 }
        // Un vendredi, à l’heure de pointe: the comma is none of its letters.
        guard noun < rest.count, nouns.contains(singular(NounGroup.bare(rest[noun]))) else { return nil }
        if ["temps", "moment"].contains(rest[noun]), noun == scan.count, scan.determiner == .definite { return nil }
        return noun + 1
    }

    private static let spans: WordSet = ["nuit", "journée", "soirée", "matinée", "semaine", "week-end"]

    /// Whether some words open with a stretch of time, not a date: *deux heures*, *la nuit*, but not *le 3 mars*, *la
    /// semaine dernière*.
    static func isDuration(_ words: [String]) -> Bool {
        guard let length = length(words, 0), let scan = DeterminerScan.scan(words) else { return false }
        if case .quantity = scan.determiner { return true }
        let next = length < words.count ? words[length] : ""
        return scan.determiner != .demonstrative && spans.contains(words[length - 1])
            && !["dernier", "dernière", "prochain", "prochaine", "suivant", "suivante"].contains(next)
    }

    /// *Un jour* **de grands départs**: what *de* opens behind such a phrase says what day it was.
    static func isQualified(_ words: [String], upTo end: Int) -> Bool {
        guard end >= 2, end < words.count, ["de", "d’"].contains(words[end]) else { return false }
        return ["un", "une"].contains(words[end - 2]) && days.contains(words[end - 1])
    }

    private static let days = spans.union(["jour", "matin", "soir", "mois", "année"])

    /// *heures*, *nuit*
    static func names(_ word: String) -> Bool { nouns.contains(singular(word)) }

    private static func singular(_ word: String) -> String {
        word.ends(in: "s") && word != "fois" && word != "mois" && word != "temps"
            ? word.replacing(ending: "s", with: "") : word
    }
}

/// Articles that look like the preposition *de*.
enum Articles {
    /// *du, des, de la, de l’*.
    static func mergedWithDe(_ words: [String], _ index: Int) -> Bool {
        switch words[index] {
        case "du", "des":
            if words[index] == "des", case .quantity? = DeterminerScan.scan(Array(words[index...]))?.determiner {
                return false
            }
            return true
        case "de": return index + 1 < words.count && ["la", "l’"].contains(words[index + 1])
        default: return false
        }
    }
}
