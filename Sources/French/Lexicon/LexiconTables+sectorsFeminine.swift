extension LexiconTables {
    /// Feminine nouns of the sectors whose incidents make news — industry, transport, health, energy, telecommunications,
    /// banks, public services, justice, newsrooms (Académie, 9th edition; FranceTerme; foreign words as Le Robert has
    /// them).
    static let sectorFeminineNouns = """
        abrogation accalmie accréditation acheteuse acoustique action_collective action_en_justice actrice
        adhésion adjointe adjudication administratrice adrénaline adresse_électronique affluence agglomération
        agrafeuse agricultrice agriculture aide-soignante aiguille algue allée allergie allocation altercation
        aluminerie ambiance amnistie amputation anesthésie angoisse anguille annulation antenne-relais
        antithèse apnée appellation applis aristocratie arrière-boutique arrière-garde arrière-pensée arrivée
        arthrose asphyxie aspirine assemblée assemblée_générale assiduité assistance assistante
        assurance-chômage assurance-vie assurée astreinte attaque_par_déni_de_service attestation attraction
        audience audition auditrice austérité auteure authenticité autodéfense autorisation_administrative
        autorisation_de_mise_sur_le_marché autrice autruche avalanche avancée avant-garde avant-première
        avocate backdoor bactérie bagarre baguette baleine bande_dessinée bande_organisée banque_de_détail
        banque_en_ligne banqueroute banquise barge base_de_connaissances basse_tension benne berline
        bêta-version biodiversité biologie biométrie biopsie boîte_aux_lettres boîte_de_réception
        boîte_de_vitesses boîte_noire borne_incendie boucherie boulette bourrasque Bourse bousculade
        box_internet brebis bretelle_d’autoroute brigade bronchiolite brouette brouille bureaucratie cabale
        cagnotte caisse_de_retraite caisse_d’épargne calamité cale calomnie campagne_d’hameçonnage candidate
        canette carambouille caravane cardiologie carlingue carpe carrosserie carte_bleue carte_d’identité
        carte_graphique carte_grise carte_mère carte_SIM casquette cassure cavalerie cavité célébration
        cellule_de_crise censure centrale_à_charbon centrale_hydraulique certitude chaîne_d’approvisionnement
        chaîne_d’information chaîne_logistique chambre_de_commerce chambrée chaudronnerie cheffe chenille
        chercheuse chèvre chimie chimiothérapie chirurgienne chorale chouette chute_de_neige cigogne
        cimenterie citadelle citation citoyenne citoyenneté city clarté clé_API clé_de_chiffrement
        clé_de_sécurité clé_privée clé_publique climatologie clôture_de_compte coalition cocaïne coercition
        cofondatrice cogénération collecte colonie combinaison combustion comédienne commande_publique
        commémoration commerçante complémentaire_santé concentration concertation concession conciliation
        condamnation conductrice conduite confection confiscation congestion conjonction connexité
        constellation consultante consultation_publique contagion contestation contraception contraction
        contre-attaque contre-enquête contre-expertise contre-mesure contre-offensive contre-performance
        contre-vérité contrepartie contrôleuse convalescence conversation convocation cordée corpulence
        correction_de_sécurité cortisone cotisation couleuvre coupure_de_courant coupure_d’eau coupure_réseau
        courroie courtoisie couvée crevette croisière crypto culasse cure curiosité cyberarnaque
        cyberassurance cybercriminalité cyberdélinquance cyberescroquerie cyberextorsion cyberguerre
        cybermenace cyberprotection cyberrançon cyberrésilience cylindrée dashcam data_room deadline
        décélération déception déchetterie déchirure décision_de_justice déclaration_de_revenus
        déclaration_d’impôts déconfiture décongestion décoration découpe défection défiance défiscalisation
        déflagration déflation déforestation demande_de_rançon demande_d’asile démarche demi-finale démission
        démocratie démonstration dénonciation densité départementale dépêche_d’agence dépollution déposition
        dépression députée dératisation dérive dérogation désertion désinformation désolation détention
        détonation détresse_respiratoire déviation diabolisation diffamation digestion dilatation diligence
        dinde direction_générale dirigeante discrimination disparition dispersion disposition disruption
        dissension dissimulation dissolution dissuasion distinction diversion diversité divinité dopamine
        dotation double_authentification dream_team drogue durée_de_vie dyslexie eau_potable échauffourée
        échographie éclosion école_primaire écolière écologie économie écoutille écrivaine effervescence
        effraction égalité élaboration élection_présidentielle électrice élévation embauche embuscade émeraude
        émission_de_gaz émotion employée empreinte_carbone emprise emprunteuse enclave encoche enfance enflure
        enseignante entité entourloupe énumération envolée éolienne_en_mer épargnante érosion éruption
        escadrille espérance esplanade estafette esthétique étanchéité étiquette étourderie étudiante évasion
        éventualité éviction exclusion exclusivité excuse_publique exécution exemption exhibition exonération
        expatriation expérimentation experte exploitation exportation expropriation expulsion
        extinction_de_voix extradition extrême_droite extrême_gauche extrémité facilité factrice
        faille_de_sécurité faille_zero-day fake_news falsification famille famine fermeté
        fermeture_administrative feuille_de_paie feuille_de_soins fibre_optique ficelle fiction fiducie fiente
        filature file_d’attente filiation finance fintech fiole fiscalité fixation flambée flotte_de_bus
        fluctuation fonction_publique fondatrice fonderie fondrière fontaine formalité fosse fosse_septique
        foulée fourrière frappe_aérienne frayeur frégate fréquentation friction frustration fuite_de_gaz
        fuite_d’eau fuite_d’informations fuite_radioactive gaine galère gare_routière gastronomie gauche
        gaufre génération génétique géothermie gérance gérante glissade goulotte gourmette gouttière
        grâce_présidentielle grande_surface graphie gratification greffe_de_rein greffière grêle grenade
        grenade_lacrymogène grève_de_la_faim grève_générale grille_tarifaire grippe gronde grue_portuaire
        guêpe gynécologie habitante habitation hackeuse haie_d’honneur halle haute_saison haute_tension
        hémorragie herméticité héroïne hésitation hiérarchie hilarité homologation honnêteté hormone
        hospitalité hostilité hotline houille houle huissière huître hydrologie hygiène hyperinflation
        hypocrisie illusion illustration imagerie immatriculation immersion immobilité immunité impartialité
        implantation implication importance importation imposition impulsion imputation inaction inauguration
        incarcération incertitude incitation inculpation indécision indélicatesse indépendance indignation
        indiscrétion inefficacité inégalité inertie infamie infirmerie inflation informaticienne
        infrastructure_critique ingénierie ingérence inimitié insalubrité insertion insistance insouciance
        inspectrice instabilité installation_électrique institutrice insurrection intention interaction
        interception interdiction interface_de_programmation interrogation intimidation intoxication
        introduction invalidation invasion invention investiture irrégularité irritation isolation jante
        jonque journée_noire juridiction kiné laideur laisse laiterie lame_de_fond larve latitude lectrice
        légionelle législation légitimité lettre_recommandée leucémie libération ligne_à_haute_tension
        limousine liquidation liquidité lisibilité liste_d’attente listériose litière livraison_de_colis
        locale location lotion lucarne lutte_antiterroriste lutte_contre_la_fraude lycéenne magistrate
        main-d’œuvre main_courante mairie_d’arrondissement majorité_absolue malchance malfaçon malformation
        mallette malnutrition maltraitance mammographie mandature manif manipulation_de_marché manufacture
        marée_noire marina marketplace maroquinerie masse_salariale maternité maturité médaille_d’or
        médecine_générale médiathèque médiation méduse mémoire_tampon méningite métallurgie météorologie
        métropole_lilloise metteuse mine_antipersonnel mise_à_disposition mise_à_l’arrêt mise_à_niveau
        mise_à_pied mise_au_point mise_en_cause mise_en_demeure mise_en_examen mise_en_garde mise_en_ligne
        mise_en_place mise_en_œuvre mise_hors_service mise_sous_tension misogynie mitigation mixité mobilité
        modalité modératrice moisissure molaire monoculture monopolisation montée moquette morphine mortalité
        motion motivation mouette muselière mutinerie mutuelle_santé myopathie nappe_phréatique natalité
        nationale nationalité nausée navigation néonatologie nervosité neutralité newsletter niche_fiscale
        nicotine noirceur nomination non-conformité non-ingérence normalité note_de_service notoriété nounou
        nourrice_agréée nullité objection objectivité obscurité obsèques observation obsession obstruction
        obtention occupation oncologie onde_de_choc opacité opposition oppression ordination orientation
        originalité orque ouverture_des_données pagaille page_d’état page_Facebook paix_sociale palissade
        panne_de_courant panne_d’électricité panne_informatique panoplie parution passagère passion paternité
        patiente patronne pauvreté pédagogie pédiatrie peine_de_prison pelleteuse peluche péniche
        pénurie_de_médicaments pépinière pépite percée perception perceuse perfusion pergola péripétie
        permission permutation perplexité perte_de_contrôle perte_financière pétition pharmacienne
        pharmacovigilance pigmentation piqûre_de_rappel piraterie pitié plaidoirie plainte_en_ligne
        planification plateforme_de_streaming plus-value pneumonie poignée_de_main pointe_de_trafic
        police_municipale polyvalence pompe_à_chaleur pompe_à_eau pompière pondération population_civile
        porcherie porosité porte-fenêtre porte_dérobée portée_politique portion possession possibilité
        post-production poudrière poussette poutrelle pratique_commerciale précaution précision prédation
        prédiction préférence préfète preneuse présidence présidente-directrice_générale présidentielle
        présomption pression prestation prévision prime_d’activité prime_d’assurance priorité
        prise_de_conscience prise_de_contrôle prise_de_parole prise_d’otages prise_en_otage privation
        privatisation probabilité problématique procédure_judiciaire proclamation procureure
        production_industrielle professeure profession programmeuse prohibition projection prolongation
        promotion promulgation prononciation proposition prorogation prostitution psychiatrie
        puce_électronique pudeur puéricultrice pulsion punchline punition purification quarantaine_sanitaire
        quasi-totalité quiche radioactivité radiologie raffinerie rame_de_métro rame_TGV rapporteuse
        raréfaction réaction_en_chaîne réadaptation réalisation réassurance rébellion récession recette
        réchauffe récidive réclusion réconciliation reconduction reconnaissance reconversion rectification
        récupération rédactrice redirection rééducation réélection réfection refonte réglementation
        réintégration relation relaxe relève relocalisation remise_à_zéro remise_de_peine remise_en_cause
        remise_en_état remise_en_marche remise_en_route remise_en_service rémission remontée
        remontée_mécanique remontrance répartition repentance répression reproduction réputation réquisition
        réserve_d’eau résolution respiration responsabilité_civile restitution restriction restructuration
        rétention réticence rétorsion rétractation retraitée rétrocession réunion_de_crise révélation révision
        révocation révolution rigole ritournelle rixe roadmap robustesse rotation rôtisserie roulotte
        rupture_de_stock sagesse saisine salamandre salariée salle_de_contrôle salle_de_marché
        salle_des_marchés salle_d’attente salle_d’opération salmonelle sanction_économique sangle sardine
        satisfaction savate scolarité sécession section_syndicale ségrégation semi-remorque sénatrice
        sensation sentence séparation séquestration sérénité série_noire serpillière serre_agricole sévérité
        signification simplification simulation société_civile soignante soirée_électorale solidarité
        somnolence sortie_de_route soupape souricière sous-direction sous-estimation sous-évaluation
        sous-préfecture sous-production sous-station souveraineté spécialité spécificité spoliation stagnation
        start-up station-service station_de_pompage station_d’épuration stérilisation story stratosphère
        subtilité suffocation sujétion supercherie supériorité superproduction sur-représentation
        surconsommation surenchère surfacturation surmortalité surpopulation surréservation survenue
        susceptibilité suspicion symbolique syndicale tablette_tactile tarification task-force taxation
        taxe_carbone taxe_d’habitation taxe_foncière team télécabine télémaintenance tendresse tergiversation
        théorie timeline tique tirelire Toile tolérance tomate torpeur tortue tour_hertzienne toxicité
        traction traduction traductrice tranquillité transaction_bancaire transformation transfusion
        transmission transparence traversée trésorerie tribune_libre tronçonneuse tuberculose tuerie
        turbine_à_gaz tyrannie unanimité unification union unité_de_soins usurpation_d’identité utilité
        vaccination valorisation vedette vendeuse vengeance véracité véranda verbalisation
        vérification_d’identité verrerie version_bêta viabilité vice-présidence vice-présidente
        victime_collatérale victoire vidéoconférence vidéoprotection vidéosurveillance vie_privée vigilance
        vipère virulence visibilité visite visseuse vitalité voie_ferrée voie_rapide voiture-bélier volatilité
        volte-face votation voyageuse vulgarité vulnérabilité_critique webradio zone_euro zone_industrielle
        """
}
