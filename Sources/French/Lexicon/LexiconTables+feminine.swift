/// Words of the incident domain and of the press around it. Genders: Académie, 9th edition; FranceTerme for the
/// recent ones. `_` stands for a space.
enum LexiconTables {
    static let feminineNouns = """
        panne interruption coupure indisponibilité défaillance avarie lenteur latence saturation dégradation perturbation
        anomalie cyberattaque attaque intrusion compromission fuite violation divulgation exposition exfiltration alerte
        erreur maintenance opération intervention migration bascule liaison connectivité rançon extorsion perte
        corruption requête ressource file faille vulnérabilité brèche menace fraude usurpation identité donnée base
        sauvegarde restauration réplication synchronisation configuration modification modernisation application page
        interface adresse machine infrastructure plateforme plate-forme plateforme télémédecine billetterie messagerie
        fonction fonctionnalité connexion déconnexion session authentification autorisation certification signature clé
        clef carte puce mémoire charge surcharge surtension tension alimentation énergie électricité batterie fibre
        antenne borne station gare caisse agence banque boutique entreprise société filiale compagnie direction équipe
        cellule préfecture mairie ville commune région zone rue route autoroute ligne voie rame locomotive enquête
        plainte amende sanction procédure décision mesure consigne recommandation excuse indemnisation compensation
        réparation correction vérification inspection analyse expertise explication cause origine conséquence
        répercussion victime personne population clientèle cliente utilisatrice abonnée usagère consommatrice
        administration collectivité école université académie faculté clinique pharmacie crèche maison mission
        heure minute seconde journée matinée soirée nuit semaine année période durée fois date échéance étape phase
        reprise relance remise livraison commande réservation transaction opération facture facturation paie somme
        monnaie devise valeur action bourse cotation séance clôture ouverture fermeture évacuation explosion
        inondation tempête foudre canicule crue chaleur fumée flamme fuite_de_données pollution odeur eau pluie neige glace
        climatisation ventilation pompe turbine centrale usine chaîne production fabrication distribution réception
        expédition lettre dépêche information nouvelle presse radio télévision télé chaîne émission diffusion
        retransmission vidéo image photo photographie musique playlist liste page publication notification invitation
        réponse question demande réclamation inscription désinscription souscription résiliation consultation
        création suppression mise mise_à_jour mise_en_service prise prise_en_charge erreur_d’envoi fausse_alerte
        salle baie armoire unité puissance capacité bande_passante vitesse performance qualité fiabilité stabilité
        sécurité confidentialité intégrité disponibilité résilience redondance protection surveillance supervision
        détection prévention anticipation préparation formation sensibilisation campagne communication déclaration
        annonce promesse garantie assurance responsabilité faute négligence maladresse confusion inquiétude colère
        gêne patience confiance crainte réaction critique mobilisation grève manifestation réunion conférence
        cérémonie fête finale rencontre compétition partie course coupe élection campagne candidature loi règle
        directive ordonnance autorité instance commission agence_nationale institution organisation association
        fédération ligue fondation coopérative mutuelle caisse_primaire assurance_maladie sécurité_sociale
        hypothèse piste thèse preuve trace empreinte copie version mouture fenêtre barre icône touche option
        commande image_disque machine_virtuelle partition table colonne rangée clause variable boucle condition
        instruction bibliothèque dépendance librairie extension routine tâche itération passerelle
        couche topologie fréquence onde portée couverture réception téléphonie voix visioconférence messagerie_vocale
        sonnerie ligne_fixe box télécommande console manette tablette montre imprimante caméra enceinte
        ambulance police gendarmerie justice cour chambre peine prison victime instruction_judiciaire perquisition
        garde_à_vue interpellation arrestation identification localisation géolocalisation traçabilité
        part majorité moitié minorité dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine
        soixantaine centaine série poignée multitude totalité quantité plupart proportion fraction hausse baisse
        augmentation diminution réduction progression évolution tendance moyenne estimation évaluation statistique
        donnée_personnelle coordonnée pièce pièce_jointe fiche note copie souche signature_électronique empreinte_digitale
        vague recrudescence tentative rumeur polémique crise catastrophe urgence situation circonstance difficulté
        complication conséquence_directe impossibilité incapacité absence présence insuffisance pénurie rupture
        collision chute fissure usure corrosion surchauffe température humidité étincelle électrocution
        chambre_froide marchandise denrée nourriture cargaison cuisine cantine caserne clôture grille porte serrure
        barrière signalisation circulation correspondance escale piste tour_de_contrôle aviation flotte compagnie_aérienne
        voiture automobile moto bicyclette trottinette remorque grue toiture charpente façade cave pièce
        conversion mutation transition innovation technologie informatique électronique robotique intelligence_artificielle
        cryptomonnaie chaîne_de_blocs blockchain chronologie liste_noire faillite dette perte_de_données cible
        contrefaçon arnaque escroquerie tromperie tactique technique méthode manœuvre manipulation
        opératrice directrice présidente développeuse ingénieure technicienne
        rédaction édition une rubrique tribune déconvenue bévue bourde maintenance_programmée infection
        contamination quarantaine prolifération propagation extinction reconstruction rénovation réouverture réactivation
        désactivation activation initialisation réinitialisation installation désinstallation mise_hors_ligne
        fragilité faiblesse force défense riposte offensive guerre paix frontière douane ambassade
        rentrée vacance saison semaine_sainte veille avant-veille aube matinale
        incompatibilité incohérence lacune omission ambiguïté imprécision régression boucle_infinie mémoire_vive
        demi-heure demi-journée demi-douzaine heure_de_pointe coupure_d’électricité sous-traitance
        télécommunication interconnexion télédéclaration téléconsultation télésurveillance téléassistance
        dématérialisation numérisation automatisation externalisation centralisation mutualisation
        ordonnance_médicale radiographie chirurgie opération_chirurgicale hospitalisation consultation_médicale
        cartographie gouvernance stratégie feuille_de_route politique doctrine charte convention clause_contractuelle
        méfiance gravité ampleur intensité complexité rapidité brièveté longueur largeur hauteur
        """
}
