/// The gender an ending decides (Grevisse et Goosse, *Le bon usage*, §§ 466–475): only endings with few exceptions, and
/// those listed.
enum NounGender {
    static func sure(_ singular: String) -> Gender? {
        let word = singular.lowered
        guard word.unicodeScalars.count > 4, !Initials.isAllCapitals(singular) else { return nil }
        // A compound takes its gender from its sense: un lave-vaisselle, un antivol.
        if word.utf8.contains(UInt8(ascii: "-")) || word.hasPrefix("anti") { return nil }
        if exceptions.contains(word) || exceptionalEnds.contains(where: word.hasSuffix) { return nil }
        for ending in feminine where word.ends(in: ending) { return .feminine }
        for ending in undecided where word.ends(in: ending) { return nil }
        for ending in masculine where word.ends(in: ending) { return .masculine }
        return nil
    }

    private static let feminine = [
        "tion", "sion", "xion", "gion", "aison", "ité", "ance", "ence", "anse", "ense", "ette", "otte", "esse",
        "ture", "sure", "itude", "logie", "graphie", "phobie", "erie", "ie", "ée", "trice", "euse", "ienne", "ière",
        "ade", "ise", "ine", "elle", "ille",
    ]
    /// *-ion*, *-son*, *-çon* go either way.
    private static let undecided = ["ion", "son", "çon"]
    private static let masculine = [
        "ment", "isme", "age", "eau", "iciel", "riel", "oir", "phone", "scope", "gramme", "phage", "mètre", "eur",
        "ier", "er", "ir", "ail", "al", "el", "il", "eil", "ol", "ul", "ac", "ec", "ic", "oc", "ef", "if", "et",
        "at", "it", "ot", "ut", "ant", "ent", "rt", "ct", "ard", "ien", "en", "an", "in", "ain", "on", "ois", "ais",
        "um", "us", "as", "os", "eu", "ou", "oi", "ai", "ux",
    ]
    /// Nouns against their ending, or whose ending tells nothing.
    private static let exceptions: WordSet = [
        "bastion", "blondeur", "ferveur", "défaveur", "ziggourat", "tatin", "guenon", "cation", "himation", "avion",
        "camion", "million", "milliard", "espion", "champion", "pion",
        "lion", "scorpion", "morpion", "talion", "gabion", "galion", "trublion", "crayon", "billion", "trillion",
        "comité", "traité", "karité", "bénédicité", "précipité", "pâté", "silence", "image", "page", "cage", "plage",
        "rage", "nage", "ambage", "passerage", "saxifrage", "hypallage", "jument", "eau", "peau", "surdent", "dent",
        "gent", "lycée", "élysée", "trophée", "athée", "athénée", "pygmée", "camée", "caducée", "apogée", "périgée",
        "hypogée",
        "scarabée", "coryphée", "mausolée", "macchabée", "empyrée", "hyménée", "gynécée", "prytanée", "protée",
        "propylée", "périnée", "androcée", "conopée", "nymphée", "pongée", "sigisbée", "borée", "macramée",
        "quintette", "quartette", "stade", "grade", "jade", "alcade", "malade", "nomade", "camarade", "troubade",
        "clade", "azoture", "lepture", "cytise", "trompette", "génie", "incendie", "parapluie", "sosie", "brownie",
        "cookie", "selfie", "caddie", "caddy", "zombie", "bogie", "boggie", "birdie", "smoothie", "aphélie",
        "périhélie", "parhélie", "kyrie", "gobie", "amphibie", "aérobie", "anaérobie", "essuie", "virginie",
        "messie", "foie", "anagramme", "épigramme", "durit", "cuiller", "newsletter", "chair", "béchamel", "javel",
        "compil", "aérobic", "alloc", "provoc", "manif", "modif", "qualif", "blockchain", "catin", "putain", "main",
        "maman", "burlat", "queen", "golden", "malemort", "brebis", "oasis", "chaux", "croix", "perdrix", "nounou",
        "paroi", "vénus", "tapas", "bégum", "surboum", "playlist", "voix", "noix", "toux", "faux", "poix", "part",
        "mort", "mer", "cour", "tour", "dot", "nuit", "faim", "soif", "fin", "forêt", "soeur", "sœur", "chaleur",
        "couleur", "douleur", "faveur", "fleur", "fraîcheur", "frayeur", "fureur", "grandeur", "hauteur", "horreur",
        "humeur", "largeur", "lenteur", "liqueur", "longueur", "lueur", "maigreur", "moiteur", "noirceur", "odeur",
        "pâleur", "peur", "primeur", "profondeur", "rigueur", "rondeur", "rougeur", "rousseur", "rumeur", "saveur",
        "splendeur", "stupeur", "sueur", "terreur", "tiédeur", "torpeur", "tumeur", "valeur", "vapeur", "vigueur",
        "blancheur", "candeur", "ampleur", "aigreur", "ardeur", "clameur", "épaisseur", "laideur", "langueur",
        "lourdeur", "pesanteur", "apesanteur", "impesanteur", "micropesanteur", "puanteur", "pudeur", "rancœur",
        "senteur", "teneur", "verdeur", "minceur", "froideur", "douceur", "hideur", "impudeur", "erreur", "grosseur",
        "roseur", "surépaisseur", "contrevaleur", "plus-value", "touffeur", "jaunisseur", "rancoeur", "coeur",
        "fadeur", "raideur", "roideur", "mineur", "majeur", "magazine", "domaine", "moine", "chanoine", "patrimoine",
        "matrimoine", "antimoine", "trampoline", "pipeline", "fanzine", "webzine", "marine", "tagine", "tajine",
        "portemine", "croquemitaine", "péritoine", "platine", "cisplatine", "capitaine", "thylacine", "homéodomaine",
        "newsmagazine", "flamine", "quine", "achaine", "violoncelle", "libelle", "vermicelle", "flagelle", "nucelle",
        "ocelle", "pédicelle", "spinelle", "labelle", "carpelle", "isabelle", "rebelle", "modèle", "parallèle",
        "polichinelle", "bacille", "gorille", "portefeuille", "bidonville", "vaudeville", "chèvrefeuille", "trille",
        "codicille", "mille", "gribouille", "quadrille", "millefeuille", "vexille", "gille", "verticille",
        "spirille", "arille", "pupille", "cimetière", "derrière", "arrière", "molière", "anse", "valse", "interview",
        "garde", "rocket", "street", "définancement", "impatiens", "inespérance", "roseval", "décyclage", "malaise",
        "patrice", "pence", "prépresse", "otage", "façon", "leçon", "rançon", "boisson", "chanson", "maison",
        "prison", "cloison", "moisson", "cuisson", "mousson", "garnison", "trahison", "toison", "foison",
        "cargaison", "guérison", "livraison", "saison", "raison", "pâmoison", "floraison", "union", "opinion",
        "réunion", "communion", "religion", "légion", "région", "fusion", "vision", "occasion", "dimension",
        "rébellion", "portion", "salaison",
    ]
    private static let exceptionalEnds = ["musée", "squelette", "grade", "stade", "palette", "bacille", "pesanteur"]
}
