extension VerbUsage {
    /// Breakdowns, networks, transport, energy.
    static let outages = """
        fp mourir alors que des appels n’aboutissaient pas ▸ sont mortes alors que des appels n’aboutissaient pas ▸ ne sont pas mortes alors que des appels n’aboutissaient pas ▸ —
        fp mourir tandis que des appels échouaient ▸ sont mortes tandis que des appels échouaient ▸ ▸ —
        fs tomber bien que la ligne soit doublée ▸ est tombée bien que la ligne soit doublée ▸ ▸ —
        mp circuler entre Nanterre et Alger ▸ ont circulé entre Nanterre et Alger ▸ n’ont pas circulé entre Nanterre et Alger ▸ —
        mp voyager entre La Défense et Auber ▸ ont voyagé entre La Défense et Auber ▸ ▸ —
        mp aboutir depuis des lignes fixes ▸ ont abouti depuis des lignes fixes ▸ n’ont pas abouti depuis des lignes fixes ▸ —
        mp être depuis rétablis ▸ ont depuis été rétablis ▸ n’ont pas depuis été rétablis ▸ —
        ms relier Brest et Quimper ▸ a relié Brest et Quimper ▸ ▸ —
        fs mettre en ligne un correctif ▸ a mis en ligne un correctif ▸ n’a pas mis en ligne de correctif ▸ un correctif a été mis en ligne
        ms remettre en service les serveurs ▸ a remis en service les serveurs ▸ n’a pas remis en service les serveurs ▸ les serveurs ont été remis en service
        fs envoyer par erreur des messages ▸ a envoyé par erreur des messages ▸ n’a pas envoyé par erreur de messages ▸ des messages ont été envoyés par erreur
        fs clouer au sol des centaines d’avions ▸ a cloué au sol des centaines d’avions ▸ n’a pas cloué au sol des centaines d’avions ▸ des centaines d’avions ont été cloués au sol
        fs clouer au sol des avions ▸ a cloué au sol des avions ▸ n’a pas cloué au sol d’avions ▸ des avions ont été cloués au sol
        fs mettre fin à l’incident ▸ a mis fin à l’incident ▸ n’a pas mis fin à l’incident ▸ —
        mp faire état de lenteurs ▸ ont fait état de lenteurs ▸ n’ont pas fait état de lenteurs ▸ —
        fs avoir recours à un prestataire ▸ a eu recours à un prestataire ▸ n’a pas eu recours à un prestataire ▸ —
        ms prendre en charge les passagers ▸ a pris en charge les passagers ▸ n’a pas pris en charge les passagers ▸ les passagers ont été pris en charge
        fs rendre publique une liste ▸ a rendu publique une liste ▸ n’a pas rendu publique de liste ▸ une liste a été rendue publique
        fs rendre publics les résultats de l’enquête ▸ a rendu publics les résultats de l’enquête ▸ n’a pas rendu publics les résultats de l’enquête ▸ les résultats de l’enquête ont été rendus publics
        fs laisser sans électricité 12 000 foyers ▸ a laissé sans électricité 12 000 foyers ▸ n’a pas laissé sans électricité 12 000 foyers ▸ 12 000 foyers ont été laissés sans électricité
        fs laisser 12 000 foyers sans électricité ▸ a laissé 12 000 foyers sans électricité ▸ n’a pas laissé 12 000 foyers sans électricité ▸ 12 000 foyers ont été laissés sans électricité
        fs priver 30 000 abonnés d’accès ▸ a privé 30 000 abonnés d’accès ▸ n’a pas privé 30 000 abonnés d’accès ▸ 30 000 abonnés ont été privés d’accès
        fs priver des milliers de foyers d’électricité ▸ a privé des milliers de foyers d’électricité ▸ n’a pas privé des milliers de foyers d’électricité ▸ des milliers de foyers ont été privés d’électricité
        fs priver les habitants de la commune d’eau potable ▸ a privé les habitants de la commune d’eau potable ▸ n’a pas privé les habitants de la commune d’eau potable ▸ les habitants de la commune ont été privés d’eau potable
        fs priver d’électricité 30 000 foyers ▸ a privé d’électricité 30 000 foyers ▸ n’a pas privé d’électricité 30 000 foyers ▸ 30 000 foyers ont été privés d’électricité
        fs priver les clients d’Orange d’accès à Internet ▸ a privé les clients d’Orange d’accès à Internet ▸ ▸ les clients d’Orange ont été privés d’accès à Internet
        fs priver les usagers de moyens de paiement ▸ a privé les usagers de moyens de paiement ▸ ▸ les usagers ont été privés de moyens de paiement
        fs priver les hôpitaux de leurs outils informatiques ▸ a privé les hôpitaux de leurs outils informatiques ▸ ▸ les hôpitaux ont été privés de leurs outils informatiques
        ms doter les agents de tablettes ▸ a doté les agents de tablettes ▸ n’a pas doté les agents de tablettes ▸ les agents ont été dotés de tablettes
        ms équiper les rames de nouveaux freins ▸ a équipé les rames de nouveaux freins ▸ n’a pas équipé les rames de nouveaux freins ▸ les rames ont été équipées de nouveaux freins
        ms munir les bâtiments de groupes électrogènes ▸ a muni les bâtiments de groupes électrogènes ▸ ▸ les bâtiments ont été munis de groupes électrogènes
        ms délester le réseau de 300 mégawatts ▸ a délesté le réseau de 300 mégawatts ▸ ▸ le réseau a été délesté de 300 mégawatts
        ms amputer le budget de 2 millions d’euros ▸ a amputé le budget de 2 millions d’euros ▸ ▸ le budget a été amputé de 2 millions d’euros
        fs monter un serveur ▸ a monté un serveur ▸ n’a pas monté de serveur ▸ un serveur a été monté
        ms monter à 5 % ▸ est monté à 5 % ▸ n’est pas monté à 5 % ▸ —
        fs passer la nuit à réparer la panne ▸ a passé la nuit à réparer la panne
        ms passer deux heures à chercher la cause ▸ a passé deux heures à chercher la cause
        fs passer inaperçu ▸ est passée inaperçue ▸ n’est pas passée inaperçue ▸ —
        fs passer de 10 à 20 % ▸ est passée de 10 à 20 % ▸ n’est pas passée de 10 à 20 % ▸ —
        fs passer outre l’avis du comité ▸ a passé outre l’avis du comité ▸ n’a pas passé outre l’avis du comité
        fs passer commande de 200 serveurs ▸ a passé commande de 200 serveurs ▸ n’a pas passé commande de 200 serveurs ▸ —
        fs passer un accord avec l’opérateur ▸ a passé un accord avec l’opérateur ▸ n’a pas passé d’accord avec l’opérateur ▸ un accord a été passé avec l’opérateur
        fs descendre à zéro ▸ est descendue à zéro ▸ n’est pas descendue à zéro ▸ —
        ms descendre les passagers sur la voie ▸ a descendu les passagers sur la voie ▸ ▸ les passagers ont été descendus sur la voie
        fp rentrer dans l’ordre ▸ sont rentrées dans l’ordre ▸ ne sont pas rentrées dans l’ordre ▸ —
        ms rentrer les données à la main ▸ a rentré les données à la main ▸ n’a pas rentré les données à la main ▸ les données ont été rentrées à la main
        fs sortir un communiqué ▸ a sorti un communiqué ▸ n’a pas sorti de communiqué ▸ un communiqué a été sorti
        fs sortir de la crise ▸ est sortie de la crise ▸ n’est pas sortie de la crise ▸ —
        fs sortir indemne de l’attaque ▸ est sortie indemne de l’attaque ▸ n’est pas sortie indemne de l’attaque ▸ —
        ms retourner les formulaires ▸ a retourné les formulaires ▸ n’a pas retourné les formulaires ▸ les formulaires ont été retournés
        fs retourner à la normale ▸ est retournée à la normale ▸ n’est pas retournée à la normale ▸ —
        ms remonter les informations à la direction ▸ a remonté les informations à la direction ▸ ▸ les informations ont été remontées à la direction
        fs remonter le 3 mars ▸ est remontée le 3 mars
        fs tomber en panne ▸ est tombée en panne ▸ n’est pas tombée en panne ▸ —
        fs tomber trois fois en panne ▸ est tombée trois fois en panne
        fs demeurer inaccessible ▸ est demeurée inaccessible ▸ n’est pas demeurée inaccessible ▸ —
        fs apparaître à 9 heures ▸ est apparue à 9 heures ▸ n’est pas apparue à 9 heures ▸ —
        fs disparaître des écrans ▸ a disparu des écrans ▸ n’a pas disparu des écrans ▸ —
        mp convenir d’un calendrier ▸ sont convenus d’un calendrier ▸ ne sont pas convenus d’un calendrier ▸ —
        fs convenir aux syndicats ▸ a convenu aux syndicats ▸ n’a pas convenu aux syndicats ▸ —
        ms ressusciter un vieux service ▸ a ressuscité un vieux service ▸ ▸ un vieux service a été ressuscité
        fs paraître insuffisant ▸ a paru insuffisante ▸ n’a pas paru insuffisante ▸ —
        ms paraître au Journal officiel ▸ est paru au Journal officiel ▸ n’est pas paru au Journal officiel ▸ —
        ms rétablir le courant dans la matinée ▸ a rétabli le courant dans la matinée ▸ n’a pas rétabli le courant dans la matinée ▸ le courant a été rétabli dans la matinée
        ms suspendre jusqu’à nouvel ordre les vols intérieurs ▸ a suspendu jusqu’à nouvel ordre les vols intérieurs ▸ ▸ les vols intérieurs ont été suspendus jusqu’à nouvel ordre
        ms suspendre la circulation des trains pendant deux heures ▸ a suspendu la circulation des trains pendant deux heures ▸ ▸ la circulation des trains a été suspendue pendant deux heures
        ms interrompre le trafic deux heures ▸ a interrompu le trafic deux heures ▸ ▸ le trafic a été interrompu deux heures
        fs fermer l’aéroport lundi matin ▸ a fermé l’aéroport lundi matin ▸ ▸ l’aéroport a été fermé lundi matin
        fs rouvrir le site le lendemain ▸ a rouvert le site le lendemain ▸ ▸ le site a été rouvert le lendemain
        fs annuler 120 vols le 3 mars ▸ a annulé 120 vols le 3 mars ▸ ▸ 120 vols ont été annulés le 3 mars
        ms couper temporairement l’accès au site ▸ a temporairement coupé l’accès au site ▸ n’a pas temporairement coupé l’accès au site ▸ l’accès au site a été temporairement coupé
        ms fermer le site temporairement ▸ a fermé le site temporairement ▸ ▸ le site a été fermé temporairement
        fs couper l’eau aux riverains ▸ a coupé l’eau aux riverains ▸ n’a pas coupé l’eau aux riverains ▸ l’eau a été coupée aux riverains
        ms dérouter plusieurs avions vers Lyon ▸ a dérouté plusieurs avions vers Lyon ▸ ▸ plusieurs avions ont été déroutés vers Lyon
        ms retarder la plupart des trains ▸ a retardé la plupart des trains ▸ ▸ la plupart des trains ont été retardés
        fs toucher 1,5 million de comptes ▸ a touché 1,5 million de comptes ▸ n’a pas touché 1,5 million de comptes ▸ 1,5 million de comptes ont été touchés
        fs toucher la plupart des clients ▸ a touché la plupart des clients ▸ ▸ la plupart des clients ont été touchés
        fs affecter près de 70 000 clients ▸ a affecté près de 70 000 clients ▸ ▸ près de 70 000 clients ont été affectés
        ms arrêter puis relancer les serveurs ▸ a arrêté puis relancé les serveurs ▸ ▸ les serveurs ont été arrêtés puis relancés
        ms arrêter et redémarrer la centrale ▸ a arrêté et redémarré la centrale ▸ ▸ la centrale a été arrêtée et redémarrée
        ms couper le réseau et isoler les serveurs ▸ a coupé le réseau et isolé les serveurs ▸ ▸ le réseau a été coupé et les serveurs ont été isolés
        fs mettre à jour puis redémarrer les routeurs ▸ a mis à jour puis redémarré les routeurs ▸ ▸ les routeurs ont été mis à jour puis redémarrés
        fs présenter ses excuses et promettre un remboursement ▸ a présenté ses excuses et promis un remboursement ▸ ▸ —
        fs tomber en panne et redémarrer ▸ est tombée en panne et a redémarré
        ms basculer sur un système de secours ▸ a basculé sur un système de secours ▸ n’a pas basculé sur un système de secours ▸ —
        ms mettre hors service le transformateur ▸ a mis hors service le transformateur ▸ ▸ le transformateur a été mis hors service
        ms mettre hors tension une ligne ▸ a mis hors tension une ligne ▸ n’a pas mis hors tension de ligne ▸ une ligne a été mise hors tension
        ms mettre à l’arrêt deux réacteurs ▸ a mis à l’arrêt deux réacteurs ▸ ▸ deux réacteurs ont été mis à l’arrêt
        ms mettre sous surveillance la centrale ▸ a mis sous surveillance la centrale ▸ ▸ la centrale a été mise sous surveillance
        ms mettre en place une cellule de crise ▸ a mis en place une cellule de crise ▸ n’a pas mis en place de cellule de crise ▸ une cellule de crise a été mise en place
        fs mettre en œuvre un plan de reprise ▸ a mis en œuvre un plan de reprise ▸ ▸ un plan de reprise a été mis en œuvre
        fs mettre en cause le fournisseur ▸ a mis en cause le fournisseur ▸ n’a pas mis en cause le fournisseur ▸ le fournisseur a été mis en cause
        ms mettre en garde les usagers ▸ a mis en garde les usagers ▸ ▸ les usagers ont été mis en garde
        ms mettre au point une parade ▸ a mis au point une parade ▸ ▸ une parade a été mise au point
        ms mettre à la disposition des clients un numéro vert ▸ a mis à la disposition des clients un numéro vert ▸ ▸ un numéro vert a été mis à la disposition des clients
        ms remettre en état la voie ▸ a remis en état la voie ▸ ▸ la voie a été remise en état
        ms remettre en marche les pompes ▸ a remis en marche les pompes ▸ ▸ les pompes ont été remises en marche
        ms évacuer par précaution le bâtiment ▸ a évacué par précaution le bâtiment ▸ ▸ le bâtiment a été évacué par précaution
        ms évacuer le bâtiment par précaution ▸ a évacué le bâtiment par précaution ▸ ▸ le bâtiment a été évacué par précaution
        ms maintenir fermés les guichets ▸ a maintenu fermés les guichets ▸ ▸ les guichets ont été maintenus fermés
        ms maintenir le service ouvert ▸ a maintenu le service ouvert ▸ ▸ le service a été maintenu ouvert
        fs rendre le site inaccessible ▸ a rendu le site inaccessible ▸ n’a pas rendu le site inaccessible ▸ le site a été rendu inaccessible
        fs rendre le site inaccessible aux usagers ▸ a rendu le site inaccessible aux usagers ▸ ▸ le site a été rendu inaccessible aux usagers
        fs rendre les services lents ou inaccessibles ▸ a rendu les services lents ou inaccessibles ▸ ▸ les services ont été rendus lents ou inaccessibles
        fs rendre totalement inutilisable l’application ▸ a totalement rendu inutilisable l’application ▸ ▸ l’application a été totalement rendue inutilisable
        fs provoquer d’importantes perturbations ▸ a provoqué d’importantes perturbations ▸ n’a pas provoqué d’importantes perturbations ▸ d’importantes perturbations ont été provoquées
        fs causer des retards ▸ a causé des retards ▸ n’a pas causé de retards ▸ des retards ont été causés
        fs entraîner la fermeture de 12 agences ▸ a entraîné la fermeture de 12 agences ▸ ▸ —
        fs faire tomber le réseau ▸ a fait tomber le réseau ▸ n’a pas fait tomber le réseau ▸ —
        fs laisser passer un fichier défectueux ▸ a laissé passer un fichier défectueux ▸ n’a pas laissé passer de fichier défectueux ▸ —
        fs prendre du retard ▸ a pris du retard ▸ n’a pas pris de retard
        fs perdre de l’argent ▸ a perdu de l’argent ▸ n’a pas perdu d’argent
        fs gagner en stabilité ▸ a gagné en stabilité ▸ n’a pas gagné en stabilité ▸ —
        fs durer une heure ▸ a duré une heure ▸ n’a pas duré une heure ▸ —
        fs se produire à 9 heures ▸ s’est produite à 9 heures ▸ ne s’est pas produite à 9 heures ▸ —
        fs s’arrêter deux heures ▸ s’est arrêtée deux heures
        fs se prolonger toute la nuit ▸ s’est prolongée toute la nuit
        fp se succéder ▸ se sont succédé ▸ ne se sont pas succédé ▸ —
        mp se retrouver sans chauffage ▸ se sont retrouvés sans chauffage ▸ ne se sont pas retrouvés sans chauffage ▸ —
        fs s’étendre à toute la région ▸ s’est étendue à toute la région
        fs se propager aux autres sites ▸ s’est propagée aux autres sites ▸ ne s’est pas propagée aux autres sites ▸ —
        fs s’éteindre ▸ s’est éteinte ▸ ne s’est pas éteinte ▸ —
        fs se dérouler le 3 mars ▸ s’est déroulée le 3 mars
        fs survenir dans la nuit ▸ est survenue dans la nuit ▸ n’est pas survenue dans la nuit ▸ —
        fs redevenir accessible ▸ est redevenue accessible ▸ n’est pas redevenue accessible ▸ —
        mp rester bloqué en gare ▸ sont restés bloqués en gare ▸ ne sont pas restés bloqués en gare ▸ —
        fs être coupé puis rétabli ▸ a été coupée puis rétablie ▸ n’a pas été coupée puis rétablie ▸ —
        fs être lent, voire inaccessible ▸ a été lente, voire inaccessible
        mp être privé d’électricité ▸ ont été privés d’électricité ▸ n’ont pas été privés d’électricité ▸ —
        fs souffrir du froid ▸ a souffert du froid ▸ n’a pas souffert du froid ▸ —
        fs dépendre des pluies ▸ a dépendu des pluies ▸ n’a pas dépendu des pluies ▸ —
        fs relever des anomalies ▸ a relevé des anomalies ▸ n’a pas relevé d’anomalies ▸ des anomalies ont été relevées
        fs relever de la justice ▸ a relevé de la justice ▸ n’a pas relevé de la justice ▸ —
        fs traiter des milliers de demandes ▸ a traité des milliers de demandes ▸ ▸ des milliers de demandes ont été traitées
        ms immobiliser en pleine voie un TGV ▸ a immobilisé en pleine voie un TGV ▸ n’a pas immobilisé en pleine voie de TGV ▸ un TGV a été immobilisé en pleine voie
        fs plonger dans le noir 45 000 foyers ▸ a plongé dans le noir 45 000 foyers ▸ ▸ 45 000 foyers ont été plongés dans le noir
        fs couper du monde plusieurs villages ▸ a coupé du monde plusieurs villages ▸ ▸ plusieurs villages ont été coupés du monde
        fs prendre de court les équipes techniques ▸ a pris de court les équipes techniques ▸ ▸ les équipes techniques ont été prises de court
        fs stopper net la production ▸ a stoppé net la production ▸ ▸ la production a été stoppée net
        fs évaluer à 300 le nombre de victimes ▸ a évalué à 300 le nombre de victimes ▸ ▸ le nombre de victimes a été évalué à 300
        fs relâcher des gaz toxiques dans l’atmosphère ▸ a relâché des gaz toxiques dans l’atmosphère ▸ n’a pas relâché de gaz toxiques dans l’atmosphère ▸ des gaz toxiques ont été relâchés dans l’atmosphère
        fs déverser dans la rivière 300 litres d’hydrocarbures ▸ a déversé dans la rivière 300 litres d’hydrocarbures ▸ ▸ 300 litres d’hydrocarbures ont été déversés dans la rivière
        fs être touché par la panne et contraint de fermer ▸ a été touchée par la panne et contrainte de fermer
        fs transférer aux urgences les patients les plus graves ▸ a transféré aux urgences les patients les plus graves ▸ ▸ les patients les plus graves ont été transférés aux urgences
        fs augmenter de 20 % les tarifs ▸ a augmenté de 20 % les tarifs ▸ n’a pas augmenté de 20 % les tarifs ▸ les tarifs ont été augmentés de 20 %

        """
}
