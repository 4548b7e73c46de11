/// Whether an initial *h* keeps the word before it from eliding.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 47–50; Académie, *Questions de langue*, « H aspiré, h muet »; OQLF,
/// « Liste de mots commençant par un h aspiré ».
enum AspiratedH {
    /// Whether the word, capital or not, begins with an aspirated *h*.
    static func isAspirated(_ word: String) -> Bool {
        let first = word.prefix { $0 != " " && $0 != "," }
        let name = unaccented(first.lowercased())
        let isCapitalized = word.unicodeScalars.first == "H"
        if isCapitalized {
            if muteNames.contains(name) { return false }
            // Spelled sigles (HTTP, HP): « ache », yet usage does not elide.
            if Initials.isAllCapitals(String(first)) { return true }
        }
        // The beginnings below are those of French words: *Hostinger* is not *hostile*.
        if isCapitalized, looksForeign(name), !name.hasPrefix("hyper") { return true }
        if let known = AspiratedHTable.longestMatch(name) { return known }
        if looksForeign(name) { return true }
        // A new French word has a mute h; a capitalized unknown is a foreign name.
        return isCapitalized
    }

    /// Names whose *h* French treats as mute (*d’Henri*, *d’Hermès*), by the usage of the press for *Havas*, *Hachette*.
    private static let muteNames: WordSet = [
        "hachette", "havas", "henri", "henry", "henriette", "hermes", "herault", "helene", "hubert", "honore", "homere",
        "hippolyte", "haiti", "hyeres", "horace", "hilaire", "hector", "hortense", "heracles", "hermione", "herode",
        "hercule",
        "herodote", "hadrien", "hippocrate", "henin-beaumont", "hazebrouck", "hera", "helios", "hestia", "hypnos",
        "hyacinthe", "honorine", "heloise", "hermeline", "helvetie", "himalaya", "hawai", "honolulu", "helsinki",
        "hiroshima", "hugues",
        "hammourabi", "hannibal", "hispaniola",
    ]

    /// Signs no inherited French word in *h* has: *hashtag*, *hotlink*, *webhook*.
    private static func looksForeign(_ name: String) -> Bool {
        for sign in ["sh", "ck", "oo", "w", "k", "ee", "ea", "ing"] where name.contains(sign) { return true }
        return false
    }

    static func unaccented(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "à", "â", "ä": plain.append("a")
            case "é", "è", "ê", "ë": plain.append("e")
            case "î", "ï": plain.append("i")
            case "ô", "ö": plain.append("o")
            case "û", "ù", "ü": plain.append("u")
            case "ç": plain.append("c")
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }
}
