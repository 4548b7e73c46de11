import Diagnostics

/// What the bytes and their YAML can have wrong.
extension Diagnostic {
    static func encoding(_ found: String?, at location: Location) -> Diagnostic {
        Diagnostic(
            .encoding,
            found.map { "le fichier est enregistré en \($0)" } ?? "ces octets ne sont pas du texte UTF-8", at: location,
            hint: "enregistrez le fichier en UTF-8")
    }

    static func forbiddenCharacter(_ scalar: Unicode.Scalar, at location: Location) -> Diagnostic {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Diagnostic(
            .forbiddenCharacter, "le caractère invisible \(code) n’a pas sa place dans un texte", at: location,
            hint: "effacez-le")
    }

    static func emptyFile(_ file: String) -> Diagnostic {
        Diagnostic(.emptyFile, "le fichier est vide", at: Location(file: file))
    }

    static func syntax(_ message: String, at location: Location, hint: String?) -> Diagnostic {
        Diagnostic(.syntax, message, at: location, hint: hint)
    }

    static func unfinishedMerge(at location: Location) -> Diagnostic {
        Diagnostic(.unfinishedMerge, MergeMark.message, at: location, hint: MergeMark.hint)
    }

    static func severalDocuments(at location: Location) -> Diagnostic {
        Diagnostic(
            .severalDocuments, "le fichier contient un second document (« --- »)", at: location,
            hint: "un fichier contient un seul enregistrement")
    }

    static func duplicateKey(_ key: String, firstLine: Int, at location: Location) -> Diagnostic {
        Diagnostic(
            .duplicateKey, "la clé « \(key) » est déjà écrite ligne \(firstLine)", at: location,
            hint: "gardez-en une seule")
    }

    static func anchor(_ word: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .anchor, "les renvois de YAML (« \(word) ») ne sont pas admis", at: location,
            hint: "répétez la valeur, ou mettez le texte entre guillemets s’il commence par ce signe")
    }

    static func tag(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .tag, "« \(name) » est lu comme un type YAML, non comme du texte", at: location,
            hint: "écrivez le texte en bloc : « >- » après la clé, puis le texte à la ligne, en retrait")
    }

    static func compositeKey(at location: Location) -> Diagnostic {
        Diagnostic(.compositeKey, "une clé est un mot, non une liste ni un groupe", at: location)
    }

    static func commaInBraces(_ cut: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .commaInBraces,
            "entre accolades, la virgule a coupé le texte : « \(cut) » est lu comme une clé sans valeur",
            at: location, hint: "écrivez une clé par ligne, sans accolades, ou le texte entre guillemets droits")
    }

    static func commentInText(at location: Location) -> Diagnostic {
        Diagnostic(
            .commentInText, "« # » précédé d’une espace coupe le texte : la suite est un commentaire", at: location,
            hint: "mettez le commentaire sur sa propre ligne, ou écrivez le texte en bloc (« >- »)")
    }
}
