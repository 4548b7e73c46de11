import ArgumentParser

/// The manual page of the whole command, in French, from what argument-parser knows of it.
struct ManPage {
    let root: CommandInfo

    init?(of root: any ParsableCommand.Type) {
        guard let info = CommandInfo.read(root._dumpHelp()) else { return nil }
        self.root = info
    }

    /// Roff with the `man` macros, as `man -l -` reads it.
    var text: String {
        var lines = [
            ".\\\" Écrit par « depeche man » : ne pas modifier.",
            ".TH DEPECHE 1 \"\" \"Dépêche\" \"Manuel de Dépêche\"",
        ]
        lines += [".SH NOM", "depeche \\- \(ManPage.escaped(root.abstract ?? ""))"]
        lines += [".SH SYNOPSIS", ".B depeche", ".I commande", "[\\fIoptions\\fR]"]
        lines += [".SH DESCRIPTION"] + paragraphs(root.discussion)
        lines += [".SH COMMANDES"]
        for command in root.commands { lines += section(command) }
        lines += [".SH CODES DE SORTIE"]
        for (code, meaning) in ManPage.exitCodes { lines += [".TP", ".B \(code)", ManPage.escaped(meaning)] }
        lines += [".SH FICHIERS"]
        for (name, meaning) in ManPage.files { lines += [".TP", ".I \(name)", ManPage.escaped(meaning)] }
        lines += [".SH ENVIRONNEMENT", ".TP", ".B NO_COLOR", "S’il n’est pas vide, les messages n’ont pas de couleur."]
        return lines.joined(separator: "\n") + "\n"
    }

    private static let exitCodes = [
        ("0", "tout va bien."),
        ("1", "le contenu est refusé : un enregistrement, un modèle, un flux, un dossier. Rien n’a été à demi écrit."),
        ("64", "la commande est mal écrite : option inconnue, argument manquant."),
    ]

    private static let files = [
        ("depeche.yaml", "les réglages de la rédaction."),
        ("services.yaml", "les services, les organisations et les autres acteurs."),
        ("lexique.yaml", "les mots que l’outil ne connaît pas (facultatif)."),
        ("incidents/*.yaml", "les enregistrements, un incident par fichier."),
        ("Templates/", "les modèles et les gabarits de la rédaction (facultatif)."),
    ]

    private func section(_ command: CommandInfo) -> [String] {
        var lines = [".SS \(command.commandName)", ManPage.escaped(command.abstract ?? "")]
        lines += paragraphs(command.discussion)
        for argument in command.ownArguments {
            let row = HelpRenderer(path: [root, command]).row(argument)
            lines += [".TP", ".B \(ManPage.escaped(row.0))", ManPage.escaped(row.1)]
        }
        return lines
    }

    private func paragraphs(_ text: String?) -> [String] {
        (text ?? "").split(separator: "\n").flatMap { [".PP", ManPage.escaped(String($0))] }
    }

    /// Backslashes and hyphens are typed as such; no line may begin like a request.
    private static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&\(plain)" : plain
    }
}
