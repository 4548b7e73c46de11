extension VerbUsage {
    /// What newsrooms write of breakdowns, leaks and accidents.
    static let newsroom = """
        ms mettre en place un numéro vert ▸ a mis en place un numéro vert ▸ ▸ un numéro vert a été mis en place
        ms ouvrir une cellule de crise ▸ a ouvert une cellule de crise ▸ ▸ une cellule de crise a été ouverte
        fs porter plainte contre X auprès du parquet de Paris ▸ a porté plainte contre X auprès du parquet de Paris ▸ ▸ —
        fs notifier l’incident à la Cnil ▸ a notifié l’incident à la Cnil ▸ ▸ l’incident a été notifié à la Cnil
        fs informer la Cnil de la violation ▸ a informé la Cnil de la violation ▸ ▸ la Cnil a été informée de la violation
        mp recevoir des courriels d’hameçonnage à leur nom ▸ ont reçu des courriels d’hameçonnage à leur nom ▸ ▸ —
        mp voir leur dossier supprimé par erreur ▸ ont vu leur dossier supprimé par erreur ▸ ▸ —
        mp voir leurs vols annulés ▸ ont vu leurs vols annulés ▸ ▸ —
        mp se voir refuser l’accès à leur compte ▸ se sont vu refuser l’accès à leur compte ▸ ▸ —
        mp se faire voler leurs identifiants ▸ se sont fait voler leurs identifiants ▸ ▸ —
        fs se faire pirater son compte ▸ s’est fait pirater son compte ▸ ▸ —
        fs faire appel à un prestataire extérieur ▸ a fait appel à un prestataire extérieur ▸ ▸ —
        fs faire l’objet d’une enquête ▸ a fait l’objet d’une enquête ▸ ▸ —
        fs être visée par une plainte ▸ a été visée par une plainte ▸ ▸ —
        fs être mise en examen pour escroquerie ▸ a été mise en examen pour escroquerie ▸ ▸ —
        ms basculer sur le réseau de secours ▸ a basculé sur le réseau de secours ▸ ▸ —
        fs faire basculer les appels vers un centre voisin ▸ a fait basculer les appels vers un centre voisin ▸ ▸ —
        fs reporter à lundi les opérations non urgentes ▸ a reporté à lundi les opérations non urgentes ▸ ▸ les opérations non urgentes ont été reportées à lundi
        fs déprogrammer toutes les opérations non urgentes ▸ a déprogrammé toutes les opérations non urgentes ▸ ▸ toutes les opérations non urgentes ont été déprogrammées
        fs transférer douze patients vers d’autres hôpitaux ▸ a transféré douze patients vers d’autres hôpitaux ▸ ▸ douze patients ont été transférés vers d’autres hôpitaux
        mp devoir revenir au papier et au crayon ▸ ont dû revenir au papier et au crayon ▸ ▸ —
        fs mourir peu après ▸ est morte peu après ▸ ▸ —
        fs fermer bien avant l’heure ▸ a fermé bien avant l’heure ▸ ▸ —
        fs passer par-dessus le talus ▸ est passée par-dessus le talus ▸ ▸ —
        fs sortir au-delà de la bande d’arrêt ▸ est sortie au-delà de la bande d’arrêt ▸ ▸ —
        ms tomber un jour de grands départs ▸ est tombé un jour de grands départs ▸ ▸ —
        fs tomber une nuit de forte tempête ▸ est tombée une nuit de forte tempête ▸ ▸ —
        ms publier lundi de nouveaux chiffres ▸ a publié lundi de nouveaux chiffres ▸ ▸ de nouveaux chiffres ont été publiés lundi
        mp travailler sur papier ▸ ont travaillé sur papier ▸ ▸ —
        mp renoncer à leur voyage ▸ ont renoncé à leur voyage ▸ ▸ —
        mp passer la nuit dans leur train ▸ ont passé la nuit dans leur train ▸ ▸ —
        mp passer la nuit à l’aéroport ▸ ont passé la nuit à l’aéroport ▸ ▸ —
        mp rester coincés plusieurs heures dans des ascenseurs ▸ sont restés coincés plusieurs heures dans des ascenseurs ▸ ▸ —
        mp rester bloqué plusieurs heures à bord ▸ sont restés bloqués plusieurs heures à bord ▸ ▸ —
        fs rester sans eau pendant trois jours ▸ est restée sans eau pendant trois jours ▸ ▸ —
        fs rester privée d’électricité ▸ est restée privée d’électricité ▸ ▸ —
        mp se retrouver sans téléphone ni Internet ▸ se sont retrouvés sans téléphone ni Internet ▸ ▸ —
        mp se retrouver à court de carburant ▸ se sont retrouvés à court de carburant ▸ ▸ —
        fs tomber en panne sèche ▸ est tombée en panne sèche ▸ ▸ —
        fs prendre feu dans un tunnel ▸ a pris feu dans un tunnel ▸ ▸ —
        fs rompre en mer ▸ a rompu en mer ▸ ▸ —
        fs céder sous le poids de la neige ▸ a cédé sous le poids de la neige ▸ ▸ —
        ms sectionner deux câbles à fibre optique ▸ a sectionné deux câbles à fibre optique ▸ ▸ deux câbles à fibre optique ont été sectionnés
        ms sectionner un câble en creusant une tranchée ▸ a sectionné un câble en creusant une tranchée ▸ ▸ un câble a été sectionné en creusant une tranchée
        fs provoquer la rupture d’une canalisation ▸ a provoqué la rupture d’une canalisation ▸ ▸ la rupture d’une canalisation a été provoquée
        fs entraîner l’arrêt de la circulation ▸ a entraîné l’arrêt de la circulation ▸ ▸ —
        ms emporter une partie de la chaussée ▸ a emporté une partie de la chaussée ▸ ▸ une partie de la chaussée a été emportée
        mp emporter des dizaines de milliers de dossiers ▸ ont emporté des dizaines de milliers de dossiers ▸ ▸ des dizaines de milliers de dossiers ont été emportés
        mp mettre en vente sur un forum les données de 3 millions de clients ▸ ont mis en vente sur un forum les données de 3 millions de clients ▸ ▸ les données de 3 millions de clients ont été mises en vente sur un forum
        mp exiger une rançon de 2 millions d’euros ▸ ont exigé une rançon de 2 millions d’euros ▸ ▸ une rançon de 2 millions d’euros a été exigée
        mp réclamer 2 millions d’euros à l’hôpital ▸ ont réclamé 2 millions d’euros à l’hôpital ▸ ▸ 2 millions d’euros ont été réclamés à l’hôpital
        mp menacer de publier les données ▸ ont menacé de publier les données ▸ ▸ —
        mp publier sur leur site une partie des données volées ▸ ont publié sur leur site une partie des données volées ▸ ▸ —
        fs refuser de payer ▸ a refusé de payer ▸ ▸ —
        fs assurer n’avoir versé aucune rançon ▸ a assuré n’avoir versé aucune rançon ▸ ▸ —
        fs affirmer ne pas avoir payé ▸ a affirmé ne pas avoir payé ▸ ▸ —
        fs démentir toute fuite de données bancaires ▸ a démenti toute fuite de données bancaires ▸ ▸ toute fuite de données bancaires a été démentie
        fs reconnaître une erreur humaine ▸ a reconnu une erreur humaine ▸ ▸ une erreur humaine a été reconnue
        fs reconnaître avoir tardé à prévenir ses clients ▸ a reconnu avoir tardé à prévenir ses clients ▸ ▸ —
        fs présenter ses excuses à ses clients ▸ a présenté ses excuses à ses clients ▸ ▸ —
        fs s’excuser auprès de ses clients ▸ s’est excusée auprès de ses clients ▸ ▸ —
        fs promettre un geste commercial à ses abonnés ▸ a promis un geste commercial à ses abonnés ▸ ▸ —
        fs offrir un mois d’abonnement à ses clients ▸ a offert un mois d’abonnement à ses clients ▸ ▸ —
        fs indemniser les voyageurs à hauteur de 50 % de leur billet ▸ a indemnisé les voyageurs à hauteur de 50 % de leur billet ▸ ▸ les voyageurs ont été indemnisés à hauteur de 50 % de leur billet
        fs rembourser intégralement leur billet aux voyageurs ▸ a intégralement remboursé leur billet aux voyageurs ▸ ▸ —
        fs conseiller à ses clients de changer leur mot de passe ▸ a conseillé à ses clients de changer leur mot de passe ▸ ▸ —
        fs inviter ses clients à redoubler de vigilance ▸ a invité ses clients à redoubler de vigilance ▸ ▸ —
        mp être invités à changer leur mot de passe ▸ ont été invités à changer leur mot de passe ▸ ▸ —
        mp être priés de ne pas appeler le 18 pour rien ▸ ont été priés de ne pas appeler le 18 pour rien ▸ ▸ —
        mp ne plus pouvoir payer par carte ni retirer d’argent ▸ n’ont plus pu payer par carte ni retirer d’argent ▸ ▸ —
        mp ne plus recevoir leurs messages ▸ n’ont plus reçu leurs messages ▸ ▸ —
        mp ne plus voir leurs photos ▸ n’ont plus vu leurs photos ▸ ▸ —
        fs débiter deux fois ses clients ▸ a débité deux fois ses clients ▸ ▸ —
        fs facturer deux fois le même achat ▸ a facturé deux fois le même achat ▸ ▸ le même achat a été facturé deux fois
        fs afficher par erreur les commandes d’autres clients ▸ a affiché par erreur les commandes d’autres clients ▸ ▸ les commandes d’autres clients ont été affichées par erreur
        fs exposer les données personnelles de 1,2 million de personnes ▸ a exposé les données personnelles de 1,2 million de personnes ▸ ▸ les données personnelles de 1,2 million de personnes ont été exposées
        fs toucher un abonné sur dix ▸ a touché un abonné sur dix ▸ ▸ un abonné sur dix a été touché
        fs toucher près d’un abonné sur trois ▸ a touché près d’un abonné sur trois ▸ ▸ près d’un abonné sur trois a été touché
        fs toucher plus de la moitié des agences ▸ a touché plus de la moitié des agences ▸ ▸ plus de la moitié des agences ont été touchées
        fs n’épargner aucune région ▸ n’a épargné aucune région ▸ ▸ aucune région n’a été épargnée
        fs n’avoir fait ni mort ni blessé ▸ n’a fait ni mort ni blessé ▸ ▸ —
        fs ne faire aucun blessé ▸ n’a fait aucun blessé ▸ ▸ —
        fs faire deux blessés légers ▸ a fait deux blessés légers ▸ ▸ —
        fs coûter la vie à trois personnes ▸ a coûté la vie à trois personnes ▸ ▸ —
        fs durer un peu plus de quatre heures ▸ a duré un peu plus de quatre heures ▸ ▸ —
        fs se prolonger jusqu’au lendemain ▸ s’est prolongée jusqu’au lendemain ▸ ▸ —
        fs s’étendre à toute l’Europe ▸ s’est étendue à toute l’Europe ▸ ▸ —
        fs gagner peu à peu toute l’Europe ▸ a peu à peu gagné toute l’Europe ▸ ▸ —
        fs remonter à 2019 ▸ est remontée à 2019 ▸ ▸ —
        fs être connue depuis 2019 ▸ a été connue depuis 2019 ▸ ▸ —
        fs passer inaperçue pendant trois ans ▸ est passée inaperçue pendant trois ans ▸ ▸ —
        fs n’être découverte qu’en mars ▸ n’a été découverte qu’en mars ▸ ▸ —
        fs ne pas être encore corrigée ▸ n’a pas encore été corrigée ▸ ▸ —
        fs être exploitée depuis plusieurs semaines ▸ a été exploitée depuis plusieurs semaines ▸ ▸ —
        fs permettre à un attaquant de prendre le contrôle d’un serveur ▸ a permis à un attaquant de prendre le contrôle d’un serveur ▸ ▸ —
        fs permettre de lire les messages des autres utilisateurs ▸ a permis de lire les messages des autres utilisateurs ▸ ▸ —
        fs contenir les noms, les adresses et les numéros de téléphone des clients ▸ a contenu les noms, les adresses et les numéros de téléphone des clients ▸ ▸ —
        fs ne contenir ni mot de passe ni donnée bancaire ▸ n’a contenu ni mot de passe ni donnée bancaire ▸ ▸ —
        fs dépendre d’un seul centre de données ▸ a dépendu d’un seul centre de données ▸ ▸ —
        fs recourir au même prestataire ▸ a recouru au même prestataire ▸ ▸ —
        ms relever de la compétence du parquet ▸ a relevé de la compétence du parquet ▸ ▸ —
        fs revenir sur sa décision ▸ est revenue sur sa décision ▸ ▸ —
        fs revenir à une version antérieure ▸ est revenue à une version antérieure ▸ ▸ —
        fs rétablir une version antérieure de la base ▸ a rétabli une version antérieure de la base ▸ ▸ une version antérieure de la base a été rétablie
        fs restaurer la base à partir d’une sauvegarde de la veille ▸ a restauré la base à partir d’une sauvegarde de la veille ▸ ▸ la base a été restaurée à partir d’une sauvegarde de la veille
        fs perdre six heures de données ▸ a perdu six heures de données ▸ ▸ —
        fs perdre définitivement les données de 707 utilisateurs ▸ a définitivement perdu les données de 707 utilisateurs ▸ ▸ les données de 707 utilisateurs ont été définitivement perdues
        fs supprimer par erreur la base de production ▸ a supprimé par erreur la base de production ▸ ▸ la base de production a été supprimée par erreur
        fs supprimer par mégarde le mauvais répertoire ▸ a supprimé par mégarde le mauvais répertoire ▸ ▸ le mauvais répertoire a été supprimé par mégarde
        fs saisir une mauvaise commande ▸ a saisi une mauvaise commande ▸ ▸ une mauvaise commande a été saisie
        fs lancer par erreur une alerte générale ▸ a lancé par erreur une alerte générale ▸ ▸ une alerte générale a été lancée par erreur
        fs déclencher par erreur les sirènes ▸ a déclenché par erreur les sirènes ▸ ▸ les sirènes ont été déclenchées par erreur
        fs annuler l’alerte trente-huit minutes plus tard ▸ a annulé l’alerte trente-huit minutes plus tard ▸ ▸ l’alerte a été annulée trente-huit minutes plus tard
        fs couper volontairement ses serveurs pour contenir l’attaque ▸ a volontairement coupé ses serveurs pour contenir l’attaque ▸ ▸ —
        fs débrancher préventivement ses serveurs ▸ a préventivement débranché ses serveurs ▸ ▸ —
        fs isoler du réseau les postes infectés ▸ a isolé du réseau les postes infectés ▸ ▸ les postes infectés ont été isolés du réseau
        fs isoler les postes infectés du reste du réseau ▸ a isolé les postes infectés du reste du réseau ▸ ▸ les postes infectés ont été isolés du reste du réseau
        fs réinitialiser les mots de passe de tous les comptes concernés ▸ a réinitialisé les mots de passe de tous les comptes concernés ▸ ▸ les mots de passe de tous les comptes concernés ont été réinitialisés
        fs réinitialiser par précaution tous les mots de passe ▸ a réinitialisé par précaution tous les mots de passe ▸ ▸ tous les mots de passe ont été réinitialisés par précaution
        fs révoquer tous les jetons d’accès ▸ a révoqué tous les jetons d’accès ▸ ▸ tous les jetons d’accès ont été révoqués
        fs déployer un correctif sur l’ensemble de ses serveurs ▸ a déployé un correctif sur l’ensemble de ses serveurs ▸ ▸ —
        fs déployer à la hâte un correctif ▸ a déployé à la hâte un correctif ▸ ▸ un correctif a été déployé à la hâte
        fs déployer progressivement la mise à jour ▸ a progressivement déployé la mise à jour ▸ ▸ la mise à jour a été progressivement déployée
        fs suspendre le déploiement de la mise à jour ▸ a suspendu le déploiement de la mise à jour ▸ ▸ le déploiement de la mise à jour a été suspendu
        fs retirer de la vente le modèle en cause ▸ a retiré de la vente le modèle en cause ▸ ▸ le modèle en cause a été retiré de la vente
        fs rappeler en usine 30 000 véhicules ▸ a rappelé en usine 30 000 véhicules ▸ ▸ 30 000 véhicules ont été rappelés en usine
        fs clouer au sol l’ensemble de la flotte ▸ a cloué au sol l’ensemble de la flotte ▸ ▸ l’ensemble de la flotte a été cloué au sol
        fs immobiliser à quai une dizaine de ferrys ▸ a immobilisé à quai une dizaine de ferrys ▸ ▸ une dizaine de ferrys ont été immobilisés à quai
        ms heurter une pile du pont ▸ a heurté une pile du pont ▸ ▸ une pile du pont a été heurtée
        ms s’échouer à l’entrée du port ▸ s’est échoué à l’entrée du port ▸ ▸ —
        ms dériver plusieurs heures avant d’être remorqué ▸ a dérivé plusieurs heures avant d’être remorqué ▸ ▸ —
        ms traîner son ancre sur le fond ▸ a traîné son ancre sur le fond ▸ ▸ —
        ms jeter l’ancre au large ▸ a jeté l’ancre au large ▸ ▸ —
        fs arracher le toit de la gare ▸ a arraché le toit de la gare ▸ ▸ le toit de la gare a été arraché
        fs souffler les vitres des immeubles voisins ▸ a soufflé les vitres des immeubles voisins ▸ ▸ les vitres des immeubles voisins ont été soufflées
        fs inonder la salle des machines ▸ a inondé la salle des machines ▸ ▸ la salle des machines a été inondée
        fs envahir les tunnels du métro ▸ a envahi les tunnels du métro ▸ ▸ les tunnels du métro ont été envahis
        fs mettre hors service le groupe électrogène ▸ a mis hors service le groupe électrogène ▸ ▸ le groupe électrogène a été mis hors service
        fs mettre hors service les deux groupes électrogènes ▸ a mis hors service les deux groupes électrogènes ▸ ▸ les deux groupes électrogènes ont été mis hors service
        fs ne pas prendre le relais ▸ n’a pas pris le relais ▸ ▸ —
        fs ne pas démarrer ▸ n’a pas démarré ▸ ▸ —
        fs se mettre en sécurité ▸ s’est mise en sécurité ▸ ▸ —
        fs se mettre en défaut ▸ s’est mise en défaut ▸ ▸ —
        fs s’emballer puis disjoncter ▸ s’est emballée puis a disjoncté ▸ ▸ —
        fs se déclencher intempestivement ▸ s’est intempestivement déclenchée ▸ ▸ —
        fs s’arrêter net ▸ s’est arrêtée net ▸ ▸ —
        fs se bloquer en position fermée ▸ s’est bloquée en position fermée ▸ ▸ —
        fs se vider en quelques heures ▸ s’est vidée en quelques heures ▸ ▸ —
        fs se remplir de fumée ▸ s’est remplie de fumée ▸ ▸ —
        fs se propager aux étages supérieurs ▸ s’est propagée aux étages supérieurs ▸ ▸ —
        fs se retourner contre son fournisseur ▸ s’est retournée contre son fournisseur ▸ ▸ —
        fs se tourner vers la concurrence ▸ s’est tournée vers la concurrence ▸ ▸ —
        fs se constituer partie civile ▸ s’est constituée partie civile ▸ ▸ —
        fs se refuser à tout commentaire ▸ s’est refusée à tout commentaire ▸ ▸ —
        fs se dire confiante ▸ s’est dite confiante ▸ ▸ —
        fs se montrer rassurante ▸ s’est montrée rassurante ▸ ▸ —
        fs se tenir à la disposition des enquêteurs ▸ s’est tenue à la disposition des enquêteurs ▸ ▸ —
        fs se donner jusqu’à lundi ▸ s’est donné jusqu’à lundi ▸ ▸ —
        fs se fixer deux semaines pour rétablir le service ▸ s’est fixé deux semaines pour rétablir le service ▸ ▸ —
        fs s’accorder deux jours ▸ s’est accordé deux jours ▸ ▸ —
        fs s’adresser des reproches ▸ s’est adressé des reproches ▸ ▸ —
        fp se renvoyer la responsabilité ▸ se sont renvoyé la responsabilité ▸ ▸ —
        mp se disputer la paternité de l’attaque ▸ se sont disputé la paternité de l’attaque ▸ ▸ —
        mp se relayer jour et nuit ▸ se sont relayés jour et nuit ▸ ▸ —
        mp se succéder toute la nuit ▸ se sont succédé toute la nuit ▸ ▸ —
        mp se presser aux guichets ▸ se sont pressés aux guichets ▸ ▸ —
        mp s’entasser dans les couloirs ▸ se sont entassés dans les couloirs ▸ ▸ —
        mp se ruer sur les stations-service ▸ se sont rués sur les stations-service ▸ ▸ —
        mp se plaindre de délais anormalement longs ▸ se sont plaints de délais anormalement longs ▸ ▸ —
        mp se plaindre sur les réseaux sociaux de ne plus pouvoir se connecter ▸ se sont plaints sur les réseaux sociaux de ne plus pouvoir se connecter ▸ ▸ —
        mp s’inquiéter du sort de leurs données ▸ se sont inquiétés du sort de leurs données ▸ ▸ —
        mp s’étonner de ne pas avoir été prévenu ▸ se sont étonnés de ne pas avoir été prévenus ▸ ▸ —
        mp s’apercevoir que leur compte avait été vidé ▸ se sont aperçus que leur compte avait été vidé ▸ ▸ —
        mp se demander si leurs données sont en danger ▸ se sont demandé si leurs données sont en danger ▸ ▸ —
        mp ne pas refaire un paiement déjà envoyé ▸ n’ont pas refait un paiement déjà envoyé ▸ ▸ un paiement déjà envoyé n’a pas été refait
        mp ne pas ouvrir un message suspect ▸ n’ont pas ouvert de message suspect ▸ ▸ un message suspect n’a pas été ouvert
        fs rester presque à l’arrêt ▸ est restée presque à l’arrêt ▸ ▸ —
        fs rester presque vide pendant deux heures ▸ est restée presque vide pendant deux heures ▸ ▸ —
        fp tourner quasiment à vide ▸ ont tourné quasiment à vide ▸ ▸ —
        mp toucher presque tous les abonnés ▸ ont touché presque tous les abonnés ▸ ▸ —
        mp presque doubler en un an ▸ ont presque doublé en un an ▸ ▸ —
        mp s’arrêter automatiquement ▸ se sont arrêtés automatiquement ▸ ▸ —

        """
}
