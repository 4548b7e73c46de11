import French
import Incidents

/// A figure in words: number, unit and what a percentage is of.
extension ReportedFigure {
    /// Whether its verb goes to the conditional, which no source then doubles.
    var isUncertain: Bool { certainty == .probable || certainty == .hypothetical }

    /// What counts complaints and not those whom it befell.
    enum Reports: String {
        /// *Plus de 12 000 utilisateurs*, by a site on which they complain.
        case people = "plaignants"
        /// *50 000 signalements*
        case themselves = "signalements"
    }

    /// Whether it is of who complained, as its unit, its note or what its source is says: how many were touched, nobody
    /// knows.
    var reports: Reports? {
        let word = "signalement"
        if quantity.unit.hasPrefix(word) { return .themselves }
        let glosses = if case .actor(let actor) = source { actor.gloss?.text ?? "" } else { "" }
        return note?.contains(word) ?? false || glosses.contains(word) || glosses.contains("signalent") ? .people : nil
    }

    /// What a comma sets apart in it is closed: *2 697 appels au 000, le numéro d’urgence,* ont échoué.
    var tokens: [Token] {
        let tokens = quantity.tokens() + (complement.map { Typography.imprimerie.tokens(fromPlainText: $0) } ?? [])
        let counted = complement ?? "les \(quantity.unit)"
        guard counted.contains(","), let closing = try? NounGroup(parsing: counted).tokensBeforeVerb().last,
            closing.text == ",", tokens.last?.text != ","
        else { return tokens }
        return tokens + [closing]
    }

    /// *Moins de 1 % des clients ont été touchés*: after a percentage the verb agrees with what it is of (Grevisse et
    /// Goosse, § 431).
    var agreement: Agreement {
        guard let complement else { return quantity.agreement }
        if let group = try? NounGroup(parsing: complement) { return group.agreement }
        return complement.hasPrefix("des ") ? Agreement(.masculine, .plural) : quantity.agreement
    }
}
