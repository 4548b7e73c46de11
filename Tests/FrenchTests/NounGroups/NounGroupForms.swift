/// Noun groups in other forms.
enum NounGroupForms {
    /// A group, and the same in the other number.
    static let numbers = """
        une panne géante | des pannes géantes
        un mot de passe | des mots de passe
        le numéro d’urgence | les numéros d’urgence
        un nouvel incident | de nouveaux incidents
        un vieil ordinateur | de vieux ordinateurs
        un bel effort | de beaux efforts
        une nouvelle panne | de nouvelles pannes
        une jeune fille | des jeunes filles
        un grand magasin | des grands magasins
        un faux positif | des faux positifs
        une mise à jour défectueuse | des mises à jour défectueuses
        le réseau social | les réseaux sociaux
        cet hôpital régional | ces hôpitaux régionaux
        un cheval de Troie | des chevaux de Troie
        le journal local | les journaux locaux
        un vitrail brisé | des vitraux brisés
        un pneu crevé | des pneus crevés
        un court-circuit | des courts-circuits
        un pare-feu mal configuré | des pare-feu mal configurés
        une clé USB infectée | des clés USB infectées
        un compte Twitter piraté | des comptes Twitter piratés
        un serveur web saturé | des serveurs web saturés
        une attaque éclair | des attaques éclair
        un mot clé | des mots clés
        un site pirate | des sites pirates
        un produit phare | des produits phares
        un chiffre record | des chiffres record
        une version bêta | des versions bêta
        un modèle standard | des modèles standard
        un câble marron | des câbles marron
        un projet pilote | des projets pilotes
        une date butoir | des dates butoirs
        une société fantôme | des sociétés fantômes
        une panne réseau | des pannes réseau
        un centre hospitalier universitaire | des centres hospitaliers universitaires
        une fuite de données massive | des fuites de données massives
        un centre de données parisien | des centres de données parisiens
        un service en ligne gratuit | des services en ligne gratuits
        l’attaque informatique | les attaques informatiques
        un SMS frauduleux | des SMS frauduleux
        un VPN | des VPN
        un e-mail | des e-mails
        un data center | des data centers
        un hacker | des hackers
        un porte-parole | des porte-parole
        une sous-station | des sous-stations
        un ex-ministre | des ex-ministres
        un camion-citerne | des camions-citernes
        un deux-roues | des deux-roues
        un festival annulé | des festivals annulés
        un conflit social | des conflits sociaux
        un essai nucléaire | des essais nucléaires
        une banque centrale | des banques centrales
        un établissement de santé | des établissements de santé
        un incident technique majeur | des incidents techniques majeurs
        une coupure brève | des coupures brèves
        un arrêt total | des arrêts totaux
        le préjudice moral | les préjudices moraux
        un plan social | des plans sociaux
        un tuyau percé | des tuyaux percés
        un feu de forêt | des feux de forêt
        un lieu public | des lieux publics
        un avis de tempête | des avis de tempête
        un prix élevé | des prix élevés
        une voix enregistrée | des voix enregistrées
        quel client | quels clients
        n’importe quelle agence | n’importe quelles agences
        tout retard | tous retards
        son application | ses applications
        leur compte | leurs comptes
        la dernière mise à jour | les dernières mises à jour
        un logiciel espion | des logiciels espions
        un procès-verbal | des procès-verbaux
        un avant-poste | des avant-postes
        une demi-heure | des demi-heures
        un haut fonctionnaire | des hauts fonctionnaires
        un accès frauduleux | des accès frauduleux
        un appel d’urgence | des appels d’urgence
        une antenne-relais | des antennes-relais
        un bail commercial | des baux commerciaux
        un transformateur en feu | des transformateurs en feu
        un client professionnel | des clients professionnels
        le site et l’application | les sites et les applications
        une défaillance technique | des défaillances techniques
        le hall d’accueil | les halls d’accueil
        un bocal cassé | des bocaux cassés
        un signal d’alarme | des signaux d’alarme
        un canal hertzien | des canaux hertziens
        un avion-cargo | des avions-cargos
        une grève surprise | des grèves surprise
        un œil électronique | des yeux électroniques
        un bureau de vote fermé | des bureaux de vote fermés
        un mot-dièse | des mots-dièse
        un train à grande vitesse | des trains à grande vitesse
        une borne électrique endommagée | des bornes électriques endommagées
        un client mécontent | des clients mécontents
        une erreur humaine probable | des erreurs humaines probables
        un acte malveillant | des actes malveillants
        """

    /// A group after *à*.
    static let afterA = """
        le site | au site
        les clients | aux clients
        l’hébergeur | à l’hébergeur
        la banque | à la banque
        le hub | au hub
        un client | à un client
        des abonnés | à des abonnés
        l’ANSSI | à l’ANSSI
        La Poste | à La Poste
        le site et l’application | au site et à l’application
        les trains et les bus | aux trains et aux bus
        ni le site ni l’application | ni au site ni à l’application
        la plupart des sites | à la plupart des sites
        les deux tiers des abonnés | aux deux tiers des abonnés
        quelque 300 agents | à quelque 300 agents
        n’importe quel internaute | à n’importe quel internaute
        l’un des serveurs | à l’un des serveurs
        de nombreux usagers | à de nombreux usagers
        du retard | à du retard
        ceux qui attendent | à ceux qui attendent
        les uns | aux uns
        le onzième jour | au onzième jour
        le centre hospitalier | au centre hospitalier
        les quelque 2 000 salariés | aux quelque 2 000 salariés
        """

    /// A group, a participle, and the participle as it agrees.
    static let agreeing = """
        la plupart des agences | touché | touchées
        90 % du trafic | rétabli | rétabli
        90 % des comptes | bloqué | bloqués
        une vingtaine de lignes | coupé | coupées
        le nombre de pannes | réduit | réduit
        le site et l’application | rétabli | rétablis
        la page et l’application | rétabli | rétablies
        plus d’un client | remboursé | remboursé
        une série de pannes | signalé | signalée
        1,5 million de personnes | privé d’électricité | privées d’électricité
        nulle donnée | volé | volée
        une foule d’internautes | surpris | surpris
        la moitié des stations | fermé | fermées
        tout ou partie des données | perdu | perdues
        l’une des lignes | interrompu | interrompue
        ni la gare ni la station | évacué | évacuées
        """

    /// A group; definite, demonstrative, possessive.
    static let determined = """
        une application | l’application | cette application | son application
        un hôpital | l’hôpital | cet hôpital | son hôpital
        un hub | le hub | ce hub | son hub
        des pannes | les pannes | ces pannes | ses pannes
        de nouvelles pannes | les nouvelles pannes | ces nouvelles pannes | ses nouvelles pannes
        une haute tension | la haute tension | cette haute tension | sa haute tension
        une erreur | l’erreur | cette erreur | son erreur
        un nouvel arrêt | le nouvel arrêt | ce nouvel arrêt | son nouvel arrêt
        une ancienne usine | l’ancienne usine | cette ancienne usine | son ancienne usine
        un site et une application | le site et l’application | ce site et cette application | son site et son application
        """
}
