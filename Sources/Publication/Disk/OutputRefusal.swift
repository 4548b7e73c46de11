import Diagnostics

/// Why an output folder is not touched.
enum OutputRefusal: Error {
    case root
    case notAFolder(String)
    case mountPoint(String)
    case holdsWork(String, String)
    case isCurrent(String)
    case notOurs(String)
    case brokenLink(String)
    case leftover(String)

    var diagnostic: Diagnostic {
        switch self {
        case .root:
            .error("sortie-refusee", "La racine du disque ne peut pas être le dossier de sortie")
        case .notAFolder(let path):
            .error(
                "sortie-refusee", "« \(path) » n’est pas un dossier",
                hint: "choisissez un autre dossier de sortie")
        case .mountPoint(let path):
            .error(
                "sortie-point-de-montage", "« \(path) » est un point de montage : il ne peut pas être remplacé d’un coup",
                hint: "publiez dans un dossier à l’intérieur : « \(path)/site »")
        case .holdsWork(let path, let name):
            .error(
                "sortie-refusee", "« \(path) » contient « \(name) » : publier l’effacerait",
                hint: "choisissez un dossier qui ne sert qu’au site")
        case .isCurrent(let path):
            .error(
                "sortie-refusee", "« \(path) » est le dossier courant : il ne peut pas être remplacé",
                hint: "choisissez un dossier à l’intérieur, par exemple « public »")
        case .notOurs(let path):
            .error(
                "sortie-etrangere", "« \(path) » n’a pas été écrit par Dépêche : publier effacerait ce qu’il contient",
                hint: "choisissez un autre dossier, ou ajoutez --force pour le remplacer en entier")
        case .brokenLink(let path):
            .error(
                "sortie-refusee", "« \(path) » passe par un lien qui ne mène nulle part",
                hint: "créez le dossier visé ou corrigez le lien")
        case .leftover(let path):
            .error(
                "sortie-encombree", "« \(path) » occupe la place où le site se prépare et n’a pas été écrit par Dépêche",
                hint: "déplacez ce dossier")
        }
    }
}
