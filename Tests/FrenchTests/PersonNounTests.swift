import French
import Testing

/// Which noun groups name persons: *les clients* wait and complain, they are not *indisponibles*.
@Suite("Groups that name persons")
struct PersonNounTests {
    @Test(
        "Persons",
        arguments: [
            "les clients", "le client", "une cliente", "les abonnés", "des internautes", "les mobinautes", "un usager",
            "des patients", "la patiente", "les joueurs", "une joueuse", "plus de 300 voyageurs", "les passagers",
            "les habitants", "des milliers de riverains", "les élèves", "une élève", "les lycéens", "les salariés",
            "un salarié", "une employée", "les agents", "plusieurs agentes", "l’un des techniciens", "une technicienne",
            "l’électricien", "des journalistes", "un psychologue", "les kinésithérapeutes", "un psychiatre",
            "la plupart des utilisateurs", "quelque 30 000 personnes", "les personnes qui attendaient sur le quai",
            "ceux qui attendaient", "celles dont le nom figurait sur la liste", "certains", "certains d’entre eux",
            "une partie des assurés", "aucun blessé", "trois morts", "deux victimes", "près d’un million d’épargnants",
            "les demandeurs d’emploi", "les Français", "des Parisiens", "tous les enseignants", "chaque conductrice",
            "les équipes", "la population", "la clientèle", "12 000 foyers", "le personnel", "l’équipage",
            "les médecins et les infirmières", "les parents d’élèves", "de nombreux commerçants", "un pirate",
            "les cybercriminels", "la ministre", "le maire", "les sapeurs-pompiers", "des aides-soignantes",
            "les nouveaux abonnés", "son directeur", "leurs proches", "le public", "trois des cinq techniciens",
        ])
    func persons(_ text: String) throws {
        #expect(try NounGroup(parsing: text).isPerson)
    }

    @Test(
        "Things",
        arguments: [
            "le site", "les serveurs", "un routeur", "des capteurs", "l’ordinateur", "les comptes des clients",
            "la messagerie", "une liste", "la piste", "un catalogue", "le dialogue", "la mort d’un passager",
            "un client de messagerie", "le client VPN", "un agent conversationnel", "des agents conversationnels",
            "l’assistant vocal", "des assistants virtuels", "un lecteur de cartes", "les lecteurs vidéo",
            "le pilote automatique", "l’opérateur", "le fournisseur d’accès", "l’hébergeur", "les entreprises",
            "la commune", "l’hôpital", "le contrôleur de domaine", "Twitter", "La Poste", "la moitié des trains",
            "le lien", "l’entretien", "le chantier", "les fichiers", "la Française des jeux", "les clients et le site",
            "un facteur de risque", "les données des abonnés", "la panne", "l’accès des agents",
        ])
    func things(_ text: String) throws {
        #expect(try !NounGroup(parsing: text, lexicon: .standard).isPerson)
    }

    @Test(
        "A noun alone, in either number",
        arguments: [
            ("cliente", true), ("usagers", true), ("équipe", true), ("violoniste", true), ("serveurs", false),
            ("routeur", false), ("piste", false), ("Abonnés", true), ("journaux", false),
        ])
    func nouns(_ noun: String, _ expected: Bool) {
        #expect(Lexicon.standard.namesPersons(noun) == expected)
    }
}
