/// Verbs in *-er* and the spelling of their stem.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 789–793; Bescherelle, tables 7–20; for 1990, Journal officiel of
/// 6 December 1990, rules II.3 (*cèdera*) and II.5 (*-eler*, *-eter*).
enum FirstGroup {
    /// Verbs in *-eler*, *-eter* that take *è* rather than a double consonant in the traditional spelling
    /// (Académie, 9th edition). Every other one doubles: *appelle*, *étiquette*.
    static let graveAccent: WordSet = [
        "aciseler", "bèqueter", "celer", "ciseler", "congeler", "crèneler", "crèteler", "débèqueter", "déceler",
        "décongeler", "dégeler", "démanteler", "écarteler",
        "encasteler", "geler", "harceler", "marteler", "modeler", "peler", "receler", "recongeler", "regeler",
        "rapièceter", "remarteler", "remodeler", "surgeler", "vergeter", "videler", "acheter", "bégueter", "corseter",
        "crocheter", "fileter", "fureter", "haleter",
        "préacheter", "racheter", "recorseter",
    ]

    /// The only ones that double in the spelling of 1990.
    static let doubled1990 = [
        "appeler", "rappeler", "jeter", "rejeter", "interjeter", "projeter", "déjeter", "surjeter",
        "entre-appeler", "forjeter", "trajeter",
    ]

    static func paradigm(_ infinitive: String, _ orthography: Orthography) -> Paradigm {
        let stem = String(infinitive.dropLast(2))
        let change = StemChange(infinitive: infinitive, stem: stem, orthography: orthography)
        let softened = softened(stem)
        let strong = change.strong
        let future = change.changesFuture ? strong + "er" : stem + "er"
        let ending = VerbEndings.presentFirstGroup
        let nous = softened + "ons"
        let present = [
            strong + ending[0], strong + ending[1], strong + ending[2], nous, stem + "ez", strong + ending[5],
        ]
        let subjunctive = [
            present[0], present[1], present[2], stem + "ions", stem + "iez", present[5],
        ]
        return Paradigm(
            present: present, imperfectStem: softened, imperfectBeforeI: stem, futureStem: future,
            past: .inA(stem: softened, beforeE: stem), subjunctive: subjunctive,
            imperative: [present[0], nous, stem + "ez"], presentParticiple: softened + "ant",
            participle: (stem + "é", stem + "ée"))
    }

    /// *c* and *g* keep their sound before *a* and *o*: *commençons*, *changeons*.
    private static func softened(_ stem: String) -> String {
        if stem.ends(in: "c") { return String(stem.dropLast()) + "ç" }
        // The g of jogger, débugger is hard.
        if stem.ends(in: "g"), !stem.ends(in: "gg") { return stem + "e" }
        return stem
    }

    /// How the stem is written before a mute *e*.
    private struct StemChange {
        var strong: String
        var changesFuture = true

        init(infinitive: String, stem: String, orthography: Orthography) {
            strong = stem
            let letters = Array(stem.unicodeScalars)
            guard let last = letters.last, letters.count >= 2 else { return }
            let before = letters[letters.count - 2]
            // -ayer, -oyer, -uyer: y → i; -eyer keeps y (grasseyer).
            if last == "y" {
                if before == "é" {
                    strong = String(stem.dropLast(2)) + "èy"
                } else if before != "e" {
                    strong = String(stem.dropLast()) + "i"
                }
                return
            }
            guard let vowel = StemChange.mutableVowel(letters) else { return }
            let tail = letters[(vowel + 1)...]
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: letters[..<vowel])
            let head = String(scalars)
            var consonants = String.UnicodeScalarView()
            consonants.append(contentsOf: tail)
            if letters[vowel] == "é" {
                strong = head + "è" + String(consonants)
                changesFuture = orthography == .rectified1990
                return
            }
            if tail.count == 1, last == "l" || last == "t", StemChange.doubles(infinitive, orthography) {
                strong = stem + String(last)
            } else {
                strong = head + "è" + String(consonants)
            }
        }

        private static func doubles(_ infinitive: String, _ orthography: Orthography) -> Bool {
            switch orthography {
            case .traditional: !FirstGroup.graveAccent.contains(infinitive)
            case .rectified1990: FirstGroup.doubled1990.contains(infinitive)
            }
        }

        /// The index of the *e* or *é* that becomes *è* before a mute syllable.
        private static func mutableVowel(_ letters: [Unicode.Scalar]) -> Int? {
            var index = letters.count - 1
            var consonants = 0
            while index >= 0, !"aeiouyéèêëàâîïôûùü".unicodeScalars.contains(letters[index]) {
                consonants += 1
                index -= 1
            }
            // gu, qu: the u is no vowel (léguer, disséquer).
            if consonants == 0, index >= 1, letters[index] == "u",
                letters[index - 1] == "g" || letters[index - 1] == "q"
            {
                index -= 1
                while index >= 0, !"aeiouyéèêëàâîïôûùü".unicodeScalars.contains(letters[index]) {
                    consonants += 1
                    index -= 1
                }
            }
            guard consonants > 0, index >= 0 else { return nil }
            if letters[index] == "é" { return index }
            guard letters[index] == "e" else { return nil }
            // e + one consonant, or vr (sevrer); never after a vowel (tweeter) except qu (étiqueter) and gu.
            let last = letters[letters.count - 1]
            let isGroup = consonants == 2 && last == "r" && letters[letters.count - 2] == "v"
            guard consonants == 1 || isGroup, last != "x", last != "w", last != "u" else { return nil }
            if index >= 1, "aeio".unicodeScalars.contains(letters[index - 1]) { return nil }
            return index
        }
    }
}
