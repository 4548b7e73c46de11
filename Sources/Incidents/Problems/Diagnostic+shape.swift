import Diagnostics

/// What a well-formed file can have wrong, key by key.
extension Diagnostic {
    static func unknownKey(_ key: String, in group: String, among keys: [String], at location: Location) -> Diagnostic {
        let whereabouts = group.isEmpty ? "" : " dans « \(group) »"
        return Diagnostic(
            .unknownKey, "la clé « \(key) » n’existe pas\(whereabouts)", at: location,
            hint: Suggestion.hint(for: key, among: keys) ?? "clés admises : \(keys.joined(separator: ", "))")
    }

    static func missingKey(_ key: String, in group: String, expected: String, at location: Location) -> Diagnostic {
        let whereabouts = group.isEmpty ? "" : " dans « \(group) »"
        return Diagnostic(
            .missingKey, "il manque la clé « \(key) »\(whereabouts)", at: location, hint: "sa valeur est \(expected)")
    }

    static func emptyValue(_ key: String, states: Bool, at location: Location) -> Diagnostic {
        Diagnostic(
            .emptyValue, "la clé « \(key) » n’a pas de valeur", at: location,
            hint: states
                ? "écrivez la valeur, « aucun » (absence établie), « inconnu » (personne ne le sait), « non communiqué » "
                    + "(l’organisation ne l’a pas dit), ou retirez la clé pour n’en rien dire"
                : "écrivez la valeur, ou retirez la clé pour n’en rien dire")
    }

    static func groupTooLong(_ key: String, expected: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .groupTooLong, "« \(key) » attend \(expected), non une page de texte", at: location,
            hint: "gardez l’essentiel, ou citez le texte sous « citations »")
    }

    static func unexpectedType(_ key: String, found: String, expected: String, at location: Location) -> Diagnostic {
        Diagnostic(.unexpectedType, "« \(key) » attend \(expected), non \(found)", at: location)
    }

    static func unknownValue(_ value: String, of key: String, among values: [String], at location: Location)
        -> Diagnostic
    {
        let list = "valeurs admises : \(values.joined(separator: ", "))"
        let hint = Suggestion.hint(for: value, among: values).map { "\($0) (\(list))" } ?? list
        return Diagnostic(.unknownValue, "« \(value) » n’est pas une valeur de « \(key) »", at: location, hint: hint)
    }

    static func stateNotAllowed(_ state: String, of key: String, expected: String, at location: Location) -> Diagnostic
    {
        Diagnostic(
            .stateNotAllowed, "« \(key) » n’admet pas « \(state) »", at: location,
            hint: "écrivez \(expected), ou retirez la clé pour n’en rien dire")
    }

    static func exclusiveKeys(_ keys: [String], rule: String, at location: Location) -> Diagnostic {
        let list = keys.map { "« \($0) »" }.joined(separator: " et ")
        return Diagnostic(.exclusiveKeys, "\(list) ne vont pas ensemble", at: location, hint: rule)
    }

    static func schemaVersion(_ found: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .schemaVersion, "la version « \(found) » du schéma n’est pas connue", at: location,
            hint: "écrivez « schema: 1 »")
    }

    static func number(_ found: String, of key: String, expected: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .number, "« \(found) » n’est pas \(expected)", at: location,
            hint: "écrivez par exemple « \(key): 241000000 »")
    }

    static func identifier(_ found: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .identifier, "« \(found) » ne peut pas servir d’identifiant", at: location,
            hint: "employez des minuscules sans accent, des chiffres et des traits d’union : « twitter-2014-03-11 »")
    }

    static func address(_ found: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .address, "« \(found) » n’est pas une adresse complète", at: location,
            hint: "écrivez-la avec « https:// » et le nom du site")
    }

    static func unknownActor(_ slug: String, among slugs: [String], at location: Location) -> Diagnostic {
        Diagnostic(
            .unknownActor, "« \(slug) » n’est ni un acteur de services.yaml ni un groupe nominal", at: location,
            hint: Suggestion.hint(for: slug, among: slugs) ?? remedy(slug))
    }

    /// A name with a capital may be that of a town, which neither speaks nor acts.
    private static func remedy(_ name: String) -> String {
        let actor = "ajoutez-le sous « acteurs » dans services.yaml"
        guard name.first?.isUppercase ?? false else { return actor }
        return
            "si c’est un lieu, ou un nom que l’on ne cite qu’ici, écrivez dessous « texte: \(name) » et « genre: masculin » (ou féminin) ; sinon, \(actor)"
    }

    static func unknownService(_ slug: String, kind: String, among slugs: [String], at location: Location) -> Diagnostic
    {
        Diagnostic(
            .unknownService, "« \(slug) » n’est pas dans services.yaml, sous « \(kind) »", at: location,
            hint: Suggestion.hint(for: slug, among: slugs)
                ?? (slugs.isEmpty ? nil : "déclarés : \(slugs.joined(separator: ", "))"))
    }
}
