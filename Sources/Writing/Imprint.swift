public import Incidents

extension Article {
    /// What is known of an article before it is written: enough to place it among the others.
    public struct Imprint: Sendable, Hashable {
        /// The record's identifier, stable for ever.
        public var identifier: String
        public var published: Moment
        /// Publication, the point of view, or the newest update or correction, whichever is latest.
        public var updated: Moment
        /// The author's live updates, newest first, letter for letter.
        public var updates: [Note]

        public init(identifier: String, published: Moment, updated: Moment, updates: [Note] = []) {
            self.identifier = identifier
            self.published = published
            self.updated = updated
            self.updates = updates
        }
    }

    public var imprint: Imprint {
        Imprint(identifier: identifier, published: published, updated: updated, updates: updates)
    }
}

extension Writer {
    /// The imprint of the article of an incident, the same as that of ``article(for:genre:history:)``.
    public func imprint(of incident: Incident, genre: Article.Genre = .article) -> Article.Imprint {
        let moments = Moments(incident: incident)
        let published = moment(incident.publication, incident, moments)
        let dates = incident.updates.map(\.date) + incident.corrections.map(\.date) + [incident.pointOfView]
        let updated = dates.max().map { moment($0, incident, moments) }
        return Article.Imprint(
            identifier: incident.identifier, published: published,
            updated: updated.map { $0.seconds > published.seconds ? $0 : published } ?? published,
            updates: (genre.hasUpdates ? incident.updates.sorted { $0.date > $1.date } : []).map {
                note($0.date, $0.identifier, $0.text, incident)
            })
    }
}
