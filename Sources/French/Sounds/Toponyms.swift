/// Towns and lands whose article contracts, unlike that of a brand: *du Havre*, *au Mans*, *des Sables-d’Olonne*.
///
/// Source: Lexique de l’Imprimerie nationale, « Noms géographiques »; OQLF, « Toponymes ».
enum Toponyms {
    private static let names: Set<String> = [
        "Le Havre", "Le Mans", "Le Caire", "Le Cap", "Le Creusot", "Le Puy-en-Velay", "Le Puy", "Le Port", "Le Tampon",
        "Le Bourget", "Le Touquet", "Le Perreux", "Le Kremlin-Bicêtre", "Le Pré-Saint-Gervais", "Le Cannet",
        "Le Lamentin",
        "Le Vésinet", "Le Chesnay", "Le Blanc-Mesnil", "Le Pirée", "Le Moule", "Le Robert", "Le François", "Le Croisic",
        "Les Sables-d’Olonne", "Les Ulis", "Les Lilas", "Les Mureaux", "Les Abymes", "Les Andelys", "Les Herbiers",
        "Les Pennes-Mirabeau", "Les Clayes-sous-Bois", "Le Luc", "Le Plessis-Robinson", "Le Raincy", "Le Teil",
    ]

    /// The article and the rest of the name, when the article contracts.
    static func split(_ name: String) -> (article: String, rest: String)? {
        guard name.hasPrefix("Le "), names.contains(name) else {
            guard name.hasPrefix("Les "), names.contains(name) else { return nil }
            return ("les", String(name.dropFirst(4)))
        }
        return ("le", String(name.dropFirst(3)))
    }
}
