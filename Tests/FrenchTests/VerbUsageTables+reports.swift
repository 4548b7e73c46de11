extension VerbUsage {
    /// Attributes in every place: after copulas, in infinitives, in clauses of their own.
    static let attributes = """
        fs être destinée à un autre client ▸ a été destinée à un autre client
        fs paraître frauduleuse ▸ a paru frauduleuse
        mp paraître frauduleux ▸ ont paru frauduleux
        mp être vigilants face aux messages qui paraissent frauduleux ▸ ont été vigilants face aux messages qui paraissent frauduleux
        mp être attentifs à toute demande qui serait suspecte ▸ ont été attentifs à toute demande qui serait suspecte
        mp rester prudents avec les offres jugées trop alléchantes ▸ sont restés prudents avec les offres jugées trop alléchantes
        fs devenir la cible d’attaques répétées ▸ est devenue la cible d’attaques répétées
        fs devenir victime de son succès ▸ est devenue victime de son succès
        fs rester la plus touchée ▸ est restée la plus touchée
        fs rester ouverte aux seuls abonnés ▸ est restée ouverte aux seuls abonnés
        fs être fermée aux voyageurs venus de Lyon ▸ a été fermée aux voyageurs venus de Lyon
        fs être inaccessible depuis certains pays, notamment européens ▸ a été inaccessible depuis certains pays, notamment européens
        fs être rendue publique ▸ a été rendue publique
        fs rendre publiques ses conclusions ▸ a rendu publiques ses conclusions
        fs rendre inaccessibles le site et l’application ▸ a rendu inaccessibles le site et l’application
        fs rendre le site et l’application inaccessibles ▸ a rendu le site et l’application inaccessibles
        fs laisser ouverte une porte dérobée ▸ a laissé ouverte une porte dérobée
        fs laisser ouverte la vanne ▸ a laissé ouverte la vanne
        fs juger insuffisantes les mesures prises ▸ a jugé insuffisantes les mesures prises
        fs juger les mesures insuffisantes ▸ a jugé les mesures insuffisantes
        fs croire la panne résolue ▸ a cru la panne résolue
        fs estimer la situation maîtrisée ▸ a estimé la situation maîtrisée
        fs maintenir fermées toutes les écoles ▸ a maintenu fermées toutes les écoles
        fs tenir informés ses clients ▸ a tenu informés ses clients
        fs tenir ses clients informés ▸ a tenu ses clients informés
        fs considérer la faille comme corrigée ▸ a considéré la faille comme corrigée
        fs déclarer l’incident clos ▸ a déclaré l’incident clos
        fs se déclarer victime d’un piratage ▸ s’est déclarée victime d’un piratage
        fs se révéler plus grave que prévu ▸ s’est révélée plus grave que prévu
        fs s’avérer infondée ▸ s’est avérée infondée
        fs se croire protégée ▸ s’est crue protégée
        fs se sentir abandonnée ▸ s’est sentie abandonnée
        mp se dire choqués par les propos tenus ▸ se sont dits choqués par les propos tenus
        mp se retrouver coincés dans une rame bondée et surchauffée ▸ se sont retrouvés coincés dans une rame bondée et surchauffée
        mp se retrouver face à un écran noir ▸ se sont retrouvés face à un écran noir
        mp se retrouver bloqués, sans eau ni nourriture ▸ se sont retrouvés bloqués, sans eau ni nourriture
        fs être lente, instable et parfois inaccessible ▸ a été lente, instable et parfois inaccessible
        fs être tantôt lente, tantôt inaccessible ▸ a été tantôt lente, tantôt inaccessible
        fs être aussi lente qu’un modem ▸ a été aussi lente qu’un modem
        fs être hors service ▸ a été hors service
        fs être en panne ▸ a été en panne
        fs être à l’arrêt ▸ a été à l’arrêt
        fs être sous tension ▸ a été sous tension
        fs être privée d’eau et d’électricité ▸ a été privée d’eau et d’électricité
        fs être privé de chauffage et contraint de fermer ▸ a été privée de chauffage et contrainte de fermer
        fs être évacuée puis fouillée ▸ a été évacuée puis fouillée
        fs être victime d’une fuite de données et contrainte de fermer ▸ a été victime d’une fuite de données et contrainte de fermer
        fs être en cours de réparation ▸ a été en cours de réparation
        fs être sur le point d’être rétablie ▸ a été sur le point d’être rétablie
        fs être censée être redondante ▸ a été censée être redondante
        fs être réputée inviolable ▸ a été réputée inviolable
        fs être tenue pour responsable ▸ a été tenue pour responsable
        fs être prise pour une attaque ▸ a été prise pour une attaque
        fs être jugée fiable ▸ a été jugée fiable
        fs être soupçonnée d’être à l’origine de la fuite ▸ a été soupçonnée d’être à l’origine de la fuite
        fs être accusée d’avoir été négligente ▸ a été accusée d’avoir été négligente
        fs être incapable de dire combien de clients sont concernés ▸ a été incapable de dire combien de clients sont concernés
        fs être prête à être déployée ▸ a été prête à être déployée
        fs être la première à être touchée ▸ a été la première à être touchée
        fs être l’une des premières touchées ▸ a été l’une des premières touchées
        fs finir par être rétablie ▸ a fini par être rétablie
        fs finir par être rétabli ▸ a fini par être rétablie
        fs commencer à être rétabli ▸ a commencé à être rétablie
        fs cesser d’être accessible ▸ a cessé d’être accessible
        fs continuer à être diffusée ▸ a continué à être diffusée
        fs aller jusqu’à être fermée ▸ est allée jusqu’à être fermée
        fs éviter d’être piratée ▸ a évité d’être piratée
        fs mériter d’être mieux protégée ▸ a mérité d’être mieux protégée
        fs demander à être dédommagé ▸ a demandé à être dédommagée
        fs s’attendre à être condamnée ▸ s’est attendue à être condamnée
        fs se plaindre d’être mal informée ▸ s’est plainte d’être mal informée
        fs regretter d’avoir été prévenue trop tard ▸ a regretté d’avoir été prévenue trop tard
        fs regretter de ne pas avoir été prévenu ▸ a regretté de ne pas avoir été prévenue
        fs avoir été prévenu trop tard ▸ a été prévenue trop tard
        fs n’avoir jamais été changé ▸ n’a jamais été changée
        fs n’avoir pas été mise à jour depuis 2019 ▸ n’a pas été mise à jour depuis 2019
        fs ne pas avoir été mis à jour ▸ n’a pas été mise à jour
        fs avoir dû être remplacé ▸ a dû être remplacée
        fs ne pas pouvoir être réparé ▸ n’a pas pu être réparée
        fs ne plus devoir être utilisé ▸ n’a plus dû être utilisée
        fs venir d’être mis en service ▸ est venue d’être mise en service
        fs être sur le point de fermer ▸ a été sur le point de fermer
        fs manquer d’être emporté ▸ a manqué d’être emportée
        fs faillir être emporté ▸ a failli être emportée
        fs devoir rester fermé ▸ a dû rester fermée
        fs pouvoir rester ouvert ▸ a pu rester ouverte
        fs sembler avoir été oublié ▸ a semblé avoir été oubliée
        fs paraître avoir été supprimé ▸ a paru avoir été supprimée
        fs dire ne pas avoir été consulté ▸ a dit ne pas avoir été consultée
        fs dire avoir été informé par un client qui avait été prévenu par la presse ▸ a dit avoir été informée par un client qui avait été prévenu par la presse
        fs laisser entendre que la faille pourrait être plus grave ▸ a laissé entendre que la faille pourrait être plus grave
        mp estimer que la situation pourrait être tendue ▸ ont estimé que la situation pourrait être tendue
        ms affirmer que les clientes seront remboursées ▸ a affirmé que les clientes seront remboursées
        ms indiquer à ses clientes qu’elles pourraient être remboursées ▸ a indiqué à ses clientes qu’elles pourraient être remboursées
        ms permettre à la victime d’être indemnisée ▸ a permis à la victime d’être indemnisée
        ms contraindre la mairie à rester fermée ▸ a contraint la mairie à rester fermée
        ms empêcher la messagerie d’être consultée ▸ a empêché la messagerie d’être consultée
        ms mettre la messagerie dans l’impossibilité d’être consultée ▸ a mis la messagerie dans l’impossibilité d’être consultée
        ms aider la commune à être mieux protégée ▸ a aidé la commune à être mieux protégée
        ms attendre d’être payé ▸ a attendu d’être payé
        mp attendre d’être payé ▸ ont attendu d’être payés
        ms attendre la fin de la panne pour être remboursé ▸ a attendu la fin de la panne pour être remboursé
        mp payer pour être protégé ▸ ont payé pour être protégés
        mp passer par Lyon avant d’être transféré ▸ sont passés par Lyon avant d’être transférés

        """
    /// Where objects end, and whose the possessives are.
    static let objects = """
        ms sectionner deux câbles à fibre optique ▸ a sectionné deux câbles à fibre optique ▸ ▸ deux câbles à fibre optique ont été sectionnés
        ms arrêter un train à grande vitesse ▸ a arrêté un train à grande vitesse ▸ ▸ un train à grande vitesse a été arrêté
        ms couper l’accès à très haut débit ▸ a coupé l’accès à très haut débit ▸ ▸ l’accès à très haut débit a été coupé
        fs retirer de la vente le modèle en cause ▸ a retiré de la vente le modèle en cause ▸ ▸ le modèle en cause a été retiré de la vente
        fs mettre le réseau en attente ▸ a mis le réseau en attente ▸ ▸ le réseau a été mis en attente
        fs toucher un abonné sur dix ▸ a touché un abonné sur dix ▸ ▸ un abonné sur dix a été touché
        fs toucher un abonné sur Facebook ▸ a touché un abonné sur Facebook ▸ ▸ un abonné a été touché sur Facebook
        fs n’avoir fait ni mort ni blessé ▸ n’a fait ni mort ni blessé ▸ ▸ —
        fs avoir fait deux blessés ▸ a fait deux blessés ▸ ▸ —
        fs avoir lieu lundi ▸ a eu lieu lundi ▸ ▸ —
        fs avoir peur de la panne ▸ a eu peur de la panne ▸ ▸ —
        fs avoir besoin de renforts ▸ a eu besoin de renforts ▸ ▸ —
        fs avoir droit à un remboursement ▸ a eu droit à un remboursement ▸ ▸ —
        fs avoir vu ses comptes vidés ▸ a vu ses comptes vidés ▸ ▸ —
        fs avoir accès aux données ▸ a eu accès aux données ▸ ▸ —
        fs avoir raison ▸ a eu raison ▸ ▸ —
        fs avoir connaissance de la faille ▸ a eu connaissance de la faille ▸ ▸ —
        fs avoir pris le relais ▸ a pris le relais ▸ ▸ —
        fs avoir conscience du problème ▸ a eu conscience du problème ▸ ▸ —
        fs avoir affaire à un pirate ▸ a eu affaire à un pirate ▸ ▸ —
        fs avoir recours à un prestataire ▸ a eu recours à un prestataire ▸ ▸ —
        fs avoir pour effet de ralentir le trafic ▸ a eu pour effet de ralentir le trafic ▸ ▸ —
        fs indemniser les voyageurs à hauteur de 50 % de leur billet ▸ a indemnisé les voyageurs à hauteur de 50 % de leur billet ▸ ▸ les voyageurs ont été indemnisés à hauteur de 50 % de leur billet
        fs rembourser intégralement leur billet aux voyageurs ▸ a intégralement remboursé leur billet aux voyageurs ▸ ▸ —
        fs rendre leur argent à ses clients ▸ a rendu leur argent à ses clients ▸ ▸ —
        fs consulter leur liste d’amis ▸ a consulté sa liste d’amis ▸ ▸ —
        fs publier leurs données ▸ a publié ses données ▸ ▸ —
        fs prévenir les victimes par leur mairie ▸ a prévenu les victimes par leur mairie ▸ ▸ les victimes ont été prévenues par leur mairie
        fs priver les clients de leurs outils ▸ a privé les clients de leurs outils ▸ ▸ les clients ont été privés de leurs outils
        fs isoler les postes infectés du reste du réseau ▸ a isolé les postes infectés du reste du réseau ▸ ▸ les postes infectés ont été isolés du reste du réseau
        fs inonder la salle des machines ▸ a inondé la salle des machines ▸ ▸ la salle des machines a été inondée
        fs vider la salle des serveurs ▸ a vidé la salle des serveurs ▸ ▸ la salle des serveurs a été vidée
        fs équiper les rames du métro de nouveaux freins ▸ a équipé les rames du métro de nouveaux freins ▸ ▸ les rames du métro ont été équipées de nouveaux freins
        fs menacer les salariés de licenciement ▸ a menacé les salariés de licenciement ▸ ▸ les salariés ont été menacés de licenciement
        fs saturer le serveur de requêtes ▸ a saturé le serveur de requêtes ▸ ▸ le serveur a été saturé de requêtes
        fs saturer les lignes du standard ▸ a saturé les lignes du standard ▸ ▸ les lignes du standard ont été saturées
        fs se donner jusqu’à lundi ▸ s’est donné jusqu’à lundi ▸ ▸ —
        fs s’adresser à ses clients ▸ s’est adressée à ses clients ▸ ▸ —
        fs s’adresser des reproches ▸ s’est adressé des reproches ▸ ▸ —

        """
}
