import Diagnostics
import French
import Incidents

/// Messages: a few sentences, chosen by news value, that fit where they are sent.
extension Writer {
    /// Sentences of a message at most.
    private static let messageSentences = 4

    /// - Throws: when not even the first sentence fits.
    func message(
        _ plan: Plan, _ planner: inout Planner, _ incident: Incident, _ genre: Article.Genre
    ) throws(Refusal) -> [Article.Section] {
        let address = masthead.address.map { "\($0)/incidents/\(incident.identifier)/" }
        var said: [Planner.Said] = []
        // What to do has its place kept behind the first sentence, where it can have one.
        let first = plan.sections.first?.paragraphs.first?
            .first { $0.list != Planner.news || incident.news != nil }?.slot
        let blank = planner
        for reserved in [advice(planner, genre, address), 0] where said.first.map({ $0.slot != first }) ?? true {
            planner = blank
            said = []
            var room = room(genre, address)
            room.reserved = reserved
            let facts = planner.realizer.facts
            room.advice = PathSet(facts.paths[facts.items("consignes").map(\.path)])
            room.vital = room.advice
            for name in [FactName.dead, .injured] { room.vital.formUnion(facts[name]?.places ?? []) }
            planner.room = room
            for entries in plan.sections.flatMap(\.paragraphs) { said += planner.paragraph(entries) }
        }
        guard !said.isEmpty else {
            throw Refusal(
                .error(
                    "message-trop-long", "Aucune phrase ne tient dans un message du genre « \(genre.rawValue) »",
                    at: Location(file: incident.file), hint: "donnez au service un nom plus court, ou un sigle"))
        }
        var sentences = said.map { sentence($0, planner.realizer) }
        if genre == .sms {
            sentences = sentences.map { whole in
                var whole = whole
                whole.runs = [Article.Run(GSMAlphabet.transliterated(whole.text))]
                return whole
            }
        }
        if let link = address.flatMap({ link($0, genre, sentences) }) { sentences.append(link) }
        return [Article.Section(paragraphs: [Article.Paragraph(sentences: sentences)])]
    }

    /// What the first piece of advice takes.
    private func advice(_ planner: Planner, _ genre: Article.Genre, _ address: String?) -> Int {
        guard let item = planner.realizer.facts.items("consignes").first else { return 0 }
        var said = planner.candidates("consigne", item: item, budget: Planner.longest)
        return said.candidate(0).map { room(genre, address).cost($0.realization) } ?? 0
    }

    private func room(_ genre: Article.Genre, _ address: String?) -> Room {
        let typesetter = typesetter
        if genre == .sms {
            return Room(
                left: GSMAlphabet.limit + 1, sentences: Self.messageSentences,
                cost: { realization in
                    let text = GSMAlphabet.transliterated(typesetter.string(realization.sentence))
                    return (GSMAlphabet.septets(text) ?? GSMAlphabet.limit) + 1
                },
                faults: { GSMAlphabet.faults(in: typesetter.string($0.sentence)) })
        }
        return Room(
            left: SocialWeight.limit - (address == nil ? 0 : SocialWeight.address), sentences: Self.messageSentences,
            cost: { SocialWeight.of(typesetter.string($0.sentence)) + 1 })
    }

    /// The page’s address, last; left out of a short message that has no room for it.
    private func link(_ address: String, _ genre: Article.Genre, _ before: [Article.Sentence]) -> Article.Sentence? {
        let taken = before.reduce(0) { $0 + (GSMAlphabet.septets($1.text) ?? 0) + 1 }
        if genre == .sms, taken + (GSMAlphabet.septets(address) ?? .max / 2) > GSMAlphabet.limit { return nil }
        return Article.Sentence(
            runs: [Article.Run(address, .link(address))], told: [Article.ToldFact(path: "adresse", lines: [])],
            formulation: "adresse")
    }
}
