public import Diagnostics
import French
public import Incidents
public import Writing

extension Entry {
    /// What the site shows of an incident around its article.
    public init(incident: Incident, article: Writing.Article) {
        self.init(incident: incident, imprint: article.imprint, text: .written(article))
    }

    /// An incident whose articles are written when a page first shows them.
    ///
    /// - Parameter write: gives the article, or the post-mortem of an incident that is ready for one. Where it is
    ///   refused, a title says so, and ``LiveSite`` shows that.
    public init(
        incident: Incident, imprint: Article.Imprint,
        writing write: @escaping @Sendable (Article.Genre) throws(Refusal) -> Writing.Article
    ) {
        self.init(incident: incident, imprint: imprint, text: .unwritten(UnwrittenArticle(.article, write)))
        if incident.isReadyForPostMortem { addPostMortem(writing: write) }
    }

    private init(incident: Incident, imprint: Writing.Article.Imprint, text: ArticleText) {
        let organisation = incident.organisation.name
        let service = incident.service.actor
        let serviceName = Self.heading(of: service)
        self.init(
            imprint: imprint, text: text, state: State(incident.state), nature: incident.nature.rawValue,
            severity: Severity(level: incident.severity.rawValue, label: incident.severity.word),
            service: Service(
                name: serviceName, slug: service.slug, gloss: (service.gloss ?? service.category)?.text),
            organisation: organisation == service.name ? nil : Self.heading(of: incident.organisation),
            start: incident.start.flatMap { EventMoment($0, in: incident.zone) },
            end: incident.end.value.flatMap { EventMoment($0, in: incident.zone) })
        antecedents = incident.antecedents.compactMap(\.incident)
        originals = (incident.quotes + incident.antecedents.flatMap(\.quotes)).compactMap { quote in
            guard let text = quote.original, let language = quote.originalLanguage else { return nil }
            return Original(
                path: quote.path, speaker: Self.heading(of: quote.author, in: incident), text: text, language: language)
        }
    }

    /// A name as a heading: « Système d’alerte d’Hawaï », but « iCloud », which takes no article.
    private static func heading(of actor: Actor) -> String {
        guard case .definite = actor.article else { return actor.name }
        return capitalized(actor.name)
    }

    private static func heading(of speaker: Speaker, in incident: Incident) -> String {
        switch speaker {
        case .organisation: heading(of: incident.organisation)
        case .service: heading(of: incident.service.actor)
        case .actor(let actor): heading(of: actor)
        case .person(let person): person.name
        case .group(let group): capitalized(group.text)
        }
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Entry.State {
    init(_ state: Incident.State) {
        switch state {
        case .ongoing: self = .ongoing
        case .resolved: self = .resolved
        case .planned: self = .planned
        }
    }
}

extension EventMoment {
    /// As precise as the moment is known, never more; nil when that is less than a day or on one side only.
    fileprivate init?(_ moment: ApproximateMoment, in zone: Zone) {
        switch (moment.value, moment.bound) {
        case (.minute(let local), .exact), (.minute(let local), .around):
            guard let seconds = zone.instants(of: local).first else { return nil }
            self = .instant(seconds: seconds, offset: zone.offset(atUTC: seconds))
        case (.day(let date), .exact), (.day(let date), .around): self = .day(date)
        default: return nil
        }
    }
}
