// The keys of what is said, counted, announced, and of a newsroom’s own files.
extension FieldNote {
    static let antecedent: Table = clause.merging([
        "date": FieldNote("Quand ; avant le début de l’incident.", "2014-03-02"),
        "action": FieldNote("Ce qui était arrivé.", "être brièvement interrompu"),
        "sujet": FieldNote("À qui ; par défaut au service.", "service"),
        "duree": FieldNote("Combien de temps, si l’on n’en connaît pas les bornes.", "23 minutes"),
        "lien": FieldNote("Avec l’incident raconté.", "inconnu"),
        "cause": FieldNote("Sa cause.", "l’afflux de partages"),
        "details": FieldNote("Ce que l’on en sait de plus.", "- rester lent toute la soirée"),
        "ecarte": FieldNote("Ce qu’il n’était pas.", "- un piratage"),
        "citations": FieldNote("Ce qui en a été dit.", "- texte: erreur du système\n  auteur: un porte-parole"),
        "incident": FieldNote("L’identifiant de son propre enregistrement ; gardé, non imprimé.", "twitter-2014-03-02"),
    ]) { _, own in own }

    static let figure: Table = [
        "valeur": FieldNote("Le nombre ; non « 10 millions ».", "241000000", "4,5"),
        "unite": FieldNote("Ce que l’on compte.", "utilisateurs actifs mensuels", "millions de comptes"),
        "selon": FieldNote("Qui donne le chiffre.", "downdetector"),
        "ecrit": FieldNote("La réserve de la source.", "près de"),
        "genre": FieldNote("Le genre de l’unité, si le lexique l’ignore.", "masculin"),
        "action": FieldNote("Le verbe du chiffre ; seule, le chiffre en est le sujet.", "revendiquer"),
        "sujet": FieldNote("Le sujet de l’action.", "organisation"),
        "date": FieldNote("De quand est le chiffre.", "2013-12"),
        "aspect": FieldNote("« événement » ou « état ».", "état"),
        "certitude": FieldNote("Le mode du verbe.", "probable"),
        "note": FieldNote("Ce que le chiffre ne veut pas dire.", "Un même internaute peut signaler plusieurs fois."),
    ]

    static let quote: Table = [
        "texte": FieldNote("Les mots, sans guillemets ; en bloc, après « >- ».", "Nous travaillons sur ce problème."),
        "auteur": FieldNote("Qui parle.", "organisation"),
        "date": FieldNote("Quand ; dite si la phrase en a la place.", "vers 2014-03-11T19:30"),
        "canal": FieldNote("Où.", "dans un communiqué"),
        "role": FieldNote("La place de la citation et le verbe qui l’introduit.", "reconnaissance"),
        "langue_origine": FieldNote("*traduit de l’anglais*", "en"),
        "original": FieldNote("Les mots d’origine ; leur absence donne un avertissement.", "We are on it."),
    ]

    static let apology: Table = [
        "motif": FieldNote("De quoi l’on s’excuse.", "la gêne occasionnée"),
        "a": FieldNote("À qui.", "les clients"),
        "date": FieldNote("Quand.", "2014-03-11"),
        "canal": FieldNote("Où.", "sur X"),
        "auteur": FieldNote("Qui s’excuse ; par défaut l’organisation.", "organisation"),
        "certitude": FieldNote("Le mode du verbe.", "confirmée"),
    ]

    static let compensation: Table = [
        "texte": FieldNote("Ce qui est promis.", "un mois d’abonnement"),
        "beneficiaires": FieldNote("À qui.", "les abonnés touchés"),
        "date": FieldNote("Quand.", "2014-03-12"),
        "selon": FieldNote("Qui le dit ; gardé, non imprimé.", "organisation"),
    ]

    static let claim: Table = [
        "auteur": FieldNote("Qui revendique.", "un groupe de pirates"),
        "date": FieldNote("Quand.", "2014-03-11"),
        "canal": FieldNote("Où.", "sur Telegram"),
        "confirmee": FieldNote(
            """
            Si d’autres l’ont établi ; « non » : *sans que cela ait été confirmé* ; « inconnu » : \
            *sans que l’on sache si c’est exact*.
            """, "non", "inconnu"),
        "selon": FieldNote("Qui le rapporte.", "netcraft"),
    ]

    static let advice: Table = [
        "action": FieldNote("Ce qu’il faut faire.", "changer de mot de passe"),
        "a": FieldNote("À qui ; dit si tous les conseils ont le même destinataire.", "les joueurs"),
        "selon": FieldNote(
            "Qui le recommande ; sans lui, l’organisation, ou personne de nommé pour un accident ou un incendie.",
            "organisation"),
    ]

    static let notification: Table = [
        "autorite": FieldNote("Qui est prévenu.", "la Cnil"),
        "date": FieldNote("Quand ; sans date, *a été informée* ; à venir, *doit être informée*.", "2014-03-11"),
    ]

    static let update: Table = [
        "id": FieldNote("Unique dans l’enregistrement ; l’identité du point dans le flux.", "point-1"),
        "date": FieldNote("Quand le point est publié.", "2014-03-11T20:10"),
        "texte": FieldNote("Le point, mot pour mot.", "Le service est rétabli."),
    ]

    static let correction: Table = [
        "date": FieldNote("Quand la correction est publiée.", "2014-03-14T11:00"),
        "texte": FieldNote("Ce qui a été corrigé.", "Une première version donnait une heure de fin inexacte."),
    ]

    static let ornament: Table = [
        "titre": FieldNote("Remplace le titre ; sous la gravité 4.", "L’oiseau muet"),
        "attaque": FieldNote("Ouvre l’article.", "Un mardi sans gazouillis."),
        "chute": FieldNote("Clôt l’article.", "L’oiseau a retrouvé sa branche"),
        "intertitres": FieldNote("Les intertitres, dans l’ordre.", "- Une modification annulée"),
    ]

    static let source: Table = [
        "nom": FieldNote("Son nom.", "GitHub"),
        "url": FieldNote("Son adresse.", "https://www.githubstatus.com/"),
    ]

    static let person: Table = [
        "nom": FieldNote("Le prénom et le nom.", "Jeanne Martin"),
        "fonction": FieldNote("Sa fonction.", "la porte-parole du groupe"),
        "genre": FieldNote("Pour les accords.", "féminin"),
    ]

    static let settings: Table = [
        "titre": FieldNote("Le titre du site.", "Le Journal des pannes"),
        "description": FieldNote("Ce que publie le site.", "Les incidents des grands services numériques."),
        "adresse": FieldNote("L’adresse du site une fois publié.", "https://pannes.exemple.fr"),
        "autorite": FieldNote(
            "Un domaine qui était à vous cette année-là ; l’identité durable des articles, qui ne change plus.",
            "exemple.fr,2014"),
        "fuseau": FieldNote("La zone des heures ; non « Paris ».", "Europe/Paris"),
        "auteur": FieldNote("Qui signe.", "La rédaction"),
        "courriel": FieldNote("Comment joindre la rédaction.", "redaction@exemple.fr"),
        "agence": FieldNote("Signe les dépêches ; par défaut, l’auteur.", "AFP"),
        "lieu": FieldNote("D’où les dépêches sont datées.", "Paris"),
        "langue": FieldNote("La langue du site.", "fr"),
        "typographie": FieldNote("« imprimerie » (19 h 30), par défaut ; « presse » (19h30).", "imprimerie"),
    ]

    static let directory: Table = [
        "services": FieldNote("Ce qui tombe en panne.", "site-web:\n  nom: Site web\n  article: le"),
        "organisations": FieldNote("Qui s’en occupe.", "sony:\n  nom: Sony\n  article: aucun\n  genre: masculin"),
        "acteurs": FieldNote(
            "Qui parle ou agit sans être en cause.", "netcraft:\n  nom: Netcraft\n  article: aucun\n  genre: masculin"),
    ]

    static let actor: Table = [
        "nom": FieldNote("Le nom, sans l’article qui se contracte.", "PlayStation Network"),
        "article": FieldNote(
            """
            « le », « la », « les », « l’ » se contractent (*du PlayStation Network*) ; « aucun » (*de Twitter*) ; \
            « marque » : l’article est dans le nom (*de La Poste*).
            """, "aucun"),
        "genre": FieldNote("Obligatoire avec « aucun », « marque », « les » et « l’ ».", "masculin"),
        "nombre": FieldNote("« singulier » par défaut, « pluriel » avec « les ».", "singulier"),
        "designations": FieldNote("Les autres façons de le nommer.", "- le réseau social"),
        "fuseau": FieldNote("Où il vit, si ce n’est pas dans la zone de la rédaction.", "America/Los_Angeles"),
        "sigle": FieldNote("Dit une fois, entre parenthèses.", "PSN"),
        "glose": FieldNote("Qui c’est, dit à la première mention.", "le service en ligne de Sony"),
        "categorie": FieldNote("Ce que c’est ; gardé, non imprimé.", "un réseau social"),
        "siege": FieldNote("Où est son siège ; gardé, non imprimé.", "Roubaix"),
    ]

    static let service: Table = actor.merging([
        "organisation": FieldNote("Qui s’en occupe ; par défaut lui-même.", "sony"),
        "locatif": FieldNote("« sur » Twitter, « chez » OVHcloud, « à » la SNCF, « dans » l’application.", "sur"),
        "public": FieldNote("Ses usagers ; gardé, non imprimé.", "les abonnés"),
    ]) { _, own in own }

    static let designation: Table = nounGroup.merging([
        "registre": FieldNote("« neutre » par défaut ; « ornement » pour une image.", "neutre"),
        "texte": FieldNote("La désignation, avec son article.", "le réseau social"),
    ]) { _, own in own }

    static let lexicon: Table = [
        "noms": FieldNote("Les noms que l’outil ne connaît pas.", "- nom: zorglub\n  genre: masculin"),
        "adjectifs": FieldNote("Des adjectifs, au masculin singulier.", "- cloudifié"),
    ]

    static let noun: Table = [
        "nom": FieldNote("Le nom, au singulier.", "hub"),
        "genre": FieldNote("Son genre.", "masculin"),
        "pluriel": FieldNote("Son pluriel, s’il est irrégulier.", "hubs"),
        "h_aspire": FieldNote("Si son h est aspiré.", "oui"),
    ]
}
