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
            let isUsed = texts.contains {
                $0.holds(acronym) && $0.replacing(given, with: "")[...].contains(word: acronym)
            }
            if !isUsed { drop(given) }
        }
    }

    /// *Amazon Web Services (AWS)*, where the name first stands before a sentence of the author’s that has *AWS*.
    mutating func giveAcronymsFirst(of incident: Incident) {
        let actors = [incident.service.actor, incident.organisation] + incident.actors
        for actor in actors where actor.acronym.map({ Lexicon.standard.gender(of: $0) == nil }) ?? false {
            guard let acronym = actor.acronym else { continue }
            let given = "(\(acronym))"
            let texts = (standfirst + sections.flatMap(\.paragraphs).flatMap(\.sentences)).map(\.text)
            guard
                let use = texts.firstIndex(where: {
                    $0.holds(acronym) && $0.replacing(given, with: "")[...].contains(word: acronym)
                }),
                !texts[...use].contains(where: { $0.contains(given) }),
                let name = texts[...use].firstIndex(where: { $0[...].contains(word: actor.name) })
            else { continue }
            drop(given)
            forEachSentence { index, sentence in
                if index == name { sentence.insert(given, behind: actor.name) }
            }
        }
    }

    /// Goes through the sentences in their order.
    private mutating func forEachSentence(_ change: (Int, inout Sentence) -> Void) {
        var index = 0
        func next(_ sentence: Sentence) -> Sentence {
            var sentence = sentence
            change(index, &sentence)
            index += 1
            return sentence
        }
        standfirst = standfirst.map { next($0) }
        sections = sections.map { section in
            var section = section
            section.paragraphs = section.paragraphs.map { Paragraph(sentences: $0.sentences.map { next($0) }) }
            return section
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
    /// Puts words behind a name where that first stands.
    fileprivate mutating func insert(_ words: String, behind name: String) {
        for index in runs.indices {
            guard let place = runs[index].text.firstRange(of: name) else { continue }
            runs[index].text.insert(contentsOf: "\u{A0}" + words, at: place.upperBound)
            return
        }
    }

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
