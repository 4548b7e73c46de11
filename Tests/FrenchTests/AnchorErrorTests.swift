import French
import Testing

/// The faults measured in other tools, none of which is ours.
@Suite("Faults of other tools")
struct AnchorErrorTests {
    @Test(
        "Conjugation",
        arguments: [
            ("révéler", Tense.compoundPast, "a révélé"), ("accroître", .present, "accroît"),
            ("protéger", .future, "protégera"),
            ("prévaloir", .subjunctive, "prévale"), ("croître", .simplePast, "crût"),
            ("télécharger", .present, "télécharge"),
            ("exfiltrer", .compoundPast, "a exfiltré"), ("tweeter", .present, "tweete"),
            ("nuire", .compoundPast, "a nui"),
            ("peser", .compoundPast, "a pesé"), ("retomber", .compoundPast, "est retombé"),
        ])
    func conjugation(_ verb: String, _ tense: Tense, _ expected: String) throws {
        #expect(try #require(Verb(verb)).form(tense, .third, .singular) == expected)
    }

    @Test(
        "Spelling of 1990",
        arguments: [
            ("protéger", Tense.future, "protègera"), ("connaître", .present, "connait"),
            ("ruisseler", .present, "ruissèle"),
            ("appeler", .present, "appelle"),
        ])
    func rectified(_ verb: String, _ tense: Tense, _ expected: String) throws {
        #expect(try #require(Verb(verb, orthography: .rectified1990)).form(tense, .third, .singular) == expected)
    }

    @Test("The passive of a verb no lexicon lists")
    func passive() throws {
        let passive = try #require(try InfinitiveGroup(parsing: "pirater des comptes").passive(.compoundPast))
        #expect(
            Typesetter.text(passive.subject.tokens() + passive.tokens, capitalized: true)
                == "Des comptes ont été piratés")
    }

    @Test(
        "Plain text",
        arguments: [
            ("Amazon.com est en panne", "Amazon.com est en panne"), ("Et alors… ?", "Et alors…<NN>?"),
            ("https://status.example.com:8443/a?b=c", "https://status.example.com:8443/a?b=c"),
            ("attaque?", "attaque<NN>?"),
            ("iPhone", "iPhone"), ("Le 1 avril", "Le 1er avril"), ("à 19h5", "à 19<NB>h<NB>05"),
        ])
    func plainText(_ plain: String, _ expected: String) {
        #expect(visible(Typography.imprimerie.text(plain)) == expected)
    }

    @Test("A brand with a small initial keeps it at the start of a sentence")
    func brandCase() {
        let tokens = [Token(.brand, "iPhone"), Token(.word, "et"), Token(.brand, "eBay"), Token(.punctuation, ".")]
        #expect(Typesetter.text(tokens, capitalized: true) == "iPhone et eBay.")
    }

    @Test("Elision works across quotes and markup")
    func acrossQuotes() {
        let tokens = [
            Token(.word, "que"), Token(.openQuote, "«"), Token(.text, "une", markup: .day(CalendarDate(dayNumber: 0))),
            Token(.text, "panne"),
            Token(.closeQuote, "»"),
        ]
        #expect(visible(Typesetter.text(tokens)) == "qu’«<NB>une panne<NB>»")
    }

    @Test(
        "Intervals",
        arguments: [
            (3, 12, "de 3 à 12 serveurs", "entre 3 et 12 serveurs"),
            (3, 5, "de trois à cinq serveurs", "entre trois et cinq serveurs"),
            (12_000, 16_000, "de 12<NN>000 à 16<NN>000 serveurs", "entre 12<NN>000 et 16<NN>000 serveurs"),
        ])
    func intervals(_ from: Int, _ upper: Int, _ range: String, _ between: String) {
        #expect(visible(Quantity.range(Quantity(from, "serveur"), Quantity(upper, "serveur"))) == range)
        #expect(visible(Quantity.between(Quantity(from, "serveur"), Quantity(upper, "serveur"))) == between)
    }

    @Test(
        "Agreement of collectives and measures",
        arguments: [
            ("une vingtaine de serveurs", "être touché", "Une vingtaine de serveurs ont été touchés"),
            ("la vingtaine de serveurs", "être remplacé", "La vingtaine de serveurs a été remplacée"),
            ("1,5 million de comptes", "être compromis", "1,5 million de comptes ont été compromis"),
            ("10 % des clients", "être touché", "10 % des clients ont été touchés"),
            ("aucun client", "ne être touché", "Aucun client n’a été touché"),
            ("la plupart des sites", "revenir", "La plupart des sites sont revenus"),
            ("plus d’un client", "protester", "Plus d’un client a protesté"),
            ("moins de deux heures", "s’écouler", "Moins de deux heures se sont écoulées"),
            ("une centaine de routeurs", "cesser de répondre", "Une centaine de routeurs ont cessé de répondre"),
            ("plus d’un million de dossiers", "être volé", "Plus d’un million de dossiers ont été volés"),
            ("moins de 1 % des comptes", "être touché", "Moins de 1 % des comptes ont été touchés"),
            ("l’une des deux lignes", "être coupé", "L’une des deux lignes a été coupée"),
        ])
    func collectives(_ subject: String, _ verb: String, _ expected: String) throws {
        let group = try NounGroup(parsing: subject)
        let infinitive = try InfinitiveGroup(parsing: verb)
        let tokens = group.tokens() + infinitive.active(.compoundPast, subject: group.agreement)
        #expect(breakable(Typesetter.text(tokens, capitalized: true)) == expected)
    }

    @Test("The lexicon is wide enough")
    func lexicon() {
        let counts = Lexicon.standard.counts
        #expect(counts.nouns >= 600)
        #expect(counts.adjectives >= 300)
    }
}
