extension LexiconTables {
    static let masculineNouns = """
        arrêt ralentissement engorgement mode_dégradé dysfonctionnement piratage vol envoi message incendie sinistre feu
        départ_de_feu dégât dégât_des_eaux câble rançongiciel chiffrement déni déni_de_service afflux prestataire
        fournisseur sous-traitant hébergeur tiers effacement incident problème souci défaut bogue bug blocage service
        site réseau serveur système logiciel compte client usager abonné utilisateur internaute consommateur
        particulier professionnel agent salarié employé patient malade passager voyageur automobiliste conducteur
        déploiement matériel ordinateur téléphone smartphone mobile portable terminal appareil équipement routeur
        commutateur pare-feu disque disque_dur processeur circuit court-circuit onduleur groupe_électrogène générateur
        transformateur centre centre_de_données datacenter data_center bâtiment local étage toit quai aéroport avion vol
        train métro tramway bus autocar bateau navire port péage parking guichet automate distributeur billet ticket
        paiement virement prélèvement chèque achat prix tarif montant euro dollar centime chiffre nombre pourcentage
        taux délai retard report rétablissement retour redémarrage remplacement dépannage diagnostic correctif
        patch contournement plan plan_blanc plan_de_reprise secours recours appel appel_d’urgence numéro
        numéro_d’urgence courriel e-mail mail SMS texto pli courrier colis lien fichier dossier document formulaire
        mot_de_passe identifiant code code_source accès profil portail moteur navigateur moteur_de_recherche fil
        fil_d’actualité contenu article commentaire tweet hashtag mot mot-dièse mot-clé nom nom_de_domaine domaine
        certificat protocole port trafic débit haut_débit flux paquet signal routage DNS cache registre journal
        historique outil module composant élément bloc nœud pic seuil niveau volume stock inventaire horaire
        calendrier rendez-vous examen concours diplôme cours élève étudiant enseignant professeur établissement lycée
        collège campus hôpital centre_hospitalier médecin infirmier soignant pompier policier gendarme juge procureur
        parquet tribunal avocat ministre ministère gouvernement État parlement sénat député sénateur maire préfet
        président directeur dirigeant patron porte-parole responsable chef technicien ingénieur développeur
        administrateur chercheur expert spécialiste analyste consultant journaliste média quotidien hebdomadaire
        communiqué rapport bilan point avis avertissement bulletin post billet_de_blog blog blogue texte titre
        groupe géant opérateur concurrent partenaire actionnaire investisseur marché secteur domaine_d’activité pays
        département quartier village territoire continent monde Internet internet web nuage cloud réseau_social
        attaquant pirate hackeur hacker cybercriminel escroc suspect auteur malfaiteur témoin virus ver
        cheval_de_Troie logiciel_espion logiciel_malveillant maliciel hameçonnage clic spam pourriel botnet vol_de_données
        déclenchement début milieu commencement lancement démarrage terme délai_de_livraison jour mois an siècle matin
        soir midi minuit week-end après-midi lundi mardi mercredi jeudi vendredi samedi dimanche instant moment
        samedi_matin trimestre semestre exercice créneau laps_de_temps
        impact effet risque danger dommage préjudice manque coût remboursement dédommagement geste geste_commercial
        bon_d’achat dépôt retrait transfert transport acheminement traitement enregistrement versement
        chargement téléchargement rechargement abonnement engagement contrat accord règlement règlement_européen
        droit texte_de_loi décret arrêté article_de_loi projet programme essai test exercice_de_crise audit contrôle
        suivi signalement renseignement indice fait constat aveu démenti doute soupçon mystère secret scandale
        vent orage éclair séisme ouragan cyclone glissement_de_terrain froid gel givre courant voltage refroidissement
        climatiseur ventilateur extincteur détecteur capteur compteur relais pylône poteau satellite lanceur
        robot capot moteur_diesel carburant gazole pétrole gaz oléoduc gazoduc réacteur barrage parc
        personnel effectif syndicat comité conseil conseil_d’administration bureau cabinet institut laboratoire musée
        théâtre cinéma festival concert spectacle match tournoi championnat joueur spectateur téléspectateur auditeur
        public lecteur citoyen habitant riverain foyer ménage million milliard millier quart demi
        total ensemble reste surplus excédent déficit pic_de_charge pic_de_fréquentation record
        manque_à_gagner chiffre_d’affaires bénéfice revenu salaire impôt budget crédit prêt compte_bancaire solde
        relevé justificatif passeport permis visa dossier_médical carnet ordonnancement stage séjour voyage trajet
        itinéraire quai_de_gare embarquement débarquement enregistrement_des_bagages bagage passage croisement
        espace espace_client espace_de_stockage stockage archivage hébergement réseau_local réseau_mobile sans-fil
        fonctionnement comportement changement événement évènement phénomène processus automatisme mécanisme dispositif
        cadre contexte but objectif motif prétexte sujet thème objet point_d’accès relais_de_presse
        logo bandeau bouton menu onglet écran clavier pixel format fichier_journal algorithme modèle calcul
        superordinateur supercalculateur jeton tampon pilote noyau système_d’exploitation langage script programme_malveillant
        identifiant_de_connexion numéro_de_téléphone numéro_de_carte numéro_de_sécurité_sociale RIB IBAN nom_d’utilisateur
        renouvellement remaniement ajournement allongement raccourcissement prolongement durcissement
        renforcement affaiblissement effondrement écroulement dérapage débordement dépassement détournement recensement
        recouvrement dénombrement comptage décompte bilan_provisoire bilan_humain mort blessé décès disparu rescapé
        chantier tunnel pont viaduc rail aiguillage wagon convoi camion poids_lourd hélicoptère drone
        télétravail travail emploi poste_de_travail métier apprentissage savoir-faire
        supermarché magasin commerce commerçant restaurant hôtel café marchand vendeur acheteur acquéreur livreur
        entrepôt centre_d’appels centre_de_tri bureau_de_poste bureau_de_vote scrutin vote électeur candidat
        accident carambolage déraillement crash naufrage atterrissage décollage pic_de_pollution panneau feu_tricolore
        horodatage horodateur hyperviseur hôte hébergement_web annuaire répertoire index catalogue panier stockage_en_ligne
        microservice conteneur orchestrateur équilibreur_de_charge répartiteur répéteur multiplexeur concentrateur
        sabotage acte_de_malveillance espionnage chantage ultimatum délit crime recel blanchiment trafic_routier
        sous-réseau intranet extranet pare-soleil dérèglement emballement échauffement démantèlement isolement confinement
        cloisonnement verrouillage déverrouillage déblocage dégel allègement abandon refus rejet renvoi échec succès
        progrès soulagement mécontentement agacement étonnement regret désarroi embarras désagrément inconvénient
        avantage intérêt bien-être confort aléa imprévu contretemps couac raté loupé cafouillage fiasco chaos
        """

    /// Nouns of persons with one form: *un* or *une*; masculine when nothing tells (generic).
    static let personNouns = """
        responsable spécialiste journaliste analyste internaute ministre maire juge élève automobiliste partenaire
        porte-parole propriétaire locataire bénéficiaire titulaire fonctionnaire collègue interprète architecte artiste
        économiste enfant secrétaire guide capitaine adepte adversaire complice pensionnaire actionnaire stagiaire
        gestionnaire buraliste garagiste dentiste fleuriste libraire bibliothécaire pompiste cycliste motocycliste
        diplomate scientifique syndicaliste touriste cinéaste membre prestataire malade garde cadre pilote otage
        vététiste pirate terroriste gens militaire volontaire vigile concierge adjoint contribuable
        destinataire sociétaire intérimaire cybernaute twittos mineur majeur jeune adulte retraité démocrate écologiste
        généraliste psychologue urgentiste commissaire notaire peintre photographe téléphoniste
        standardiste proche vacancier assuré cotisant allocataire
        """

    /// Nouns of both genders, by meaning.
    /// Nouns of both genders, most often masculine in the news: *les modes*, *les postes*.
    static let mostlyMasculineNouns = """
        poste mode livre vase moule poêle hymne solde mort office parallèle relâche couple merci statuaire
        """

    /// Nouns of both genders, most often feminine in the news: *les pages*, *les tours*.
    static let mostlyFeminineNouns = """
        tour voile manche aide pupille manœuvre physique politique faux trompette somme crêpe interview pendule ombre
        greffe finale chose vapeur enseigne critique mémoire page mousse crème barbe DSI
        """
}
