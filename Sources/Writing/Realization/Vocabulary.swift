import French
import Incidents

/// Small words and names the writer needs beside the lexicon.
enum Vocabulary {
    /// Plain words as tokens that may elide and contract.
    static func words(_ text: String) -> [Token] {
        guard text.utf8.contains(UInt8(ascii: " ")) else { return text.isEmpty ? [] : [Token(.word, text)] }
        return text.utf8.split(separator: UInt8(ascii: " ")).map { Token(.word, String(Substring($0))) }
    }

    /// A prepositional group of the author's.
    static func tokens(_ group: PrepositionalGroup) -> [Token] {
        Typography.imprimerie.tokens(fromPlainText: group.text)
    }

    /// The same where words may follow: *à Clichy (Hauts-de-Seine),* and *à Saclay, dans l’Essonne,*: what opens with a comma
    /// closes with one, which goes when punctuation follows; *dans la Vésubie, la Roya et la Tinée* is a list.
    static func closed(_ group: PrepositionalGroup) -> [Token] {
        let words = tokens(group)
        guard let comma = words.lastIndex(where: { $0.text == "," }),
            !words[comma...].contains(where: { $0.text == "et" })
        else { return words }
        return words + [Token(.punctuation, ",")]
    }

    /// A noun group whose apposition is closed by a comma, which goes when punctuation follows.
    static func closed(_ group: NounGroup) -> [Token] { group.tokensBeforeVerb() }

    static func infinitiveGroup(_ text: String) -> InfinitiveGroup? {
        try? InfinitiveGroup(parsing: text)
    }

    /// *Auber* is a name.
    static func isInfinitive(_ word: String) -> Bool {
        guard word.hasSuffix("r") || word.hasSuffix("re"), word.first?.isLowercase == true else { return false }
        return infinitiveGroup(word) != nil
    }

    static func isAdjectiveOrParticiple(_ word: String) -> Bool {
        AdjectiveForm.isMasculineSingular(word)
    }

    // MARK: Names

    /// A proper name with its article: *le PlayStation Network*, *Twitter*, *La Poste*.
    static func name(_ actor: Actor) -> EntityNames.Name {
        let bare = [Token(.brand, actor.name)]
        let tokens = actor.article == .definite ? [Token(.article, article(actor.agreement))] + bare : bare
        return EntityNames.Name(tokens: tokens, bare: bare, agreement: actor.agreement)
    }

    /// *la FAA*, *AWS*: it takes the article of the name.
    static func acronym(_ actor: Actor) -> EntityNames.Name? {
        guard let acronym = actor.acronym else { return nil }
        var name = name(actor)
        name.bare = [Token(.brand, acronym)]
        name.tokens = name.tokens.dropLast() + name.bare
        name.isAcronym = true
        return name
    }

    /// The apposition that explains a name, closed by a comma that falls before other punctuation.
    static func gloss(_ actor: Actor) -> [Token] {
        var tokens: [Token] = []
        if let acronym = actor.acronym {
            tokens += [Token(.punctuation, "("), Token(.brand, acronym), Token(.punctuation, ")")]
        }
        if let gloss = actor.gloss {
            tokens += [Token(.punctuation, ",")] + gloss.tokens() + [Token(.punctuation, ",")]
        }
        return tokens
    }

    /// *Le ministère* of *le ministère de l’Intérieur sud-coréen*: the noun alone, where it is that of a body and the rest
    /// but says which.
    static func bodyAlone(_ name: String, _ agreement: Agreement) -> EntityNames.Name? {
        let words = name.split(separator: " ").map(String.init)
        guard words.count > 1, bodies.contains(words[0]) else { return nil }
        let bare = [Token(.word, words[0])]
        return EntityNames.Name(
            tokens: [Token(.article, article(agreement))] + bare, bare: bare, agreement: agreement, head: words[0])
    }

    static let bodies: Set<String> = [
        "aéroport", "agence", "ambassade", "association", "autorité", "commissariat", "commission", "compagnie",
        "conseil", "cour", "fédération", "gendarmerie", "gouvernement", "mairie", "métropole", "ministère", "musée",
        "parquet", "préfecture", "rectorat", "région", "secrétariat", "syndicat", "tribunal", "université",
    ]

    static func designations(_ actor: Actor, severity: Incident.Severity) -> [EntityNames.Name] {
        let acronym = acronym(actor).map { [$0] } ?? []
        return acronym
            + actor.designations.filter { $0.register == .neutral || severity < .critical }.map { designation in
                EntityNames.Name(
                    tokens: designation.text.tokens(), bare: designation.text.tokens(),
                    agreement: designation.text.agreement, isOrnament: designation.register == .ornament,
                    head: designation.text.head)
            }
    }

    /// A person at first mention: name, then function; or *le gouverneur du Texas, Greg Abbott,*.
    static func person(_ person: NamedPerson, functionFirst: Bool = false) -> [Token] {
        if functionFirst, let function = person.function, function.isDefinite, !function.text.contains(",") {
            let comma = Token(.punctuation, ",")
            return function.tokens() + [comma, Token(.brand, person.name), comma]
        }
        var tokens = [Token(.brand, person.name)]
        if let function = person.function {
            // The closing comma of the apposition goes when punctuation follows.
            tokens += [Token(.punctuation, ",")] + function.tokens() + [Token(.punctuation, ",")]
        }
        return tokens
    }

    /// *Barack Obama, alors président américain,*; nil of whom no office is given that one takes and leaves: *le fondateur*,
    /// *l’ancien ministre*, *l’architecte mandaté comme expert*.
    static func personThen(_ person: NamedPerson) -> [Token]? {
        guard let function = person.function, function.determiner == .definite, !function.text.contains(","),
            let office = function.text.lettersApart.dropFirst().first.map(String.init)?.inLowerCase,
            offices.contains(where: office.hasSuffix)
                || office == "premier" || office == "première"
        else { return nil }
        let comma = Token(.punctuation, ",")
        return [Token(.brand, person.name), comma, Token(.word, "alors")]
            + function.withDeterminer(.none).tokens() + [comma]
    }

    /// What an office is called, be it *vice-*, *co-* or *sous-*.
    private static let offices = [
        "ambassadeur", "ambassadrice", "chancelier", "chancelière", "chef", "cheffe", "commissaire", "directeur",
        "directrice", "dirigeant", "dirigeante", "gouverneur", "gouverneure", "maire", "ministre", "patron", "patronne",
        "pdg", "porte-parole", "préfet", "préfète", "président", "présidente", "procureur", "procureure", "responsable",
        "secrétaire",
    ]

    private static func article(_ agreement: Agreement) -> String {
        agreement.number == .plural ? "les" : agreement.gender == .feminine ? "la" : "le"
    }

    // MARK: Scope

    static func scope(_ scope: Impact.Scope, _ gender: Gender) -> String {
        let adjective =
            switch scope {
            case .worldwide: "mondial"
            case .national: "national"
            case .regional: "régional"
            case .local: "local"
            }
        return AdjectiveForm.inflect(adjective, Agreement(gender, .singular))
    }

    /// *dans le monde entier*, *dans tout le pays*; a region or a town has to be named.
    static func extent(_ scope: Impact.Scope) -> [Token]? {
        switch scope {
        case .worldwide: words("dans le monde entier")
        case .national: words("dans tout le pays")
        case .regional, .local: nil
        }
    }

    // MARK: Quotes

    /// *de l’anglais*: for « traduit de l’anglais ».
    static func language(_ tag: String) -> String? {
        let names = [
            "en": "de l’anglais", "de": "de l’allemand", "es": "de l’espagnol", "it": "de l’italien",
            "nl": "du néerlandais", "pt": "du portugais", "ja": "du japonais", "zh": "du chinois", "ru": "du russe",
            "ko": "du coréen", "ar": "de l’arabe", "pl": "du polonais", "sv": "du suédois", "da": "du danois",
        ]
        let primary = tag.split(separator: "-").first.map(String.init) ?? tag
        return names[primary]
    }

    /// Without its final full stop: the sentence around it has its own.
    static func withoutStop(_ text: String) -> String {
        var text = Substring(text)
        while let last = text.last, last == " " || last == "\n" { text.removeLast() }
        if text.last == ".", !text.hasSuffix(".."), !Sentences.endsWithAbbreviation(text) { text.removeLast() }
        return String(text)
    }
}
