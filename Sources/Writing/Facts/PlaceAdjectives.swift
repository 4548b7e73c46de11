import French
import Incidents

/// Adjectives of countries and towns, by the first letters that all their forms share (*Liste des noms de pays*, IGN and
/// Commission nationale de toponymie).
enum PlaceAdjectives {
    /// - Parameter place: with its preposition: *au Royaume-Uni*.
    static func stems(of place: String) -> [String]? {
        for preposition in ["aux ", "au ", "en ", "à "] where place.hasPrefix(preposition) {
            return table[String(place.dropFirst(preposition.count))]
        }
        return nil
    }

    /// Whether a word is one of them.
    static func contains(_ word: String) -> Bool {
        (0...longestEnding).contains { stems.contains(word.dropLast($0)) }
    }

    private static let stems = Set(table.values.joined().map { Substring($0) })
    /// Letters of the feminine and the plural: *italienne*, *italiennes*.
    private static let longestEnding = 3

    private static let table: [String: [String]] = [
        "Allemagne": ["allemand"], "Argentine": ["argentin"], "Australie": ["australien"], "Autriche": ["autrichien"],
        "Belgique": ["belge"], "Brésil": ["brésilien"], "Bulgarie": ["bulgare"], "Canada": ["canadien"],
        "Chili": ["chilien"], "Chine": ["chinois"], "Colombie": ["colombien"], "Corée du Sud": ["coréen"],
        "Croatie": ["croate"], "Danemark": ["danois"], "Égypte": ["égyptien"], "Espagne": ["espagnol"],
        "Estonie": ["estonien"], "États-Unis": ["américain", "étatsunien"], "Finlande": ["finlandais"],
        "France": ["français"], "Grèce": ["grec"], "Hongrie": ["hongrois"], "Inde": ["indien"],
        "Indonésie": ["indonésien"], "Irlande": ["irlandais"], "Islande": ["islandais"], "Israël": ["israélien"],
        "Italie": ["italien"], "Japon": ["japonais"], "Lettonie": ["letton"], "Lituanie": ["lituanien"],
        "Londres": ["londonien"], "Luxembourg": ["luxembourgeois"], "Maroc": ["marocain"], "Mexique": ["mexicain"],
        "New York": ["new-yorkais", "yorkais"], "Norvège": ["norvégien"], "Nouvelle-Zélande": ["zélandais"],
        "Paris": ["parisien"], "Pays-Bas": ["néerlandais"], "Pologne": ["polonais"], "Portugal": ["portugais"],
        "Québec": ["québécois"], "Roumanie": ["roumain"], "Royaume-Uni": ["britannique"], "Russie": ["russe"],
        "Suède": ["suédois"], "Suisse": ["suisse", "helvétique"], "Taïwan": ["taïwanais"], "Tchéquie": ["tchèque"],
        "Turquie": ["turc", "turque"], "Ukraine": ["ukrainien"],
    ]
}
