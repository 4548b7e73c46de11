/// The bars of an infinitive group that mark as its object what is none: *reprocher | à l’établissement | un manque*.
struct Bars {
    var verb: [String]
    var object: [String]
    /// What stands behind the second bar.
    var after: [String]
    var lexicon: Lexicon

    /// Says what is wrong and what to write, nothing left out; leaves the problem alone where no complement was marked.
    func explain(_ problem: inout FormProblem) {
        if object.first.map(Self.opensComplement) ?? false {
            problem.message = "« \(text(object)) » n’est pas l’objet de « \(text(verb)) »."
            problem.hint = complementHint
        } else if let moved = adverbMoved {
            problem.message = "« \(text(object)) » n’est pas l’objet de « \(text(verb)) »."
            problem.hint = "écrivez l’objet d’abord, « \(moved) »"
        } else if let parted = nameParted {
            problem.hint = "mettez la seconde barre derrière l’objet, « \(parted) »"
        } else {
            // In an action there is no place for « texte » and « genre ».
            let article = object[0].startsWithCapital ? "ajoutez un déterminant" : problem.hint
            problem.hint = "\(article), ou ôtez les barres : « \(text(verb + object + after)) »"
        }
    }

    /// *relier | Paris à Strasbourg*: a name, and what comes after it.
    private var nameParted: String? {
        guard object[0].startsWithCapital,
            let place = object.indices.dropFirst().first(where: { index in
                !object[index].startsWithCapital && Self.opensComplement(object[index])
            }), isObject(Array(object[..<place]))
        else { return nil }
        return "\(text(verb)) | \(text(Array(object[..<place]))) | \(text(object[place...] + after))"
    }

    private var complementHint: String {
        if isObject(after) {
            return
                "écrivez l’objet d’abord et le complément après la seconde barre, « \(text(verb)) | \(text(after)) | \(text(object)) »"
        }
        let plain = text(verb + object + after)
        guard after.isEmpty else { return "ôtez les barres, « \(plain) »" }
        return
            "ôtez la barre, « \(plain) », ou écrivez l’objet d’abord et le complément après une seconde barre, « demander | un délai | aux clients »"
    }

    /// *mettre en cause | la France | d’abord*
    private var adverbMoved: String? {
        guard let (_, count) = Adverbs.leading(object[...]), count < object.count,
            isObject(Array(object[count...]))
        else { return nil }
        return "\(text(verb)) | \(text(Array(object[count...]))) | \(text(object[..<count] + after))"
    }

    private func isObject(_ words: [String]) -> Bool {
        !words.isEmpty && (try? NounGroup(parsing: text(words), lexicon: lexicon)) != nil
    }

    private func text(_ words: [String]) -> String { WordScanner.joined(words) }

    /// *Aux compagnies*, *à la France*, *de réduire*, *avant cette date*: what a preposition opens is no object.
    private static func opensComplement(_ word: String) -> Bool {
        [
            "à", "au", "aux", "après", "avant", "avec", "chez", "contre", "dans", "de", "depuis", "dès", "durant", "en",
            "jusqu’", "malgré", "par", "pendant", "pour", "sans", "selon", "sous", "sur", "vers",
        ].contains(word.lowered)
    }
}
