/// Noun groups as the press writes them: the group, what agrees with it, and the group after *de*.
enum NounGroupReadings {
    static let determiners = """
        quel client | ms | de quel client
        quelle panne | fs | de quelle panne
        quels serveurs | mp | de quels serveurs
        quelles données | fp | de quelles données
        n’importe quel internaute | ms | de n’importe quel internaute
        n’importe quelle adresse | fs | de n’importe quelle adresse
        tout client | ms | de tout client
        toute interruption | fs | de toute interruption
        tous les usagers | mp | de tous les usagers
        toutes ces pannes | fp | de toutes ces pannes
        toute la ville | fs | de toute la ville
        tout le réseau | ms | de tout le réseau
        tous ses abonnés | mp | de tous ses abonnés
        toutes les lignes | fp | de toutes les lignes
        chaque agence | fs | de chaque agence
        chaque hôpital | ms | de chaque hôpital
        plusieurs aéroports | mp | de plusieurs aéroports
        plusieurs gares | fp | de plusieurs gares
        certains clients | mp | de certains clients
        certaines agences | fp | de certaines agences
        divers services | mp | de divers services
        diverses administrations | fp | de diverses administrations
        différents opérateurs | mp | de différents opérateurs
        maintes reprises | fp | de maintes reprises
        quelques heures | fp | de quelques heures
        quelque temps | ms | de quelque temps
        quelque 300 agents | mp | de quelque 300 agents
        aucun blessé | ms | d’aucun blessé
        aucune victime | fs | d’aucune victime
        nul utilisateur | ms | de nul utilisateur
        nulle donnée | fs | de nulle donnée
        pas un client | ms | de pas un client
        pas une agence | fs | de pas une agence
        pas un seul train | ms | de pas un seul train
        zéro incident | ms | de zéro incident
        pas moins de 200 communes | fp | de pas moins de 200 communes
        plus de 30 000 abonnés | mp | de plus de 30 000 abonnés
        moins de dix minutes | fp | de moins de dix minutes
        près de 1 200 écoles | fp | de près de 1 200 écoles
        environ 40 trains | mp | d’environ 40 trains
        jusqu’à 5 000 passagers | mp | de jusqu’à 5 000 passagers
        au moins trois hôpitaux | mp | d’au moins trois hôpitaux
        entre 300 et 400 vols | mp | d’entre 300 et 400 vols
        de 300 à 400 foyers | mp | de 300 à 400 foyers
        deux à trois heures | fp | de deux à trois heures
        une ou deux semaines | fp | d’une ou deux semaines
        un à deux jours | mp | d’un à deux jours
        les trois pannes | fp | des trois pannes
        ces quelques heures | fp | de ces quelques heures
        les quelque 2 000 salariés | mp | des quelque 2 000 salariés
        son propre réseau | ms | de son propre réseau
        sa propre messagerie | fs | de sa propre messagerie
        leurs comptes | mp | de leurs comptes
        notre site | ms | de notre site
        votre adresse | fs | de votre adresse
        l’un des serveurs | ms | de l’un des serveurs
        l’une des lignes | fs | de l’une des lignes
        un des principaux hébergeurs | ms | d’un des principaux hébergeurs
        l’un de ses prestataires | ms | de l’un de ses prestataires
        l’un d’entre eux | ms | de l’un d’entre eux
        ceux | mp | de ceux
        celles qui ont été touchées | fp | de celles qui ont été touchées
        ceux de la région | mp | de ceux de la région
        celui de la banque | ms | de celui de la banque
        les uns | mp | des uns
        les autres | mp | des autres
        d’autres clients | mp | d’autres clients
        d’autres pannes | fp | d’autres pannes
        de nombreuses perturbations | fp | de nombreuses perturbations
        de nouveaux retards | mp | de nouveaux retards
        de très nombreux usagers | mp | de très nombreux usagers
        de grandes difficultés | fp | de grandes difficultés
        des jeunes filles | fp | de jeunes filles
        un tel incident | ms | d’un tel incident
        une telle panne | fs | d’une telle panne
        de tels incidents | mp | de tels incidents
        un ou plusieurs fichiers | mp | d’un ou plusieurs fichiers
        deux des cinq centres de données | mp | de deux des cinq centres de données
        certains des fichiers | mp | de certains des fichiers
        chacun des sites | ms | de chacun des sites
        chacune des agences | fs | de chacune des agences
        aucun des serveurs | ms | d’aucun des serveurs
        aucune de ces lignes | fs | d’aucune de ces lignes
        la plupart d’entre eux | mp | de la plupart d’entre eux
        du retard | ms | de retard
        de l’eau | fs | d’eau
        de la neige | fs | de neige
        ce hackeur | ms | de ce hackeur
        cet hôpital | ms | de cet hôpital
        cette attaque | fs | de cette attaque
        ces hôpitaux | mp | de ces hôpitaux
        mon compte | ms | de mon compte
        mon adresse | fs | de mon adresse
        """

    static let quantities = """
        une vingtaine de serveurs | mp | d’une vingtaine de serveurs
        la vingtaine de serveurs | fs | de la vingtaine de serveurs
        une bonne trentaine de trains | mp | d’une bonne trentaine de trains
        une demi-douzaine d’agences | fp | d’une demi-douzaine d’agences
        plus d’une centaine de vols | mp | de plus d’une centaine de vols
        près d’une dizaine d’hôpitaux | mp | de près d’une dizaine d’hôpitaux
        des milliers de clients | mp | de milliers de clients
        des dizaines de milliers de foyers | mp | de dizaines de milliers de foyers
        plusieurs centaines de passagers | mp | de plusieurs centaines de passagers
        quelques dizaines d’euros | mp | de quelques dizaines d’euros
        plusieurs millions d’adresses | fp | de plusieurs millions d’adresses
        un millier de foyers | mp | d’un millier de foyers
        un million de comptes | mp | d’un million de comptes
        1,5 million de comptes | mp | de 1,5 million de comptes
        1,5 million d’euros | mp | de 1,5 million d’euros
        33 millions de personnes | fp | de 33 millions de personnes
        2,3 milliards de dollars | mp | de 2,3 milliards de dollars
        $40 millions | mp | de 40 millions de dollars
        40 M€ | mp | de 40 millions d’euros
        40 millions d’euros | mp | de 40 millions d’euros
        la plupart des sites | mp | de la plupart des sites
        la plupart des agences | fp | de la plupart des agences
        plus d’un client | ms | de plus d’un client
        moins de deux heures | fp | de moins de deux heures
        plus d’une heure | fs | de plus d’une heure
        une partie des clients | mp | d’une partie des clients
        une partie du réseau | fs | d’une partie du réseau
        une partie de la population | fs | d’une partie de la population
        une grande partie des usagers | mp | d’une grande partie des usagers
        une large majorité des abonnés | mp | d’une large majorité des abonnés
        la moitié des agences | fp | de la moitié des agences
        la moitié du parc | fs | de la moitié du parc
        les deux tiers de la toiture | mp | des deux tiers de la toiture
        les trois quarts de la flotte | mp | des trois quarts de la flotte
        un quart de la ville | ms | d’un quart de la ville
        près de la moitié des trains | mp | de près de la moitié des trains
        un tiers des vols | mp | d’un tiers des vols
        plus d’un tiers des lignes | fp | de plus d’un tiers des lignes
        les deux tiers des abonnés | mp | des deux tiers des abonnés
        les trois quarts des stations | fp | des trois quarts des stations
        un quart des écoles | fp | d’un quart des écoles
        un quart de la production | ms | d’un quart de la production
        un quart d’heure | ms | d’un quart d’heure
        trois quarts d’heure | mp | de trois quarts d’heure
        un quart de finale | ms | d’un quart de finale
        un quart de siècle | ms | d’un quart de siècle
        un tiers de confiance | ms | d’un tiers de confiance
        90 % des comptes | mp | de 90 % des comptes
        90 % du trafic | ms | de 90 % du trafic
        80 % de la population | fs | de 80 % de la population
        5 % des clients | mp | de 5 % des clients
        près de 15 % des agences | fp | de près de 15 % des agences
        moins de 1 % des comptes | mp | de moins de 1 % des comptes
        le nombre de victimes | ms | du nombre de victimes
        nombre de clients | mp | de nombre de clients
        bon nombre d’usagers | mp | de bon nombre d’usagers
        un grand nombre de clients | mp | d’un grand nombre de clients
        un certain nombre de dossiers | mp | d’un certain nombre de dossiers
        un nombre croissant d’attaques | fp | d’un nombre croissant d’attaques
        un nombre record de plaintes | fp | d’un nombre record de plaintes
        beaucoup d’internautes | mp | de beaucoup d’internautes
        beaucoup de retard | ms | de beaucoup de retard
        trop de connexions | fp | de trop de connexions
        assez de lits | mp | d’assez de lits
        peu d’informations | fp | de peu d’informations
        trop peu de médecins | mp | de trop peu de médecins
        de plus en plus d’entreprises | fp | de plus en plus d’entreprises
        bien des clients | mp | de bien des clients
        une foule de curieux | mp | d’une foule de curieux
        une poignée d’élus | mp | d’une poignée d’élus
        une multitude de sites | mp | d’une multitude de sites
        une série de pannes | fs | d’une série de pannes
        une vague d’attaques | fs | d’une vague d’attaques
        un ensemble de mesures | ms | d’un ensemble de mesures
        l’ensemble des clients | ms | de l’ensemble des clients
        la totalité des comptes | fs | de la totalité des comptes
        la quasi-totalité du réseau | fs | de la quasi-totalité du réseau
        l’essentiel du trafic | ms | de l’essentiel du trafic
        tout ou partie des clients | mp | de tout ou partie des clients
        12 Go de données | mp | de 12 Go de données
        30 000 abonnés | mp | de 30 000 abonnés
        200 MW | mp | de 200 MW
        deux tonnes de matériel | fp | de deux tonnes de matériel
        cent vingt communes | fp | de cent vingt communes
        vingt et un départements | mp | de vingt et un départements
        mille clients | mp | de mille clients
        0,5 point | ms | de 0,5 point
        huit lignes sur dix | fp | de huit lignes sur dix
        un client sur quatre | ms | d’un client sur quatre
        la majorité des patients | mp | de la majorité des patients
        les milliers de voyageurs | mp | des milliers de voyageurs
        quelque 1,2 million de Français | mp | de quelque 1,2 million de Français
        pas mal d’erreurs | fp | de pas mal d’erreurs
        une infime partie des données | fp | d’une infime partie des données
        un dixième des salariés | mp | d’un dixième des salariés
        un demi-million de personnes | fp | d’un demi-million de personnes
        """

    static let coordinations = """
        le site et l’application | mp | du site et de l’application
        la page et l’application | fp | de la page et de l’application
        le site, l’application et la messagerie | mp | du site, de l’application et de la messagerie
        la banque et ses clients | mp | de la banque et de ses clients
        les trains et les bus | mp | des trains et des bus
        les gares et les stations | fp | des gares et des stations
        les noms et adresses | mp | des noms et adresses
        les adresses et noms | mp | des adresses et noms
        des noms, prénoms et adresses | mp | de noms, prénoms et adresses
        ni le site ni l’application | mp | ni du site ni de l’application
        le téléphone ou la messagerie | mp | du téléphone ou de la messagerie
        l’hébergeur et son client | mp | de l’hébergeur et de son client
        la panne du site et de l’application | fs | de la panne du site et de l’application
        la panne du site et l’arrêt du réseau | mp | de la panne du site et de l’arrêt du réseau
        une attaque contre le site et l’application | fs | d’une attaque contre le site et l’application
        une panne affectant le site et l’application | fs | d’une panne affectant le site et l’application
        une panne qui a touché le site et l’application | fs | d’une panne qui a touché le site et l’application
        la mise à jour et le redémarrage | mp | de la mise à jour et du redémarrage
        le site ainsi que l’application | mp | du site ainsi que de l’application
        la ministre, une ancienne élue | fs | de la ministre, une ancienne élue
        une liaison entre la France et l’Italie | fs | d’une liaison entre la France et l’Italie
        deux sites et trois applications | mp | de deux sites et de trois applications
        l’une et l’autre | fp | de l’une et de l’autre
        la mairie et la préfecture | fp | de la mairie et de la préfecture
        des retards et des annulations | mp | de retards et d’annulations
        les gouvernements français et allemand | mp | des gouvernements français et allemand
        la SNCF et la RATP | fp | de la SNCF et de la RATP
        """
}
