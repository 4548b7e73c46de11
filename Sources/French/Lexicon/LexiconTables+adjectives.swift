extension LexiconTables {
    /// Masculine singular; participles used as adjectives included.
    static let adjectives = """
        inaccessible indisponible muet lent ralenti saturé engorgé perturbé dégradé partiel intermittent visé compromis
        frauduleux malveillant exposé dérobé concerné erroné infondé intempestif programmé prévu planifié ravagé détruit
        épargné endommagé isolé injoignable chiffré paralysé bloqué submergé tiers externe dépendant perdu irrécupérable
        restauré accessible disponible joignable opérationnel fonctionnel stable instable fiable vulnérable sûr sécurisé
        protégé confidentiel personnel sensible bancaire financier économique commercial industriel technique
        technologique numérique informatique électronique électrique mécanique thermique physique virtuel matériel
        logiciel mobile fixe portable local régional départemental national européen international mondial planétaire
        français américain britannique allemand espagnol italien belge suisse canadien chinois russe japonais indien
        africain asiatique parisien lyonnais marseillais lillois toulousain bordelais nantais breton corse réunionnais
        public privé municipal communal hospitalier médical sanitaire scolaire universitaire judiciaire juridique
        légal illégal pénal civil administratif fiscal social politique militaire policier gouvernemental ministériel
        présidentiel parlementaire électoral syndical associatif sportif culturel musical télévisé radiophonique
        nouveau ancien récent actuel futur prochain dernier premier second unique seul double triple multiple divers
        différent identique similaire semblable pareil autre même nombreux rare fréquent régulier irrégulier
        exceptionnel habituel inhabituel normal anormal banal ordinaire extraordinaire inattendu imprévu soudain brusque
        brutal rapide long court bref durable prolongé temporaire provisoire momentané ponctuel passager permanent
        définitif immédiat instantané simultané successif continu ininterrompu répété récurrent
        grand petit gros immense énorme vaste large étroit haut bas profond superficiel massif important majeur mineur
        considérable significatif notable modeste limité restreint réduit faible fort léger lourd grave sérieux bénin
        critique crucial essentiel principal secondaire central périphérique général global total entier complet
        incomplet intégral exact précis imprécis approximatif certain incertain probable improbable possible impossible
        éventuel potentiel hypothétique réel véritable vrai faux factice fictif authentique officiel officieux
        inconnu connu méconnu identifié anonyme mystérieux secret caché visible invisible apparent clair obscur flou
        bon mauvais meilleur pire excellent médiocre satisfaisant insuffisant suffisant défectueux défaillant fautif
        inopérant inutilisable inefficace efficace utile inutile nécessaire indispensable obligatoire facultatif
        volontaire involontaire accidentel intentionnel délibéré humain automatique manuel informatisé automatisé
        interne extérieur intérieur supérieur inférieur antérieur postérieur ultérieur préalable initial final
        touché affecté impacté privé victime coupé interrompu suspendu arrêté fermé ouvert rouvert rétabli résolu réparé
        corrigé remplacé modifié mis annulé reporté retardé avancé maintenu confirmé démenti vérifié signalé constaté
        attendu annoncé publié diffusé envoyé reçu volé piraté infecté contaminé détourné usurpé falsifié effacé supprimé
        enregistré sauvegardé stocké hébergé connecté déconnecté synchronisé authentifié autorisé interdit refusé
        accepté remboursé dédommagé indemnisé prévenu informé alerté averti inquiet furieux mécontent satisfait soulagé
        désolé navré surpris étonné prudent confiant optimiste pessimiste rassurant inquiétant alarmant préoccupant
        impressionnant spectaculaire historique célèbre populaire gratuit payant cher onéreux coûteux rentable
        quotidien hebdomadaire mensuel annuel trimestriel nocturne diurne matinal estival hivernal
        ferroviaire aérien routier maritime fluvial terrestre spatial satellitaire téléphonique postal
        énergétique nucléaire hydraulique solaire éolien pétrolier gazier chimique biologique toxique dangereux mortel
        violent puissant intense élevé maximal minimal moyen nul négatif positif neutre favorable défavorable
        favori bref sec blanc noir rouge vert bleu jaune gris orange marron
        attentif vigilant responsable coupable innocent présumé soupçonné suspect
        simple complexe compliqué difficile facile délicat épineux ardu
        obsolète périmé vétuste moderne avancé perfectionné sophistiqué innovant
        stratégique tactique logistique opérationnel organisationnel structurel conjoncturel
        épuisé surchargé débordé vide plein allumé éteint brûlé calciné fondu fissuré cassé brisé sectionné rompu
        distant proche voisin lointain éloigné frontalier limitrophe urbain rural
        dépourvu démuni équipé doté muni conforme contraire relatif afférent inhérent lié
        éprouvant pénible gênant handicapant contraignant regrettable inacceptable inadmissible scandaleux
        joint ci-joint signé daté numéroté crypté décrypté codé cloisonné redondant résilient
        malicieux suspicieux viral propagé ciblé coordonné organisé étatique cybercriminel terroriste
        préventif correctif curatif conservatoire compensatoire forfaitaire
        chargé vital prioritaire urgent pressant imminent tardif précoce prématuré
        abject abrupt absent académique accidenté admissible affluent agile agricole aigu algérien alimentaire
        alpin alsacien ambulatoire anglais arnaqué assurantiel atlantique atteint audio auditif australien
        automobile autrichien auxiliaire aéroportuaire aérospatial binaire blessé bloquant bondé boursier
        brumeux brut brésilien budgétaire bulgare bénévole calme caniculaire carboné carcéral chirurgical
        chronique cinétique circonspect climatique clinique cohérent comble comportemental compréhensible
        comptable concurrentiel conditionnel confiné conjoint conjugal constant constitutionnel consultable
        contestataire contractuel contraint conventionnel convergent cordial corporel croissant cruel crédible
        cybernétique cycliste danois descendant disjoint distinct divergent docile domestique domotique
        dynamique débile décroissant démentiel déraillé désert endémique engagé enlisé enneigé entrant
        environnemental ergonomique escroqué exempt exploitable extrême facial familial ferré fertile fidèle
        filtrant foncier fossile fragile francilien futile gentil glacial glissant grandissant grec grenoblois
        gréviste guadeloupéen guyanais gériatrique hongrois hospitalisé hostile houleux hébété immobile
        immobilier impartial imprimé imprévisible incohérent incompréhensible inconstant infantile infectieux
        infidèle influent infâme inondé institutionnel intact intime intoxiqué intérimaire inédit iranien
        irlandais israélien ivoirien joli journalier latent licencié linéaire locatif législatif lésé mahorais
        manuscrit marocain martial martiniquais menaçant mental menteur mexicain mobilisé modèle montant
        montpelliérain monétaire moral mutualiste méditerranéen ménager météorologique neigeux net neuf niçois
        nord-coréen normand norvégien néerlandais océanique orageux oral panoramique parallèle paralysant
        parental partial particulier patent patronal peint persistant perturbant pharmaceutique piéton
        plausible pluvieux polaire polonais portuaire portugais procédural professionnel prompt provençal
        précaire préférentiel présent prévisible psychiatrique pédiatrique pénitentiaire racial rebelle
        rechargeable relationnel remboursable rennais renouvelable retraité robotique roumain récalcitrant
        réglementaire réquisitionné résidentiel résistant saisonnier salarial salarié sentimental singulier
        sinistré solidaire sortant sous-marin souterrain spolié spécial statique strasbourgeois strict stérile
        succinct sud-coréen suprême suédois systémique sénégalais tactile tangible tarifaire taïwanais tchèque
        tendu torrentiel torride tournant traditionnel tranquille transatlantique transfrontalier trompeur
        tropical tunisien turc tué ukrainien ultime ultramarin unanime usagé vacant vaccinal venteux verbal
        verglacé vietnamien vieux visuel vocal vulgaire échoué écologique écrit éligible émergent émotionnel
        épais épidémique étreint évacué meurtrier
        """
}
