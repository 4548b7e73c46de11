/// Checks people: the contacts of RSS, the mail addresses of Atom.
enum ContactCheck {
    static func contact(_ text: String) -> [ValueFinding] {
        let (address, hasName) = MailAddress.contact(text)
        switch MailAddress.check(address) {
        case .wrong:
            return [
                .init(
                    .contact, "\(quoted(text)) ne donne pas d’adresse de courrier",
                    "écrire adresse@exemple.fr (Nom), ou employer dc:creator pour un nom seul")
            ]
        case .sound, .localDomain:
            guard !hasName else { return [] }
            return [.init(.contactName, "ce contact n’a pas de nom", "écrire \(address) (Nom)")]
        }
    }

    static func mail(_ text: String) -> [ValueFinding] {
        switch MailAddress.check(text) {
        case .sound: []
        case .localDomain: [.init(.mailDomain, "le domaine de \(quoted(text)) n’est pas entier", nil)]
        case .wrong:
            [
                .init(
                    .mailAddress, "\(quoted(text)) n’est pas une adresse de courrier",
                    "écrire nom@exemple.fr, sans rien d’autre")
            ]
        }
    }
}
