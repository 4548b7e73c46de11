extension VerbUsage {
    /// What companies, hospitals, authorities and their public do and say.
    static let organisations = """
        fs contraindre les hôpitaux à reporter des opérations ▸ a contraint les hôpitaux à reporter des opérations ▸ n’a pas contraint les hôpitaux à reporter des opérations ▸ les hôpitaux ont été contraints de reporter des opérations
        fs obliger les patients à se rendre à Lyon ▸ a obligé les patients à se rendre à Lyon ▸ ▸ les patients ont été obligés de se rendre à Lyon
        fs forcer l’usine à interrompre sa production ▸ a forcé l’usine à interrompre sa production ▸ ▸ l’usine a été forcée d’interrompre sa production
        ms transférer une trentaine de patients vers d’autres établissements ▸ a transféré une trentaine de patients vers d’autres établissements ▸ ▸ une trentaine de patients ont été transférés vers d’autres établissements
        ms déprogrammer les opérations non urgentes ▸ a déprogrammé les opérations non urgentes ▸ ▸ les opérations non urgentes ont été déprogrammées
        ms activer le plan blanc ▸ a activé le plan blanc ▸ n’a pas activé le plan blanc ▸ le plan blanc a été activé
        ms déclencher un plan blanc ▸ a déclenché un plan blanc ▸ n’a pas déclenché de plan blanc ▸ un plan blanc a été déclenché
        ms fonctionner en mode dégradé ▸ a fonctionné en mode dégradé ▸ n’a pas fonctionné en mode dégradé ▸ —
        ms recourir au papier ▸ a recouru au papier ▸ n’a pas recouru au papier ▸ —
        ms revenir au papier et au crayon ▸ est revenu au papier et au crayon ▸ n’est pas revenu au papier et au crayon ▸ —
        fs présenter ses excuses à ses clients ▸ a présenté ses excuses à ses clients ▸ n’a pas présenté ses excuses à ses clients ▸ —
        fs présenter des excuses ▸ a présenté des excuses ▸ n’a pas présenté d’excuses ▸ des excuses ont été présentées
        fs s’excuser auprès de ses abonnés ▸ s’est excusée auprès de ses abonnés ▸ ne s’est pas excusée auprès de ses abonnés ▸ —
        fs publier un démenti ▸ a publié un démenti ▸ n’a pas publié de démenti ▸ un démenti a été publié
        fs publier de nouvelles consignes ▸ a publié de nouvelles consignes ▸ n’a pas publié de nouvelles consignes ▸ de nouvelles consignes ont été publiées
        fs donner des précisions ▸ a donné des précisions ▸ n’a pas donné de précisions ▸ des précisions ont été données
        fs fournir la moindre explication ▸ a fourni la moindre explication ▸ n’a pas fourni la moindre explication
        fs donner suite à leur demande ▸ a donné suite à sa demande ▸ n’a pas donné suite à sa demande ▸ —
        fs tenir compte des avertissements ▸ a tenu compte des avertissements ▸ n’a pas tenu compte des avertissements ▸ —
        fs prendre connaissance du rapport ▸ a pris connaissance du rapport ▸ n’a pas pris connaissance du rapport ▸ —
        fs prendre contact avec les autorités ▸ a pris contact avec les autorités ▸ n’a pas pris contact avec les autorités ▸ —
        fs prendre des mesures de précaution ▸ a pris des mesures de précaution ▸ n’a pas pris de mesures de précaution ▸ des mesures de précaution ont été prises
        fs prendre la décision de fermer le site ▸ a pris la décision de fermer le site ▸ n’a pas pris la décision de fermer le site ▸ la décision a été prise de fermer le site
        fs faire appel à des experts ▸ a fait appel à des experts ▸ n’a pas fait appel à des experts ▸ —
        fs faire face à un afflux d’appels ▸ a fait face à un afflux d’appels ▸ n’a pas fait face à un afflux d’appels ▸ —
        fs rendre hommage aux pompiers ▸ a rendu hommage aux pompiers ▸ n’a pas rendu hommage aux pompiers ▸ —
        ms venir à bout de l’incendie ▸ est venu à bout de l’incendie ▸ n’est pas venu à bout de l’incendie ▸ —
        mp circonscrire le feu ▸ ont circonscrit le feu ▸ n’ont pas circonscrit le feu ▸ le feu a été circonscrit
        mp éteindre l’incendie ▸ ont éteint l’incendie ▸ n’ont pas éteint l’incendie ▸ l’incendie a été éteint
        mp maîtriser le sinistre ▸ ont maîtrisé le sinistre ▸ n’ont pas maîtrisé le sinistre ▸ le sinistre a été maîtrisé
        mp intervenir sur place ▸ sont intervenus sur place ▸ ne sont pas intervenus sur place ▸ —
        mp parvenir à rétablir le service ▸ sont parvenus à rétablir le service ▸ ne sont pas parvenus à rétablir le service ▸ —
        mp accourir sur les lieux ▸ sont accourus sur les lieux ▸ ne sont pas accourus sur les lieux ▸ —
        fs blesser légèrement deux salariés ▸ a légèrement blessé deux salariés ▸ ▸ deux salariés ont été légèrement blessés
        fs faire deux morts et douze blessés ▸ a fait deux morts et douze blessés ▸ n’a pas fait deux morts et douze blessés ▸ —
        fs faire des victimes ▸ a fait des victimes ▸ n’a pas fait de victimes ▸ —
        fs coûter 3 millions d’euros ▸ a coûté 3 millions d’euros ▸ n’a pas coûté 3 millions d’euros ▸ —
        fs constituer une menace ▸ a constitué une menace ▸ n’a pas constitué une menace ▸ —
        fs connaître une panne mondiale ▸ a connu une panne mondiale ▸ n’a pas connu de panne mondiale ▸ —
        fs subir une panne ▸ a subi une panne ▸ n’a pas subi de panne
        fs rencontrer des difficultés ▸ a rencontré des difficultés ▸ n’a pas rencontré de difficultés ▸ des difficultés ont été rencontrées
        fs résoudre le problème ▸ a résolu le problème ▸ n’a pas résolu le problème ▸ le problème a été résolu
        fs dissoudre la filiale ▸ a dissous la filiale ▸ n’a pas dissous la filiale ▸ la filiale a été dissoute
        ms absoudre le prestataire ▸ a absous le prestataire ▸ ▸ le prestataire a été absous
        fs clore l’incident ▸ a clos l’incident ▸ n’a pas clos l’incident ▸ l’incident a été clos
        fs exclure toute malveillance ▸ a exclu toute malveillance ▸ n’a pas exclu toute malveillance ▸ toute malveillance a été exclue
        fs inclure les sous-traitants dans l’enquête ▸ a inclus les sous-traitants dans l’enquête ▸ ▸ les sous-traitants ont été inclus dans l’enquête
        fs promouvoir une solution interne ▸ a promu une solution interne ▸ ▸ une solution interne a été promue
        fs devoir fermer le site ▸ a dû fermer le site ▸ n’a pas dû fermer le site ▸ —
        fs pouvoir rétablir le service ▸ a pu rétablir le service ▸ n’a pas pu rétablir le service ▸ —
        mp pouvoir arrêter et relancer les serveurs ▸ ont pu arrêter et relancer les serveurs ▸ ▸ —
        fs vouloir rassurer ses clients ▸ a voulu rassurer ses clients ▸ n’a pas voulu rassurer ses clients ▸ —
        fs décider d’indemniser ses clients ▸ a décidé d’indemniser ses clients ▸ n’a pas décidé d’indemniser ses clients ▸ —
        fs choisir de ne pas communiquer ▸ a choisi de ne pas communiquer
        fs affirmer ne pas avoir été informé ▸ a affirmé ne pas avoir été informée
        fs déplorer de ne pas avoir été prévenu ▸ a déploré de ne pas avoir été prévenue
        fs risquer d’être coupé ▸ a risqué d’être coupée ▸ n’a pas risqué d’être coupée ▸ —
        fs refuser d’être traité comme un suspect ▸ a refusé d’être traitée comme un suspect
        fs devoir être remplacé ▸ a dû être remplacée ▸ n’a pas dû être remplacée ▸ —
        mp attendre d’être remboursé ▸ ont attendu d’être remboursés ▸ n’ont pas attendu d’être remboursés ▸ —
        mp demander à être indemnisé ▸ ont demandé à être indemnisés ▸ n’ont pas demandé à être indemnisés ▸ —
        fs finir par être rétabli ▸ a fini par être rétablie
        fs sembler être revenu à la normale ▸ a semblé être revenue à la normale
        fs continuer d’être très perturbé ▸ a continué d’être très perturbée
        fs publier un correctif après s’être excusé ▸ a publié un correctif après s’être excusée ▸ ▸ un correctif a été publié après s’être excusé
        fs rouvrir après avoir été fermé deux jours ▸ a rouvert après avoir été fermée deux jours
        fs les en informer ▸ les en a informés ▸ ne les en a pas informés ▸ —
        fs y remédier ▸ y a remédié ▸ n’y a pas remédié ▸ —
        fs le leur dire ▸ le leur a dit ▸ ne le leur a pas dit ▸ —
        fs la remettre en service ▸ l’a remise en service ▸ ne l’a pas remise en service ▸ —
        fs les rentrer à la main ▸ les a rentrés à la main ▸ ne les a pas rentrés à la main ▸ —
        fs leur envoyer un message ▸ leur a envoyé un message ▸ ne leur a pas envoyé de message ▸ un message leur a été envoyé
        fs en informer les clients ▸ en a informé les clients ▸ n’en a pas informé les clients ▸ les clients en ont été informés
        fs leur en fournir la liste ▸ leur en a fourni la liste ▸ ne leur en a pas fourni la liste ▸ la liste leur en a été fournie
        fs s’y opposer ▸ s’y est opposée ▸ ne s’y est pas opposée ▸ —
        mp se parler ▸ se sont parlé ▸ ne se sont pas parlé ▸ —
        fp se plaindre de lenteurs ▸ se sont plaintes de lenteurs ▸ ne se sont pas plaintes de lenteurs ▸ —
        mp se mettre d’accord ▸ se sont mis d’accord ▸ ne se sont pas mis d’accord ▸ —
        fs se taire ▸ s’est tue ▸ ne s’est pas tue ▸ —
        fs se réunir lundi ▸ s’est réunie lundi ▸ ne s’est pas réunie lundi ▸ —
        fs se réserver le droit de porter plainte ▸ s’est réservé le droit de porter plainte ▸ ▸ —
        fs se fixer un objectif ▸ s’est fixé un objectif ▸ ne s’est pas fixé d’objectif ▸ —
        fs se poser des questions ▸ s’est posé des questions ▸ ne s’est pas posé de questions ▸ —
        fs se heurter à un refus ▸ s’est heurtée à un refus ▸ ne s’est pas heurtée à un refus ▸ —
        fs se contenter d’un communiqué ▸ s’est contentée d’un communiqué ▸ ne s’est pas contentée d’un communiqué ▸ —
        fs se limiter à la France ▸ s’est limitée à la France ▸ ne s’est pas limitée à la France ▸ —
        fs se passer de commentaires ▸ s’est passée de commentaires ▸ ne s’est pas passée de commentaires ▸ —
        fs s’abstenir de tout commentaire ▸ s’est abstenue de tout commentaire ▸ ne s’est pas abstenue de tout commentaire ▸ —
        fs envoyer à ses abonnés des bons d’achat ▸ a envoyé à ses abonnés des bons d’achat
        fs proposer aux clients lésés un dédommagement ▸ a proposé aux clients lésés un dédommagement ▸ n’a pas proposé aux clients lésés de dédommagement ▸ un dédommagement a été proposé aux clients lésés
        fs adresser par courriel des consignes ▸ a adressé par courriel des consignes ▸ n’a pas adressé par courriel de consignes ▸ des consignes ont été adressées par courriel
        fs embaucher en urgence une dizaine de techniciens ▸ a embauché en urgence une dizaine de techniciens ▸ ▸ une dizaine de techniciens ont été embauchés en urgence
        fs rappeler 200 000 véhicules ▸ a rappelé 200 000 véhicules ▸ ▸ 200 000 véhicules ont été rappelés
        fs consulter leur fil ▸ a consulté son fil ▸ n’a pas consulté son fil ▸ —
        mp perdre l’accès à leur compte ▸ ont perdu l’accès à leur compte ▸ ▸ —
        fs accéder aux données des clients ▸ a accédé aux données des clients ▸ n’a pas accédé aux données des clients ▸ —
        fs répondre à l’appel des syndicats ▸ a répondu à l’appel des syndicats ▸ n’a pas répondu à l’appel des syndicats ▸ —
        fs participer à la totalité des réunions ▸ a participé à la totalité des réunions ▸ ▸ —
        fs fermer en raison des intempéries ▸ a fermé en raison des intempéries ▸ n’a pas fermé en raison des intempéries ▸ —
        fs fermer le site en raison des intempéries ▸ a fermé le site en raison des intempéries ▸ ▸ le site a été fermé en raison des intempéries
        fs fermer le site et l’application ▸ a fermé le site et l’application ▸ ▸ le site et l’application ont été fermés
        fs suspendre les retraits et les virements ▸ a suspendu les retraits et les virements ▸ ▸ les retraits et les virements ont été suspendus
        fs publier lundi un nouveau bilan ▸ a publié lundi un nouveau bilan ▸ n’a pas publié lundi de nouveau bilan ▸ un nouveau bilan a été publié lundi
        fs condamner l’opérateur à verser 3 millions d’euros ▸ a condamné l’opérateur à verser 3 millions d’euros ▸ ▸ l’opérateur a été condamné à verser 3 millions d’euros
        fs charger de l’enquête la brigade spécialisée ▸ a chargé de l’enquête la brigade spécialisée ▸ ▸ la brigade spécialisée a été chargée de l’enquête
        fs juger nécessaire une refonte du système ▸ a jugé nécessaire une refonte du système ▸ ▸ une refonte du système a été jugée nécessaire
        fs se constituer un fichier de clients ▸ s’est constitué un fichier de clients ▸ ne s’est pas constitué de fichier de clients ▸ —
        fs rentrer bredouille ▸ est rentrée bredouille ▸ n’est pas rentrée bredouille ▸ —

        """
    /// Negations, and forms of the group itself.
    static let constructions = """
        fs ne toucher aucun client ▸ n’a touché aucun client ▸ ▸ aucun client n’a été touché
        fs ne prévenir personne ▸ n’a prévenu personne
        fs ne rien perdre ▸ n’a rien perdu
        fs ne rien changer aux tarifs ▸ n’a rien changé aux tarifs
        fs ne plus pouvoir se connecter ▸ n’a plus pu se connecter
        fs ne jamais fermer le site ▸ n’a jamais fermé le site ▸ ▸ le site n’a jamais été fermé
        fs ne guère convaincre les usagers ▸ n’a guère convaincu les usagers ▸ ▸ les usagers n’ont guère été convaincus
        fs ne toucher que trois clients ▸ n’a touché que trois clients ▸ ▸ —
        fs ne fonctionner qu’en partie ▸ n’a fonctionné qu’en partie
        fs ne répondre ni aux appels ni aux courriels ▸ n’a répondu ni aux appels ni aux courriels
        fs ne plus avoir de courant ▸ n’a plus eu de courant
        fs n’avoir pas été informé ▸ n’a pas été informée
        fs ne pas avoir été informé ▸ n’a pas été informée
        mp ne pas encore être rétabli ▸ n’ont pas encore été rétablis
        fs ne toujours pas fonctionner ▸ n’a toujours pas fonctionné
        fs ne pas perdre un seul client ▸ n’a pas perdu un seul client
        fs ne pas trouver du personnel ▸ n’a pas trouvé de personnel
        ms ne pas trouver de sortie de l’espace aérien ▸ n’a pas trouvé de sortie de l’espace aérien
        fs ne pas recevoir de signal du capteur ▸ n’a pas reçu de signal du capteur
        fs ne pas être une victime ▸ n’a pas été une victime
        fs ne se souvenir de rien ▸ ne s’est souvenue de rien

        """
}
