extension LexiconTables {
    /// Common nouns of the press whose ending does not tell their gender, feminine then masculine (Académie, 9th edition).
    static let generalFeminineNouns = """
        abbaye adresse_IP adresse_e-mail affaire affiche agrafe aile aire alarme ampoule apostrophe appli
        application_web approche arche ardoise argile arme armée artère assiette astuce attente audace aurore auto
        autopompe avance avenue averse bague baie_de_stockage baignoire balance balle banderole banlieue barque
        barricade base_de_données bataille bavure berge besogne bise blague blouse bobine boisson bombe botte bouche
        boue bougie boulangerie boule boussole bouteille bouée boîte boîte_de_dialogue boîte_mail branche brasserie
        bretelle brique broche brosse brousse brume brute bulle bureautique bâche bête cabane cabine cadence caissière
        calculatrice calotte canalisation canne cape capsule caractéristique carafe carcasse carence carrière
        carte_bancaire carte_vitale cartouche case casse cassette cathédrale catégorie caténaire caution ceinture
        cendre centrale_nucléaire chair chapelle chasse chaudière chaussure chaussée cheminée chemise chicane
        chronique cicatrice cigarette cime circulaire citerne clim cloche clé_USB cohorte cohue colle colline combe
        communauté composante comptabilité compétence comédie concurrence confrérie conjoncture conseillère conserve
        conso consommation conteneurisation contrainte controverse coque coqueluche corde corniche couleur coulée
        courbe couronne coutume couture croissance croix croûte cryptographie créance crête cuisse culpabilité culture
        cuve cyberdéfense cybersécurité dalle danse demeure dentelle devanture diagonale digue dimension diplomatie
        discipline discorde discothèque disette dispute distance domotique dose douche douille douleur droite dune
        dynamique débandade débâcle décennie décharge découverte déesse défaite démo dépense dépouille désobéissance
        détente détresse embarcation embûche encre entente entorse entrave entrée enveloppe envergure envie escorte
        espèce essence estrade euphorie exigence expo expérience fabrique facette falaise fanfare farce farine fatigue
        faune faveur femme ferme ferraille feuille figure filière fille firme fièvre fleur flore flèche foire folie
        forge forme formule fortune forêt fouille foule fourche fourchette fourniture fracture fraise fusion fusée
        galerie gamme gangrène garde-robe gerbe gestion gloire gomme gorge gouverne graine grammaire grange grappe
        gratuité gravure griffe grotte grâce guirlande hache haie halte hanche herbe herse histoire honte horde
        horloge housse huile humeur hypothèque héritière hôtesse idole idée impasse impatience imprimerie incidence
        indemnité industrie infirmière influence info initiative injonction injure injustice innocence insulte
        intelligence intempérie internationale intox intrigue invalidité invite ironie issue ivresse jachère jambe
        jauge jeunesse joie jointure jonction joue jungle jupe jurisprudence lagune laine lampe lance lance_à_incendie
        lande langue larme lave lecture lentille lessive levée leçon liasse liberté licence lieue limite liseuse
        lisière litote loge logique logistique lueur lumière lune lutte luxure lèpre légende lésion magie magistrature
        maladie malle malveillance manie manne mansarde maquette marche marge marque marée masse masure matière
        matrice maîtresse maîtrise mention mer merveille messagerie_instantanée messe meule milice mine minuterie mire
        misère modestie moelle molécule monarchie montagne morale morgue morsure morue mosquée motrice mouche mousson
        moustache mouvance multinationale municipalité muraille mâchoire mécanique médaille médecine métaphore
        métropole météo mêlée nacelle naissance nappe narine natte nature navette nef niche noblesse noce nomenclature
        normale norme notice nourrice noyade nuance nuisance nuque nurserie nuée oasis obligation obole occurrence
        offense offre ogive oie olive ondée opinion optique orbite ordure oreille orgie orthographe ossature ourse
        ouvrière page_d’accueil page_web paille paire palette pancarte pandémie panique panse pantoufle parabole
        parade parcelle parenthèse parité paroi paroisse parole parure passe passoire pastille patinoire patrie
        patrouille patte paume paupière pause peau peinture pelle pelouse pension pensée pente perche perle permanence
        perruque perspective peste phrase pierre pieuvre pige pile pilule pince pique piqûre piscine pitance
        pièce_d’identité place plage plaie plaine planche plante planète plaque plaque_d’immatriculation plume
        plénitude poche pointe poire policière polygamie pomme ponctualité pose posture poterie poubelle poudre poule
        poulie poupe poupée poursuite poussière poussée poutre poésie prairie pratique première presqu’île primaire
        prime princesse procuration proie promenade promo prophétie propreté prose prothèse proue prouesse province
        prudence précarité préface prémisse prérogative psychose publicité purge pâte pénalité pénombre péremption
        périphérie querelle queue quincaillerie quiétude quête race racine rade radiation rafale rafle rage raison
        rallonge rampe rareté recherche recrue redevance reine religion relique renommée rente repartie reprographie
        retenue retraite revanche revue richesse ride rigueur rime rivière robe rocade roche romance romancière ronce
        ronde rosée rotonde roue rougeole rouille royauté ruche ruelle ruine ruse ruée réalité réclame récolte
        récompense réforme référence rémunération réplique république réserve résidence résistance rétine sacoche saga
        sage-femme saisie salade salle_blanche salle_serveur salve sandale santé satire sauce saveur science scierie
        scission scorie sculpture scène secousse secte semelle semence semonce seringue serre servitude sidérurgie
        sieste silhouette similitude sirène soie soif solitude solution sonde sono sorte sortie soudure souffrance
        souplesse source sourdine souris soutane soute spatule sphère spirale spéculation statue stature steppe
        strophe structure stupeur substance subvention succursale suite superficie surface surprise survie syllabe
        symétrie synagogue syncope synergie synthèse sève sécheresse séquelle séquence sœur tache taille tanière
        tapisserie tartine tasse taverne taxe techno teinte teneur tente terrasse terre terreur thérapie tige toile
        toilette tombe tonne torche torpille torture touffe tourbe tournure tournée toux tragédie traite trajectoire
        trame tranche tranchée transe trappe traque traverse traîne treille trempe tribu trique tristesse troupe
        trousse truelle truite trêve tuile tumeur turbulence tutelle typologie télégestion télémétrie télérelève tête
        urne utopie vache vaisselle valise vallée valve vanne variante vasque veine vendetta vente verge vergogne
        verrière verrue vertu veste viande vidange vie vigie vigne vignette vigueur villa virgule virole vision vitre
        vitrine voirie volaille volonté volte voltige volée voûte vue webcam zizanie zone_grise âme ère écharpe
        échelle éclipse écluse écorce écoute écurie église élite énigme éolienne épaule épave épidémie épine éponge
        époque épreuve épée équerre étable étagère étoffe étoile étrave étude évidence île
        API RAM TVA URL bande cage cire craie côte dent fac faim fin foi fonte frappe friche gale haine lame lime
        maille main mare miette mule nasse nièce noix orge ouïe palme pâque pêche rive rose soupe star suie taupe
        verve veuve vis élue émeute œuvre
        """

    static let generalMasculineNouns = """
        VPN abîme accessoire accueil acide acte affaissement affréteur agriculteur aigle aliment alphabet ambre
        antidote antivirus antre appareillage arbitre arbre archipel argument armateur artifice artisan arôme asile
        assureur astre atlas atome auspice automne auxiliaire avionneur axe axiome bailleur baptême bar barème beurre
        bit bitcoin bitume blasphème blocus blâme bolide bombardement boucher bouchon boulanger boulevard bridge
        bronze brouillage brouillard buffle buste buzz cadavre caissier calcaire calibre calme calvaire camouflage
        cancer cantique cap capitalisme caprice captcha caractère carrefour cartel carême casque cautère cercle cerne
        chanvre chapitre charme chat chatbot chlore choc choléra chronomètre châtiment chêne chômage chômeur cidre
        cierge cimetière cirque civisme climat clivage cloître club code_QR coffre coffre-fort coiffeur collaborateur
        colloque coloris colosse comble combustible communisme compte-rendu concept concile conciliabule conclave
        concombre congé conifère conseiller constructeur conte contraire contraste cookie cortège cosmétique costume
        coude couloir couvercle couvre-feu cratère cri crâne crépuscule cube cuivre culte cumul curseur cyberespace
        cycle cylindre câblage câblo-opérateur cèdre cône demi-tour derme destin diable dialecte dialogue diamètre
        diaphragme dictionnaire diesel dieu diffuseur dilemme diocèse dirigeable dividende divorce dogme domicile
        dopage dossier_partagé drame drapeau débat débogage débris décalage déchet déclic décodeur décombres dédale
        défi délire désastre désert désespoir désordre effort emballage embargo embouteillage empire emplacement
        employeur emplâtre emprunt encadrement enclos enfer engin enjeu enlèvement ennui entracte entretien ermite
        escalier espoir esprit essor estuaire exemplaire exemple exil exode exploitant extrême facteur faire-part
        fantasme fantôme fardeau faste fauteuil feuillage feuillet fichage filtre firmware flanc fleuve foie fonds
        forfait forum four fournisseur_d’accès fournisseur_d’électricité fourrage fragment frein fret front fruit
        fumigène futur gage garage gaspillage genou genre germe gestionnaire_de_mots_de_passe gestionnaire_de_réseau
        gibier gigaoctet gisement glaive globe golfe gouffre gouvernail goût grade gramme grand_livre graphe graphique
        gratte-ciel greffier grief gène génocide habitacle habitat hackathon hameau handicap hangar hasard havre
        hectare herbicide hiver homicide homme horoscope hub humour héritage héritier héros hôtelier iPhone idéal
        immeuble implant imprimé impératif inconscient indicateur individu infarctus infini insecte insigne inspecteur
        instinct intergiciel interrupteur intervalle intérim investigateur invité isolant isthme ivoire jardin jargon
        jeu jeûne joug jubilé jury jus kilo kilomètre kilooctet kiosque kit label labyrinthe lac laser leasing leurre
        levier lexique libellé libre-service lieu like limon linge liquide lit litige litre live livret lièvre lobe
        logisticien logotype lot lotissement loup lustre luxe magistrat malaise malentendu manifeste manuel manège
        marathon marbre marécage masque massacre massif matelas matériau maçon mensonge menuisier mercure meuble
        meurtre micro microbe microphone migrant minerai miracle mirage miroir missile mobilier mode_avion moine
        moniteur monopole monstre monument morceau mouvement moyen multimètre mur murmure muscle mythe mètre
        mécanicien mécénat méfait mégahertz mégaoctet mélange mépris mérite métal narcotrafic nerf neveu nitrate nord
        numéraire numérique numéro_de_série néant négoce obstacle octet océan ogre oiseau olivier ombrage ongle opium
        opprobre opuscule orchestre ordiphone ordre oreiller organe organigramme organisme orgue orifice orme oubli
        ouest outrage ouvrage ouvre-boîte ouvrier oxygène ozone pacte palace palais palmarès panache panel panorama
        paradoxe paragraphe paramètre parapluie paratonnerre parcours pardon parent parfum pari parrain partage parti
        participe parvis pas passé patrimoine pavé pelage percepteur peuple phare pictogramme pilier pilotage
        pilote_automatique pion pipeline pique-nique pistolet piège placard plafond plancher plasma plastique plat
        plomb plombier plug-in pneu podcast poids poil poisson poivre polygone porche portrait positif potager
        potentiel pouce pouvoir poème prestige prince principe privilège procès procédé produit projecteur projectile
        prologue prompteur propos protocole_de_routage prototype proverbe proxy précipice précédent préjugé prélude
        prénom pseudo pseudonyme pub puits pupitre pèlerinage pénitencier péril périmètre périphérique pôle
        quadrilatère quartz questionnaire quiproquo quota rabais rachat racisme radar radiateur radical radis
        raffinage raisin rapatriement rapprochement ravage rayon recueil recul refuge rein relief remords rempart
        remède repas reportage repos reproche repère restaurateur revers rhume rideau rite rituel rivage rival
        robot_conversationnel rocher roi roman romancier rond-point rouage rouble royaume ruban ruisseau rythme règne
        réceptacle récif récit réfectoire référendum régime réglage régulateur répit réquisitoire réservoir résidu
        résultat résumé rétroviseur rêve rôle sable sabre sac sacre sacrifice salut sanctuaire sang sarcophage saut
        scanner sceptre schéma scoop score scrupule sel sens sentiment sergent serment sexe sigle signe silence silo
        simulacre singe site_miroir site_web siège socle soin sol soldat soleil solstice sommaire sommet son songe
        sort souffle soufre souvenir spasme sport spot stade stand statut stimulus stratagème stress style stylo
        subside sucre sud suicide sulfate superviseur supplice supplément sursaut sursis symbole symptôme syndrome
        synonyme sémaphore séminaire tableau tableur tabou talus tapis tas taudis temple tempo temps
        terminal_de_paiement terminus terrain terrorisme thermomètre thé théorème tiers-monde tigre timbre tissu toast
        tome tonnerre tort totem tournevis tract transistor transit transporteur traumatisme traversin tremblement
        tremblement_de_terre triangle tribut tricot triomphe tronc trou trouble trésor trône tsunami tube tumulte
        tuyau type typhon télescope télégramme téléphérique témoignage téraoctet uniforme univers urbanisme usage
        ustensile utérus vacarme vaccin vaisseau valet vandalisme vecteur velours ventre verdict verger verglas vernis
        verre verrou vers vertige vestiaire vestibule veto vice vide vignoble vin vinaigre vingt virage visage viseur
        visiteur vitrail vocabulaire voisinage volcan volet volt voyant voyou véhicule vélo vœu webinaire widget wiki
        yacht zoo zèle zénith zéro âge éboulement écart échange échantillon éclat écosystème éditeur élan électricien
        émoi énergéticien énoncé épicentre épilogue épisode équateur équilibre équinoxe équipementier étalage état
        étendard œuf
        Pays-Bas air arc art azote bac bec bois bol bord bout bras bruit camp car cas choix clan clip clone coin col
        cou coup deux-roues don dos duc duo dé fan fer film fils flot fond gain gars goal grain gré habit hydrogène
        hélium jet lait lin log look mal maïs mix mât nez nid oral ours pain pied porc pot pouls prof raid rang
        rez-de-chaussée sas seau sein short ski stop surf tabac tank taxi tir ton torse trait tram tri vrac vœux zoom
        États-Unis élu été îlot œil
        """
}
