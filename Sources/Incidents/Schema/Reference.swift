/// Every key of every file: form, example, what it is for. Made of the readers’ own shapes and of ``FieldNote``.
public enum Reference {
    /// `Documentation/champs.md`, whole.
    public static var page: String {
        var text = """
            # Les champs

            Chaque clé des fichiers d’une rédaction : sa forme, un exemple, ce qu’elle nourrit. Cette page est écrite par
            `depeche schema --page`, d’après ce que le programme lit ; le guide est [enregistrements.md](enregistrements.md).
            **Gras** : obligatoire. « ou état » : on peut écrire `aucun`, `inconnu` ou `non communiqué`.

            ## Les formes

            | forme | ce que c’est |
            |---|---|

            """
        for kind in TextKind.allCases { text += "| \(kind.rawValue) | \(kind.explanation) |\n" }
        var told: Set<String> = []
        for file in NewsroomFile.allCases {
            for group in file.groups where told.insert(group.kind.rawValue).inserted {
                text += section(group, isFile: group == file.groups.first)
            }
        }
        return text
    }

    private static func section(_ group: GroupShape, isFile: Bool) -> String {
        var text = "\n\(isFile ? "##" : "###") \(group.kind.title) (`\(group.kind.rawValue)`)\n\n"
        text += "| clé | forme | exemple | ce qu’elle nourrit |\n|---|---|---|---|\n"
        for key in group.keys {
            let note = group.kind.notes[key.name]
            let name = key.isRequired ? "**`\(key.name)`**" : "`\(key.name)`"
            let examples = (note?.examples ?? []).map(code).joined(separator: ", ")
            text += "| \(name) | \(key.form) | \(examples) | \(cell(note?.text ?? "")) |\n"
        }
        return text
    }

    /// In a table a bar ends a cell, even between backquotes; lines are shown with their end.
    private static func code(_ example: String) -> String {
        example.split(separator: "\n").map { "`\(cell(String($0)))`" }.joined(separator: "<br>")
    }

    private static func cell(_ text: String) -> String {
        text.replacing("|", with: "\\|").replacing("\n", with: " ")
    }
}

extension GroupShape.Key {
    /// « liste de GN », « chiffre ou état ».
    var form: String {
        var forms: [String] = []
        for shape in shape.alternatives where !forms.contains(shape.form) { forms.append(shape.form) }
        if admitsStates { forms.append("état") }
        return forms.joined(separator: " ou ")
    }
}

extension Shape {
    var form: String {
        switch self {
        case .text(let kind): kind.rawValue
        case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .integer(let range):
            range.upperBound < 10 ? "chiffre de \(range.lowerBound) à \(range.upperBound)" : "nombre entier"
        case .list(let item): "liste (\(item.form))"
        case .bySlug(let item): "identifiants (\(item.form))"
        case .group(let group): "`\(group.kind.rawValue)`"
        case .any:
            alternatives.map(\.form).reduce(into: [String]()) { forms, form in
                if !forms.contains(form) { forms.append(form) }
            }.joined(separator: " ou ")
        }
    }
}
