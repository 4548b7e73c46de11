/// What the commands say on success, agreed in number.
enum Phrases {
    static func checked(_ count: Int) -> String {
        switch count {
        case 0: "aucun enregistrement à vérifier"
        case 1: "1 enregistrement vérifié : rien à redire"
        default: "\(count) enregistrements vérifiés : rien à redire"
        }
    }

    static func validated(_ count: Int) -> String {
        count == 1 ? "1 flux valide" : "\(count) flux valides"
    }
}
