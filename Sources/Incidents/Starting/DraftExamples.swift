/// Examples of a draft that the kind of incident calls for, where those of the reference are of an outage.
enum DraftExamples {
    /// By kind, then by key.
    static let own: [Incident.Nature: [String: String]] = [
        .dataBreach: [
            "consequences": "- sujet: des clients\n  action: recevoir | de faux courriels",
            "ecarte": "- le vol des mots de passe", "remedes": "- fermer | les accès en cause",
            "chiffres": "- valeur: 300\n  unite: plaintes\n  selon: organisation",
        ],
        .dataLoss: [
            "consequences": "- sujet: des clients\n  action: perdre | leurs fichiers",
            "remedes": "- restaurer | les données sauvegardées",
            "conseils": "- garder | une copie de ses fichiers",
        ],
        .cyberattack: attack, .ransomware: attack,
        .denialOfService: ["ecarte": "- un vol de données", "remedes": "- filtrer | le trafic"],
        .fire: [
            "consequences": "- sujet: le bâtiment\n  action: être évacué",
            "remedes": "- transférer | les serveurs vers un autre site", "ecarte": "- un acte criminel",
            "conseils": "- fermer | les fenêtres",
            "chiffres": "- valeur: 40\n  unite: pompiers\n  action: être mobilisé\n  selon: les pompiers",
        ],
        .falseAlarm: [
            "consequences": "- sujet: des habitants\n  action: se réfugier chez eux",
            "remedes": "- envoyer | un démenti", "conseils": "- ne pas tenir compte du message",
            "cause": "une erreur de manipulation",
        ],
        .maintenance: [
            "usages": "- consulter | leurs comptes", "conseils": "- enregistrer son travail avant l’interruption",
        ],
    ]

    private static let attack = [
        "consequences": "- sujet: les guichets\n  action: être fermés", "ecarte": "- un vol de données",
        "remedes": "- isoler | les serveurs",
    ]
}
