extension VerbUsage {
    /// What authorities, courts and readers do: complements of measure, place and time beside an object.
    static let measures = """
        fs publier la liste des communes touchées et les horaires de distribution d’eau ▸ a publié la liste des communes touchées et les horaires de distribution d’eau ▸ ▸ la liste des communes touchées et les horaires de distribution d’eau ont été publiés
        fs distribuer des bouteilles d’eau aux habitants de trois communes ▸ a distribué des bouteilles d’eau aux habitants de trois communes ▸ ▸ des bouteilles d’eau ont été distribuées aux habitants de trois communes
        fs distribuer aux habitants des bouteilles d’eau ▸ a distribué aux habitants des bouteilles d’eau ▸ ▸ des bouteilles d’eau ont été distribuées aux habitants
        fs interdire la consommation d’eau du robinet ▸ a interdit la consommation d’eau du robinet ▸ ▸ la consommation d’eau du robinet a été interdite
        fs interdire aux habitants de boire l’eau du robinet ▸ a interdit aux habitants de boire l’eau du robinet ▸ ▸ —
        fs déconseiller la baignade ▸ a déconseillé la baignade ▸ ▸ la baignade a été déconseillée
        fs déclencher le plan blanc ▸ a déclenché le plan blanc ▸ ▸ le plan blanc a été déclenché
        fs activer une cellule de crise interministérielle ▸ a activé une cellule de crise interministérielle ▸ ▸ une cellule de crise interministérielle a été activée
        fs placer deux suspects en garde à vue ▸ a placé deux suspects en garde à vue ▸ ▸ deux suspects ont été placés en garde à vue
        fs placer en garde à vue deux suspects ▸ a placé en garde à vue deux suspects ▸ ▸ deux suspects ont été placés en garde à vue
        fs condamner le groupe à 20 millions d’euros d’amende ▸ a condamné le groupe à 20 millions d’euros d’amende ▸ ▸ le groupe a été condamné à 20 millions d’euros d’amende
        fs infliger au groupe une amende de 20 millions d’euros ▸ a infligé au groupe une amende de 20 millions d’euros ▸ ▸ une amende de 20 millions d’euros a été infligée au groupe
        fs infliger une amende de 20 millions d’euros au groupe ▸ a infligé une amende de 20 millions d’euros au groupe ▸ ▸ une amende de 20 millions d’euros a été infligée au groupe
        fs mettre en demeure l’opérateur de rétablir le service ▸ a mis en demeure l’opérateur de rétablir le service ▸ ▸ l’opérateur a été mis en demeure de rétablir le service
        fs mettre l’opérateur en demeure de rétablir le service ▸ a mis l’opérateur en demeure de rétablir le service ▸ ▸ l’opérateur a été mis en demeure de rétablir le service
        fs sommer l’opérateur de rétablir le service ▸ a sommé l’opérateur de rétablir le service ▸ ▸ l’opérateur a été sommé de rétablir le service
        fs convoquer les dirigeants de l’opérateur ▸ a convoqué les dirigeants de l’opérateur ▸ ▸ les dirigeants de l’opérateur ont été convoqués
        fs exiger des explications de l’opérateur ▸ a exigé des explications de l’opérateur ▸ ▸ des explications de l’opérateur ont été exigées
        fs demander des comptes à l’opérateur ▸ a demandé des comptes à l’opérateur ▸ ▸ des comptes ont été demandés à l’opérateur
        fs demander un audit indépendant ▸ a demandé un audit indépendant ▸ ▸ un audit indépendant a été demandé
        fs saisir le régulateur ▸ a saisi le régulateur ▸ ▸ le régulateur a été saisi
        fs alerter la Cnil et l’Anssi ▸ a alerté la Cnil et l’Anssi ▸ ▸ la Cnil et l’Anssi ont été alertées
        fs attribuer la panne à une erreur de configuration ▸ a attribué la panne à une erreur de configuration ▸ ▸ la panne a été attribuée à une erreur de configuration
        fs attribuer à une erreur de configuration la panne de lundi ▸ a attribué à une erreur de configuration la panne de lundi ▸ ▸ la panne de lundi a été attribuée à une erreur de configuration
        fs imputer l’incident à son prestataire ▸ a imputé l’incident à son prestataire ▸ ▸ —
        fs expliquer la panne par une surchauffe ▸ a expliqué la panne par une surchauffe ▸ ▸ la panne a été expliquée par une surchauffe
        fs mettre en cause un composant défectueux ▸ a mis en cause un composant défectueux ▸ ▸ un composant défectueux a été mis en cause
        fs mettre hors de cause son prestataire ▸ a mis hors de cause son prestataire ▸ ▸ —
        fs exclure toute malveillance ▸ a exclu toute malveillance ▸ ▸ toute malveillance a été exclue
        fs n’exclure aucune piste ▸ n’a exclu aucune piste ▸ ▸ aucune piste n’a été exclue
        fs privilégier la piste accidentelle ▸ a privilégié la piste accidentelle ▸ ▸ la piste accidentelle a été privilégiée
        fs écarter la thèse d’une cyberattaque ▸ a écarté la thèse d’une cyberattaque ▸ ▸ la thèse d’une cyberattaque a été écartée
        fs confirmer l’existence d’une faille ▸ a confirmé l’existence d’une faille ▸ ▸ l’existence d’une faille a été confirmée
        fs confirmer avoir été victime d’une attaque ▸ a confirmé avoir été victime d’une attaque ▸ ▸ —
        fs indiquer que 228 appels n’ont pas abouti ▸ a indiqué que 228 appels n’avaient pas abouti ▸ ▸ —
        fs estimer le préjudice à 150 millions de dollars ▸ a estimé le préjudice à 150 millions de dollars ▸ ▸ le préjudice a été estimé à 150 millions de dollars
        fs chiffrer à 150 millions de dollars le préjudice ▸ a chiffré à 150 millions de dollars le préjudice ▸ ▸ le préjudice a été chiffré à 150 millions de dollars
        fs évaluer les pertes entre 2 et 3 millions d’euros ▸ a évalué les pertes entre 2 et 3 millions d’euros ▸ ▸ les pertes ont été évaluées entre 2 et 3 millions d’euros
        fs ramener le délai de deux heures à vingt minutes ▸ a ramené le délai de deux heures à vingt minutes ▸ ▸ le délai a été ramené de deux heures à vingt minutes
        fs réduire de moitié la vitesse des trains ▸ a réduit de moitié la vitesse des trains ▸ ▸ la vitesse des trains a été réduite de moitié
        fs réduire la vitesse des trains de moitié ▸ a réduit la vitesse des trains de moitié ▸ ▸ la vitesse des trains a été réduite de moitié
        fs réduire ses effectifs de 10 % ▸ a réduit ses effectifs de 10 % ▸ ▸ —
        fs limiter à 80 km/h la vitesse ▸ a limité à 80 km/h la vitesse ▸ ▸ la vitesse a été limitée à 80 km/h
        fs porter à 300 le nombre de vols annulés ▸ a porté à 300 le nombre de vols annulés ▸ ▸ le nombre de vols annulés a été porté à 300
        fs porter le nombre de vols annulés à 300 ▸ a porté le nombre de vols annulés à 300 ▸ ▸ le nombre de vols annulés a été porté à 300
        fs augmenter de 20 % les capacités du réseau ▸ a augmenté de 20 % les capacités du réseau ▸ ▸ les capacités du réseau ont été augmentées de 20 %
        fs doubler la capacité du réseau ▸ a doublé la capacité du réseau ▸ ▸ la capacité du réseau a été doublée
        fs tripler en une heure ▸ a triplé en une heure ▸ ▸ —
        fs plonger la ville dans le noir ▸ a plongé la ville dans le noir ▸ ▸ la ville a été plongée dans le noir
        fs plonger dans le noir 300 000 foyers ▸ a plongé dans le noir 300 000 foyers ▸ ▸ 300 000 foyers ont été plongés dans le noir
        fs toucher de plein fouet les hôpitaux ▸ a touché de plein fouet les hôpitaux ▸ ▸ les hôpitaux ont été touchés de plein fouet
        fs toucher en premier lieu les entreprises ▸ a touché en premier lieu les entreprises ▸ ▸ les entreprises ont été touchées en premier lieu
        fs toucher surtout les entreprises ▸ a surtout touché les entreprises ▸ ▸ les entreprises ont été surtout touchées
        fs toucher aussi la Belgique ▸ a aussi touché la Belgique ▸ ▸ la Belgique a aussi été touchée
        fs toucher également la Suisse ▸ a également touché la Suisse ▸ ▸ la Suisse a également été touchée
        fs toucher uniquement les clients professionnels ▸ a uniquement touché les clients professionnels ▸ ▸ les clients professionnels ont été uniquement touchés
        fs affecter principalement l’ouest du pays ▸ a principalement affecté l’ouest du pays ▸ ▸ l’ouest du pays a été principalement affecté
        fs perturber fortement la circulation des trains ▸ a fortement perturbé la circulation des trains ▸ ▸ la circulation des trains a été fortement perturbée
        fs perturber la circulation des trains sur l’ensemble du réseau ▸ a perturbé la circulation des trains sur l’ensemble du réseau ▸ ▸ la circulation des trains a été perturbée sur l’ensemble du réseau
        fs empêcher le départ de 40 trains ▸ a empêché le départ de 40 trains ▸ ▸ le départ de 40 trains a été empêché
        fs contraindre 12 écoles à fermer ▸ a contraint 12 écoles à fermer ▸ ▸ 12 écoles ont été contraintes de fermer
        fs contraindre à l’arrêt trois centrales ▸ a contraint à l’arrêt trois centrales ▸ ▸ trois centrales ont été contraintes à l’arrêt
        fs obliger les voyageurs à descendre sur les voies ▸ a obligé les voyageurs à descendre sur les voies ▸ ▸ les voyageurs ont été obligés de descendre sur les voies
        fs forcer deux avions à se dérouter ▸ a forcé deux avions à se dérouter ▸ ▸ deux avions ont été forcés de se dérouter
        fs dérouter deux avions vers Lyon ▸ a dérouté deux avions vers Lyon ▸ ▸ deux avions ont été déroutés vers Lyon
        fs détourner vers Lyon deux avions en provenance de Nice ▸ a détourné vers Lyon deux avions en provenance de Nice ▸ ▸ deux avions en provenance de Nice ont été détournés vers Lyon
        fs évacuer 300 personnes du train ▸ a évacué 300 personnes du train ▸ ▸ 300 personnes ont été évacuées du train
        fs évacuer du train 300 personnes ▸ a évacué du train 300 personnes ▸ ▸ 300 personnes ont été évacuées du train
        fs évacuer l’immeuble ▸ a évacué l’immeuble ▸ ▸ l’immeuble a été évacué
        fs confiner le quartier ▸ a confiné le quartier ▸ ▸ le quartier a été confiné
        fs fermer à la circulation la route départementale ▸ a fermé à la circulation la route départementale ▸ ▸ la route départementale a été fermée à la circulation
        fs couper la circulation dans les deux sens ▸ a coupé la circulation dans les deux sens ▸ ▸ la circulation a été coupée dans les deux sens
        fs rouvrir une voie sur deux ▸ a rouvert une voie sur deux ▸ ▸ une voie sur deux a été rouverte
        fs rouvrir partiellement à la circulation ▸ a partiellement rouvert à la circulation ▸ ▸ —
        fs reprendre progressivement ▸ a progressivement repris ▸ ▸ —
        fs reprendre à vitesse réduite ▸ a repris à vitesse réduite ▸ ▸ —
        fs reprendre son cours normal ▸ a repris son cours normal ▸ ▸ —
        fs revenir à la normale dans la soirée ▸ est revenue à la normale dans la soirée ▸ ▸ —
        fs retrouver un fonctionnement normal ▸ a retrouvé un fonctionnement normal ▸ ▸ un fonctionnement normal a été retrouvé
        fs retrouver l’usage de leurs outils ▸ a retrouvé l’usage de ses outils ▸ ▸ —
        mp retrouver l’accès à leurs comptes ▸ ont retrouvé l’accès à leurs comptes ▸ ▸ —
        mp récupérer leurs données ▸ ont récupéré leurs données ▸ ▸ —
        mp perdre leurs économies ▸ ont perdu leurs économies ▸ ▸ —
        mp perdre tout ou partie de leurs photos ▸ ont perdu tout ou partie de leurs photos ▸ ▸ —
        mp perdre confiance dans leur banque ▸ ont perdu confiance dans leur banque ▸ ▸ —
        mp changer d’opérateur ▸ ont changé d’opérateur ▸ ▸ —
        mp changer de mot de passe ▸ ont changé de mot de passe ▸ ▸ —
        mp changer leur mot de passe ▸ ont changé leur mot de passe ▸ ▸ —
        mp se méfier des appels de faux conseillers ▸ se sont méfiés des appels de faux conseillers ▸ ▸ —
        mp se tenir informés ▸ se sont tenus informés ▸ ▸ —
        mp se rapprocher de leur conseiller ▸ se sont rapprochés de leur conseiller ▸ ▸ —
        mp se connecter à leur espace client ▸ se sont connectés à leur espace client ▸ ▸ —
        mp se rendre dans l’agence la plus proche ▸ se sont rendus dans l’agence la plus proche ▸ ▸ —
        mp s’abstenir de tout déplacement ▸ se sont abstenus de tout déplacement ▸ ▸ —
        mp s’assurer que leur compte n’a pas été débité ▸ se sont assurés que leur compte n’a pas été débité ▸ ▸ —
        mp vérifier leurs relevés bancaires ▸ ont vérifié leurs relevés bancaires ▸ ▸ —
        mp surveiller de près leurs comptes ▸ ont surveillé de près leurs comptes ▸ ▸ —
        mp faire opposition à leur carte ▸ ont fait opposition à leur carte ▸ ▸ —
        mp déposer plainte au commissariat ▸ ont déposé plainte au commissariat ▸ ▸ —
        mp porter réclamation auprès de leur banque ▸ ont porté réclamation auprès de leur banque ▸ ▸ —
        mp éviter de se déplacer ▸ ont évité de se déplacer ▸ ▸ —
        mp éviter les déplacements inutiles ▸ ont évité les déplacements inutiles ▸ ▸ les déplacements inutiles ont été évités
        mp privilégier les transports en commun ▸ ont privilégié les transports en commun ▸ ▸ les transports en commun ont été privilégiés
        mp reporter leur voyage ▸ ont reporté leur voyage ▸ ▸ —
        mp appeler le 15 en cas d’urgence ▸ ont appelé le 15 en cas d’urgence ▸ ▸ le 15 a été appelé en cas d’urgence
        mp ne composer le 112 qu’en cas d’urgence vitale ▸ n’ont composé le 112 qu’en cas d’urgence vitale ▸ ▸ le 112 n’a été composé qu’en cas d’urgence vitale
        mp conserver leurs justificatifs ▸ ont conservé leurs justificatifs ▸ ▸ —
        fs se connecter au serveur le plus proche ▸ s’est connectée au serveur le plus proche ▸ ▸ —
        fs envoyer à ses clients les plus fidèles un bon d’achat ▸ a envoyé à ses clients les plus fidèles un bon d’achat ▸ ▸ —
        fs toucher les régions les plus peuplées ▸ a touché les régions les plus peuplées ▸ ▸ les régions les plus peuplées ont été touchées
        fs publier lundi les plus gros bilans ▸ a publié lundi les plus gros bilans ▸ ▸ les plus gros bilans ont été publiés lundi
        fs perdre tout ou partie de ses données ▸ a perdu tout ou partie de ses données ▸ ▸ —
        fs expliquer la panne de lundi par une surchauffe ▸ a expliqué la panne de lundi par une surchauffe ▸ ▸ la panne de lundi a été expliquée par une surchauffe
        fs annoncer un délai de deux heures ▸ a annoncé un délai de deux heures ▸ ▸ un délai de deux heures a été annoncé
        fs fermer le site de 10 heures à midi ▸ a fermé le site de 10 heures à midi ▸ ▸ le site a été fermé de 10 heures à midi
        fs accuser un retard de deux heures ▸ a accusé un retard de deux heures ▸ ▸ —
        fs subir une panne de deux heures ▸ a subi une panne de deux heures ▸ ▸ —
        fs réduire la capacité de 20 % ▸ a réduit la capacité de 20 % ▸ ▸ la capacité a été réduite de 20 %
        fs accorder une remise de 10 % ▸ a accordé une remise de 10 % ▸ ▸ une remise de 10 % a été accordée
        fs arrêter les trains en direction de Lyon ▸ a arrêté les trains en direction de Lyon ▸ ▸ les trains en direction de Lyon ont été arrêtés
        fs ne rétablir le service qu’à midi ▸ n’a rétabli le service qu’à midi ▸ ▸ le service n’a été rétabli qu’à midi
        fs ne toucher que trois clients ▸ n’a touché que trois clients ▸ ▸ —
        fs publier la liste des clients que la panne a touchés ▸ a publié la liste des clients que la panne a touchés ▸ ▸ la liste des clients que la panne a touchés a été publiée
        fs rétablir le service lundi ▸ a rétabli le service lundi ▸ ▸ le service a été rétabli lundi
        fs rétablir le service le lundi 3 mars ▸ a rétabli le service le lundi 3 mars ▸ ▸ le service a été rétabli le lundi 3 mars
        fs passer la nuit à réparer la panne ▸ a passé la nuit à réparer la panne ▸ ▸ —

        """
}
