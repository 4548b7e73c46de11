import French
import Incidents

/// News above an article, before what it comes of.
extension Writer {
    /// Whether news comes behind its day and what it is of, or in a sentence that nobody reads to its end.
    static func delaysNews(_ said: Realization) -> Bool {
        if said.wordCount > longestNews { return true }
        let comma = said.tokens.firstIndex { $0.text == "," }
        return said.anatomy.opensWithDate
            && (comma.map { $0 + 1 < said.tokens.count && said.tokens[$0 + 1].spells("après") } ?? false)
    }

    /// Words of news and what it comes of in one sentence.
    static let longestNews = 36
}

extension Planner {
    /// What came of it, then what that was, in a sentence each; nil where either would be long, or nothing says whose it was.
    func newsAndRecall(_ item: Item?, by entry: Plan.Entry) -> (news: Said, recall: Said)? {
        let slots = entry.followedBy.map(\.slot)
        guard slots.count == 2 else { return nil }
        var alone = candidates(slots[0], item: item, budget: Writer.longestNews, isBody: false)
        guard let news = alone.first(where: { $0.realization.wordCount <= Writer.longestNews }) else { return nil }
        var told = self
        told.keep(news, item: item, isBody: false)
        var recalls = told.candidates(slots[1], item: nil, budget: Writer.longestNews, isBody: false)
        // What the news has counted is not counted again.
        let counted = PathSet(news.realization.told)
        let fitting = recalls.all().filter {
            $0.realization.wordCount <= Writer.longestNews
                && !$0.realization.told.contains { $0 != .nature && counted.contains($0) }
                && (realizer.isNamed(in: $0.realization) || realizer.placesDeaths($0.realization))
        }
        // *Survenue vendredi 8 et samedi 9 juillet* is for want of a day.
        func worth(_ said: Said) -> Int {
            let tokens = said.realization.tokens
            let isSince =
                tokens.prefix { $0.text != "," }.count(where: \.namesWeekday) > 1
                && tokens.first?.text.inLowerCase.hasPrefix("survenu") ?? false
            return said.realization.told.count * 2 - (isSince ? 1 : 0)
        }
        return fitting.max { worth($0) < worth($1) }.map { (news, $0) }
    }
}
