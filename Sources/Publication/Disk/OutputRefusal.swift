import Diagnostics

/// Why an output folder is not touched.
enum OutputRefusal: Error {
    case root(String)
    case notAFolder(String)
    case mountPoint(String)
    case holdsWork(String, String)
    case isCurrent(String)
    case notOurs(String)
    case brokenLink(String)
    case leftover(String)

    var diagnostic: Diagnostic {
        switch self {
        case .root(let path):
            .error(
                "sortie-refusee", "«\u{A0}\(path)\u{A0}» ne peut pas être le dossier de sortie",
                hint: "choisissez un dossier qui ne sert qu’au site, plus bas que la racine du disque")
        case .notAFolder(let path):
            .error(
                "sortie-refusee", "«\u{A0}\(path)\u{A0}» n’est pas un dossier",
                hint: "choisissez un autre dossier de sortie")
        case .mountPoint(let path):
            .error(
                "sortie-point-de-montage",
                "«\u{A0}\(path)\u{A0}» est un point de montage\u{A0}: il ne peut pas être remplacé d’un coup",
                hint: "publiez dans un dossier à l’intérieur\u{A0}: «\u{A0}\(path)/site\u{A0}»")
        case .holdsWork(let path, let name):
            .error(
                "sortie-refusee", "«\u{A0}\(path)\u{A0}» contient «\u{A0}\(name)\u{A0}»\u{A0}: publier l’effacerait",
                hint: "choisissez un dossier qui ne sert qu’au site")
        case .isCurrent(let path):
            .error(
                "sortie-refusee",
                "«\u{A0}\(path)\u{A0}» est le dossier courant ou celui de la rédaction, ou les contient\u{A0}: il ne peut pas être remplacé",
                hint: "choisissez un dossier à l’intérieur, par exemple «\u{A0}public\u{A0}»")
        case .notOurs(let path):
            .error(
                "sortie-etrangere",
                "«\u{A0}\(path)\u{A0}» n’a pas été écrit par Dépêche\u{A0}: publier remplacerait ce qu’il contient",
                hint: "choisissez un autre dossier, ou ajoutez --force\u{A0}: l’ancien sera mis de côté, non effacé")
        case .brokenLink(let path):
            .error(
                "sortie-refusee", "«\u{A0}\(path)\u{A0}» passe par un lien qui ne mène nulle part",
                hint: "créez le dossier visé ou corrigez le lien")
        case .leftover(let path):
            .error(
                "sortie-encombree",
                "«\u{A0}\(path)\u{A0}» occupe la place où le site se prépare et n’a pas été écrit par Dépêche",
                hint: "déplacez ce dossier")
        }
    }
}
