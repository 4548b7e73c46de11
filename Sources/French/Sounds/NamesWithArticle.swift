/// Names whose masculine or plural article contracts: towns (*du Havre*), newspapers (*du Monde*, *des Échos*), firms
/// (*du Slip français*). *La* and *L’* never do, and a surname keeps its own: *de Le Pen*.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 584, 588; Lexique de l’Imprimerie nationale, « Noms géographiques »;
/// OQLF, « Toponymes », « Titres de journaux ».
enum NamesWithArticle {
    /// One word after *Le* is as often a surname (*Le Maire*, *Le Drian*) as a title, so those that contract are listed.
    private static let contracting: WordSet = [
        "Havre", "Mans", "Caire", "Cap", "Creusot", "Puy-en-Velay", "Puy", "Port", "Tampon", "Bourget", "Touquet",
        "Perreux", "Kremlin-Bicêtre", "Pré-Saint-Gervais", "Cannet", "Lamentin", "Vésinet", "Chesnay", "Blanc-Mesnil",
        "Pirée", "Moule", "Robert", "François", "Croisic", "Luc", "Plessis-Robinson", "Raincy", "Teil",
        "Monde", "Figaro", "Parisien", "Point", "Progrès", "Télégramme", "Temps", "Soir", "Devoir", "Courrier",
        "Dauphiné", "Journal", "HuffPost", "Film", "Bien", "Populaire", "Berry", "Quotidien", "Matin", "Moniteur",
        "BHV", "Meurice", "Fouquet’s",
    ]

    /// The article and the rest of the name, when the article contracts.
    static func split(_ name: String) -> (article: String, rest: String)? {
        if name.hasPrefix("Les ") { return ("les", String(name.dropFirst(4))) }
        guard name.hasPrefix("Le ") else { return nil }
        let rest = String(name.dropFirst(3))
        // Several words make a title or a firm: *Le Bon Coin*, *Le Crédit lyonnais*.
        return rest.utf8.contains(UInt8(ascii: " ")) || contracting.contains(rest) ? ("le", rest) : nil
    }
}
