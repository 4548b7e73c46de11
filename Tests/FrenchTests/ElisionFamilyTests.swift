import French
import Testing

/// Words before which the tool word keeps its vowel: aspirated *h*, *y* before a vowel, numbers, sigles whose first
/// letter is a consonant, foreign names.
private let whole: [(tool: String, words: [String])] = [
    (
        "le",
        [
            "hacker", "hackers", "HTML", "HDMI", "HLM", "FAI", "NHS", "XML", "MMS", "FMI", "RSS", "Yémen", "yacht",
            "yoga", "yen", "yuan", "youtubeur", "Hezbollah", "Hamas", "web", "watt", "oui", "ouï-dire", "ouaouaron",
            "onzième", "uhlan", "8 mars", "11 mars", "1er", "huit mars", "hub", "haut-parleur", "hors-service", "héros",
            "hertz", "harcèlement", "hangar", "homard", "hoquet", "hall d’accueil", "hachage", "hash", "haut niveau",
            "hotspot", "hit", "hamburger", "handballeur", "havre", "hibou", "hobby", "holding", "hurlement", "haschich",
            "hausse-col", "heaume", "hennissement", "hérisson", "hêtre", "heurt", "hic", "hochet", "houx", "huis clos",
            "hussard", "haricot", "hold-up", "hockey", "hara-kiri", "handicapé", "hululement", "4x4", "R2D2", "V8",
            "F-35", "S3",
        ]
    ),
    (
        "de",
        [
            "HTTPS", "HSBC", "H&M", "SFR", "LVMH", "M6", "Yelp", "Yammer", "Yubico", "York", "Yann", "YouTube Music",
            "Hulu", "Hotmail", "HashiCorp", "Hetzner", "Honda", "Hyundai", "Hitachi", "Hilton", "Hertz", "Heineken",
            "Hostinger", "HelloFresh", "Hello bank!", "Hugging Face", "Hewlett-Packard", "Honeywell", "Hinge",
            "Houston", "Hong Kong", "Hollywood", "Hambourg", "Hanovre", "Hollande", "WhatsApp", "Waze", "Wikipédia",
            "onze heures", "11 heures", "1,5 million", "80 %", "La Poste", "La Redoute", "La Réunion", "Leboncoin",
            "L’Équipe", "L’Oréal", "Leclerc", "Le Pen", "La Banque postale", "5G", "3 500 clients", ".fr",
            "X (ex-Twitter)", "LinkedIn", "Sosh",
        ]
    ),
    (
        "la",
        [
            "RATP", "yole", "Hongrie", "Haye", "onzième", "huitaine", "hiérarchie", "haine", "honte", "houle",
            "hauteur", "hotline", "harpe", "hernie", "hanche", "holding", "hutte", "horde", "hotte", "houille", "halte",
            "5G",
        ]
    ),
    ("que", ["Hulu", "onze", "8"]),
    ("se", ["hisser", "heurter"]),
]

/// Words before which it loses it.
private let elided: [(tool: String, words: [String])] = [
    (
        "de",
        [
            "EDF", "IBM", "ERP", "Enisa", "Yves Rocher", "Yvelines", "Yvon", "Yves", "Ynov", "yeux", "Hermès", "Haïti",
            "Honolulu", "Helsinki", "Hubert", "Hélène", "Hugues", "Homère", "Apple", "Adobe", "Outlook", "OneDrive",
            "OpenAI", "Ubisoft", "Uber Eats", "Ulule", "iOS", "Œdipe", "à", "Ameli", "Île-de-France", "Angoulême",
            "Évry", "Ukraine", "Ouganda", "Oise", "Ouessant", "Oyonnax",
        ]
    ),
    (
        "le",
        [
            "ENT", "ONU", "UFC", "IP", "AFP", "URSSAF", "Ypres", "y", "Hérault", "Himalaya", "iPad", "iMac", "ouest",
            "héroïsme", "hégémon", "hébergement", "hypertexte", "hélicoptère", "héritage", "hexagone", "hier", "hiver",
            "homologue", "honneur", "huissier", "hologramme", "hôtel", "hydrogène", "hyperlien", "hybride",
            "hurluberlu", "hyène", "e-mail", "e-commerce", "A380", "Oural", "oued",
        ]
    ),
    (
        "la",
        [
            "ENISA", "Unesco", "Insee", "Yonne", "ypérite", "yeuse", "ouïe", "héroïne", "hypothèse", "habilitation",
            "habitude", "herbe", "hésitation", "histoire", "horloge", "horreur", "huile", "humeur", "hystérie",
            "harmonisation", "hallucination", "hostilité", "hôtesse", "hydraulique", "hygiène", "œuvre",
            "Île-de-France",
        ]
    ),
    ("que", ["Apple", "on", "il"]),
    ("lorsque", ["Amazon"]),
    ("quoique", ["Uber"]),
    ("jusque", ["Orange", "ici", "alors", "à", "au"]),
    ("puisque", ["elle"]),
    ("ne", ["est"]),
    ("se", ["arrêter", "habiller"]),
    ("je", ["héberge"]),
]

private let apostrophes = [
    "le": "l’", "la": "l’", "de": "d’", "que": "qu’", "ne": "n’", "se": "s’", "je": "j’", "jusque": "jusqu’",
    "lorsque": "lorsqu’", "quoique": "quoiqu’", "puisque": "puisqu’",
]

/// Contractions, determiners and adjectives before a vowel, *si*, conjunctions.
private let forms: [(tool: String, word: String, expected: String)] = [
    ("presque", "île", "presqu’île"),
    ("presque", "entier", "presque entier"),
    ("quelque", "un", "quelqu’un"),
    ("quelque", "autre", "quelque autre"),
    ("quelque", "incident", "quelque incident"),
    ("parce que", "Orange", "parce qu’Orange"),
    ("parce que", "il", "parce qu’il"),
    ("parce que", "Huawei", "parce que Huawei"),
    ("dès que", "Amazon", "dès qu’Amazon"),
    ("à le", "réseau", "au réseau"),
    ("de le", "hub", "du hub"),
    ("de le", "hôpital", "de l’hôpital"),
    ("à le", "hôpital", "à l’hôpital"),
    ("à le", "hackeur", "au hackeur"),
    ("de les", "hackers", "des hackers"),
    ("de la", "application", "de l’application"),
    ("de la", "API", "de l’API"),
    ("à la", "hotline", "à la hotline"),
    ("de le", "onze", "du onze"),
    ("à le", "onzième", "au onzième"),
    ("de le", "iPhone", "de l’iPhone"),
    ("à le", "Wi-Fi", "au Wi-Fi"),
    ("de le", "yaourt", "du yaourt"),
    ("à les", "hôpitaux", "aux hôpitaux"),
    ("de le", "SMS", "du SMS"),
    ("à le", "FBI", "au FBI"),
    ("de la", "SNCF", "de la SNCF"),
    ("de le", "8", "du 8"),
    ("de des", "clients", "de clients"),
    ("à", "La Poste", "à La Poste"),
    ("de", "Le Monde", "du Monde"),
    ("de", "Les Échos", "des Échos"),
    ("à", "Le Monde", "au Monde"),
    ("de", "Le Parisien", "du Parisien"),
    ("de", "Le Figaro", "du Figaro"),
    ("de", "Le Havre", "du Havre"),
    ("à", "Le Mans", "au Mans"),
    ("de", "Les Sables-d’Olonne", "des Sables-d’Olonne"),
    ("à", "La Rochelle", "à La Rochelle"),
    ("de", "Le Bon Coin", "du Bon Coin"),
    ("de", "Le Slip français", "du Slip français"),
    ("à", "Le Slip français", "au Slip français"),
    ("de", "Les Républicains", "des Républicains"),
    ("ce", "outil", "cet outil"),
    ("ce", "hub", "ce hub"),
    ("ce", "onzième", "ce onzième"),
    ("ce", "hôpital", "cet hôpital"),
    ("ce", "yaourt", "ce yaourt"),
    ("ce", "est", "c’est"),
    ("ce", "était", "c’était"),
    ("ce", "a été", "ç’a été"),
    ("ce", "ordinateur", "cet ordinateur"),
    ("ce", "SMS", "ce SMS"),
    ("ce", "API", "cet API"),
    ("ce", "haut débit", "ce haut débit"),
    ("ce", "humain", "cet humain"),
    ("ta", "adresse", "ton adresse"),
    ("ma", "hache", "ma hache"),
    ("sa", "hausse", "sa hausse"),
    ("sa", "histoire", "son histoire"),
    ("ma", "onzième", "ma onzième"),
    ("sa", "URL", "son URL"),
    ("sa", "équipe", "son équipe"),
    ("sa", "FAQ", "sa FAQ"),
    ("beau", "hôtel", "bel hôtel"),
    ("beau", "héros", "beau héros"),
    ("beau", "ordinateur", "bel ordinateur"),
    ("vieux", "ordinateur", "vieil ordinateur"),
    ("vieux", "hôpital", "vieil hôpital"),
    ("vieux", "homme", "vieil homme"),
    ("vieux", "hangar", "vieux hangar"),
    ("nouveau", "hub", "nouveau hub"),
    ("nouveau", "hébergeur", "nouvel hébergeur"),
    ("nouveau", "iPhone", "nouvel iPhone"),
    ("nouveau", "onze", "nouveau onze"),
    ("nouveau", "serveur", "nouveau serveur"),
    ("fou", "espoir", "fol espoir"),
    ("mou", "oreiller", "mol oreiller"),
    ("si", "ils", "s’ils"),
    ("si", "on", "si on"),
    ("si", "Amazon", "si Amazon"),
    ("si", "elles", "si elles"),
    ("si", "Ilona", "si Ilona"),
    ("De", "Amazon", "D’Amazon"),
    ("Le", "incident", "L’incident"),
    ("Le", "hacker", "Le hacker"),
    ("Que", "Orange", "Qu’Orange"),
    ("Ce", "incident", "Cet incident"),
    ("De le", "réseau", "Du réseau"),
    ("À le", "réseau", "Au réseau"),
]

@Suite("Elision by families of words")
struct ElisionFamilyTests {
    @Test("The vowel stays", arguments: whole)
    func keepsItsVowel(_ row: (tool: String, words: [String])) {
        for word in row.words { #expect(Elision.joined(row.tool, word) == row.tool + " " + word) }
    }

    @Test("The vowel goes", arguments: elided)
    func losesItsVowel(_ row: (tool: String, words: [String])) throws {
        let short = try #require(apostrophes[row.tool])
        for word in row.words { #expect(Elision.joined(row.tool, word) == short + word) }
    }

    @Test("The form of the word before", arguments: forms)
    func form(_ row: (tool: String, word: String, expected: String)) {
        #expect(Elision.joined(row.tool, row.word) == row.expected)
    }
}
