extension NounGroupReadings {
    static let names = """
        La Poste | fs | de La Poste
        La Banque postale | fs | de La Banque postale
        l’ANSSI | fs | de l’ANSSI
        la CNIL | fs | de la CNIL
        la SNCF | fs | de la SNCF
        l’OTAN | fs | de l’OTAN
        l’ONU | fs | de l’ONU
        le RER | ms | du RER
        un SMS | ms | d’un SMS
        des VPN | mp | de VPN
        un DDoS | ms | d’un DDoS
        le CHU | ms | du CHU
        l’ARS | fs | de l’ARS
        la DGSI | fs | de la DGSI
        l’Urssaf | fs | de l’Urssaf
        l’Arcep | fs | de l’Arcep
        une PME | fs | d’une PME
        des TGV | mp | de TGV
        le Samu | ms | du Samu
        le RGPD | ms | du RGPD
        l’IA | fs | de l’IA
        la 4G | fs | de la 4G
        la TVA | fs | de la TVA
        le wifi | ms | du wifi
        l’hébergeur français OVHcloud | ms | de l’hébergeur français OVHcloud
        l’opérateur Orange | ms | de l’opérateur Orange
        la ministre Amélie Dupont | fs | de la ministre Amélie Dupont
        le réseau social X | ms | du réseau social X
        la messagerie WhatsApp | fs | de la messagerie WhatsApp
        le groupe La Poste | ms | du groupe La Poste
        un ransomware | ms | d’un ransomware
        le phishing | ms | du phishing
        des data centers | mp | de data centers
        un cloud souverain | ms | d’un cloud souverain
        des hackers | mp | de hackers
        des bugs | mp | de bugs
        une appli | fs | d’une appli
        des e-mails | mp | d’e-mails
        un patch | ms | d’un patch
        une start-up | fs | d’une start-up
        des cookies | mp | de cookies
        une newsletter | fs | d’une newsletter
        le dark web | ms | du dark web
        """

    static let press = """
        un centre hospitalier universitaire | ms | d’un centre hospitalier universitaire
        une base de données clients | fs | d’une base de données clients
        le porte-parole du gouvernement | ms | du porte-parole du gouvernement
        un deux-roues | ms | d’un deux-roues
        un porte-conteneurs | ms | d’un porte-conteneurs
        un camion-citerne | ms | d’un camion-citerne
        une voiture-bélier | fs | d’une voiture-bélier
        l’ex-ministre | ms | de l’ex-ministre
        la sous-station électrique | fs | de la sous-station électrique
        une microcoupure | fs | d’une microcoupure
        une cyberassurance | fs | d’une cyberassurance
        le haut débit | ms | du haut débit
        la haute tension | fs | de la haute tension
        une mise en demeure | fs | d’une mise en demeure
        l’appel d’offres | ms | de l’appel d’offres
        un faux site | ms | d’un faux site
        une fausse alerte | fs | d’une fausse alerte
        le premier ministre | ms | du premier ministre
        un nouvel arrêt | ms | d’un nouvel arrêt
        un vieil hôpital | ms | d’un vieil hôpital
        un bel exploit | ms | d’un bel exploit
        une nouvelle hausse | fs | d’une nouvelle hausse
        la plus grande panne | fs | de la plus grande panne
        les plus gros clients | mp | des plus gros clients
        le très attendu rapport | ms | du très attendu rapport
        une probable erreur humaine | fs | d’une probable erreur humaine
        la hausse des prix de l’énergie | fs | de la hausse des prix de l’énergie
        le huitième incident | ms | du huitième incident
        le onzième jour | ms | du onzième jour
        l’hélicoptère | ms | de l’hélicoptère
        l’hameçonnage | ms | de l’hameçonnage
        la haute mer | fs | de la haute mer
        l’huissier | ms | de l’huissier
        le handicap | ms | du handicap
        l’homologation | fs | de l’homologation
        un préavis de grève | ms | d’un préavis de grève
        l’usine chimique | fs | de l’usine chimique
        l’aiguillage défectueux | ms | de l’aiguillage défectueux
        une rame vide | fs | d’une rame vide
        des caténaires arrachées | fp | de caténaires arrachées
        le pylône électrique | ms | du pylône électrique
        un vol de données massif | ms | d’un vol de données massif
        une fuite de données massive | fs | d’une fuite de données massive
        le dossier médical partagé | ms | du dossier médical partagé
        des ordonnances falsifiées | fp | d’ordonnances falsifiées
        la pénurie de médicaments | fs | de la pénurie de médicaments
        l’éolienne en mer | fs | de l’éolienne en mer
        un réacteur à l’arrêt | ms | d’un réacteur à l’arrêt
        la caisse de retraite | fs | de la caisse de retraite
        un virement instantané | ms | d’un virement instantané
        le guichet automatique | ms | du guichet automatique
        l’impôt sur le revenu | ms | de l’impôt sur le revenu
        la déclaration d’impôts | fs | de la déclaration d’impôts
        des coupures tournantes | fp | de coupures tournantes
        les pompiers du Rhône | mp | des pompiers du Rhône
        l’épaisse fumée | fs | de l’épaisse fumée
        une alerte enlèvement | fs | d’une alerte enlèvement
        l’arrière-boutique | fs | de l’arrière-boutique
        un court-circuit | ms | d’un court-circuit
        l’après-midi | ms | de l’après-midi
        un pare-feu mal configuré | ms | d’un pare-feu mal configuré
        les pouvoirs publics | mp | des pouvoirs publics
        une demande de rançon | fs | d’une demande de rançon
        les jeunes concernés | mp | des jeunes concernés
        les principaux intéressés | mp | des principaux intéressés
        une borne de recharge | fs | d’une borne de recharge
        l’antenne-relais | fs | de l’antenne-relais
        le cessez-le-feu | ms | du cessez-le-feu
        le sapeur-pompier | ms | du sapeur-pompier
        le procès-verbal | ms | du procès-verbal
        une contre-enquête | fs | d’une contre-enquête
        la visioconférence | fs | de la visioconférence
        le surcoût | ms | du surcoût
        la surchauffe d’un transformateur | fs | de la surchauffe d’un transformateur
        l’eau potable | fs | de l’eau potable
        des eaux usées | fp | d’eaux usées
        les urgences | fp | des urgences
        l’enquête interne | fs | de l’enquête interne
        une erreur d’aiguillage | fs | d’une erreur d’aiguillage
        l’incendie du data center | ms | de l’incendie du data center
        la messagerie sécurisée Tchap | fs | de la messagerie sécurisée Tchap
        une défaillance du système de refroidissement | fs | d’une défaillance du système de refroidissement
        les caisses automatiques des supermarchés Carrefour | fp | des caisses automatiques des supermarchés Carrefour
        le site Ameli | ms | du site Ameli
        des coordonnées bancaires | fp | de coordonnées bancaires
        une quarantaine de communes | fp | d’une quarantaine de communes
        le géant américain de l’informatique | ms | du géant américain de l’informatique
        l’Assurance maladie | fs | de l’Assurance maladie
        le ministère de l’Intérieur | ms | du ministère de l’Intérieur
        les sapeurs-pompiers | mp | des sapeurs-pompiers
        le gestionnaire du réseau de transport d’électricité | ms | du gestionnaire du réseau de transport d’électricité
        trois TGV | mp | de trois TGV
        un Français sur dix | ms | d’un Français sur dix
        une panne de signalisation | fs | d’une panne de signalisation
        des numéros de Sécurité sociale | mp | de numéros de Sécurité sociale
        la gendarmerie nationale | fs | de la gendarmerie nationale
        les Hôpitaux de Paris | mp | des Hôpitaux de Paris
        le parquet de Paris | ms | du parquet de Paris
        le groupe de hackers russophones | ms | du groupe de hackers russophones
        une rupture de canalisation | fs | d’une rupture de canalisation
        la boulangère | fs | de la boulangère
        des kits de phishing | mp | de kits de phishing
        la deuxième plus grande banque du pays | fs | de la deuxième plus grande banque du pays
        les 27 États membres | mp | des 27 États membres
        une dizaine de vols annulés | mp | d’une dizaine de vols annulés
        quelque 10 % des foyers | mp | de quelque 10 % des foyers
        plusieurs centaines de milliers d’euros | mp | de plusieurs centaines de milliers d’euros
        un nombre important de réclamations | fp | d’un nombre important de réclamations
        l’ensemble du territoire | ms | de l’ensemble du territoire
        le reste des passagers | ms | du reste des passagers
        l’immense majorité des Français | mp | de l’immense majorité des Français
        une majorité d’élus | mp | d’une majorité d’élus
        deux salariés sur trois | mp | de deux salariés sur trois
        un habitant | ms | d’un habitant
        le Premier ministre | ms | du Premier ministre
        la compagnie Air France | fs | de la compagnie Air France
        le centre-ville | ms | du centre-ville
        un arrêt-maladie | ms | d’un arrêt-maladie
        des gilets jaunes | mp | de gilets jaunes
        la garde des Sceaux | fs | de la garde des Sceaux
        l’Élysée | ms | de l’Élysée
        une plateforme de cryptomonnaies | fs | d’une plateforme de cryptomonnaies
        le minerai de fer | ms | du minerai de fer
        la ligne 13 du métro | fs | de la ligne 13 du métro
        le RER B | ms | du RER B
        l’A7 | fs | de l’A7
        les clients d’Orange et de SFR | mp | des clients d’Orange et de SFR
        les abonnés de Free et SFR | mp | des abonnés de Free et SFR
        le maire et le préfet | mp | du maire et du préfet
        le PDG et fondateur du groupe | ms | du PDG et fondateur du groupe
        les services de police et de gendarmerie | mp | des services de police et de gendarmerie
        un gros problème | ms | d’un gros problème
        les vacances scolaires | fp | des vacances scolaires
        les obsèques | fp | des obsèques
        les frais bancaires | mp | des frais bancaires
        des dégâts des eaux | mp | de dégâts des eaux
        le temps d’attente moyen | ms | du temps d’attente moyen
        une kyrielle de problèmes | mp | d’une kyrielle de problèmes
        les deux premières heures | fp | des deux premières heures
        le lundi 3 mars | ms | du lundi 3 mars
        l’an dernier | ms | de l’an dernier
        une vingtaine d’autres | mp | d’une vingtaine d’autres
        un des plus gros hébergeurs européens | ms | d’un des plus gros hébergeurs européens
        quatre-vingts agences | fp | de quatre-vingts agences
        toutes sortes de pannes | fp | de toutes sortes de pannes
        la gigantesque panne | fs | de la gigantesque panne
        ces mêmes clients | mp | de ces mêmes clients
        un laboratoire d’analyses médicales | ms | d’un laboratoire d’analyses médicales
        une pharmacienne | fs | d’une pharmacienne
        l’opératrice | fs | de l’opératrice
        """
}
