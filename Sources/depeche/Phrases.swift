import Foundation
import Importers
import Publication

/// What the commands say on success, agreed in number.
enum Phrases {
    /// - Parameter isClean: whether nothing was said of any of them, not even a warning.
    static func checked(_ count: Int, isClean: Bool) -> String {
        let verdict = isClean ? "rien à redire" : "aucune erreur"
        return switch count {
        case 0: "aucun enregistrement à vérifier"
        case 1: "1 enregistrement vérifié : \(verdict)"
        default: "\(count) enregistrements vérifiés : \(verdict)"
        }
    }

    static func validated(_ count: Int) -> String {
        count == 1 ? "1 flux valide" : "\(count) flux valides"
    }

    /// « 3 créés, 1 mis à jour, 99 inchangés, 1 laissé tel quel »
    static func imported(_ plan: ImportPlan) -> String {
        let counts = [
            (plan.created.count, "créé", "créés"), (plan.updated.count, "mis à jour", "mis à jour"),
            (plan.unchanged.count, "inchangé", "inchangés"),
            (plan.leftAlone.count, "laissé tel quel", "laissés tels quels"),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { count, one, many in "\(count) \(count >= 2 ? many : one)" }
        return parts.isEmpty ? "aucun incident à importer" : parts.joined(separator: ", ")
    }

    /// « 8 articles publiés dans public : 47 fichiers écrits, 3 inchangés, 1 retiré »
    static func published(_ summary: PublicationSummary, entries: Int, in folder: String) -> String {
        let articles = entries == 1 ? "1 article publié" : "\(entries) articles publiés"
        let written = summary.writtenCount
        let removed = summary.removed.count
        var parts = [written >= 2 ? "\(written) fichiers écrits" : "\(written) fichier écrit"]
        parts.append(summary.kept >= 2 ? "\(summary.kept) inchangés" : "\(summary.kept) inchangé")
        if removed > 0 { parts.append(removed >= 2 ? "\(removed) retirés" : "1 retiré") }
        let published = "\(articles) dans \(folder) : \(parts.joined(separator: ", "))"
        return summary.aside.map { "\(published)\nL’ancien dossier est gardé : \(named($0))" } ?? published
    }

    /// A path as the user would write it from here.
    private static func named(_ path: String) -> String {
        let here = FileManager.default.currentDirectoryPath + "/"
        return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
    }

    /// « public attend que l’autre publication du même dossier se termine »
    static func waiting(_ folder: String) -> String {
        "«\u{A0}\(folder)\u{A0}» attend que l’autre publication du même dossier se termine"
    }

    /// « Publication : 45 % »
    static func progress(_ part: Double) -> String { "Publication\u{A0}: \(Int(part * 100))\u{A0}%" }

    /// « Aperçu de 8 articles : http://127.0.0.1:8080/ (Ctrl+C pour arrêter) »
    static func previewed(_ count: Int, at address: String) -> String {
        let articles =
            switch count {
            case 0: "Aperçu"
            case 1: "Aperçu d’un article"
            default: "Aperçu de \(count) articles"
            }
        return "\(articles) : \(address) (Ctrl+C pour arrêter)"
    }

    static let mended = "Tout est corrigé."
}
