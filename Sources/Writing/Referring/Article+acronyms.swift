import French
import Incidents

extension Article {
    /// *La Bibliothèque publique d’information (BPI)*: an acronym that stands nowhere else was given for nothing, unless
    /// readers know it better than the name, *la Commission nationale de l’informatique et des libertés (Cnil)*.
    mutating func dropIdleAcronyms(of incident: Incident) {
        let actors = [incident.service.actor, incident.organisation] + incident.actors + incident.acquaintances
        for acronym in Set(actors.compactMap(\.acronym)) where Lexicon.standard.gender(of: acronym) == nil {
            let given = "(\(acronym))"
            let printed = (standfirst + sections.flatMap(\.paragraphs).flatMap(\.sentences)).map(\.text)
            let texts =
                printed + timeline.flatMap(\.what).map(\.text) + sources.map(\.name) + [title.map(\.text).joined()]
            let isUsed = texts.contains { $0.replacing(given, with: "")[...].contains(word: acronym) }
            if !isUsed { drop(given) }
        }
    }

    private mutating func drop(_ words: String) {
        standfirst = standfirst.map { $0.without(words) }
        sections = sections.map { section in
            var section = section
            section.paragraphs = section.paragraphs.map { Paragraph(sentences: $0.sentences.map { $0.without(words) }) }
            return section
        }
    }
}

extension Article.Sentence {
    /// Without words that a space stands before.
    fileprivate func without(_ words: String) -> Article.Sentence {
        var sentence = self
        for index in sentence.runs.indices {
            for space in [" ", "\u{A0}"] {
                sentence.runs[index].text = sentence.runs[index].text.replacing(space + words, with: "")
            }
        }
        return sentence
    }
}

extension Substring {
    /// Whether a word stands in it, and no longer one that it is part of.
    fileprivate func contains(word: String) -> Bool {
        ranges(of: word).contains { range in
            let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
            let after = range.upperBound < endIndex ? self[range.upperBound] : " "
            return !before.isLetter && !after.isLetter && !before.isNumber && !after.isNumber
        }
    }
}
