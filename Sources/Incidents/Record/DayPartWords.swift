import Diagnostics
import French

/// `soir`, `début de soirée`, `fin d’après-midi`…: what follows a day.
struct DayPartWords {
    let part: ApproximateMoment.DayPart
    let stage: ApproximateMoment.Stage?

    /// Nil when the words are no part of the day; *nuit* belongs to two days and is written with both.
    init?(_ words: [String]) {
        let folded = Suggestion.folded(words.joined(separator: " "))
        guard let part = DayPartWords.parts.first(where: { folded.contains($0.0) }) else { return nil }
        let stage = DayPartWords.stages.first { folded.contains($0.0) }
        var left = folded.split { $0 == " " || $0 == "'" }.map(String.init)
        left.removeAll { (DayPartWords.links + part.0.split(separator: " ").map(String.init)).contains($0) }
        left.removeAll { $0 == stage?.0 }
        guard left.isEmpty else { return nil }
        self.part = part.1
        self.stage = stage?.1
    }

    /// The longer before what it contains.
    private static let parts: [(String, ApproximateMoment.DayPart)] = [
        ("matinee", .morning), ("matin", .morning), ("apres midi", .afternoon), ("mi journee", .midday),
        ("midi", .midday), ("soiree", .evening), ("soir", .evening),
    ]
    private static let stages: [(String, ApproximateMoment.Stage)] = [
        ("debut", .start), ("milieu", .middle), ("fin", .end),
    ]
    private static let links = ["de", "d", "du", "la", "l", "le", "en", "au", "a", "dans"]
}
