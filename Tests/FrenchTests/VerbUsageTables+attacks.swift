extension VerbUsage {
    /// Cyberattacks, leaks of data, telecoms, banks.
    static let attacks = """
        ms exfiltrer les données personnelles de 2 millions de clients ▸ a exfiltré les données personnelles de 2 millions de clients ▸ ▸ les données personnelles de 2 millions de clients ont été exfiltrées
        mp dérober des noms, prénoms et adresses ▸ ont dérobé des noms, prénoms et adresses ▸ ▸ des noms, prénoms et adresses ont été dérobés
        mp chiffrer une vingtaine de serveurs ▸ ont chiffré une vingtaine de serveurs ▸ ▸ une vingtaine de serveurs ont été chiffrés
        mp mettre en vente des données sur le Dark Web ▸ ont mis en vente des données sur le Dark Web ▸ n’ont pas mis en vente de données sur le Dark Web ▸ des données ont été mises en vente sur le Dark Web
        mp s’emparer de fichiers confidentiels ▸ se sont emparés de fichiers confidentiels ▸ ne se sont pas emparés de fichiers confidentiels ▸ —
        mp prendre pour cible un hôpital ▸ ont pris pour cible un hôpital ▸ ▸ un hôpital a été pris pour cible
        mp prendre en otage les données de l’hôpital ▸ ont pris en otage les données de l’hôpital ▸ ▸ les données de l’hôpital ont été prises en otage
        mp réclamer à l’entreprise une rançon de 2 millions d’euros ▸ ont réclamé à l’entreprise une rançon de 2 millions d’euros ▸ ▸ une rançon de 2 millions d’euros a été réclamée à l’entreprise
        mp exiger le versement d’une rançon ▸ ont exigé le versement d’une rançon ▸ ▸ le versement d’une rançon a été exigé
        fs refuser de payer la rançon ▸ a refusé de payer la rançon ▸ n’a pas refusé de payer la rançon ▸ —
        fs porter plainte contre X ▸ a porté plainte contre X ▸ n’a pas porté plainte contre X ▸ —
        fs déposer plainte auprès du parquet ▸ a déposé plainte auprès du parquet ▸ n’a pas déposé plainte auprès du parquet ▸ —
        ms ouvrir une enquête pour escroquerie ▸ a ouvert une enquête pour escroquerie ▸ n’a pas ouvert d’enquête pour escroquerie ▸ une enquête a été ouverte pour escroquerie
        ms mettre en examen un suspect ▸ a mis en examen un suspect ▸ n’a pas mis en examen de suspect ▸ un suspect a été mis en examen
        ms placer en garde à vue deux suspects ▸ a placé en garde à vue deux suspects ▸ ▸ deux suspects ont été placés en garde à vue
        fs saisir la CNIL ▸ a saisi la CNIL ▸ n’a pas saisi la CNIL ▸ la CNIL a été saisie
        fs demander à la CNIL d’enquêter ▸ a demandé à la CNIL d’enquêter ▸ n’a pas demandé à la CNIL d’enquêter ▸ —
        fs informer ses clients de la fuite ▸ a informé ses clients de la fuite ▸ n’a pas informé ses clients de la fuite ▸ —
        fs informer les clients de la banque de la fuite ▸ a informé les clients de la banque de la fuite ▸ ▸ les clients de la banque ont été informés de la fuite
        fs avertir les autorités de l’attaque ▸ a averti les autorités de l’attaque ▸ ▸ les autorités ont été averties de l’attaque
        fs informer les clients que leurs données ont été volées ▸ a informé les clients que leurs données ont été volées ▸ ▸ les clients ont été informés que leurs données ont été volées
        fs prévenir les personnes dont les données ont fuité ▸ a prévenu les personnes dont les données ont fuité ▸ ▸ les personnes dont les données ont fuité ont été prévenues
        fs notifier l’incident à la CNIL ▸ a notifié l’incident à la CNIL ▸ ▸ l’incident a été notifié à la CNIL
        fs accuser le prestataire de négligence ▸ a accusé le prestataire de négligence ▸ ▸ le prestataire a été accusé de négligence
        fs accuser le prestataire d’avoir effacé les sauvegardes ▸ a accusé le prestataire d’avoir effacé les sauvegardes ▸ ▸ le prestataire a été accusé d’avoir effacé les sauvegardes
        fs soupçonner un salarié d’avoir copié le fichier ▸ a soupçonné un salarié d’avoir copié le fichier ▸ n’a pas soupçonné de salarié d’avoir copié le fichier ▸ un salarié a été soupçonné d’avoir copié le fichier
        fs imposer à ses clients un changement de mot de passe ▸ a imposé à ses clients un changement de mot de passe ▸ n’a pas imposé à ses clients de changement de mot de passe
        fs réinitialiser par précaution tous les mots de passe ▸ a réinitialisé par précaution tous les mots de passe ▸ ▸ tous les mots de passe ont été réinitialisés par précaution
        fs inviter les clients à changer leur mot de passe ▸ a invité les clients à changer leur mot de passe ▸ n’a pas invité les clients à changer leur mot de passe ▸ les clients ont été invités à changer leur mot de passe
        fs conseiller aux usagers de surveiller leurs comptes ▸ a conseillé aux usagers de surveiller leurs comptes ▸ n’a pas conseillé aux usagers de surveiller leurs comptes ▸ —
        fs recommander de changer leur mot de passe ▸ a recommandé de changer leur mot de passe
        fs empêcher les usagers de se connecter ▸ a empêché les usagers de se connecter ▸ n’a pas empêché les usagers de se connecter ▸ les usagers ont été empêchés de se connecter
        fs permettre aux pirates d’accéder aux dossiers ▸ a permis aux pirates d’accéder aux dossiers ▸ n’a pas permis aux pirates d’accéder aux dossiers ▸ —
        fs permettre de consulter et de modifier les dossiers ▸ a permis de consulter et de modifier les dossiers
        fs exploiter une faille de sécurité ▸ a exploité une faille de sécurité ▸ n’a pas exploité de faille de sécurité ▸ une faille de sécurité a été exploitée
        fs corriger la faille ▸ a corrigé la faille ▸ n’a pas corrigé la faille ▸ la faille a été corrigée
        fs supprimer les données stockées sur ce serveur ▸ a supprimé les données stockées sur ce serveur ▸ ▸ les données stockées sur ce serveur ont été supprimées
        fs isoler du réseau les machines infectées ▸ a isolé du réseau les machines infectées ▸ ▸ les machines infectées ont été isolées du réseau
        fs déconnecter les serveurs du réseau ▸ a déconnecté les serveurs du réseau ▸ ▸ les serveurs ont été déconnectés du réseau
        fs retirer de la vente trois produits ▸ a retiré de la vente trois produits ▸ ▸ trois produits ont été retirés de la vente
        fs retirer l’application de la vente ▸ a retiré l’application de la vente ▸ ▸ l’application a été retirée de la vente
        fs bloquer les cartes bancaires de ses clients ▸ a bloqué les cartes bancaires de ses clients
        fs débiter deux fois les mêmes achats ▸ a débité deux fois les mêmes achats ▸ ▸ les mêmes achats ont été débités deux fois
        fs rembourser intégralement les clients lésés ▸ a intégralement remboursé les clients lésés ▸ n’a pas intégralement remboursé les clients lésés ▸ les clients lésés ont été intégralement remboursés
        fs rendre à ses clients leur argent ▸ a rendu à ses clients leur argent
        fs verser une indemnité aux victimes ▸ a versé une indemnité aux victimes ▸ n’a pas versé d’indemnité aux victimes ▸ une indemnité a été versée aux victimes
        fs suspendre les virements ▸ a suspendu les virements ▸ n’a pas suspendu les virements ▸ les virements ont été suspendus
        ms passer au crible les journaux de connexion ▸ a passé au crible les journaux de connexion ▸ ▸ les journaux de connexion ont été passés au crible
        fs passer en revue tous les accès ▸ a passé en revue tous les accès ▸ ▸ tous les accès ont été passés en revue
        mp mettre au jour une vaste escroquerie ▸ ont mis au jour une vaste escroquerie ▸ ▸ une vaste escroquerie a été mise au jour
        mp mettre à nu les failles du système ▸ ont mis à nu les failles du système ▸ ▸ les failles du système ont été mises à nu
        fs tenir informés les abonnés ▸ a tenu informés les abonnés ▸ n’a pas tenu informés les abonnés ▸ les abonnés ont été tenus informés
        fs juger la réponse insuffisante ▸ a jugé la réponse insuffisante ▸ n’a pas jugé la réponse insuffisante ▸ la réponse a été jugée insuffisante
        fs déclarer l’incident clos ▸ a déclaré l’incident clos ▸ ▸ l’incident a été déclaré clos
        ms trouver une solution durable ▸ a trouvé une solution durable ▸ n’a pas trouvé de solution durable ▸ une solution durable a été trouvée
        fs faire preuve de prudence ▸ a fait preuve de prudence ▸ n’a pas fait preuve de prudence ▸ —
        fs faire l’objet d’une enquête ▸ a fait l’objet d’une enquête ▸ n’a pas fait l’objet d’une enquête ▸ —
        fs faire savoir que l’incident était clos ▸ a fait savoir que l’incident était clos ▸ ▸ —
        fs laisser entendre que la faille était connue ▸ a laissé entendre que la faille était connue ▸ ▸ —
        fs se faire dérober des données ▸ s’est fait dérober des données ▸ ne s’est pas fait dérober de données ▸ —
        fs se faire pirater ▸ s’est fait pirater ▸ ne s’est pas fait pirater ▸ —
        fs se voir infliger une amende ▸ s’est vu infliger une amende ▸ ne s’est pas vu infliger d’amende ▸ —
        fs se voir contraint de fermer ▸ s’est vue contrainte de fermer ▸ ne s’est pas vue contrainte de fermer ▸ —
        fs se laisser surprendre ▸ s’est laissé surprendre ▸ ne s’est pas laissé surprendre ▸ —
        mp s’arroger des droits d’administrateur ▸ se sont arrogé des droits d’administrateur ▸ ne se sont pas arrogé de droits d’administrateur ▸ —
        mp s’échanger des fichiers ▸ se sont échangé des fichiers ▸ ne se sont pas échangé de fichiers ▸ —
        mp se partager le butin ▸ se sont partagé le butin ▸ ne se sont pas partagé le butin ▸ —
        mp se procurer les identifiants d’un salarié ▸ se sont procuré les identifiants d’un salarié ▸ ▸ —
        mp se faire passer pour des agents ▸ se sont fait passer pour des agents ▸ ne se sont pas fait passer pour des agents ▸ —
        fp s’échapper ▸ se sont échappées ▸ ne se sont pas échappées ▸ —
        fp se demander pourquoi ▸ se sont demandé pourquoi ▸ ne se sont pas demandé pourquoi ▸ —
        fs se rendre compte de l’intrusion ▸ s’est rendu compte de l’intrusion ▸ ne s’est pas rendu compte de l’intrusion ▸ —
        fs se rendre coupable de négligence ▸ s’est rendue coupable de négligence ▸ ne s’est pas rendue coupable de négligence ▸ —
        fs se dire prêt à négocier ▸ s’est dite prête à négocier ▸ ne s’est pas dite prête à négocier ▸ —
        fs se dire que le pire était passé ▸ s’est dit que le pire était passé ▸ ▸ —
        fs s’engager à rembourser ses clients ▸ s’est engagée à rembourser ses clients ▸ ne s’est pas engagée à rembourser ses clients ▸ —
        fs s’assurer du retour à la normale ▸ s’est assurée du retour à la normale ▸ ne s’est pas assurée du retour à la normale ▸ —
        fs s’assurer le concours d’experts ▸ s’est assuré le concours d’experts ▸ ▸ —
        fs se promettre de renforcer ses défenses ▸ s’est promis de renforcer ses défenses ▸ ne s’est pas promis de renforcer ses défenses ▸ —
        fs se permettre d’ignorer l’alerte ▸ s’est permis d’ignorer l’alerte ▸ ne s’est pas permis d’ignorer l’alerte ▸ —
        fs se donner deux jours ▸ s’est donné deux jours
        fs se doter d’un outil de détection ▸ s’est dotée d’un outil de détection ▸ ne s’est pas dotée d’un outil de détection ▸ —
        fs se porter partie civile ▸ s’est portée partie civile ▸ ne s’est pas portée partie civile ▸ —
        fs se constituer partie civile ▸ s’est constituée partie civile ▸ ne s’est pas constituée partie civile ▸ —
        fs s’en prendre à son prestataire ▸ s’en est prise à son prestataire ▸ ne s’en est pas prise à son prestataire ▸ —
        mp s’en vouloir ▸ s’en sont voulu ▸ ne s’en sont pas voulu ▸ —
        fs s’avérer plus grave que prévu ▸ s’est avérée plus grave que prévu ▸ ne s’est pas avérée plus grave que prévu ▸ —
        fs se révéler erroné ▸ s’est révélée erronée ▸ ne s’est pas révélée erronée ▸ —
        mp se montrer prudent ▸ se sont montrés prudents ▸ ne se sont pas montrés prudents ▸ —
        mp être victime d’une cyberattaque ▸ ont été victimes d’une cyberattaque ▸ n’ont pas été victimes d’une cyberattaque ▸ —
        fs être mis en examen ▸ a été mise en examen ▸ n’a pas été mise en examen ▸ —
        fs être rendu public ▸ a été rendue publique ▸ n’a pas été rendue publique ▸ —
        mp être jugé responsable de la fuite ▸ ont été jugés responsables de la fuite ▸ n’ont pas été jugés responsables de la fuite ▸ —
        fs être tombé en panne ▸ est tombée en panne ▸ n’est pas tombée en panne ▸ —
        fs avoir été informé de la fuite ▸ a été informée de la fuite ▸ n’a pas été informée de la fuite ▸ —
        fs démentir toute intrusion ▸ a démenti toute intrusion ▸ n’a pas démenti toute intrusion ▸ toute intrusion a été démentie
        fs reconnaître l’ampleur de la fuite ▸ a reconnu l’ampleur de la fuite ▸ n’a pas reconnu l’ampleur de la fuite ▸ l’ampleur de la fuite a été reconnue
        fs faire fuiter des documents internes ▸ a fait fuiter des documents internes ▸ n’a pas fait fuiter de documents internes ▸ —
        ms hacker le compte du ministre ▸ a hacké le compte du ministre ▸ ▸ le compte du ministre a été hacké
        fs patcher les ordinateurs ▸ a patché les ordinateurs ▸ n’a pas patché les ordinateurs ▸ les ordinateurs ont été patchés
        fs crasher ▸ a crashé ▸ n’a pas crashé ▸ —
        ms rebooter les machines à distance ▸ a rebooté les machines à distance ▸ ▸ les machines ont été rebootées à distance
        fs bloquer, puis supprimer les comptes ▸ a bloqué, puis supprimé les comptes ▸ ▸ les comptes ont été bloqués, puis supprimés
        fs stocker en clair des mots de passe ▸ a stocké en clair des mots de passe ▸ n’a pas stocké en clair de mots de passe ▸ des mots de passe ont été stockés en clair
        fs exiger du fournisseur des garanties ▸ a exigé du fournisseur des garanties ▸ ▸ des garanties ont été exigées du fournisseur
        fs considérer comme compromis tous les mots de passe ▸ a considéré comme compromis tous les mots de passe ▸ ▸ tous les mots de passe ont été considérés comme compromis
        fs imputer à un sous-traitant la responsabilité de la panne ▸ a imputé à un sous-traitant la responsabilité de la panne ▸ ▸ la responsabilité de la panne a été imputée à un sous-traitant
        fs reconnaître avoir été victime d’une attaque ▸ a reconnu avoir été victime d’une attaque ▸ ▸ —
        mp craindre d’être visé à leur tour ▸ ont craint d’être visés à leur tour ▸ ▸ —

        """
}
