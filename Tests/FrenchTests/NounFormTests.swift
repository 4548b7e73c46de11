import French
import Testing

@Suite("Plural and feminine")
struct NounFormTests {
    @Test(
        "Plural of nouns",
        arguments: [
            ("mot de passe", "mots de passe"), ("numéro d’urgence", "numéros d’urgence"), ("API", "API"),
            ("travail", "travaux"),
            ("pneu", "pneus"), ("réseau", "réseaux"), ("journal", "journaux"), ("festival", "festivals"),
            ("courriel", "courriels"),
            ("cheval de Troie", "chevaux de Troie"), ("court-circuit", "courts-circuits"),
            ("sous-traitant", "sous-traitants"),
            ("porte-parole", "porte-parole"), ("mot-clé", "mots-clés"), ("portail", "portails"),
            ("pare-feu", "pare-feu"),
            ("câble sectionné", "câbles sectionnés"), ("compte client", "comptes client"),
            ("demi-heure", "demi-heures"),
            ("nœud", "nœuds"), ("œil", "yeux"), ("centre de données", "centres de données"),
            ("haut débit", "hauts débits"),
            ("groupe électrogène", "groupes électrogènes"), ("prix", "prix"), ("gaz", "gaz"),
            ("nouveau compte", "nouveaux comptes"), ("livre le mégawattheure", "livres le mégawattheure"),
            ("euro la minute", "euros la minute"),
        ])
    func nouns(_ singular: String, _ plural: String) {
        #expect(NounForm.plural(singular) == plural)
    }

    @Test(
        "Agreement of adjectives",
        arguments: [
            ("bref", "fs", "brève"), ("favori", "fs", "favorite"), ("inaccessible", "mp", "inaccessibles"),
            ("nouveau", "fp", "nouvelles"),
            ("public", "fs", "publique"), ("défectueux", "fs", "défectueuse"), ("partiel", "fp", "partielles"),
            ("total", "mp", "totaux"),
            ("banal", "mp", "banals"), ("frauduleux", "mp", "frauduleux"), ("complet", "fs", "complète"),
            ("destructeur", "fs", "destructrice"),
            ("antérieur", "fs", "antérieure"), ("dû", "fs", "due"), ("dû", "mp", "dus"), ("ambigu", "fs", "ambiguë"),
            ("hors service", "fp", "hors service"),
            ("européen", "fs", "européenne"), ("bon", "fs", "bonne"), ("long", "fs", "longue"), ("sec", "fs", "sèche"),
            ("malin", "fs", "maligne"),
            ("informé", "fp", "informées"), ("naval", "mp", "navals"), ("léger", "fs", "légère"),
            ("privé d’accès", "fp", "privées d’accès"),
            ("mal configuré", "fs", "mal configurée"), ("gentil", "fs", "gentille"), ("net", "fs", "nette"),
            ("gris", "fs", "grise"),
        ])
    func adjectives(_ base: String, _ target: String, _ expected: String) {
        #expect(AdjectiveForm.inflect(base, agreement(target)) == expected)
    }

    @Test(
        "Before a vowel",
        arguments: [
            ("nouveau", "incident", "nouvel"), ("vieux", "ordinateur", "vieil"), ("beau", "effort", "bel"),
            ("nouveau", "hub", "nouveau"), ("nouveau", "serveur", "nouveau"),
        ])
    func beforeVowel(_ base: String, _ next: String, _ expected: String) {
        #expect(AdjectiveForm.inflect(base, .masculineSingular, before: next) == expected)
    }
}
