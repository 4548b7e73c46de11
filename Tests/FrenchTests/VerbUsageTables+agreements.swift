extension VerbUsage {
    /// Participles of pronominal verbs before *de*; attributes whose subject is the group’s, or a noun beside them.
    static let agreements = """
        fs être le plus meurtrier sur les routes depuis 1982 ▸ a été la plus meurtrière sur les routes depuis 1982
        fs être l’un des plus graves de la décennie ▸ a été l’une des plus graves de la décennie
        fs être la troisième en dix jours ▸ a été la troisième en dix jours
        ms être la première à partir ▸ a été le premier à partir
        fp rester le plus touché ▸ sont restées les plus touchées
        ms être la plus grosse panne de l’année ▸ a été la plus grosse panne de l’année
        mp arriver le premier juin ▸ sont arrivés le premier juin
        ms ne pas être toxique ▸ n’a pas été toxique
        mp être identiques ▸ ont été identiques
        ms être vague ▸ a été vague
        mp se déconnecter d’eux-mêmes du cœur de réseau ▸ se sont déconnectés d’eux-mêmes du cœur de réseau
        fs tomber un vendredi, à l’heure de pointe ▸ est tombée un vendredi, à l’heure de pointe
        fs tomber une nuit ▸ est tombée une nuit
        fs tomber un lundi ▸ est tombée un lundi
        mp se déconnecter du cœur de réseau ▸ se sont déconnectés du cœur de réseau
        fp se retirer du marché ▸ se sont retirées du marché
        fp se déconnecter lundi des serveurs de jeu ▸ se sont déconnectées lundi des serveurs de jeu
        fp s’échapper des réservoirs ▸ se sont échappées des réservoirs
        fp s’éloigner de la côte ▸ se sont éloignées de la côte
        mp se plaindre lundi de nombreuses lenteurs ▸ se sont plaints lundi de nombreuses lenteurs
        fp se séparer du convoi ▸ se sont séparées du convoi
        mp se procurer des identifiants ▸ se sont procuré des identifiants
        mp s’échanger des données ▸ se sont échangé des données
        fs s’attirer de nombreuses critiques ▸ s’est attiré de nombreuses critiques
        fs s’imposer du jour au lendemain ▸ s’est imposée du jour au lendemain
        mp s’affranchir des règles ▸ se sont affranchis des règles
        fs se détacher de la paroi ▸ s’est détachée de la paroi
        fp s’exfiltrer du système ▸ se sont exfiltrées du système
        mp se saisir des dossiers ▸ se sont saisis des dossiers
        mp s’emparer des données ▸ se sont emparés des données
        mp se servir des comptes ▸ se sont servis des comptes
        fp se répandre des heures durant ▸ se sont répandues des heures durant
        fs se couper des utilisateurs ▸ s’est coupée des utilisateurs
        fs se doter des moyens nécessaires ▸ s’est dotée des moyens nécessaires
        fs se voler des données ▸ s’est volé des données
        fp se produire du nord au sud ▸ se sont produites du nord au sud
        fp se détourner en mer de leur route ▸ se sont détournées en mer de leur route
        fp s’interrompre de nouveau des deux côtés ▸ se sont de nouveau interrompues des deux côtés
        fp se donner du temps ▸ se sont donné du temps
        fs se donner deux jours ▸ s’est donné deux jours
        fp se désolidariser des syndicats ▸ se sont désolidarisées des syndicats
        fs se vider de la moitié de ses abonnés ▸ s’est vidée de la moitié de ses abonnés
        mp s’octroyer des droits ▸ se sont octroyé des droits
        mp s’attribuer des primes ▸ se sont attribué des primes
        mp s’épargner du travail ▸ se sont épargné du travail
        fs se remettre du choc ▸ s’est remise du choc
        fs se rapprocher de la Cnil ▸ s’est rapprochée de la Cnil
        mp se disputer de nombreux marchés ▸ se sont disputé de nombreux marchés
        mp rester vigilant face à tout type de démarche ou de proposition qui pourrait paraître frauduleuse ▸ sont restés vigilants face à tout type de démarche ou de proposition qui pourrait paraître frauduleuse
        mp rester vigilant ▸ sont restés vigilants
        mp devoir rester vigilant face aux courriels qui pourraient être frauduleux ▸ ont dû rester vigilants face aux courriels qui pourraient être frauduleux
        ms déployer une mise à jour destinée à rester discrète ▸ a déployé une mise à jour destinée à rester discrète
        ms signaler des serveurs devant être arrêtés ▸ a signalé des serveurs devant être arrêtés
        ms présenter une offre censée être avantageuse ▸ a présenté une offre censée être avantageuse
        ms assurer la capacité de la ligne à rester ouverte ▸ a assuré la capacité de la ligne à rester ouverte
        ms former ses agentes à rester vigilantes ▸ a formé ses agentes à rester vigilantes
        mp être invité à rester vigilant ▸ ont été invités à rester vigilants
        mp être appelé à être prudent ▸ ont été appelés à être prudents
        fs risquer d’être coupé ▸ a risqué d’être coupée
        fs avoir du mal à être joignable ▸ a eu du mal à être joignable
        fs mettre deux heures à être rétabli ▸ a mis deux heures à être rétabli
        fs craindre d’être fermé ▸ a craint d’être fermée
        fs se dire prêt à être transparent ▸ s’est dite prête à être transparente
        fs présenter ses excuses aux clients qui ont perdu leurs données ▸ a présenté ses excuses aux clients qui ont perdu leurs données
        mp annoncer que leurs services étaient rétablis ▸ ont annoncé que leurs services étaient rétablis
        fs passer pour être sûr ▸ est passée pour être sûre
        fs continuer de fonctionner sans être ralenti ▸ a continué de fonctionner sans être ralentie
        fs être fermé avant d’être rouvert ▸ a été fermée avant d’être rouverte
        fs accuser une société d’être négligente ▸ a accusé une société d’être négligente
        fs recommander à ses clients de rester prudents ▸ a recommandé à ses clients de rester prudents
        fs demander à ses abonnés de redémarrer leur box ▸ a demandé à ses abonnés de redémarrer leur box
        fs demander à être entendu ▸ a demandé à être entendue
        fs prévenir ses clients de la nécessité d’être prudents ▸ a prévenu ses clients de la nécessité d’être prudents
        ms conseiller aux voyageuses d’être patientes ▸ a conseillé aux voyageuses d’être patientes
        fs évoquer un défaut susceptible d’être corrigé ▸ a évoqué un défaut susceptible d’être corrigé
        fs publier une liste pouvant être consultée ▸ a publié une liste pouvant être consultée
        fs se retrouver dans l’incapacité d’être approvisionné ▸ s’est retrouvée dans l’incapacité d’être approvisionnée
        fs sembler être à l’origine de la panne ▸ a semblé être à l’origine de la panne
        fs estimer être victime d’une attaque ▸ a estimé être victime d’une attaque
        fs dire avoir été prévenu ▸ a dit avoir été prévenue
        fs affirmer avoir été contacté par une personne qui disait être mandatée ▸ a affirmé avoir été contactée par une personne qui disait être mandatée

        """
    /// Fixed phrases and possessives, which bar the passive; possessives that keep their gender.
    static let locutions = """
        fs être fermé avant d’être rouvert ▸ a été fermée avant d’être rouverte ▸ ▸ —
        fs s’imposer du jour au lendemain ▸ s’est imposée du jour au lendemain ▸ ▸ —
        fs évoquer un défaut susceptible d’être corrigé ▸ a évoqué un défaut susceptible d’être corrigé ▸ ▸ un défaut susceptible d’être corrigé a été évoqué
        fs courir le risque accru d’être piraté ▸ a couru le risque accru d’être piratée ▸ ▸ —
        ms prévenir ses clientes de la nécessité d’être prudentes ▸ a prévenu ses clientes de la nécessité d’être prudentes ▸ ▸ —
        ms reprendre la main sur ses comptes ▸ a repris la main sur ses comptes ▸ ▸ —
        fs prendre la main ▸ a pris la main ▸ ▸ —
        fs prendre la parole devant les députés ▸ a pris la parole devant les députés ▸ ▸ —
        fs porter plainte ▸ a porté plainte ▸ ▸ —
        fs mettre fin à l’incident ▸ a mis fin à l’incident ▸ ▸ —
        fs prendre le relais de ses équipes ▸ a pris le relais de ses équipes ▸ ▸ —
        fs donner la priorité aux hôpitaux ▸ a donné la priorité aux hôpitaux ▸ ▸ —
        fs lancer un appel aux témoins ▸ a lancé un appel aux témoins ▸ ▸ —
        fs rendre hommage aux victimes ▸ a rendu hommage aux victimes ▸ ▸ —
        fs rétablir ses services ▸ a rétabli ses services ▸ ▸ —
        fs fermer les comptes de ses clients ▸ a fermé les comptes de ses clients ▸ ▸ —
        fs prévenir les clients par l’intermédiaire de son site ▸ a prévenu les clients par l’intermédiaire de son site ▸ ▸ —
        fs publier un bilan sur son site ▸ a publié un bilan sur son site ▸ ▸ —
        fs priver l’hôpital de ses outils ▸ a privé l’hôpital de ses outils ▸ ▸ l’hôpital a été privé de ses outils
        mp priver l’hôpital de ses outils ▸ ont privé l’hôpital de ses outils ▸ ▸ l’hôpital a été privé de ses outils
        fs rembourser les clients lésés ▸ a remboursé les clients lésés ▸ ▸ les clients lésés ont été remboursés
        fs subir une panne ▸ a subi une panne ▸ ▸ —
        fs perdre le contrôle du convoi ▸ a perdu le contrôle du convoi ▸ ▸ —
        fs prendre le contrôle des serveurs ▸ a pris le contrôle des serveurs ▸ ▸ le contrôle des serveurs a été pris
        fs jouer un rôle dans la panne ▸ a joué un rôle dans la panne ▸ ▸ —
        fs accuser un retard de deux heures ▸ a accusé un retard de deux heures ▸ ▸ —
        fs tirer les leçons de l’incident ▸ a tiré les leçons de l’incident ▸ ▸ —
        fs déclencher l’alarme ▸ a déclenché l’alarme ▸ ▸ l’alarme a été déclenchée
        fs donner l’alerte ▸ a donné l’alerte ▸ ▸ l’alerte a été donnée
        fs prendre des mesures ▸ a pris des mesures ▸ ▸ des mesures ont été prises
        fs poser un problème de sécurité ▸ a posé un problème de sécurité ▸ ▸ —
        fs ouvrir une enquête ▸ a ouvert une enquête ▸ ▸ une enquête a été ouverte
        fs ouvrir la voie à des recours ▸ a ouvert la voie à des recours ▸ ▸ —
        fs fermer les yeux sur les alertes ▸ a fermé les yeux sur les alertes ▸ ▸ —
        fs fermer le site ▸ a fermé le site ▸ ▸ le site a été fermé
        fs entraîner des retards ▸ a entraîné des retards ▸ ▸ —
        fs traverser une zone de turbulences ▸ a traversé une zone de turbulences ▸ ▸ —
        ms faire état de lenteurs ▸ a fait état de lenteurs ▸ ▸ —
        ms faire face à un afflux ▸ a fait face à un afflux ▸ ▸ —
        ms tenir compte des alertes ▸ a tenu compte des alertes ▸ ▸ —
        ms avoir lieu lundi ▸ a eu lieu lundi ▸ ▸ —
        mp être touché à leur tour ▸ ont été touchés à leur tour ▸ ▸ —
        ms travailler à son aise ▸ a travaillé à son aise ▸ ▸ —
        ms agir de son côté ▸ a agi de son côté ▸ ▸ —
        ms être filmé à leur insu ▸ a été filmé à son insu ▸ ▸ —
        mp être filmé à son insu ▸ ont été filmés à leur insu ▸ ▸ —
        ms fonctionner sur son mode dégradé ▸ a fonctionné sur son mode dégradé ▸ ▸ —
        ms rester à sa place ▸ est resté à sa place ▸ ▸ —
        mp rester à sa place ▸ sont restés à leur place ▸ ▸ —
        mp reprendre son poste ▸ ont repris leur poste ▸ ▸ —
        mp publier son livre ▸ ont publié leur livre ▸ ▸ —
        mp modifier sa mémoire ▸ ont modifié leur mémoire ▸ ▸ —
        mp changer son moule ▸ ont changé leur moule ▸ ▸ —
        mp ouvrir sa page ▸ ont ouvert leur page ▸ ▸ —
        mp retourner à sa tour de contrôle ▸ sont retournés à leur tour de contrôle ▸ ▸ —
        ms retourner dans leur tour ▸ est retourné dans sa tour ▸ ▸ —
        mp consulter son solde ▸ ont consulté leur solde ▸ ▸ —
        mp réparer sa pendule ▸ ont réparé leur pendule ▸ ▸ —
        mp hisser sa voile ▸ ont hissé leur voile ▸ ▸ —
        mp porter son voile ▸ ont porté leur voile ▸ ▸ —
        mp perdre son manche ▸ ont perdu leur manche ▸ ▸ —
        mp présenter son mode opératoire ▸ ont présenté leur mode opératoire ▸ ▸ —
        ms agir chacun à leur tour ▸ a agi chacun à son tour ▸ ▸ —
        mp parler chacun à son tour ▸ ont parlé chacun à leur tour ▸ ▸ —
        ms réagir à leur tour ▸ a réagi à son tour ▸ ▸ —
        ms prendre leur tour ▸ a pris son tour ▸ ▸ —
        ms réagir pour sa part ▸ a réagi pour sa part ▸ ▸ —
        mp réagir pour sa part ▸ ont réagi pour leur part ▸ ▸ —
        mp agir à sa guise ▸ ont agi à leur guise ▸ ▸ —
        mp agir en son nom ▸ ont agi en leur nom ▸ ▸ —

        """
    /// Where adverbs, degrees and comparisons stand.
    static let adverbs = """
        fs devoir être manuellement reconnecté ▸ a dû être manuellement reconnectée
        fs pouvoir être rapidement rétabli ▸ a pu être rapidement rétablie
        fs sembler être partiellement affecté ▸ a semblé être partiellement affectée
        fs venir d’être entièrement rétabli ▸ est venue d’être entièrement rétablie
        fs aller être progressivement rétabli ▸ est allée être progressivement rétablie
        fs risquer d’être durablement fermé ▸ a risqué d’être durablement fermée
        fs grossir plus vite que prévu ▸ a grossi plus vite que prévu
        mp mettre plus longtemps que prévu à redémarrer ▸ ont mis plus longtemps que prévu à redémarrer
        mp mettre plus longtemps que prévu ▸ ont mis plus longtemps que prévu
        fs prendre plus de temps que prévu ▸ a pris plus de temps que prévu
        mp mieux se protéger ▸ se sont mieux protégés
        mp mieux protéger leurs données ▸ ont mieux protégé leurs données
        fs mieux informer ses clients ▸ a mieux informé ses clients
        fs durer bien plus longtemps que prévu ▸ a duré bien plus longtemps que prévu
        fs durer beaucoup plus longtemps ▸ a duré beaucoup plus longtemps
        fs se propager très rapidement ▸ s’est propagée très rapidement
        fs se propager plus rapidement que prévu ▸ s’est propagée plus rapidement que prévu
        fs réagir trop tard ▸ a réagi trop tard
        fs réagir trop lentement ▸ a réagi trop lentement
        fs coûter plus cher que prévu ▸ a coûté plus cher que prévu
        fs coûter beaucoup plus cher ▸ a coûté beaucoup plus cher
        fs fonctionner moins bien qu’avant ▸ a fonctionné moins bien qu’avant
        fs fonctionner moins bien ▸ a fonctionné moins bien
        fs fonctionner mieux ▸ a fonctionné mieux
        fs mieux fonctionner ▸ a mieux fonctionné
        fs toucher davantage de clients que prévu ▸ a touché davantage de clients que prévu
        fs davantage toucher les entreprises ▸ a davantage touché les entreprises
        fs toucher davantage les entreprises ▸ a touché davantage les entreprises
        fs s’aggraver davantage ▸ s’est aggravée davantage
        fs intervenir plus tôt ▸ est intervenue plus tôt
        fs intervenir le plus vite possible ▸ est intervenue le plus vite possible
        fs rétablir le service le plus rapidement possible ▸ a rétabli le service le plus rapidement possible
        fs rétablir au plus vite le service ▸ a rétabli au plus vite le service
        fs revenir peu à peu à la normale ▸ est peu à peu revenue à la normale
        fs revenir progressivement à la normale ▸ est progressivement revenue à la normale
        fs se rétablir très progressivement ▸ s’est rétablie très progressivement
        fs augmenter plus que prévu ▸ a augmenté plus que prévu
        fs coûter au moins 3 millions d’euros ▸ a coûté au moins 3 millions d’euros
        fs perdre moins de clients que prévu ▸ a perdu moins de clients que prévu
        fs répondre aussi vite que possible ▸ a répondu aussi vite que possible
        fs répondre assez vite ▸ a répondu assez vite
        fs répondre très vite ▸ a répondu très vite
        fs répondre plus lentement ▸ a répondu plus lentement
        fs répondre de plus en plus lentement ▸ a répondu de plus en plus lentement
        fs ne plus répondre aussi vite ▸ n’a plus répondu aussi vite
        fs ne pas assez tester la mise à jour ▸ n’a pas assez testé la mise à jour
        fs ne pas tester assez la mise à jour ▸ n’a pas assez testé la mise à jour
        fs tester insuffisamment la mise à jour ▸ a insuffisamment testé la mise à jour
        fs tester trop peu la mise à jour ▸ a testé trop peu la mise à jour
        fs souffrir moins que ses voisins ▸ a souffert moins que ses voisins
        fs être plus lente que d’habitude ▸ a été plus lente que d’habitude
        fs être moins touché que ses voisins ▸ a été moins touchée que ses voisins
        fs être plus lourdement touché que prévu ▸ a été plus lourdement touchée que prévu
        fs être beaucoup plus touché ▸ a été beaucoup plus touchée
        fs être bien plus gravement touché ▸ a été bien plus gravement touchée
        fs devenir de plus en plus lente ▸ est devenue de plus en plus lente
        fs rester plus longtemps fermée ▸ est restée plus longtemps fermée
        fs rester fermé plus longtemps que prévu ▸ est restée fermée plus longtemps que prévu
        fs pouvoir être rétabli plus vite que prévu ▸ a pu être rétablie plus vite que prévu
        fs rapidement rétablir le service ▸ a rapidement rétabli le service
        fs toujours fonctionner ▸ a toujours fonctionné
        fs encore subir des coupures ▸ a encore subi des coupures
        fs régulièrement sauvegarder ses données ▸ a régulièrement sauvegardé ses données
        fs déjà connaître une panne ▸ a déjà connu une panne
        fs partiellement et temporairement fermer le site ▸ a partiellement et temporairement fermé le site
        fs fermer partiellement et temporairement le site ▸ a partiellement et temporairement fermé le site
        fs tout remettre en ordre ▸ a tout remis en ordre
        fs ne rien laisser au hasard ▸ n’a rien laissé au hasard
        fs trop solliciter les serveurs ▸ a trop sollicité les serveurs
        fs mal configurer le routeur ▸ a mal configuré le routeur
        fs configurer mal le routeur ▸ a mal configuré le routeur
        fs bien fonctionner ▸ a bien fonctionné
        fs s’étendre rapidement à d’autres pays ▸ s’est rapidement étendue à d’autres pays
        fs s’arrêter brusquement puis repartir lentement ▸ s’est brusquement arrêtée puis est lentement repartie
        fs diminuer lentement mais sûrement ▸ a lentement mais sûrement diminué
        fs arriver plus tard ▸ est arrivée plus tard
        fs se terminer plus tôt que prévu ▸ s’est terminée plus tôt que prévu
        fs parler plus fort ▸ a parlé plus fort
        fs en dire plus ▸ en a dit plus
        fs en savoir plus ▸ en a su plus
        fs faire mieux ▸ a fait mieux
        fs faire plus ▸ a fait plus
        fs gagner moins ▸ a gagné moins
        fs demander plus ▸ a demandé plus
        mp attendre plus de deux heures ▸ ont attendu plus de deux heures
        mp attendre plus longtemps ▸ ont attendu plus longtemps
        mp patienter encore ▸ ont encore patienté
        mp devoir attendre encore longtemps ▸ ont dû attendre encore longtemps
        mp devoir encore attendre ▸ ont encore dû attendre

        """
}
