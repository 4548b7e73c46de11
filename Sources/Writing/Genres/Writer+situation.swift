import French
import Incidents

/// The live: where things stand, then the author’s updates as written, newest first, each under its number and hour.
extension Writer {
    func updates(_ incident: Incident) -> [Article.Section] {
        let moments = Moments(incident: incident)
        let dated = incident.updates.enumerated().sorted { $0.element.date > $1.element.date }
        let order = incident.updates.map(\.date).sorted()
        return dated.map { index, update in
            let number = (order.firstIndex(of: update.date) ?? index) + 1
            let day = update.date.date == incident.pointOfView.date ? incident.pointOfView.date : nil
            let heading =
                [Token(.word, "Point"), Token(.word, "n°"), Token(.unit, "\(number)"), Token(.punctuation, ",")]
                + moments.phrases.moment(ApproximateMoment(.minute(update.date)), sameDay: day)
            let words = Typography.imprimerie.tokens(fromPlainText: update.text)
            let told = Article.ToldFact(
                path: "points[\(index)]", lines: Provenance.lines("points[\(index)]", incident))
            let sentence = Article.Sentence(
                runs: Runs.make(typesetter.typeset(words)), told: [told], formulation: "points[\(index)]")
            return Article.Section(
                heading: Runs.make(typesetter.typeset(heading)),
                paragraphs: [Article.Paragraph(sentences: [sentence])])
        }
    }
}
