import Diagnostics
import Writing

/// An incident as its published `article.json` has it: what subscribers know it by.
struct PublishedIncident: Decodable {
    struct Moment: Decodable {
        var datetime: String
    }

    struct Update: Decodable {
        var id: String
        var date: Moment
    }

    var id: String
    var published: Moment
    var updates: [Update]

    /// The first date of the item or the identifier or date of a live update, when it is not what it was.
    func changes(in article: Article.Imprint) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        if published.datetime != article.published.iso8601 {
            faults.append(
                .error(
                    "date-publication-changee",
                    "L’incident «\u{A0}\(id)\u{A0}» a été publié avec la date \(published.datetime), et l’enregistrement dit \(article.published.iso8601)",
                    hint:
                        "remettez l’ancienne date de publication\u{A0}: un changement se dit par un point, une correction "
                        + "ou «\u{A0}vu_le\u{A0}»\u{202F}; sinon, --accept-id-change"))
        }
        let known = Dictionary(article.updates.map { ($0.identifier, $0.date.iso8601) }) { first, _ in first }
        let earlier = Set(updates.map(\.id))
        for update in updates {
            if let date = known[update.id] {
                if date != update.date.datetime { faults.append(moved(update, to: date)) }
            } else if let renamed = article.updates.first(where: {
                !earlier.contains($0.identifier) && $0.date.iso8601 == update.date.datetime
            }) {
                faults.append(self.renamed(update, to: renamed.identifier))
            }
        }
        return faults
    }

    private func moved(_ update: Update, to date: String) -> Diagnostic {
        .error(
            "date-publication-changee",
            "Le point «\u{A0}\(update.id)\u{A0}» de «\u{A0}\(id)\u{A0}» a été publié avec la date \(update.date.datetime), et l’enregistrement dit \(date)",
            hint: "remettez l’ancienne date, ou écrivez un nouveau point\u{202F}; sinon, --accept-id-change")
    }

    private func renamed(_ update: Update, to identifier: String) -> Diagnostic {
        .error(
            "identifiant-change",
            "Le point «\u{A0}\(identifier)\u{A0}» de «\u{A0}\(id)\u{A0}» était publié sous l’identifiant «\u{A0}\(update.id)\u{A0}»\u{A0}: ses abonnés le verraient deux fois",
            hint: "remettez «\u{A0}id: \(update.id)\u{A0}»\u{202F}; sinon, --accept-id-change")
    }
}
