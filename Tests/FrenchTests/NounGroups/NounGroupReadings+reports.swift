extension NounGroupReadings {
    /// Degrees of quantity, names of several words and lists of names, measures below two, words of reports.
    static let reports = """
        bien plus de serveurs que prévu | mp | de bien plus de serveurs que prévu
        beaucoup plus de clients | mp | de beaucoup plus de clients
        trop de requêtes | fp | de trop de requêtes
        davantage de trafic | ms | de davantage de trafic
        davantage de clients | mp | de davantage de clients
        nettement plus de requêtes que prévu | fp | de nettement plus de requêtes que prévu
        deux fois plus de requêtes que d’habitude | fp | de deux fois plus de requêtes que d’habitude
        dix fois plus de trafic | ms | de dix fois plus de trafic
        tant d’appels | mp | de tant d’appels
        autant d’abonnés | mp | d’autant d’abonnés
        bien des clients | mp | de bien des clients
        un peu plus de temps | ms | d’un peu plus de temps
        moins de temps | ms | de moins de temps
        assez de mémoire | fs | d’assez de mémoire
        énormément de trafic | ms | d’énormément de trafic
        encore plus de clients | mp | d’encore plus de clients
        toujours plus de clients | mp | de toujours plus de clients
        tellement de requêtes | fp | de tellement de requêtes
        un maximum de clients | mp | d’un maximum de clients
        Port Moresby | ms | de Port Moresby
        New York | ms | de New York
        La Rochelle | fs | de La Rochelle
        Le Havre | ms | du Havre
        Saint-Étienne | ms | de Saint-Étienne
        Buenos Aires | ms | de Buenos Aires
        San Francisco | ms | de San Francisco
        Los Angeles | ms | de Los Angeles
        Hong Kong | ms | de Hong Kong
        Abou Dhabi | ms | d’Abou Dhabi
        Anonymous Sudan | ms | d’Anonymous Sudan
        Paris et New York | mp | de Paris et de New York
        New York et La Rochelle | mp | de New York et de La Rochelle
        La Rochelle, Le Havre et New York | mp | de La Rochelle, du Havre et de New York
        New York, Londres et Port Moresby | mp | de New York, de Londres et de Port Moresby
        Slack, Trello, Quora et Medium | mp | de Slack, de Trello, de Quora et de Medium
        Twitter et Facebook | mp | de Twitter et de Facebook
        Ryanair, Norwegian et Air Canada | mp | de Ryanair, de Norwegian et d’Air Canada
        Orange et SFR | mp | d’Orange et de SFR
        la ville de New York | fs | de la ville de New York
        l’île de La Réunion | fs | de l’île de La Réunion
        La Réunion | fs | de La Réunion
        Le Mans | ms | du Mans
        Heathrow Airport Limited | ms | de Heathrow Airport Limited
        Cœur Défense | ms | de Cœur Défense
        Île-de-France | ms | d’Île-de-France
        1,5 gigaoctet de données | ms | de 1,5 gigaoctet de données
        1,2 térabit par seconde | ms | de 1,2 térabit par seconde
        0,5 % des clients | mp | de 0,5 % des clients
        1,5 million de clients | mp | de 1,5 million de clients
        1,9 kilomètre | ms | de 1,9 kilomètre
        2,1 kilomètres | mp | de 2,1 kilomètres
        0,8 seconde | fs | de 0,8 seconde
        1,5 heure | fs | de 1,5 heure
        1 gigaoctet | ms | de 1 gigaoctet
        1,5 kilowattheure | ms | de 1,5 kilowattheure
        1,4 mètre cube d’eau | ms | de 1,4 mètre cube d’eau
        une heure et demie | fs | d’une heure et demie
        1,7 tonne de matériel | fs | de 1,7 tonne de matériel
        les ancres | fp | des ancres
        New York Times | ms | de New York Times
        Saint-Denis de La Réunion | ms | de Saint-Denis de La Réunion
        Bourg-la-Reine | ms | de Bourg-la-Reine
        Grand Paris | ms | de Grand Paris
        Mont Blanc | ms | de Mont Blanc
        Boulogne Billancourt | ms | de Boulogne Billancourt
        moins de 2 heures | fp | de moins de 2 heures
        les ancres | fp | des ancres
        une bande passante | fs | d’une bande passante
        des feux de forêt | mp | de feux de forêt
        le glissement de terrain | ms | du glissement de terrain
        la vague de chaleur | fs | de la vague de chaleur
        un passage à niveau | ms | d’un passage à niveau
        des prises d’otages | fp | de prises d’otages
        une réanimation saturée | fs | d’une réanimation saturée
        les perfusions | fp | des perfusions
        un loyer impayé | ms | d’un loyer impayé
        des tornades | fp | de tornades
        une éclaircie | fs | d’une éclaircie
        le délestage | ms | du délestage
        des condensateurs | mp | de condensateurs
        une hélice | fs | d’une hélice
        un radeau | ms | d’un radeau
        la virtualisation | fs | de la virtualisation
        un référentiel | ms | d’un référentiel
        les avis de tempête | mp | des avis de tempête
        une surtaxe | fs | d’une surtaxe
        le pourvoi | ms | du pourvoi
        un accotement | ms | d’un accotement
        plusieurs balises | fp | de plusieurs balises
        des coups de vent | mp | de coups de vent
        une submersion marine | fs | d’une submersion marine
        """
}
