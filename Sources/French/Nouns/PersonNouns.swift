/// Nouns that name persons, alone or in a body: *client*, *voyageuse*, *équipe*; what a person does (*attendre*, *se
/// plaindre*) is said of them, and what a service is (*disponible*, *hors service*) is not.
///
/// Grevisse et Goosse, *Le bon usage*, § 453 (noms animés); suffixes of agents: § 168.
enum PersonNouns {
    /// - Parameter singular: in small letters.
    static func contains(_ singular: String) -> Bool {
        forms.contains(singular) || (!things.contains(singular) && suffixes.contains { singular.ends(in: $0) })
    }

    /// Whether what follows the noun makes it a thing: *un client de messagerie*, *un agent conversationnel*.
    static func isThing(_ singular: String, followedBy next: String) -> Bool {
        complementsOfThings[singular]?.contains { next == $0 || next.hasPrefix($0) && $0.utf8.count > 4 } == true
    }

    /// Of an agent noun, by its form; masculine when one form serves both (generic), nil for other words.
    static func gender(_ singular: String) -> Gender? {
        if let gender = genders[singular] { return gender }
        if things.contains(singular) { return nil }
        return ["iste", "naute"].contains(where: singular.ends) ? .masculine : nil
    }

    /// Suffixes that only persons have, but for ``things``.
    private static let suffixes = ["iste", "naute", "cien", "cienne", "logue", "iatre", "thérapeute"]
    private static let things: WordSet = [
        "liste", "piste", "sous-liste", "catalogue", "dialogue", "prologue", "épilogue", "analogue", "monologue",
        "décalogue", "homologue", "grossiste",
    ]

    private static let complementsOfThings: [String: [String]] = [
        "client": ["de", "lourd", "léger", "web", "VPN", "SSH", "FTP", "SMTP", "DNS", "logiciel"],
        "agent": ["conversationnel", "logiciel", "pathogène", "chimique", "infectieux", "IA", "virtuel"],
        "assistant": ["vocal", "vocaux", "virtuel", "numérique", "conversationnel", "de"],
        "conseiller": ["virtuel"], "pilote": ["automatique", "de", "graphique"], "conducteur": ["électrique", "de"],
        "lecteur": ["de", "d’", "vidéo", "audio", "RFID", "optique", "multimédia", "biométrique", "DVD"],
        "administrateur": ["provisoire"], "membre": ["inférieur", "supérieur"],
    ]

    private static let masculines = LexiconTables.words(of: varying)

    /// Of the nouns with a feminine; what is both is masculine.
    private static let genders = WordTable(
        masculines.map { (AdjectiveForm.feminine($0), Gender.feminine) } + masculines.map { ($0, .masculine) })

    /// Every form, by its singulars.
    private static let forms: WordSet = {
        let oftenThings: WordSet = [
            "cadre", "garde", "guide", "prestataire", "gestionnaire", "externe", "interne", "concessionnaire",
            "intermédiaire", "commissionnaire", "grossiste", "mandataire", "majeur", "partenaire",
        ]
        let ofBothGenders = LexiconTables.words(of: LexiconTables.personNouns + " " + LexiconTables.sectorPersonNouns)
        let others = LexiconTables.words(of: epicene) + LexiconTables.words(of: bodies)
        return WordSet(
            masculines + masculines.map(AdjectiveForm.feminine) + others
                + ofBothGenders.filter { !oftenThings.contains($0) })
    }()

    /// Persons with a feminine: masculine singular.
    private static let varying = """
        abonné absent accompagnant accusé acheteur adhérent adjoint administrateur administré adolescent affilié
        agent agresseur agriculteur aidant aide-soignant amateur ambulancier ami animateur appelant apprenant
        apprenti artisan assaillant assistant associé assuré attaquant auditeur auto-entrepreneur avocat baigneur
        banlieusard banquier berger blessé blogueur boulanger brancardier cambrioleur campeur candidat chanteur
        chasseur chauffeur cheminot chercheur chirurgien chômeur citadin citoyen client coiffeur collaborateur
        collégien combattant commerçant comédien concitoyen conducteur conseiller consommateur consultant contaminé
        contrevenant coopérateur correspondant cotisant coursier courtier criminel créancier créateur cultivateur
        cybercriminel danseur demandeur directeur dirigeant disparu docteur doctorant donateur douanier débiteur
        décideur déclarant défenseur délinquant délégué démarcheur déposant député détenteur détenu développeur
        employeur employé enquêteur enseignant entrepreneur expatrié expert exposant expéditeur footballeur formateur
        fraudeur fugitif gardien gouverneur gérant habitant habitué hackeur handicapé hospitalisé hôtelier
        illustrateur immigré importateur imposteur infirmier influenceur informaticien ingénieur inscrit inspecteur
        instituteur interlocuteur intervenant intrus intéressé inventeur investisseur invité joueur laborantin
        lauréat lecteur livreur logisticien lycéen magasinier magistrat malfaiteur malvoyant manifestant maraîcher
        marcheur maçon maître-nageur migrant militant modérateur mort motard musicien mécanicien naufragé navetteur
        noyé négociateur occupant opposant ouvrier participant particulier passager patient patron paysan pharmacien
        piéton plaignant plaisancier plombier policier pompier porteur possesseur postier postulant poursuivant
        praticien prisonnier procureur producteur professeur professionnel programmeur promeneur préfet président
        prévenu prêteur pèlerin pêcheur randonneur ravisseur remplaçant rentier repreneur représentant requérant
        rescapé ressortissant restaurateur retraité revendeur riverain routard réalisateur rédacteur réfugié
        régisseur résidant résident saisonnier salarié sapeur-pompier serrurier sinistré skieur soignant soldat
        souscripteur spectateur sportif streameur supporteur surveillant survivant suspect sénateur technicien
        testeur tiktokeur traducteur travailleur tueur tuteur téléspectateur télétravailleur usager usurpateur
        utilisateur vacancier vendeur veuf visiteur viticulteur voisin voleur votant voyageur youtubeur échevin
        écolier éducateur électeur électricien élu épargnant étranger étudiant évacué
        """
    /// Persons with one form, or whose feminine is another word.
    private static let epicene = """
        ado ambassadeur arbitre athlète bébé bénévole chef commissaire contribuable célibataire dame destinataire
        enfant escroc femme fille fils frère gamer garçon gendarme gens gréviste hacker homme humain hôte hôtesse
        imam individu jeune juge justiciable lieutenant maire malade mannequin mari marin matelot militaire ministre
        mobinaute monsieur mère médecin nourrisson nouveau-né parent parlementaire personnalité personne pilote
        pirate proche propriétaire père quidam reine roi récidiviste réserviste sans-abri scientifique secrétaire
        sentinelle streamer supporter sœur titulaire touriste trader témoin veuve victime vidéaste vigile volontaire
        écrivain élève
        """
    /// Bodies of persons.
    private static let bodies = """
        clientèle couple famille foule foyer fratrie ménage patientèle personnel peuple population public électorat
        équipage équipe
        """
}

extension Lexicon {
    /// Whether a noun, in the singular or plural, names persons or a body of persons: *cliente*, *usagers*, *équipe*.
    ///
    /// Firms and institutions are no persons here, nor are words that more often name a machine (*contrôleur*,
    /// *opérateur*, *fournisseur*).
    public func namesPersons(_ noun: String) -> Bool {
        let lower = noun.lowered
        if PersonNouns.contains(lower) { return true }
        return NounForm.singulars(of: lower).contains(where: PersonNouns.contains)
    }
}

extension NounGroup {
    /// Whether the group names persons: *les clients*, *plus de 300 voyageurs*, *les Français*, *ceux qui attendaient*;
    /// of coordinated groups, whether all do.
    public var isPerson: Bool { ownHeadIsPerson && conjuncts.allSatisfy(\.group.isPerson) }

    private var ownHeadIsPerson: Bool {
        // A proper name tells nothing.
        if determiner == .none, body.first?.kind == .brand { return false }
        let noun = NounGroup.bare(head)
        let lower = noun.lowered
        let next = headIndex + 1 < words.count ? words[headIndex + 1] : ""
        // Ceux qui attendaient, certains d’entre eux: without a noun before them, pronouns mean persons.
        if determiner == .none, PronounHeads.agreements[lower] != nil {
            return ["qui", "que", "qu’", "dont", "d’"].contains(next) || words.count == 1
        }
        if lower == "eux" || lower == "elles" { return true }
        if isDemonym(noun) { return true }
        // Trois morts, but la mort d’un passager.
        if lower == "mort", ownAgreement.gender == .feminine { return false }
        guard Lexicon.standard.namesPersons(noun) else { return false }
        return !NounForm.singulars(of: lower).contains { PersonNouns.isThing($0, followedBy: next) }
    }

    /// *les Français*, *des Parisiens*: in the plural only, *la Française des jeux* being a firm.
    private func isDemonym(_ noun: String) -> Bool {
        guard noun.startsWithCapital, ownAgreement.number == .plural, !Initials.isAcronym(noun) else {
            return false
        }
        return Lexicon.standard.isAdjective(noun.lowered)
    }
}
