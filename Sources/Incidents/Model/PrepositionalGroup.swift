/// GP: a group with its own preposition, printed as it stands: *aux États-Unis*, *sur sa page d’état*.
public struct PrepositionalGroup: Sendable, Hashable {
    /// As written, spaces made single.
    public var text: String

    /// - Returns: Nil when the text does not begin with a preposition.
    public init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count >= 2 || text.contains("’") else { return nil }
        let lowered = text.lowercased() + " "
        guard PrepositionalGroup.prepositions.contains(where: { lowered.hasPrefix($0) }) else { return nil }
        self.text = text
    }

    /// Each with the space or apostrophe that ends it.
    private static let prepositions: [String] =
        [
            "à", "au", "aux", "en", "dans", "sur", "sous", "chez", "par", "via", "depuis", "vers", "entre", "près",
            "hors",
            "devant", "derrière", "pendant", "lors", "auprès", "autour", "loin", "à l’occasion", "au sein", "au nord",
            "partout", "de", "du", "des", "outre", "après", "avant", "durant", "parmi", "contre", "avec", "sans",
            "pour",
        ].map { $0 + " " } + ["à l’", "d’", "jusqu’"]
}
