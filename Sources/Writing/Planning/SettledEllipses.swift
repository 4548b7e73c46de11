import French

/// *L’opérateur a rétabli la 3G jeudi soir,* **puis** *la 4G vendredi*: a participle that one subject and one auxiliary share
/// is said once (Grevisse et Goosse, *Le bon usage*, § 216).
struct SettledEllipses {
    func settle(_ paragraphs: [[Planner.Said]]) -> [[Planner.Said]] {
        paragraphs.map { paragraph in
            paragraph.map { said in
                said.realization.withoutSecondParticiple.map { said.changed(to: $0) } ?? said
            }
        }
    }
}

extension Realization {
    /// What was done to one thing and to another, both dated or neither.
    fileprivate var withoutSecondParticiple: Realization? {
        guard anatomy.clauses == 2, anatomy.tense?.isCompound == true, let verb = anatomy.verb, let link = anatomy.link,
            verb + 2 < link, link + 3 < tokens.count, tokens[link].text == "et",
            tokens[link + 1].text == tokens[verb + 1].text, tokens[verb + 1].text != "été",
            Coordination.beginAlike(tokens[verb + 2], tokens[link + 2])
                || [verb, link].allSatisfy({ Self.places.contains(tokens[$0 + 2].text) })
        else { return nil }
        let first = tokens[(verb + 2)..<link]
        let second = tokens[(link + 2)...]
        guard !(first + second.dropLast()).contains(where: { $0.kind == .punctuation || $0.text == "et" }) else {
            return nil
        }
        let dated = [first, second].map { $0.contains { $0.namesWeekday || $0.namesMonth || $0.namesHour } }
        guard dated[0] == dated[1] else { return nil }
        var whole = self
        let words = dated[0] ? [Token(.punctuation, ","), Token(.word, "puis")] : [tokens[link]]
        whole.replace(link..<link + 2, with: words)
        return whole
    }

    fileprivate static let places: Set<String> = ["à", "au", "aux", "dans", "en"]
}
