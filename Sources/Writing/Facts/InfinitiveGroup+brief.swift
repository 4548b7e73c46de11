import French

extension InfinitiveGroup {
    /// The same act in few words, its object up to what only adds to it: *ouvrir une enquête* of *ouvrir une enquête pour
    /// entrave au fonctionnement d’un système*.
    var brief: InfinitiveGroup {
        guard let object, let cut = object.brief,
            Typesetter.text(infinitive(owner: .masculineSingular)).hasPrefix("\(head) \(object.text)"),
            let brief = try? InfinitiveGroup(parsing: "\(head) | \(cut)")
        else { return self }
        return brief
    }
}

extension NounGroup {
    /// Its words before the first complement that is not *de*; before that too where they are still many and what they
    /// name is new (*une amende*, but not *la publication*).
    fileprivate var brief: String? {
        let words = text.split(separator: " ")
        func before(_ stops: Set<String>) -> [Substring] {
            Array(words.prefix(1) + words.dropFirst().prefix { word in !stops.contains(where: String(word).opens) })
        }
        let first = before(Self.additions)
        let brief =
            first.count > Self.manyWords && determiner == .indefinite
            ? before(Self.additions.union(Self.complements)) : first
        return brief.count > 1 ? brief.joined(separator: " ") : nil
    }

    /// Whether it is named for the first time, and says which: *un rapport complet*, not *un rapport*.
    var isNew: Bool { determiner == .indefinite && text.split(separator: " ").count > 2 }

    private static let manyWords = 5
    private static let additions: Set<String> = [
        "pour", "à", "au", "aux", "contre", "dans", "sur", "vers", "chez", "entre", "par", "sans", "en", "avec", "lors",
        "depuis", "pendant", "qui", "que", "afin",
    ]
    private static let complements: Set<String> = ["de", "d’", "du", "des"]
}

extension String {
    /// Whether it is that word, or opens with it elided.
    fileprivate func opens(_ stop: String) -> Bool {
        self == stop || stop.hasSuffix("’") && hasPrefix(stop)
    }
}
