extension LexiconTables {
    /// Countries, continents and regions that take an article (Commission d’enrichissement de la langue française, list of
    /// States and capitals, *Journal officiel* of 4 November 1993 and its updates).
    static let feminineCountries = """
        Afrique Albanie Algérie Allemagne Alsace Amérique Andalousie Andorre Angleterre Aquitaine Arabie_saoudite
        Argentine Arménie Asie Australie Autriche Auvergne Bavière Belgique Biélorussie Birmanie Bolivie
        Bosnie-Herzégovine Bourgogne Bretagne Bulgarie Californie Castille Catalogne Centrafrique Champagne Charente
        Chine Colombie Corée Corée_du_Nord Corée_du_Sud Corse Côte_d’Ivoire Crète Creuse Crimée Croatie Dordogne Drôme
        Écosse Égypte Espagne Estonie Éthiopie Europe Finlande Flandre Floride France Franche-Comté Galice Géorgie
        Gironde Grande-Bretagne Grèce Guadeloupe Guinée Guyane Hongrie Inde Indonésie Irlande Irlande_du_Nord Islande
        Italie Jamaïque Jordanie Lettonie Libye Ligurie Lituanie Loire Lombardie Lorraine Louisiane Malaisie Manche
        Martinique Mauritanie Mayenne Mongolie Moselle Namibie Normandie Norvège Nouvelle-Calédonie Nouvelle-Zélande
        Occitanie Océanie Picardie Pologne Polynésie Provence République_dominicaine République_tchèque Réunion
        Roumanie Russie Sarthe Savoie Saxe Serbie Sicile Silésie Slovaquie Slovénie Somalie Somme Suède Suisse Syrie
        Tanzanie Tasmanie Tchéquie Thaïlande Toscane Tunisie Turquie Ukraine Vendée Virginie Wallonie Zambie
        """

    static let masculineCountries = """
        Afghanistan Angola Azerbaïdjan Bangladesh Bélarus Bénin Botswana Brésil Burkina_Faso Burundi Cambodge Cameroun
        Canada Chili Congo Costa_Rica Danemark Équateur Gabon Ghana Groenland Guatemala Honduras Irak Iran Japon
        Kazakhstan Kenya Kosovo Koweït Laos Liban Luxembourg Malawi Mali Maroc Mexique Monténégro Mozambique Népal
        Nicaragua Niger Nigeria Oregon Ouganda Pakistan Panama Paraguay Pérou Portugal Qatar Québec Royaume-Uni Rwanda Salvador
        Sénégal Soudan Sri_Lanka Tchad Texas Togo Tyrol Uruguay Venezuela Vietnam Yémen Zimbabwe
        """
}
