extension LexiconTables {
    /// Masculine nouns of the sectors whose incidents make news — industry, transport, health, energy, telecommunications,
    /// banks, public services, justice, newsrooms (Académie, 9th edition; FranceTerme; foreign words as Le Robert has
    /// them).
    static let sectorMasculineNouns = """
        abattoir abdomen abordage abri abus accaparement accélérateur accompagnement accroc accrochage
        achèvement acier acquittement acteur actif adaptateur additif adjudicataire aéroclub affichage affront
        agenda agneau agrandissement agrément agresseur agroalimentaire aiguilleur airbag airdrop ajout
        ajustement alcool alerteur alignement allié alourdissement alternateur aluminium amendement amendeur
        ami amiante ammoniac ampère amplificateur amusement âne anévrisme anniversaire annonceur antibiotique
        anticorps anticyclone antidouleur antiviral appartement appel_à_témoins appel_d’air appel_d’offres
        appétit apport appui arbitrage arc-en-ciel arrérages arrondissement arrosage arsenal arsenic
        article_de_presse asphalte aspirateur assaillant assaut assemblage assouplissement assujettissement
        asthme atelier atoll atout attachement attentat attrait attroupement audiovisuel autodiagnostic
        autorail avancement avant-poste avenir aveuglement avortement bacille badge balai balcon ballast
        ballon ballottage bandeau_publicitaire bandit banditisme banquier baril baromètre
        barrage_hydroélectrique barreau bas-côté bassin bâtonnier bébé bêta-testeur bétail béton biais bien
        bienfait big_data bilan_carbone bilan_comptable bilan_de_santé billet_d’avion biocarburant biogaz
        bistrot blessé_grave bloc_opératoire boîtier boîtier_électronique bollard bonus bosquet bot bouclier
        bouclier_tarifaire boycott brancard bras_de_fer bras_de_mer Brent brevet bricolage bridage bris
        brouhaha bruitage brûleur brut budget_rectificatif bug_informatique bureau_d’études bus_de_nuit
        cabillaud câble_sous-marin cabotage cadastre cadmium cadrage cadran cafard cahier cahier_des_charges
        caisson calculateur call_center camion-citerne camping canal caniveau cannabis canoë canton caoutchouc
        capital Capitole carburateur cardan cargo carnage carnet_de_commandes carrelage carrossier carsharing
        carter carton cas_contact casier casino cassage catamaran cathéter cautionnement central_téléphonique
        centre_commercial centre_de_santé centre_de_supervision centre_de_traitement centre_de_vaccination
        cercueil céréalier cerf cerveau césium cessez-le-feu chagrin chalutier champ changement_climatique
        chanteur chapeau chapô charançon chargeur chariot charter châssis chaudronnier check-in chef-lieu
        chef_de_projet chef_de_service chef_d’établissement chef_d’État chemin cheminement cheminot cheptel
        chèque-vacances chèque_alimentation chèque_énergie chevreuil chômage_partiel chômage_technique ciment
        circuit_imprimé civil classement classeur client_final climat_social cloud_souverain cluster
        co-président coach coaching cobalt cobaye codage codec coffret cofondateur collage collectif collier
        colorant combiné comédien comité_de_direction comité_d’entreprise commandant commandement commissariat
        communautarisme compagnon comparateur compartiment comprimé compromis compte_à_rebours compte_client
        compte_courant compte_rendu compte_Twitter comptoir conditionnement conduit conflit congrès conjoint
        conseil_départemental conseil_municipal conseil_régional conseiller_municipal conservateur consortium
        constat_d’huissier constructeur_automobile consulat contact contaminant contentieux contre-exemple
        contre-la-montre contre-ordre contre-pied contre-temps contrecoup contrefacteur contrôle_technique
        contrôleur convertisseur coordinateur coordonnateur coprésident copyright coq corbeau corbillard
        cordon corps correspondant corridor coton couchage coup_de_feu coup_de_filet coup_de_pouce
        coup_de_théâtre coup_d’envoi coup_d’État couperet coupon courrier_électronique courrier_indésirable
        coursier courtage courtier covoiturage crabe crash-test créancier crédit_d’impôt crédit_immobilier
        creux criquet crocodile crowdfunding cryptage cuir cyanure cyberespionnage cyberharcèlement
        cyberincident cybermalfaiteur cyberpirate cyberpolicier cyberrisque cyclone_tropical cyclotron cygne
        cœur dark_web darknet dashboard dealer débarras débat_public débiteur débouché débrayage débridage
        débriefing déclassement déclencheur déclin décodage décor découragement découvert décrochage
        décryptage dédoublement deep_learning deepfake défaut_de_paiement défendeur défenseur défibrillateur
        déficit_public défilé dégagement dégazage degré dégroupage délabrement délaissement délinquant
        délit_d’initié déluge demandeur demandeur_d’emploi démarchage déménagement départ dépeuplement
        dépistage déplacement député-maire dérivé désaccord désenclavement désengagement désherbant design
        designer désistement despote dessin détachement détail détenteur détenu détonateur détour détracteur
        détroit devis devoir dictateur différend digicode diktat dinar dîner directeur_général directoire
        dirham discours discrédit disjoncteur dispatch disque_SSD distributeur_automatique divertissement
        docteur doigt domaine_public donateur donneur_d’ordres dos-d’âne dosage double-clic double_appel
        doublon droit_de_douane droit_de_grève droit_de_retrait droit_d’auteur dumping éboulis échafaudage
        échangeur échantillonnage éclairage économiseur écran_bleu écran_noir écrivain édifice édito éditorial
        effacement_de_données effarement effet_de_serre effet_domino électrolyseur élevage éleveur éloge
        éloignement Élysée empoisonnement empressement emprisonnement en-tête encadré encaissement
        encombrement endettement endroit enfouissement enlisement enneigement enregistreur enrichissement
        enterrement entrain entraînement entraîneur entrepôt_logistique entrepreneur environnement
        envoi_en_nombre envoyé_spécial épandage épargnant épuisement équipage escalator escompte espace_aérien
        espace_de_travail essaim essieu essoufflement établissement_bancaire établissement_de_santé
        établissement_scolaire étalement étang état-major état_civil état_d’urgence étiquetage étouffement
        étranger étranglement euro_numérique évier évitement exécutant exécutif exode_rural exploit
        exportateur exposé fabricant fact-checking faisceau fait_divers fait_d’armes faux_conseiller
        faux_courriel faux_positif faux_site faux_SMS fédéralisme feedback fentanyl ferry feu_vert feuilleton
        fichier_client fichier_joint filet filtrage financement financier fioul firewall fisc fjord flash
        flash_info fléau fleuron flocon flottement flyer fond_de_teint fonds_de_commerce fonds_de_pension
        fonds_d’investissement football footballeur forage forçage forcing forfait_mobile formateur
        formulaire_en_ligne fort fossé fourgon fourré foyer_d’incendie foyer_épidémique franc fraudeur
        freinage frelon fret_ferroviaire fugitif funiculaire fuselage fusible gabarit gant garde-boue
        garde-chasse garde-corps garde-fou garrot geek géolocaliseur gérant gigahertz gigawatt gigawattheure
        gilet gilet_jaune gîte glacier glaçon glas goéland gonflement gouvernement_provisoire gouverneur
        graissage grand_public granulat gratuit gravier gréement grésil griffonnage gros_œuvre
        groupe_de_pirates groupe_de_travail groupement gué guet-apens guide_pratique habillage hack hall halo
        hameçon harcèlement haut-commissariat haut-fourneau haut_fonctionnaire hébergeur_web héliport hertz
        heurt hold-up homard hommage honneur honoraire hors-série hotspot hublot huissier hydrocarbure
        identifiant_bancaire identifiant_fiscal immobilier impayé importateur impôt_sur_le_revenu imprimeur
        incendiaire incinérateur incubateur indicatif indice_boursier industriel influenceur informateur
        informaticien ingrédient initiateur input insecticide instituteur intégrateur intéressement
        interlocuteur internement interrogatoire intervenant intrant intrus invendu inventeur investissement
        iode irritant jackpot jet_d’eau jet_privé jeu_concours jeu_vidéo jeune_homme joint jouet
        journal_officiel journal_télévisé juge_d’instruction jugement justiciable karting kayak kérosène
        keylogger kidnapping kilogramme kilovolt kilowatt kilowattheure krach Kremlin lait_infantile lambris
        lampadaire lanceur_d’alerte lapin latex lavabo lave-vaisselle leader leadership législateur
        libre-échange licenciement lifting lingot lithium littoral livre_blanc livret_A lobby lobbying
        lock-out lockdown locuteur logement logement_social logiciel_antivirus logiciel_de_gestion login
        loisir long-courrier loueur lycéen lycra macadam mailing maillage maillon maillot maintien
        maître-chanteur maître-nageur malus malware management manager mandat mandat_d’arrêt manifestant
        manquement manuscrit maquillage maraîcher marais marchandage marché_noir marché_public mariage marin
        marketing masque_chirurgical matériel_roulant mazout mécène médecin_généraliste médiateur médicament
        médicament_générique meeting mégawatt mégawattheure mémorandum mensuel menu_déroulant mercato
        merchandising message_d’alerte message_d’erreur message_d’excuses méthane méthanier mètre_cube
        microprocesseur minage minibar minibus ministère_public mirador mobile_home mode_de_paiement
        mode_opératoire modem modérateur môle moniteur_de_contrôle monitoring monospace montage moratoire
        mortier mot-clic mot_clé moteur_à_combustion moustique mouton moyen-courrier moyen_de_paiement mug
        municipalisme musicien must nanosatellite navigateur_web négociateur nettoyage networking NFT nickel
        nid-de-poule nivellement nom_de_famille non-lieu non-paiement non-respect nourrisson nouveau-né
        nuage_toxique numéro_de_compte numéro_surtaxé numéro_vert nylon nœud_de_raccordement objet_connecté
        obus octroi open_data open_source opérateur_mobile opérateur_télécom opioïde opposant orateur
        ordre_du_jour organisateur orphelin outil_de_travail output outsider overbooking pacemaker package
        paiement_en_ligne paiement_sans_contact palier pancréas panneau_d’affichage panneau_photovoltaïque
        panneau_publicitaire panneau_solaire pansement papier papillon paquebot paracétamol parachute paradis
        paravent parc_automobile parc_éolien parc_informatique parc_relais pare-brise pare-chocs parpaing
        parquet_national parrainage partage_de_fichiers partenariat parti_politique pass passage_à_niveau
        passage_en_force passe-droit passe_sanitaire patch_de_sécurité patching patient_zéro patronat
        patrouilleur paysan peer-to-peer pèlerin Pentagone percement perfectionnement permis_de_conduire
        permis_de_construire perroquet personnage peso pesticide petit_commerce petit_déjeuner pétrochimiste
        pétrolier phishing phosphore piétinement piéton pigeon pilonnage pinceau ping piratage_informatique
        piston placebo placement plafonnement plaidoyer plaignant plan_de_continuité plan_de_relance
        plan_de_sauvegarde plan_de_secours plan_social planning plateau plâtre plongeon plutonium
        point_de_blocage point_de_presse point_de_vente point_d’accès_wifi point_d’étape pointage poison
        polder pôle_emploi polluant pollueur polyester pompier_volontaire poney pont-levis pont_aérien ponton
        pop-up port_USB portail_captif porte-avions porte-clés porte-conteneurs portefeuille portique
        positionnement possesseur poste-frontière poulain poumon pouvoir_d’achat pré préavis préavis_de_grève
        prédateur prédécesseur préjudice_moral prélèvement_à_la_source prélèvement_automatique
        premier_ministre premier_secours présentateur président-directeur_général présidentiable pressing
        prêt_bancaire prêt_immobilier prêteur prévenu prion prix_de_gros procès-verbal process
        processus_électoral producteur produit_intérieur_brut programmateur programmeur prolongateur promoteur
        protecteur protocole_d’accord provider prud’hommes pus QR_code quad quai_de_déchargement
        quart_de_finale quart_de_siècle quart_d’heure quartier_général quinquennat quintal quotidien_régional
        rack radar_automatique radon ramassage ramassage_scolaire rançonnage rançonneur ransomware rappel
        rapport_d’enquête rapport_d’étape rapporteur rassemblement rat rationnement ravisseur ravitaillement
        rayonnement raz-de-marée réajustement réal réaménagement réapprovisionnement réassort rebond
        rebondissement receleur récépissé réchauffement réchauffement_climatique recrutement recruteur
        rectorat recyclage redéploiement redressement redressement_judiciaire réducteur référencement reflux
        refroidisseur regard relâchement relais-antenne relèvement remblai remboursement_anticipé remontage
        rendement renflouement renfort réparateur repli répondeur report_d’échéance reporting représentant
        requin réseau_bancaire réseau_d’eau réseau_électrique réseau_ferré réseau_privé_virtuel réseau_routier
        réseau_téléphonique reset résident resserrement ressort ressortissant restructurateur
        résultat_financier retard_de_paiement retardement retour_à_la_normale retour_en_arrière retournement
        retraitement rétrécissement rétro-éclairage réveillon revendeur revêtement revirement risque_cyber
        roaming robinet rond-de-cuir rongeur rootkit rotor routier ruissellement rush sabot sac-poubelle
        saccage sachet sang-froid sanglier sapeur-pompier satellite_d’observation saucisson saumon savon scan
        scanneur scooter scroll scrutateur séchage second_tour secteur_bancaire secteur_privé secteur_public
        séjour_hospitalier sélectionneur semi-conducteur semis sentier serpent sérum serveur_de_messagerie
        serveur_de_secours service_après-vente service_client service_d’urgences service_informatique
        service_public seuil_d’alerte shampoing shopping showroom sidérurgiste SIM-swapping simulateur siphon
        sirop site_de_production site_de_vente site_d’information site_industriel site_internet site_marchand
        site_Seveso skimming smic smishing snack sniffer snippet sociétariat sodium software sondage sondeur
        soudeur soulèvement soumissionnaire soupir sous-effectif sous-marin sous-préfet sous-sol sous-titre
        soutien spéculateur sprint spyware staff stalker stalkerware stand-by standard standard_téléphonique
        standing start stationnement stator statut_quo steak stent steward streamer streaming studio
        subordonné successeur suffrage sulfure summit support support_technique supporter supporteur
        surbooking surcoût surendettement surmenage surpoids sursitaire survivant survol swap syndic
        système_de_paiement système_de_réservation système_d’alerte système_d’information tableau_blanc
        tableau_de_bord tabloïd taillis talon tarissement taux_de_disponibilité taux_d’intérêt teaser téflon
        téléchargement_illégal téléconseiller téléfilm téléopérateur télépaiement télépéage télésiège téléski
        téléviseur temps_de_réponse temps_réel tender tennis térawattheure terminal_méthanier
        test_de_dépistage test_d’intrusion textile thermostat thon thorax thriller ticket_restaurant
        tiers_de_confiance tiers_payant timing tir_d’artillerie tirage tireur tiroir token toner tonnage
        torrent traceur tracker tracking tracteur trader trading traducteur trafic_aérien trafic_ferroviaire
        trafiquant train_à_grande_vitesse train_de_banlieue train_de_nuit traitement_médical transbordement
        transformateur_électrique transpondeur transport_en_commun transport_public transport_scolaire
        travailleur travailleur_social trésor_public tribunal_administratif tribunal_correctionnel
        tribunal_de_commerce tritium troll trolleybus trolling trottoir trou_de_sécurité troupeau truck
        truquage tuk-tuk turnover tuto tutorat tutoriel typage upgrade upload uranium utilitaire validateur
        vandale vaporisateur variant Vatican veau véhicule_électrique véhicule_utilitaire veilleur
        vélo_électrique vélo_en_libre-service verdissement versant vestige vidage viol violon
        virement_instantané vishing viticulteur vivier vlog voilier voisin vol_de_nuit vol_intérieur
        vol_long-courrier voleur vraquier wagon-lit wallet warning watt webmail webmaster workflow workshop
        yen yuan zapping zero-day zloty zombie zonage
        """

    /// Persons named with one form for both genders.
    static let sectorPersonNouns = """
        activiste addictologue aide-comptable allocataire anesthésiste aquariste archiviste astronaute
        aubergiste bagagiste barista biologiste bouquiniste cardiologue caricaturiste casse-cou céréaliste
        chimiste climatologue climatosceptique cocaïnomane commissionnaire comptable concessionnaire
        cosmonaute cyberactiviste cybercomplice documentaliste écolo éditorialiste émissaire épidémiologiste
        essayiste externe extrémiste fiscaliste géologue gestionnaire_de_paie grossiste gynécologue
        hacktiviste indépendantiste infectiologue intermédiaire interne juriste kinésithérapeute légataire
        lobbyiste mandataire mercenaire météorologue milliardaire millionnaire modiste néphrologue oncologue
        ophtalmologue pédiatre pigiste pneumologue politologue protestataire psychiatre publiciste
        publicitaire radiologue réserviste sans-abri sans-papiers SDF secouriste séparatiste signataire
        sociologue technocrate toxico toxicologue toxicomane trapéziste universitaire urbaniste vacataire
        vétérinaire virologue
        """
}
