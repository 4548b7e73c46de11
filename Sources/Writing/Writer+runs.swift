import Diagnostics
import French
import Incidents

/// From tokens to what the templates print.
extension Writer {
    func sentence(_ said: Planner.Said, _ realizer: Realizer) -> Article.Sentence {
        var seen: PathSet = []
        let told = said.realization.told.filter { seen.insert($0) }.map { path in
            let path = realizer.facts.paths[path]
            return Article.ToldFact(path: path, lines: Provenance.lines(path, in: realizer.incident.locations))
        }
        let places = (said.joined + [said.formulation]).map { "\($0.location.file):\($0.location.line)" }
        return Article.Sentence(
            runs: runs(said.realization.sentence, realizer.moments.zone), told: told,
            formulation: places.joined(separator: " + "))
    }

    func runs(_ tokens: [Token], _ zone: Zone? = nil) -> [Article.Run] {
        Runs.make(typesetter.typeset(tokens), zone: zone)
    }

    func text(_ tokens: [Token]) -> String { typesetter.string(tokens) }

    func plain(_ text: String) -> String {
        typesetter.string(Typography.imprimerie.tokens(fromPlainText: text))
    }

    func note(_ date: LocalDateTime, _ identifier: String, _ text: String, _ incident: Incident) -> Article.Note {
        Article.Note(
            identifier: identifier, date: moment(date, incident, Moments(incident: incident)),
            runs: Runs.make(typesetter.typeset(Typography.imprimerie.tokens(fromPlainText: text))))
    }

    func moment(_ date: LocalDateTime, _ incident: Incident, _ moments: Moments) -> Article.Moment {
        let seconds = incident.zone.instant(of: date)
        return Article.Moment(
            seconds: seconds, offset: incident.zone.offset(atUTC: seconds),
            runs: Runs.make(Typesetter(profile: typesetter.profile).typeset(moments.full(date))))
    }
}
