/// What the press calls the time of a zone: *heure de Paris*, *heure d’Honolulu*, *heure de la Martinique*.
///
/// Source: IANA time zone database, 2024a, for the identifiers; Commission nationale de toponymie, *Pays et villes du
/// monde*, for the French names.
public enum ZoneNames {
    /// - Parameter identifier: `Europe/Paris`; a city the table does not know keeps the name of its identifier.
    public static func hour(of identifier: String) -> [Token] {
        if universal.contains(identifier) { return [.word("temps"), .word("universel")] }
        let city = identifier.split(separator: "/").last.map(String.init) ?? identifier
        let name = french[city] ?? String(city.map { $0 == "_" ? " " : $0 })
        let article: [Token] = feminineIslands.contains(name) ? [Token(.article, "la")] : []
        return [.word("heure"), .word("de")] + article + [Token(.brand, name)]
    }

    /// Whether it is the time of a place, and not a reckoning of its own.
    public static func isOfPlace(_ identifier: String) -> Bool { !universal.contains(identifier) }

    /// Whether its country has several: of what befell all of it, *heure locale* would not say which.
    public static func isOneOfSeveral(_ identifier: String) -> Bool {
        continental.contains(identifier) || identifier.hasPrefix("Australia/") || identifier.hasPrefix("US/")
            || identifier.hasPrefix("Canada/")
    }

    /// Of the United States, Canada, Mexico, Brazil, Russia, Indonesia and Kazakhstan.
    private static let continental: WordSet = [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
        "America/Anchorage", "Pacific/Honolulu", "America/St_Johns", "America/Halifax", "America/Toronto",
        "America/Montreal", "America/Winnipeg", "America/Regina", "America/Edmonton", "America/Vancouver",
        "America/Mexico_City", "America/Tijuana", "America/Sao_Paulo", "America/Manaus", "Europe/Moscow",
        "Asia/Yekaterinburg", "Asia/Novosibirsk", "Asia/Vladivostok", "Asia/Jakarta", "Asia/Makassar", "Asia/Almaty",
    ]

    private static let universal: WordSet = ["UTC", "Etc/UTC", "Etc/GMT", "GMT", "Etc/Universal"]

    /// *Heure de la Martinique*; but *La Réunion*, *La Havane* have the article in their name.
    private static let feminineIslands: WordSet = [
        "Barbade", "Dominique", "Grenade", "Guadeloupe", "Jamaïque", "Martinique",
    ]

    /// Cities whose French name is not that of the identifier.
    private static let french: [String: String] = [
        // Europe
        "Andorra": "Andorre-la-Vieille", "Athens": "Athènes", "Brussels": "Bruxelles", "Bucharest": "Bucarest",
        "Copenhagen": "Copenhague", "Kyiv": "Kiev", "Lisbon": "Lisbonne", "London": "Londres",
        "Moscow": "Moscou", "Nicosia": "Nicosie", "San_Marino": "Saint-Marin",
        "Tirane": "Tirana", "Vienna": "Vienne", "Warsaw": "Varsovie",
        "Malta": "Malte", "Azores": "Ponta Delgada", "Canary": "Las Palmas",
        // Africa and the Indian Ocean
        "Algiers": "Alger", "Cairo": "Le Caire", "Addis_Ababa": "Addis-Abeba",
        "Ndjamena": "N’Djamena", "Mogadishu": "Mogadiscio",
        "Lome": "Lomé", "Sao_Tome": "São Tomé", "El_Aaiun": "Laâyoune", "Dar_es_Salaam": "Dar es Salam",
        "Reunion": "La Réunion", "Mauritius": "Maurice", "Mahe": "Victoria",
        "Comoro": "Moroni", "Maldives": "Malé",
        // Asia and Oceania
        "Adelaide": "Adélaïde",
        "Kolkata": "New Delhi", "Katmandu": "Katmandou", "Kathmandu": "Katmandou",
        "Dhaka": "Dacca", "Tehran": "Téhéran", "Baghdad": "Bagdad", "Damascus": "Damas", "Beirut": "Beyrouth",
        "Jerusalem": "Jérusalem", "Riyadh": "Riyad", "Kuwait": "Koweït", "Bahrain": "Bahreïn", "Dubai": "Dubaï",
        "Muscat": "Mascate", "Baku": "Bakou", "Tbilisi": "Tbilissi", "Yerevan": "Erevan", "Tashkent": "Tachkent",
        "Kabul": "Kaboul", "Singapore": "Singapour", "Shanghai": "Pékin", "Seoul": "Séoul", "Manila": "Manille",
        "Ho_Chi_Minh": "Hô Chi Minh-Ville", "Rangoon": "Rangoun", "Yangon": "Rangoun",
        "Phnom_Penh": "Phnom Penh", "Ulaanbaatar": "Oulan-Bator", "Hanoi": "Hanoï",
        // America
        "Montreal": "Montréal", "Mexico_City": "Mexico", "Havana": "La Havane", "Sao_Paulo": "São Paulo",
        "Bogota": "Bogotá", "Santo_Domingo": "Saint-Domingue",
        "Puerto_Rico": "Porto Rico", "Jamaica": "Jamaïque", "Barbados": "Barbade", "Dominica": "Dominique",
        "Grenada": "Grenade", "Miquelon": "Saint-Pierre-et-Miquelon", "St_Johns": "Saint-Jean de Terre-Neuve",
        "Asuncion": "Asunción", "Costa_Rica": "San José", "El_Salvador": "San Salvador",
        "St_Barthelemy": "Saint-Barthélemy", "Marigot": "Saint-Martin", "Curacao": "Curaçao",
        // Pacific
        "Noumea": "Nouméa", "Fiji": "Suva", "Lord_Howe": "Lord Howe",
        "Marquesas": "Taiohae", "Gambier": "Rikitea", "Easter": "Hanga Roa",
    ]
}
