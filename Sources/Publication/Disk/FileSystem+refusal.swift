import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension FileSystem.Failure {
    var diagnostic: Diagnostic {
        let (identifier, reason, hint): (String, String, String?) =
            switch code {
            case ENOSPC:
                ("disque-plein", "il n’y a plus de place sur le disque", "faites de la place, puis recommencez")
            case EDQUOT: ("disque-plein", "votre quota de disque est atteint", "faites de la place, puis recommencez")
            case EACCES, EPERM: ("acces-refuse", "l’accès est refusé", "vérifiez à qui est le dossier et ses droits")
            case EROFS: ("acces-refuse", "le disque est en lecture seule", nil)
            case EBUSY:
                (
                    "sortie-point-de-montage", "ce dossier est un point de montage ou sert à autre chose",
                    "publiez dans un dossier à l’intérieur"
                )
            case ENAMETOOLONG: ("nom-trop-long", "le nom est trop long pour ce disque", nil)
            case EMFILE, ENFILE: ("ecriture-impossible", "trop de fichiers sont ouverts", nil)
            case EIO: ("ecriture-impossible", "le disque a signalé une erreur", "vérifiez l’état du disque")
            case EFBIG: ("ecriture-impossible", "un fichier est trop gros pour ce disque", nil)
            case ENOTDIR: ("ecriture-impossible", "ce qui devrait être un dossier n’en est pas un", nil)
            case ELOOP: ("ecriture-impossible", "des liens tournent en rond", nil)
            case EEXIST: ("ecriture-impossible", "quelqu’un d’autre écrit au même endroit", "recommencez")
            default: ("ecriture-impossible", "le système répond par l’erreur n°\u{A0}\(code)", nil)
            }
        return .error(identifier, "Écriture impossible\u{A0}: \(reason)", at: Location(file: path), hint: hint)
    }

    /// The same, of a file that was to be read.
    var readingDiagnostic: Diagnostic {
        var diagnostic = diagnostic
        diagnostic.identifier = "lecture-impossible"
        diagnostic.message = diagnostic.message.replacing("Écriture impossible", with: "Lecture impossible")
        return diagnostic
    }
}

extension FileSystem.Failure {
    /// Somebody else wrote the file between our reading and our writing it.
    static func changedMeanwhile(_ path: String) -> FileSystem.Failure {
        FileSystem.Failure(code: EEXIST, path: path)
    }
}
