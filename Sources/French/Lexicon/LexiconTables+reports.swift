/// Nouns of the sea, energy, transport, health, telecommunications, banking, data, administration and weather, as
/// incident reports name them. Genders: hunspell *fr-classique* (Dicollecte) where it has the word.
extension LexiconTables {
    static let reportMasculineNouns = """
        abribus accostage accotement acompte adressage affacturage agio agrégat aileron alinéa altimètre amarrage
        amortissement ampérage analgésique ancrage antalgique antiseptique appairage appel_de_fonds appel_d’offres
        appoint appontage arriéré arrêt_maladie assèchement attribut autocommutateur avenant avis_de_tempête
        ayant_droit aérogénérateur aéronef bail ban basculement bistouri blizzard bobinage boggie bogie booléen
        bordereau bornage braquage brasier brassage brise-lames brouilleur bulletin_météo bâbord cabestan
        cambriolage canular carillon cataclysme chalut charbon chauffage chenal chéquier claquement classifieur
        cliquet cockpit codeur codicille coincement compilateur condensateur connecteur coup_de_vent coupe-circuit
        crachin cric cryptoactif cumulonimbus dataset deuil dispensaire dragage drain dump duplex dégrèvement
        délestage démodulateur déneigement détrompeur embarcadère embrasement embrayage embâcle enclenchement
        encodage encodeur encours endoscope endossement ensoleillement exécutable faux_contact feu_de_forêt
        filigrane flacon formatage foudroiement framework fuel funérarium gigabit gilet_de_sauvetage glissement
        glissement_de_terrain grutage grêlon géocodage hachage haubanage hyperlien imbroglio interpréteur inverseur
        isolateur jeu_de_barres jumelage laissez-passer lest lettrage linter locotracteur loyer mappage marqueur
        mascaret microcode micrologiciel mistral monnayeur monorail mouillage multiplexage mégabit méthaniseur
        nantissement omnibus ordonnanceur oxymètre pantographe parallélisme parapheur parasitage parasite parseur
        partitionnement passage_à_niveau pavillon peering plantage pluviomètre plébiscite pointeur pontage portage
        poste_de_transformation pourboire pourvoi procès_verbal profilage profit projet_de_loi prompt
        provisionnement préfixe pulvérisateur quitus quorum raccordement radeau radiotéléphone ralentisseur redoux
        remous respirateur ressac rhéostat rollback récepteur référentiel référé réplica résolveur rétrofit sabord
        secrétariat segment shard sillage sirocco sleeping sloop snapshot socket sous-domaine spread stéthoscope
        suffixe surapprentissage surdébit survoltage synchronisme sélecteur tablier tangage tapage tarmac tassement
        terre-plein tirant tokamak tollé tourbillon transbordeur transcodage transfo transformateur_électrique
        transmetteur triage tribord trimaran trojan trunk tuple turbinage turboalternateur turboréacteur
        télécopieur télétexte térabit versionnage viscère visiophone zodiac zéphyr échelon écho échographe échouage
        échouement échéancier écrasement édile édit égarement électorat électrocardiogramme émetteur épaississement
        état_civil étiage îlotage
        """

    static let reportFeminineNouns = """
        ablation agression altitude amarre amplitude ancre annotation annuité antibiothérapie arborescence archive
        asepsie assermentation attache attelle autopsie aérogare balise bande_d’arrêt_d’urgence bande_passante
        biomasse bruine brûlure chaloupe chambre_de_compensation chancellerie cohérence commutation compilation
        compresse compression concaténation condensation conformité connectique contravention corbeille cosse cote
        couchette coulée_de_boue couveuse crevaison darse dentisterie dialyse diaphonie discontinuité
        disjonction dispense doléance draisine décentralisation déchéance décrue déduplication défragmentation
        déférence délibération délégation démodulation dénomination dépanneuse déperdition dérivation désignation
        désorganisation désérialisation embellie endoscopie escalade exigibilité expiration extraction filaire
        froidure fusillade giboulée gigue glissière goélette granularité grisaille gélule génératrice gériatrie
        habilitation hydroélectricité hygrométrie hypothermie hélice hélistation hémodialyse idempotence ignition
        immobilisation implosion imprudence inadvertance incivilité indexation inexactitude infraction infusion
        ingestion injection insolvabilité insuline insécurité intercommunalité interférence intermédiation
        interopérabilité intubation intégration isobare itinérance jarretière journalisation laparoscopie
        lettre_recommandée loco légalisation mensualité microcoupure mise_en_cache modulation monétique morbidité
        médication mégarde méprise mésaventure métadonnée métrique naturalisation normalisation numérotation
        nébulosité néonatalogie obsolescence obstétrique obédience ontologie orchestration paralysie pathologie
        perte_de_paquets plaisance pluviométrie portabilité posologie poudrerie prescription prise_d’otages
        provision précharge précipitation préproduction péréquation quittance quote-part radiocommunication
        radiodiffusion radiofréquence radiothérapie ratification recharge rechute refactorisation revalorisation
        ristourne réanimation récurrence régulation rétrocompatibilité saisie-arrêt salle_de_contrôle sinistralité
        solvabilité sommation souillure sous-tension spécification stipulation subdélégation submersion
        submersion_marine subrogation succession supplique surintensité surpression surprime surtaxe suture syntaxe
        syringe sérialisation thérapeutique titrisation titularisation tokenisation tonalité tornade torsion
        tramontane transplantation traumatologie trombe télécopie ubiquité check-list macro vague_de_chaleur validité vibration
        violence virologie virtualisation vétusté yole éclaircie électrode électrolyse épargne
        """
}
