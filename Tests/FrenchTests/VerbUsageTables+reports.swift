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
        ms affirmer que les clientes seront remboursées ▸ a affirmé que les clientes seraient remboursées
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
    /// Phrases between the verb and what agrees with the subject; negations, causatives and pronouns.
    static let phrases = """
        fs appeler à la prudence ▸ a appelé à la prudence ▸ ▸ —
        fs cliquer sur un lien et saisir leurs identifiants ▸ a cliqué sur un lien et saisi ses identifiants ▸ ▸ —
        fs ouvrir une pièce jointe et activer les macros ▸ a ouvert une pièce jointe et activé les macros ▸ ▸ une pièce jointe a été ouverte et les macros ont été activées
        fs télécharger puis ouvrir | une pièce jointe ▸ a téléchargé puis ouvert une pièce jointe ▸ ▸ une pièce jointe a été téléchargée puis ouverte
        ms ne pas avoir testé ni vérifié la mise à jour ▸ n’a pas testé ni vérifié la mise à jour ▸ ▸ —
        fs avoir mal configuré le pare-feu ▸ a mal configuré le pare-feu ▸ ▸ le pare-feu a été mal configuré
        fs avoir trop tardé ▸ a trop tardé ▸ ▸ —
        fs avoir longtemps ignoré les alertes ▸ a longtemps ignoré les alertes ▸ ▸ les alertes ont longtemps été ignorées
        fs avoir été longtemps ignorée ▸ a longtemps été ignorée ▸ ▸ —
        fs avoir été à plusieurs reprises signalée ▸ a été à plusieurs reprises signalée ▸ ▸ —
        fs être à plusieurs reprises signalée ▸ a été à plusieurs reprises signalée ▸ ▸ —
        fs être signalée à plusieurs reprises ▸ a été signalée à plusieurs reprises ▸ ▸ —
        fs être une nouvelle fois touché ▸ a été une nouvelle fois touchée ▸ ▸ —
        fs être de nouveau touché ▸ a de nouveau été touchée ▸ ▸ —
        fs être à nouveau touché ▸ a à nouveau été touchée ▸ ▸ —
        fs être touché une nouvelle fois ▸ a été touchée une nouvelle fois ▸ ▸ —
        fs être fortement ralenti voire interrompu ▸ a été fortement ralentie voire interrompue ▸ ▸ —
        fs être fortement ralenti, voire interrompu ▸ a été fortement ralentie, voire interrompue ▸ ▸ —
        fs être presque entièrement rétabli ▸ a été presque entièrement rétablie ▸ ▸ —
        fs être quasi totalement rétabli ▸ a été quasi totalement rétablie ▸ ▸ —
        fs être en grande partie rétabli ▸ a été en grande partie rétablie ▸ ▸ —
        fs être en partie rétabli ▸ a été en partie rétablie ▸ ▸ —
        fs être pour l’essentiel rétabli ▸ a été pour l’essentiel rétablie ▸ ▸ —
        fs être à moitié détruit ▸ a été à moitié détruite ▸ ▸ —
        fs être à peu près rétabli ▸ a été à peu près rétablie ▸ ▸ —
        fs être peu à peu rétabli ▸ a été peu à peu rétablie ▸ ▸ —
        fs être non seulement lent mais aussi inaccessible ▸ a été non seulement lente mais aussi inaccessible ▸ ▸ —
        fs être très fortement perturbé ▸ a été très fortement perturbée ▸ ▸ —
        fs être trop lentement rétabli ▸ a été trop lentement rétablie ▸ ▸ —
        fs être plus ou moins rétabli ▸ a été plus ou moins rétablie ▸ ▸ —
        fs être tout juste rétabli ▸ a été tout juste rétablie ▸ ▸ —
        fs être temporairement ou définitivement fermé ▸ a été temporairement ou définitivement fermée ▸ ▸ —
        fs avoir sans doute été volontairement coupé ▸ a sans doute été volontairement coupée ▸ ▸ —
        fs avoir très probablement été exploitée ▸ a très probablement été exploitée ▸ ▸ —
        mp devoir être intégralement réédités et renvoyés ▸ ont dû être intégralement réédités et renvoyés ▸ ▸ —
        mp devoir être reprogrammés ou annulés ▸ ont dû être reprogrammés ou annulés ▸ ▸ —
        mp pouvoir être lus, copiés et revendus ▸ ont pu être lus, copiés et revendus ▸ ▸ —
        mp risquer d’être revendus ou utilisés pour des escroqueries ▸ ont risqué d’être revendus ou utilisés pour des escroqueries ▸ ▸ —
        mp être copiés puis mis en vente ▸ ont été copiés puis mis en vente ▸ ▸ —
        mp être mis en vente ou publiés ▸ ont été mis en vente ou publiés ▸ ▸ —
        fs être progressivement et prudemment remise en service ▸ a été progressivement et prudemment remise en service ▸ ▸ —
        fs remettre progressivement en service les rames ▸ a progressivement remis en service les rames ▸ ▸ les rames ont été progressivement remises en service
        fs remettre en service progressivement les rames ▸ a remis en service progressivement les rames ▸ ▸ les rames ont été remises en service progressivement
        fs remettre les rames progressivement en service ▸ a remis les rames progressivement en service ▸ ▸ les rames ont été remises progressivement en service
        fs rétablir un à un les services ▸ a rétabli un à un les services ▸ ▸ les services ont été rétablis un à un
        fs rétablir un par un les services ▸ a rétabli un par un les services ▸ ▸ les services ont été rétablis un par un
        fs rétablir partiellement le trafic ▸ a partiellement rétabli le trafic ▸ ▸ le trafic a été partiellement rétabli
        fs rétablir le trafic partiellement ▸ a rétabli le trafic partiellement ▸ ▸ le trafic a été rétabli partiellement
        fs rétablir en partie le trafic ▸ a en partie rétabli le trafic ▸ ▸ le trafic a été en partie rétabli
        fs rétablir l’essentiel du trafic ▸ a rétabli l’essentiel du trafic ▸ ▸ l’essentiel du trafic a été rétabli
        fs rétablir tout le trafic ▸ a rétabli tout le trafic ▸ ▸ tout le trafic a été rétabli
        fs tout rétablir ▸ a tout rétabli ▸ ▸ —
        fs avoir tout rétabli ▸ a tout rétabli ▸ ▸ —
        fs ne pas tout rétablir ▸ n’a pas tout rétabli ▸ ▸ —
        fs n’avoir encore rien rétabli ▸ n’a encore rien rétabli ▸ ▸ —
        fs n’avoir toujours pas été rétabli ▸ n’a toujours pas été rétablie ▸ ▸ —
        fs ne rien avoir signalé ▸ n’a rien signalé ▸ ▸ —
        fs ne signaler aucun dégât ▸ n’a signalé aucun dégât ▸ ▸ aucun dégât n’a été signalé
        fs ne déplorer ni mort ni blessé ▸ n’a déploré ni mort ni blessé ▸ ▸ —
        fs ne compter que sur elle-même ▸ n’a compté que sur elle-même ▸ ▸ —
        fs ne durer que quelques minutes ▸ n’a duré que quelques minutes ▸ ▸ —
        fs ne concerner qu’une partie des abonnés ▸ n’a concerné qu’une partie des abonnés ▸ ▸ —
        fs n’être plus joignable que par téléphone ▸ n’a plus été joignable que par téléphone ▸ ▸ —
        fs ne répondre qu’aux urgences ▸ n’a répondu qu’aux urgences ▸ ▸ —
        mp ne voir s’afficher qu’une page blanche ▸ n’ont vu s’afficher qu’une page blanche ▸ ▸ —
        mp voir s’afficher une page blanche ▸ ont vu s’afficher une page blanche ▸ ▸ —
        mp voir apparaître les données d’autres clients ▸ ont vu apparaître les données d’autres clients ▸ ▸ —
        mp entendre sonner l’alarme ▸ ont entendu sonner l’alarme ▸ ▸ —
        fs faire sauter le disjoncteur ▸ a fait sauter le disjoncteur ▸ ▸ —
        fs faire exploser le nombre d’appels ▸ a fait exploser le nombre d’appels ▸ ▸ —
        fs faire craindre une fuite ▸ a fait craindre une fuite ▸ ▸ —
        fs faire tomber en panne le serveur ▸ a fait tomber en panne le serveur ▸ ▸ —
        fs laisser fuiter des données ▸ a laissé fuiter des données ▸ ▸ —
        fs laisser passer des virus ▸ a laissé passer des virus ▸ ▸ —
        fs laisser les portes ouvertes ▸ a laissé les portes ouvertes ▸ ▸ les portes ont été laissées ouvertes
        fs se laisser surprendre ▸ s’est laissé surprendre ▸ ▸ —
        fs se faire connaître ▸ s’est fait connaître ▸ ▸ —
        fs se faire passer pour un technicien ▸ s’est fait passer pour un technicien ▸ ▸ —
        mp se faire passer pour des techniciens ▸ se sont fait passer pour des techniciens ▸ ▸ —
        mp se faire rembourser leur billet ▸ se sont fait rembourser leur billet ▸ ▸ —
        mp se faire livrer chez eux ▸ se sont fait livrer chez eux ▸ ▸ —
        mp se voir proposer un bon d’achat ▸ se sont vu proposer un bon d’achat ▸ ▸ —
        mp se voir contraints de rentrer à pied ▸ se sont vus contraints de rentrer à pied ▸ ▸ —
        fs se voir contraint de fermer ▸ s’est vue contrainte de fermer ▸ ▸ —
        fs se voir infliger une amende ▸ s’est vu infliger une amende ▸ ▸ —
        fs s’entendre dire de rappeler ▸ s’est entendu dire de rappeler ▸ ▸ —
        fs s’en tenir à son communiqué ▸ s’en est tenue à son communiqué ▸ ▸ —
        fs s’en prendre à son fournisseur ▸ s’en est prise à son fournisseur ▸ ▸ —
        fs s’en remettre aux autorités ▸ s’en est remise aux autorités ▸ ▸ —
        fs en venir aux mains ▸ en est venue aux mains ▸ ▸ —
        fs y mettre fin ▸ y a mis fin ▸ ▸ —
        fs leur demander de patienter ▸ leur a demandé de patienter ▸ ▸ —
        fs lui en vouloir ▸ lui en a voulu ▸ ▸ —
        fs les en informer ▸ les en a informés ▸ ▸ —
        fs le reconnaître ▸ l’a reconnu ▸ ▸ —
        fs l’avoir reconnu ▸ l’a reconnu ▸ ▸ —
        fs les avoir prévenus ▸ les a prévenus ▸ ▸ —
        fs en avoir informé la Cnil ▸ en a informé la Cnil ▸ ▸ la Cnil en a été informée
        fs s’en être aperçu ▸ s’en est aperçue ▸ ▸ —
        fs ne pas s’en être aperçu ▸ ne s’en est pas aperçue ▸ ▸ —
        fs devoir être en grande partie reconstruit ▸ a dû être en grande partie reconstruite ▸ ▸ —
        fs pouvoir être à tout moment interrompu ▸ a pu être à tout moment interrompue ▸ ▸ —
        fs rester en grande partie fermé ▸ est restée en grande partie fermée ▸ ▸ —
        fs risquer d’être une nouvelle fois touché ▸ a risqué d’être une nouvelle fois touchée ▸ ▸ —
        fs être plus ou moins lent ▸ a été plus ou moins lente ▸ ▸ —
        fs être à moitié plein ▸ a été à moitié pleine ▸ ▸ —
        fs rester bel et bien ouvert ▸ est restée bel et bien ouverte ▸ ▸ —
        fs être envoyé par erreur ▸ a été envoyée par erreur ▸ ▸ —
        fs être par erreur envoyé à tous les clients ▸ a été par erreur envoyée à tous les clients ▸ ▸ —
        fs n’avoir pas répondu ▸ n’a pas répondu ▸ ▸ —
        fs n’être toujours pas rétabli ▸ n’a toujours pas été rétablie ▸ ▸ —
        fs ne toujours pas être rétabli ▸ n’a toujours pas été rétablie ▸ ▸ —
        fs n’avoir jamais été informé ▸ n’a jamais été informée ▸ ▸ —
        fs n’avoir sans doute pas été informé ▸ n’a sans doute pas été informée ▸ ▸ —

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
