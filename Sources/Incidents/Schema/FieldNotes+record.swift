// The keys of a record, as the guide presents them.
extension FieldNote {
    static let record: Table = [
        "schema": FieldNote("La version du format.", "1"),
        "id": FieldNote(
            "L’adresse de la page ; par défaut le nom du fichier. Ne change plus une fois publié.",
            "twitter-2014-03-11"),
        "service": FieldNote("Ce qui est en panne, dans tout l’article.", "twitter"),
        "organisation": FieldNote("Qui parle et agit ; par défaut l’organisation du service.", "twitter-inc"),
        "nature": FieldNote(
            """
            Ce qui est arrivé au service, non sa cause : le titre, l’attaque, le plan. « panne » : il s’arrête ; \
            « coupure réseau » : on ne l’atteint plus ; « dégradation », « ralentissement » : il marche mal ; « défaillance \
            d’un prestataire » : un autre que l’organisation a failli ; « fuite de données » : des données sont dehors ; \
            « perte de données » : il n’y en a plus ; « incendie » : le feu, chez soi ou ailleurs (« lieu ») ; « fausse \
            alerte » : elle a été diffusée à tort ; « fermeture » : on le ferme, prévue ou non ; « accident » : un déraillement, \
            une collision, une explosion ; « erreur » : il a marché, et s’est trompé ; « sabotage » : on l’a abîmé exprès.
            """, "panne"),
        "evenement": FieldNote(
            """
            Le nom de l’accident, de l’erreur, de la fermeture ou du sabotage, au plus court : *Un déraillement a \
            perturbé…*
            """, "un déraillement"),
        "prestataire": FieldNote(
            "Qui a failli à la « défaillance d’un prestataire » : *une défaillance de…, prestataire de…*",
            "un hébergeur"),
        "gravite": FieldNote(
            """
            Le titre, le ton. 0 information : rien qui n’ait été annoncé, ou une maintenance dont rien ne dit qu’elle \
            interrompe le service ; 1 mineur : moins d’un quart d’heure ; 2 modéré : moins d’une heure, ou une seule \
            fonction ; 3 important : des heures, ou le service principal ; 4 majeur : plus de quatre heures, un pays \
            entier, ou des données personnelles en danger ; 5 critique : la sécurité des personnes.
            """, "important"),
        "etat": FieldNote("Les temps, le plan. « résolu » demande « fin » ; « en cours » la refuse.", "résolu"),
        "etabli": FieldNote(
            """
            « non » : une attaque ou une fuite que l’on allègue et que rien n’établit, ou que sa victime dément. Elle est \
            dite « présumée », au conditionnel, et le titre est le démenti ou la revendication. « oui » par défaut.
            """, "non"),
        "publication": FieldNote("La date de l’article.", "2014-03-13T09:00"),
        "vu_le": FieldNote(
            "Le point de vue (*mardi*, *le 11 mars*) ; par défaut le dernier point, sinon la publication.",
            "2014-03-13T09:00"),
        "fuseau": FieldNote("La zone de toutes les heures ; par défaut celle de la rédaction.", "Europe/Paris"),
        "preciser_fuseau": FieldNote(
            """
            « (heure de Paris) », ou « (heure locale) » d’un autre fuseau que celui de la rédaction ; par défaut oui si \
            l’organisation vit ailleurs.
            """, "oui"),
        "debut": FieldNote("L’attaque, le déroulé, la durée.", "2014-03-11T19:01", "vers 2014-03-11T19:30"),
        "fin": FieldNote(
            """
            *La situation est revenue à la normale à 19 h 47*, la durée. Au besoin « inconnu ». D’une fuite de données, quand \
            elle a cessé ou, si le service a été coupé (« usages », « rétablissement partiel »), son retour.
            """,
            "2014-03-11T19:47"),
        "retablissement_prevu": FieldNote(
            "*n’avance aucun délai*, *est attendu…*, *est prévue…*", "2014-03-11T21:00", "non communiqué"),
        "prochain_point": FieldNote("*Le prochain point est prévu à 20 h 30.*", "2014-03-11T20:30"),
        "lieu": FieldNote(
            "Où cela s’est produit ; les endroits qui en ont souffert vont sous « impact », « lieux ».",
            "dans un poste électrique voisin"),
        "detection": FieldNote("*La panne a été détectée…*", "2014-03-11T19:05"),
        "reconnaissance": FieldNote("*a reconnu le problème…*, et le délai écoulé.", "2014-03-11T19:30"),
        "explication": FieldNote(
            "*s’est expliqué…*, *a donné les raisons…* ; avec « auteur », c’est lui qui s’explique.", "2014-03-12"),
        "chronologie": FieldNote("Le déroulé et la liste datée.", "- date: 2014-03-11T19:20\n  etape: rechute"),
        "nouvelle": FieldNote(
            "Ce qui fait la nouvelle du jour, s’il faut la dire : le titre et le chapô. *La Cnil inflige une amende…*",
            "sujet: la Cnil\naction: infliger | une amende\ndate: 2014-06-02"),
        "impact": FieldNote("Qui et quoi est touché.", "usagers: de nombreux utilisateurs"),
        "cause": FieldNote(
            "*La panne résultait de…* ; *L’origine… n’est pas connue.*", "une erreur de configuration", "inconnu"),
        "hypotheses": FieldNote("*évoque…, sans certitude à ce stade*", "- une surcharge"),
        "revendication": FieldNote(
            "D’une attaque ou d’une fuite : *L’attaque a été revendiquée par…, sur Telegram.*",
            "auteur: un groupe de pirates\ncanal: sur Telegram\nconfirmee: non"),
        "ecarte": FieldNote(
            "Une cause, ou autre chose, que quelqu’un exclut : *a écarté la piste d’une cyberattaque*",
            "- une cyberattaque"),
        "remedes": FieldNote("*Twitter a annulé la modification.*", "- annuler | la modification"),
        "excuses": FieldNote("*a présenté ses excuses pour…*", "motif: la gêne occasionnée", "aucune"),
        "compensation": FieldNote("*a promis un mois d’abonnement*", "un mois d’abonnement", "aucune"),
        "conseils": FieldNote("*recommande de…*", "- changer de mot de passe"),
        "enquete": FieldNote("*La police a ouvert une enquête.*", "- sujet: la police\n  action: ouvrir | une enquête"),
        "suites": FieldNote(
            "*publiera un rapport* : ce qui est annoncé, futur compris.",
            "- action: publier un rapport\n  certitude: affirmée"),
        "contexte": FieldNote(
            "Ce qu’il faut savoir par ailleurs.", "- sujet: service\n  action: compter | des millions d’abonnés"),
        "faits": FieldNote(
            "Tout fait établi sans clé à lui, à la place de sa rubrique.",
            "- action: suspendre les ventes\n  rubrique: impact"),
        "chiffres": FieldNote(
            "*Downdetector a enregistré près de 70 000 signalements.*",
            "- valeur: 70000\n  unite: signalements\n  selon: downdetector"),
        "antecedents": FieldNote(
            "Ce qui est arrivé avant : *Le 2 mars, Twitter avait été interrompu.*",
            "- date: 2014-03-02\n  action: être interrompu"),
        "citations": FieldNote(
            "Les paroles, mot pour mot.", "- texte: Nous travaillons sur ce problème.\n  auteur: organisation"),
        "notifications": FieldNote(
            "*La Cnil a été informée vendredi 8 mars* ; sans date, *a été informée* ; à venir, *doit être informée*.",
            "- autorite: la Cnil"),
        "dpo": FieldNote("Comment joindre le délégué à la protection des données.", "dpo@exemple.fr"),
        "contact": FieldNote("*Pour tout renseignement : le 39 49*", "le 39 49"),
        "points": FieldNote(
            "Le direct, mot pour mot, un article de flux par point.",
            "- id: point-1\n  date: 2014-03-11T20:10\n  texte: Le service est rétabli."),
        "corrections": FieldNote(
            "Ce qui a été corrigé, dit sous l’article.",
            "- date: 2014-03-14T11:00\n  texte: Une première version donnait une heure inexacte."),
        "ornement": FieldNote("Ce que l’auteur ajoute de son cru ; jamais inventé.", "chute: L’oiseau est revenu"),
        "sources": FieldNote("La liste des sources ; en donner au moins une.", "[Twitter]"),
    ]

    static let event: Table = [
        "date": FieldNote("Quand.", "2014-03-11T19:30"),
        "par": FieldNote("Qui ou quoi l’a fait ; imprimé pour la détection.", "une sonde automatique"),
        "canal": FieldNote("Où cela a été dit.", "sur sa page d’état"),
        "auteur": FieldNote("Qui l’a dit ; imprimé pour la reconnaissance.", "organisation"),
        "selon": FieldNote("Qui le rapporte ; gardé, non imprimé.", "downdetector"),
    ]

    static let step: Table = clause.merging([
        "etape": FieldNote("La sorte de l’étape, si elle est connue.", "rétablissement partiel"),
        "ecart": FieldNote("Le temps écoulé depuis l’étape précédente, faute de date.", "quelques minutes"),
        "date": FieldNote("Quand.", "vers 2014-03-11T19:20"),
    ]) { _, own in own }

    static let fact: Table = clause.merging(["rubrique": FieldNote("Où le fait se range.", "impact")]) { _, own in own }

    static let announcedFact: Table = clause.merging([
        "certitude": FieldNote(
            "« affirmée » par défaut : ce qui est annoncé (*publiera un rapport*) ; « confirmée » : ce qui se fait.",
            "confirmée")
    ]) { _, own in own }

    static let clause: Table = [
        "action": FieldNote("Ce qui s’est fait, conjugué à sa place.", "isoler | les serveurs"),
        "sujet": FieldNote("Qui l’a fait ; par défaut l’organisation, sauf où il est obligatoire.", "les pompiers"),
        "date": FieldNote("Quand.", "2014-03-11", "du 2014-03-11 au 2014-03-12"),
        "aspect": FieldNote("« événement » (*a compté*), « état » (*comptait*, *compte*).", "état"),
        "selon": FieldNote("Qui le dit.", "organisation"),
        "certitude": FieldNote("Le mode du verbe ; « confirmée » par défaut.", "probable"),
        "lieu": FieldNote("Où.", "à Tokyo"),
        "canal": FieldNote("Par quel moyen cela a été dit ou fait.", "sur X"),
    ]

    static let impact: Table = [
        "portee": FieldNote("*dans le monde entier*, *dans tout le pays*", "mondiale"),
        "lieux": FieldNote("Où l’on en a souffert : *les perturbations ont touché…*", "- aux États-Unis"),
        "usagers": FieldNote("L’attaque : qui est touché.", "de nombreux utilisateurs"),
        "touches": FieldNote(
            "*près de 120 000 joueurs ont été concernés*", "non communiqué",
            "valeur: 120000\nunite: joueurs\nselon: organisation"),
        "composants": FieldNote("Ce qui ne marchait pas.", "- les applications mobiles"),
        "appareils": FieldNote("Sur quoi.", "- l’ordinateur"),
        "usages": FieldNote("*il était impossible de publier un message*", "- publier un message"),
        "symptomes": FieldNote(
            "À l’imparfait : *La boutique affichait des erreurs.*",
            "- sujet: la boutique\n  action: afficher | des erreurs"),
        "consequences": FieldNote("*Le tournoi a été reporté.*", "- sujet: le tournoi\n  action: être reporté"),
        "epargnes": FieldNote("*n’ont pas été touchés*", "- les jeux hors ligne"),
        "dependants": FieldNote("*Par ricochet, …*", "- les éditeurs de jeux"),
        "donnees": FieldNote("Les incidents de données.", "statut: dérobées"),
        "bilan_humain": FieldNote("Le bilan, avant tout autre chiffre.", "blesses: aucun"),
    ]

    static let data: Table = [
        "categories": FieldNote("Quelles données.", "- les adresses électroniques"),
        "statut": FieldNote("Ce qui leur est arrivé.", "dérobées"),
        "epargnees": FieldNote("Celles qui ne sont pas touchées.", "- les mots de passe"),
        "personnes": FieldNote(
            "Combien de personnes.", "inconnu", "valeur: 12000\nunite: clients\nselon: organisation"),
        "perdues": FieldNote("Ce qui est perdu.", "aucune", "- les messages de la journée"),
        "selon": FieldNote("Qui le dit.", "organisation"),
    ]

    static let casualties: Table = [
        "morts": FieldNote("Le nombre de morts, avec sa réserve ; zéro s’écrit « aucun ».", "aucun", "au moins 31"),
        "disparus": FieldNote("Le nombre de ceux que personne n’a retrouvés.", "4"),
        "blesses": FieldNote("Le nombre de blessés ; zéro s’écrit « aucun ».", "2", "une vingtaine"),
        "evacues": FieldNote("Le nombre de personnes évacuées ; zéro s’écrit « aucun ».", "3"),
        "selon": FieldNote("Qui le dit.", "les pompiers"),
    ]

    static let cause: Table = [
        "texte": FieldNote("Le corps de l’article.", "des complications inattendues"),
        "bref": FieldNote("Le titre, le chapô, un intertitre.", "un déploiement raté"),
        "certitude": FieldNote("Le mode du verbe ; « confirmée » par défaut.", "probable"),
        "selon": FieldNote("Qui le dit.", "organisation"),
        "mecanisme": FieldNote(
            "L’enchaînement, dans l’ordre.", "- sujet: cette commande\n  action: couper | les liaisons"),
    ]

    static let attributed: Table = nounGroup.merging([
        "selon": FieldNote("Qui le dit.", "organisation"),
        "certitude": FieldNote("« hypothèse » par défaut.", "hypothèse"),
    ]) { _, own in own }

    static let denial: Table = attributed.merging([
        "certitude": FieldNote(
            "« confirmée » par défaut ; « probable » : *rien n’indique, à ce stade, une origine russe*.", "probable")
    ]) { _, own in own }

    static let nounGroup: Table = [
        "texte": FieldNote("Le groupe nominal.", "les zorglubs"),
        "genre": FieldNote("Le genre du nom, si le lexique l’ignore.", "masculin"),
        "nombre": FieldNote("Le nombre du nom.", "pluriel"),
    ]
}
