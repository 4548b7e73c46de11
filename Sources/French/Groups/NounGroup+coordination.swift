/// Where a noun group is made of several: *le site, l’application et la messagerie*, *ni l’un ni l’autre*.
///
/// A determiner after *et*, *ou*, *ni* or a comma opens a new group, unless what stands before has opened a clause or a
/// complement whose preposition need not be repeated (*contre le site et l’application*): *de*, *à*, *en* must be
/// (Grevisse et Goosse, *Le bon usage*, § 1044), so that *la panne du site et l’arrêt* are two.
struct CoordinationScan {
    struct Part {
        /// What stands before: nothing for the first.
        var link: String?
        var words: Range<Int>
    }

    var opening: String?
    var parts: [Part]

    private static let links: WordSet = ["et", "ou", "ni", "et/ou", "puis"]
    private static let relatives: WordSet = [
        "qui", "que", "qu’", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel",
        "desquels", "desquelles", "lorsque", "lorsqu’", "quand", "si",
    ]
    /// Repeated before each group, or opening none.
    private static let repeated: WordSet = ["de", "d’", "du", "des", "à", "au", "aux", "en"]
    private static let contracted: WordSet = ["des", "du"]

    init(_ words: [String]) {
        var start = 0
        if let first = words.first?.lowered, ["ni", "soit", "tant"].contains(first) {
            opening = words[0]
            start = 1
        }
        parts = []
        var link: String?
        var pending: [Part] = []
        var state = State()
        var index = start
        var noun = start + CoordinationScan.determinerLength(words[start...])
        while index < words.count {
            if index > noun, let (found, end) = CoordinationScan.link(words, index, opening),
                state.allows(words, end, link: found, after: words[index - 1])
            {
                if found == "," {
                    pending.append(Part(link: link, words: start..<index))
                } else {
                    parts += pending + [Part(link: link, words: start..<index)]
                    pending = []
                }
                link = found
                start = end
                index = end
                state = State()
                noun = start + CoordinationScan.determinerLength(words[start...])
            }
            if index >= noun { state.read(words, index) }
            index += 1
        }
        // Commas alone mark an apposition: la ministre, une ancienne élue.
        let first = pending.first?.words.lowerBound ?? start
        let last = Part(link: pending.first?.link ?? link, words: first..<words.count)
        parts.append(last)
    }

    private static func determinerLength(_ words: ArraySlice<String>) -> Int {
        min(DeterminerScan.scan(Array(words))?.count ?? 0, words.count - 1)
    }

    /// The link at an index and where what it joins begins; a comma is carried by the word before.
    private static func link(_ words: [String], _ index: Int, _ opening: String?) -> (String, Int)? {
        let word = words[index].lowered
        if word == "ainsi" || word == "tant", index + 1 < words.count, words[index + 1] == "que" {
            return ("ainsi que", index + 2)
        }
        if links.contains(word) || (word == "soit" && opening == "soit") {
            if index + 1 < words.count, ["aussi", "même", "surtout"].contains(words[index + 1]) {
                return (word + " " + words[index + 1], index + 2)
            }
            return (word, index + 1)
        }
        if words[index - 1].ends(in: ",") {
            if word == "mais", index + 1 < words.count, words[index + 1] == "aussi" { return ("mais aussi", index + 2) }
            return (",", index)
        }
        return nil
    }

    /// What the words of the current group have opened.
    private struct State {
        var isInside = false
        var complements: Set<String> = []
        var hasComplement = false

        mutating func read(_ words: [String], _ index: Int) {
            let word = words[index].lowered
            let next = index + 1 < words.count ? words[index + 1] : nil
            if word.ends(in: ",") {
                isInside = false
                return
            }
            if relatives.contains(word) {
                isInside = true
            } else if repeated.contains(word) {
                complements.insert(word)
                hasComplement = true
                if let next, VerbGroup.isInfinitive(next), Lexicon.standard.lookUp(next) == nil {
                    isInside = true
                }
            } else if Prepositions.opensComplement(word) || (word.ends(in: "ant") && index > 1) {
                let opens =
                    DeterminerScan.scan(Array(words[(index + 1)...])) != nil
                    || next.map(VerbGroup.isInfinitive) == true
                if opens, !links.contains(word) { isInside = true }
                hasComplement = true
            }
        }

        func allows(_ words: [String], _ start: Int, link: String, after previous: String) -> Bool {
            guard start < words.count, !isInside || previous.ends(in: ",") else { return false }
            let rest = Array(words[start...])
            let first = rest[0].lowered
            if contracted.contains(first) || (first == "de" && rest.count > 1 && ["la", "l’"].contains(rest[1])) {
                // *Un afflux de connexions et des attaques*: one of each, the complement being bare.
                let isParallel = first == "des" && complements == ["de"] && ["un", "une"].contains(words[0].lowered)
                guard complements.isDisjoint(with: ["des", "du", "de"]) || isParallel, first != "de" else {
                    return false
                }
            }
            if PronounHeads.agreements[NounGroup.bare(first)] != nil, first != "elles", first != "eux" { return true }
            if let scan = DeterminerScan.scan(rest), scan.count < rest.count {
                return scan.determiner != .bareDe || !hasComplement
            }
            // Le site et Twitter, la famille Arnault et LVMH; but le groupe Procter et Gamble.
            return link != "," && !hasComplement && rest[0].startsWithCapital
                && (previous.startsWithSmallLetter || Initials.isAcronym(rest[0]))
                && rest.count == 1
        }
    }
}
