import French

/// Incident sentences, realized from dictionary forms as the tool does it: groups are read once, then put at a tense,
/// elided, contracted and spaced each time.
@main
struct Sentences {
    static func main() throws {
        let corpus = try Corpus()
        for sentence in corpus.sentences { print(sentence()) }
        let clock = ContinuousClock()
        var count = 0
        var bytes = 0
        let start = clock.now
        while start.duration(to: clock.now) < .seconds(3) {
            for _ in 0..<100 {
                for sentence in corpus.sentences {
                    bytes += sentence().utf8.count
                    count += 1
                }
            }
        }
        let elapsed = start.duration(to: clock.now)
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        print("\(Int(Double(count) / seconds)) sentences/s, one core (\(count) sentences, \(bytes) bytes)")
    }
}

/// The same eight sentences as `pyrealb_sentences.py`.
struct Corpus {
    let sentences: [() -> String]

    init() throws {
        let typesetter = Typesetter(capitalizesSentences: true)
        let network = try NounGroup(parsing: "le réseau social")
        let users = try NounGroup(parsing: "de nombreux utilisateurs")
        let cancel = try InfinitiveGroup(parsing: "annuler | la modification")
        let answer = try InfinitiveGroup(parsing: "ne plus répondre")
        let unreachable = try InfinitiveGroup(parsing: "être inaccessible")
        let consult = try InfinitiveGroup(parsing: "ne pas pouvoir consulter leur fil d’actualité")
        let apologize = try InfinitiveGroup(parsing: "s’excuser pour la gêne occasionnée")
        let company = try NounGroup(parsing: "l’entreprise")
        let outage = try NounGroup(parsing: "une panne")
        let affect = try InfinitiveGroup(parsing: "toucher des millions de personnes")
        let accounts = Quantity(3_500_000, "compte", hedge: .moreThan)
        let expose = VerbGroup(try InfinitiveGroup(parsing: "exposer").verb.verb)
        let stop = Token(.punctuation, ".")
        let comma = Token(.punctuation, ",")
        func group(_ group: NounGroup, _ verb: InfinitiveGroup, _ tense: Tense, _ tail: [Token] = []) -> () -> String {
            { typesetter.string(group.tokens() + verb.active(tense, subject: group.agreement) + tail + [stop]) }
        }
        let duration = [Token(.word, "pendant")] + Durations.exact(minutes: 46)
        sentences = [
            group(network, unreachable, .compoundPast, duration),
            group(users, consult, .compoundPast),
            group(network, answer, .imperfect),
            group(company, cancel, .compoundPast),
            group(company, apologize, .compoundPast),
            group(outage, affect, .present),
            {
                guard let passive = cancel.passive(.compoundPast) else { return "" }
                return typesetter.string(passive.subject.tokens() + passive.tokens + [comma] + duration + [stop])
            },
            {
                var passive = expose
                passive.isPassive = true
                return typesetter.string(
                    accounts.tokens() + passive.tokens(.compoundPast, subject: accounts.agreement) + [stop])
            },
        ]
    }
}
