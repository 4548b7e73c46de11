/// Endings and exceptions of ``AdjectiveForm``.
enum AdjectiveTables {
    static let beforeVowel: [String: String] = [
        "nouveau": "nouvel", "vieux": "vieil", "beau": "bel", "fou": "fol", "mou": "mol",
    ]

    static let invariable: WordSet = [
        "marron", "orange", "standard", "magenta", "crème", "abricot", "acajou", "fluo", "cannelle", "tabac", "record",
        "mainstream", "comptant", "antitabac", "antiémeute", "antidumping", "antipollution", "antiterreur",
        "antifraude",
        "antimissile", "antigel", "antibruit", "antichoc", "kaki", "chic", "snob", "web", "KO", "HS", "bis", "ter",
        "super", "extra", "bêta",
        "gratis", "cool", "online", "offline", "premium", "in", "off", "live", "bio",
        "hors-service", "hors", "debout", "antivol", "antivirus", "anti-incendie",
        "antispam", "grand-public", "pare-feu", "full", "mobile-first",
    ]

    static let feminines: WordTable<String> = [
        "bref": "brève", "sec": "sèche", "blanc": "blanche", "franc": "franche", "frais": "fraîche", "grec": "grecque",
        "public": "publique", "turc": "turque", "caduc": "caduque", "laïc": "laïque", "ammoniac": "ammoniaque",
        "long": "longue", "oblong": "oblongue", "doux": "douce", "roux": "rousse", "faux": "fausse",
        "vieux": "vieille", "beau": "belle", "nouveau": "nouvelle", "jumeau": "jumelle", "fou": "folle",
        "mou": "molle", "favori": "favorite", "coi": "coite", "malin": "maligne", "bénin": "bénigne",
        "gentil": "gentille",
        "nul": "nulle", "sot": "sotte", "vieillot": "vieillotte", "pâlot": "pâlotte", "boulot": "boulotte",
        "gros": "grosse", "gras": "grasse", "bas": "basse", "las": "lasse", "épais": "épaisse", "exprès": "expresse",
        "métis": "métisse", "profès": "professe", "tiers": "tierce", "andalou": "andalouse", "hébreu": "hébraïque",
        "complet": "complète", "incomplet": "incomplète", "concret": "concrète", "discret": "discrète",
        "indiscret": "indiscrète", "inquiet": "inquiète", "secret": "secrète", "désuet": "désuète",
        "replet": "replète", "quiet": "quiète", "paysan": "paysanne", "rouan": "rouanne", "dû": "due", "mû": "mue",
        "crû": "crue",
        "recrû": "recrue", "absous": "absoute", "dissous": "dissoute", "majeur": "majeure", "mineur": "mineure",
        "supérieur": "supérieure", "inférieur": "inférieure", "extérieur": "extérieure", "intérieur": "intérieure",
        "antérieur": "antérieure", "postérieur": "postérieure", "ultérieur": "ultérieure", "meilleur": "meilleure",
        "vengeur": "vengeresse", "enchanteur": "enchanteresse", "pécheur": "pécheresse", "aigu": "aiguë",
        "suraigu": "suraiguë", "ambigu": "ambiguë", "contigu": "contiguë", "exigu": "exiguë", "tel": "telle",
        "vermeil": "vermeille", "maître": "maîtresse", "traître": "traîtresse", "tout": "toute", "rigolo": "rigolote",
        "esquimau": "esquimaude",
        "serveur": "serveuse", "porteur": "porteuse", "migrateur": "migratrice", "menteur": "menteuse",
        "flatteur": "flatteuse",
        "acheteur": "acheteuse", "prometteur": "prometteuse", "chanteur": "chanteuse", "émetteur": "émettrice",
        "transmetteur": "transmettrice", "récepteur": "réceptrice", "ambassadeur": "ambassadrice",
        "prêteur": "prêteuse", "profiteur": "profiteuse",
        "sauteur": "sauteuse", "dompteur": "dompteuse", "lapon": "lapone", "letton": "lettone", "nippon": "nippone",
        "mormon": "mormone", "néogrec": "néogrecque", "valaisan": "valaisanne", "détenteur": "détentrice",
        "transporteur": "transporteuse", "hébergeur": "hébergeuse", "sénior": "sénior", "senior": "senior",
        "junior": "junior", "pervers": "perverse", "divers": "diverse",
        "été": "été", "pu": "pu", "chatain": "chataine", "fat": "fate", "mat": "mate",
    ]

    /// In order: the first that matches is applied.
    static let feminineEndings: [(String, String)] = [
        ("eux", "euse"), ("oux", "ouse"), ("eil", "eille"), ("iel", "ielle"), ("el", "elle"), ("ien", "ienne"),
        ("éen", "éenne"), ("yen", "yenne"), ("en", "enne"), ("on", "onne"), ("ier", "ière"), ("er", "ère"),
        ("ef", "ève"),
        ("f", "ve"), ("et", "ette"), ("érieur", "érieure"), ("émetteur", "émettrice"), ("tenteur", "tentrice"),
        ("moteur", "motrice"), ("venteur", "ventrice"), ("tteur", "tteuse"),
        ("rteur", "rteuse"),
        ("nteur", "nteuse"), ("oteur", "oteuse"), ("eteur", "eteuse"), ("teur", "trice"), ("eur", "euse"),
        ("cteur", "ctrice"), ("anc", "anche"),
        ("ic", "ique"),
        ("eau", "elle"),
    ]

    /// *-al* → *-als*.
    static let als: WordSet = [
        "banal", "bancal", "fatal", "natal", "naval", "glacial", "tonal", "final", "prénatal", "périnatal", "postnatal",
        "causal", "néonatal", "anténatal", "microtonal", "morfal", "pascal", "tutoral", "choral", "cérémonial",
        "catégorial", "fractal", "aéronaval", "atonal",
    ]

    /// Endings that only adjectives and participles have, in the singular.
    static let sureEndings = [
        "ible", "able", "uble", "ique", "eux", "euse", "if", "ive", "al", "ale", "el", "elle", "aire", "ant", "ante",
        "é", "ée", "i", "ie", "u", "ue", "ien", "ienne", "ois", "oise", "ais", "aise", "eur", "euse", "trice", "ent",
        "ente",
        "it", "ite", "is", "ise", "ert", "erte", "aux", "in", "ine", "ain", "aine", "er", "ère", "iel", "ielle", "id",
        "ide", "ile", "et", "ète", "ette",
    ]
}
