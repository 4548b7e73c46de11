import Diagnostics

/// libyaml's errors in French, with the place where the mistake was made rather than where it was noticed.
enum YAMLSyntax {
    static func diagnostic(_ fault: YAMLFault, in source: SourceText) -> Diagnostic {
        // No line of YAML begins so: one of them is what makes the file unreadable.
        if let line = source.lines.firstIndex(where: MergeMark.stands) {
            return .unfinishedMerge(at: source.location(line: line + 1, column: 1, length: source.lines[line].count))
        }
        switch fault {
        case .syntax(let problem, let place, let begun):
            let row =
                unstartable(problem, source.scalar(line: place.line, column: place.column))
                ?? rows.first { problem.hasPrefix($0.problem) }
                ?? Row("", "la syntaxe YAML n’est pas valide ici")
            return .syntax(row.message, at: row.atContext ? begun ?? place : place, hint: row.hint)
        case .severalDocuments(let place): return .severalDocuments(at: place)
        case .unreadable:
            return .syntax("le fichier n’est pas du YAML valide", at: Location(file: source.file), hint: nil)
        }
    }

    private struct Row {
        var problem: String
        var message: String
        var hint: String?
        /// The mistake is where the construct began: an open quote, not the end of the file.
        var atContext: Bool

        init(_ problem: String, _ message: String, hint: String? = nil, atContext: Bool = false) {
            self.problem = problem
            self.message = message
            self.hint = hint
            self.atContext = atContext
        }
    }

    private static func unstartable(_ problem: String, _ scalar: Unicode.Scalar?) -> Row? {
        guard problem == "found character that cannot start any token", let scalar else { return nil }
        if scalar == "\t" { return tab }
        return Row(problem, "un texte ne peut pas commencer par « \(scalar) »", hint: writeAsBlock)
    }

    private static let writeAsBlock =
        "écrivez le texte en bloc : « >- » après la clé, puis le texte à la ligne, en retrait"

    private static let tab = Row(
        "", "une tabulation sert de retrait", hint: "YAML n’accepte que des espaces : remplacez-la")

    /// In the order they are tried; `problem` begins libyaml's message.
    private static let rows: [Row] = [
        Row(
            "could not find expected ':'", "il manque un deux-points après cette clé", hint: writeAsBlock,
            atContext: true),
        Row(
            "mapping values are not allowed", "un deux-points suivi d’une espace n’est pas permis dans un texte",
            hint: "\(writeAsBlock) ; si la ligne précédente est une clé, il lui manque un deux-points"),
        Row(
            "block sequence entries are not allowed", "un élément de liste (« - ») n’est pas permis ici",
            hint: "mettez la liste à la ligne, sous sa clé"),
        Row("mapping keys are not allowed", "une clé n’est pas permise ici"),
        Row(
            "did not find expected key", "cette ligne n’est ni une clé de ce niveau ni la suite de la précédente",
            hint: "vérifiez le retrait, et les guillemets ou apostrophes de la ligne précédente"),
        Row(
            "did not find expected '-' indicator", "cette ligne n’est pas un élément de la liste commencée plus haut",
            hint: "vérifiez le retrait, ou commencez la ligne par « - »"),
        Row(
            "did not find expected ',' or ']'", "la liste ouverte ici n’est pas fermée, ou il y manque une virgule",
            hint: "fermez-la par « ] », ou écrivez un élément par ligne, précédé de « - »", atContext: true),
        Row(
            "did not find expected ',' or '}'", "l’accolade ouverte ici n’est pas fermée, ou il y manque une virgule",
            hint: "fermez-la par « } », ou écrivez une clé par ligne, sans accolades", atContext: true),
        Row("found unexpected end of stream", "le guillemet ouvert ici n’est jamais refermé", atContext: true),
        Row(
            "found unexpected document indicator", "« --- » ou « ... » interrompt un texte entre guillemets",
            atContext: false),
        Row(
            "found unknown escape character", "cette suite « \\… » n’existe pas entre guillemets droits doubles",
            hint: writeAsBlock),
        Row(
            "did not find expected hexdecimal number", "« \\x », « \\u » et « \\U » sont suivis d’un nombre hexadécimal"
        ),
        Row("found invalid Unicode character escape code", "ce code ne désigne aucun caractère"),
        Row("did not find expected node content", "une valeur est attendue ici"),
        Row("found a tab character", "une tabulation sert de retrait", hint: tab.hint),
        Row(
            "did not find expected comment or line break", "rien ne peut suivre cet indicateur sur sa ligne",
            hint: "mettez le texte à la ligne, en retrait"),
        Row("found an indentation indicator equal to 0", "le retrait indiqué ne peut pas être 0"),
        Row("found unexpected ':'", "un deux-points n’est pas permis ici", hint: writeAsBlock),
        Row("Maximum nesting level reached", "trop de niveaux imbriqués"),
        Row(
            "did not find expected <document start>", "rien ne peut suivre la fin du document",
            hint: "un fichier contient un seul enregistrement"),
        Row("found undefined tag handle", "un texte ne peut pas commencer par « ! »", hint: writeAsBlock),
        Row(
            "did not find expected whitespace or line break", "un texte ne peut pas commencer par « ! »",
            hint: writeAsBlock),
        Row("did not find expected tag URI", "un texte ne peut pas commencer par « ! »", hint: writeAsBlock),
        Row("did not find the expected '>'", "un texte ne peut pas commencer par « ! »", hint: writeAsBlock),
        Row("did not find expected '!'", "un texte ne peut pas commencer par « ! »", hint: writeAsBlock),
        Row("found unknown directive name", "une ligne ne peut pas commencer par « % »", hint: writeAsBlock),
        Row("could not find expected directive name", "une ligne ne peut pas commencer par « % »", hint: writeAsBlock),
        Row("found unexpected non-alphabetical", "une ligne ne peut pas commencer par « % »", hint: writeAsBlock),
        Row(
            "found incompatible YAML document", "cette version de YAML n’est pas lue",
            hint: "retirez la ligne « %YAML »"),
        Row(
            "found extremely long version number", "cette version de YAML n’est pas lue",
            hint: "retirez la ligne « %YAML »"),
        Row(
            "did not find expected alphabetic", "un texte ne peut pas commencer par « & » ni par « * »",
            hint: writeAsBlock),
    ]
}
