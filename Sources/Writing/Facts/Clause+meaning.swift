import French
import Incidents

extension Item {
    /// *Faire 92 morts en 1999*: of another time, though no key dates it.
    var namesYear: Bool {
        if case .action(let action)? = facts[.action]?.value { action.holdsYear } else { false }
    }
}

extension InfinitiveGroup {
    /// *À la fin de 2026*
    var holdsYear: Bool {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return infinitive(owner: .masculineSingular).contains { token in
            token.text.utf8.count == 4 && token.text.utf8.allSatisfy(digits.contains)
        }
    }

    /// *Utiliser ces services chaque mois*, *vendre 1 000 voitures par jour*: a habit, which no incident ends.
    var saysHabit: Bool {
        let words = infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        if words.contains(where: Self.usually.contains) { return true }
        // *Ne pas suffire, en principe, à prélever de l’argent*
        if words.indices.contains(where: { words[$0...].starts(with: ["en", "principe"]) }) { return true }
        return words.indices.dropFirst().contains { index in
            ["chaque", "par"].contains(words[index - 1]) && Self.rhythms.contains(words[index])
        }
    }

    private static let usually: Set<String> = ["généralement", "habituellement", "quotidiennement", "souvent"]
    private static let rhythms: Set<String> = [
        "an", "année", "heure", "jour", "matin", "mois", "nuit", "semaine", "soir",
    ]

    /// *Envisager d’abord une amende de 45 millions*, with nothing behind it in the same breath.
    var comesFirst: Bool {
        let words = infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        guard !["avant", "ensuite", "puis"].contains(where: words.contains) else { return false }
        return words.indices.dropFirst().contains { words[$0] == "abord" && words[$0 - 1] == "d’" }
            || words.contains("d’abord")
    }

    /// *Dévier | le trafic vers Akamai*: in the passive, *le trafic vers Akamai* would be one thing.
    var trailsFromItsObject: Bool {
        guard let object else { return false }
        return object.text.split(separator: " ").contains { Self.directions.contains(String($0)) }
    }

    private static let directions: Set<String> = [
        "vers", "sans", "avec", "contre", "dans", "sur", "chez", "pour", "jusqu’à", "par", "depuis",
    ]

    /// Whether a date may close it. Behind a long one it would seem to date its last words; behind an infinitive, a
    /// participle or a clause, what that tells (*menacer de publier des données* **le même jour**, *confirmer
    /// l’authenticité des données publiées* **le 2 mai**); and no one day is how long a thing lasts (*suspendre pendant
    /// six mois* **le mercredi 1er novembre**).
    var takesDateBehind: Bool {
        infinitive(owner: .masculineSingular).count <= 6 && takesComplementBehind
    }

    /// Whether what stands behind it is said of the deed: *demander une enquête* **après une panne**, but not *ordonner
    /// de s’expliquer d’ici au 22 juillet* **après une panne**.
    var takesComplementBehind: Bool {
        let words = infinitive(owner: .masculineSingular)
        let rest = words.indices.dropFirst()
        if closesOnParticiple { return false }
        return !rest.contains { index in
            let before = words[index - 1].text
            return ["à", "de", "d’", "pour"].contains(before) && Vocabulary.isInfinitive(words[index].text)
                || ["pendant", "durant", "que", "qu’", "qui", "dont", "où", "ici"].contains(words[index].text)
                || before == "pour" && Self.spans.contains { span in words[index...].contains { $0.text == span } }
        }
    }

    private static let spans = [
        "minutes", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "année", "années",
    ]

    /// *devoir rembourser ses clients*; nil for what already says as much.
    var asDuty: InfinitiveGroup? {
        let announcing: Set<String> = ["devoir", "pouvoir", "prévoir", "compter", "engager", "promettre", "envisager"]
        guard !announcing.contains(head) else { return nil }
        return try? InfinitiveGroup(
            parsing: "devoir " + Typesetter.text(infinitive(owner: .masculineSingular)))
    }

    /// *Exclure de rembourser les abonnements*, of *ne pas rembourser les abonnements* as somebody says that he will not;
    /// *ne pas avoir l’intention de payer de rançon*, whose *de* wants its denial. Nil where nothing is denied, where what
    /// is already says what one has in mind, and where it is his alone to decide: *ne fera pas appel*.
    var asRefusal: InfinitiveGroup? {
        let words = infinitive(owner: .masculineSingular)
        guard isDenied, !Self.attitudes.contains(head), words.count > 2, ["ne", "n’"].contains(words[0].text),
            words[1].text == "pas"
        else { return nil }
        let rest = [Token(.word, "de")] + words.dropFirst(2)
        let isDeniedObject = words.count > 3 && ["de", "d’"].contains(words[3].text)
        guard isDeniedObject || object != nil else { return nil }
        let refusing = isDeniedObject ? "ne pas avoir l’intention " : "exclure "
        return try? InfinitiveGroup(parsing: refusing + Typesetter.text(rest))
    }

    /// What one is, can or has in mind is no deed.
    private static let attitudes: Set<String> = [
        "avoir", "compter", "devoir", "envisager", "espérer", "être", "pouvoir", "prévoir", "savoir", "souhaiter",
        "vouloir",
    ]

    /// *Prévoir une croissance de 3 %*, *espérer rouvrir*: what one has in mind lasts, and is no deed.
    var foresees: Bool {
        switch head {
        case "espérer", "craindre", "redouter", "tabler": return true
        case "prévoir":
            guard !isPast, !verb.isPassive else { return false }
            guard let object else {
                return infinitive(owner: .masculineSingular).dropFirst().contains { $0.text == "de" }
            }
            return ["baisse", "bénéfice", "croissance", "hausse", "perte", "recul", "retour"].contains(object.head)
        default: return false
        }
    }

    /// *Ouvrir une enquête préliminaire*
    var opensInquiry: Bool {
        head.spells("ouvrir") && (object.map { ["enquête", "information"].contains(where: $0.head.spells) } ?? false)
    }

    /// *Ouvrir une enquête pour homicide*, of *enquêter pour homicide*.
    var openingInquiry: InfinitiveGroup? {
        guard head == "enquêter", !isDenied, !isPast, !verb.isPassive, object == nil else { return nil }
        let words = infinitive(owner: .masculineSingular).map(\.text)
        guard words.first == "enquêter" else { return nil }
        let rest = words.dropFirst().joined(separator: " ").replacing("’ ", with: "’")
        return try? InfinitiveGroup(parsing: "ouvrir | une enquête" + (rest.isEmpty ? "" : " | " + rest))
    }

    /// *Annoncer 17 morts avant de corriger ce bilan*: what it says first is not so.
    var corrects: Bool {
        infinitive(owner: .masculineSingular).contains { ["corriger", "démentir", "rectifier"].contains($0.text) }
    }

    /// The same, or *mener une enquête technique*, in other words than those of an act to come.
    var isInquiry: Bool {
        inquires
            || ["conduire", "mener"].contains(where: head.spells) && (object?.head.spells("enquête") ?? false)
    }

    /// *Ouvrir une enquête*, *enquêter sur un incendie*
    var inquires: Bool { opensInquiry || head.spells("enquêter") }

    /// Whether a ransom was asked, paid or refused: after people and data, what a reader asks first.
    var speaksOfRansom: Bool {
        infinitive(owner: .masculineSingular).contains { $0.text == "rançon" || $0.text == "rançons" }
    }

    /// Whether it tells what befell people, which comes before anything else: *être blessé*, *faire deux morts*.
    var tellsHarm: Bool {
        Self.harms.contains(where: head.spells) || (head.spells("être") && saysHurt)
            || Self.causing.contains(head) && (object.map { Self.victims.contains(where: $0.head.spells) } ?? false)
    }

    /// *Faire deux morts*, but not *identifier les victimes*
    private static let causing: Set<String> = [
        "annoncer", "causer", "compter", "coûter", "déplorer", "dénombrer", "entraîner", "faire", "laisser",
        "provoquer",
        "recenser", "signaler",
    ]

    /// *Être blessés*, written with the number of its subject.
    private var saysHurt: Bool {
        let words = infinitive(owner: .masculineSingular)
        return words.count > 1
            && ["blessé", "tué", "intoxiqué", "hospitalisé"].contains { words[1].text.hasPrefix($0) }
    }

    /// *Être détruit*, *être tué*: what happened in a fire rather than after it.
    var wrecks: Bool {
        guard !isDenied else { return false }
        if ["mourir", "périr", "succomber"].contains(where: head.spells) { return true }
        let words = infinitive(owner: .masculineSingular)
        return words.count > 1 && words[0].spells("être") && Self.wrecked.contains { words[1].text.hasPrefix($0) }
    }

    private static let wrecked = [
        "anéanti", "blessé", "brûlé", "calciné", "détruit", "dévasté", "endommagé", "intoxiqué", "ravagé", "soufflé",
        "tué",
    ]
    private static let harms = [
        "mourir", "décéder", "périr", "tuer", "blesser", "succomber", "hospitaliser", "noyer", "intoxiquer",
    ]
    private static let victims = ["mort", "morts", "blessé", "blessés", "victime", "victimes"]
}

extension InfinitiveGroup {
    /// *Donner 200 millions d’euros*: of two, each or together?
    fileprivate var counts: Bool {
        let words = infinitive(owner: .masculineSingular)
        return words.contains { $0.kind == .number || ["million", "millions", "milliers"].contains($0.text) }
    }
}

extension Subject {
    /// Who may plan and intend; of a group of words nobody knows.
    var isSomebody: Bool {
        switch self {
        case .organisation, .actor, .person: true
        case .service, .incident, .group: false
        }
    }
}

extension Clause {
    /// *Six patients ont été transférés*: whom it befell, as harm does.
    var movesPatients: Bool {
        guard case .group(let group) = subject, ["patients", "malades", "blessés", "nouveau-nés"].contains(group.head)
        else { return false }
        let words = action.infinitive(owner: .masculinePlural).map(\.text)
        return ["transférés", "évacués", "déplacés", "redirigés"].contains(where: words.contains)
    }

    /// Whether all but the subject is the same.
    func saysTheSame(as other: Clause) -> Bool {
        guard subject != .incident, other.subject != .incident, !action.counts else { return false }
        var other = other
        other.subject = subject
        other.path = path
        return self == other
    }
}
