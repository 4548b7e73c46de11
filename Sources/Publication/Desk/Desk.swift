public import Diagnostics
public import French
public import Incidents
import Templates
public import Writing

/// What writing takes: a newsroom, the prose and the templates, its own where it has any.
public struct Desk: Sendable {
    public let newsroom: Newsroom
    public let writer: Writer
    public let templates: TemplateSet
    private let prose: GabaritLibrary
    private let masthead: Masthead

    /// - Throws: everything wrong with the newsroom's files or its templates.
    public init(_ newsroom: Newsroom) throws(Refusal) {
        self.newsroom = newsroom
        let own = ProseFolder(newsroom: newsroom.folder)
        let prose = Templates.files.merging(own.files) { _, own in own }
        self.prose = try GabaritLibrary(files: prose)
        masthead = Masthead(
            agency: newsroom.agency ?? newsroom.author, place: newsroom.place, address: newsroom.baseURL)
        writer = Writer(library: self.prose, typography: newsroom.typography.profile, masthead: masthead)
        templates = try TemplateSet(folder: own.templates)
    }

    /// The same writer in another typographic profile than the newsroom’s.
    public func writer(in profile: Newsroom.TypographyProfile) -> Writer {
        Writer(library: prose, typography: profile.profile, masthead: masthead)
    }

    /// Every record that can be read, for counting an incident among those before it.
    public var history: History { History(newsroom.readIncidents(newsroom.recordFiles()).incidents) }

    /// A period of the newsroom, as its records stand: published at the end of the last one told, or of the period.
    public func review(of period: ReviewPeriod) -> (review: Article, findings: [Diagnostic]) {
        let (incidents, found) = newsroom.readIncidents(newsroom.recordFiles())
        return (writer.review(of: period, incidents, zone: newsroom.zone), found)
    }

    /// What is unwise in the gabarits, ours and the newsroom’s own.
    public var proseWarnings: [Diagnostic] { prose.warnings }

    /// What an article would leave untold, or why it cannot be written.
    public func findings(writing incident: Incident) -> [Diagnostic] {
        do throws(Refusal) {
            return try writer.article(for: incident).warnings(for: incident)
        } catch {
            return error.diagnostics
        }
    }

    /// Everything the newsroom publishes.
    ///
    /// - Throws: everything wrong with any record: an edition is whole or not at all.
    public func edition() throws(Refusal) -> (edition: Edition, warnings: [Diagnostic]) {
        var (incidents, found) = newsroom.readIncidents(newsroom.recordFiles())
        let history = History(incidents)
        var entries: [Entry] = []
        for incident in incidents {
            do throws(Refusal) {
                entries.append(try entry(of: incident, history))
            } catch {
                found += error.diagnostics
            }
        }
        guard !Findings(found).hasErrors else { throw Refusal(newsroom.warnings + found) }
        var edition = Edition(newsroom: newsroom, entries: entries)
        edition.reviews = reviews { [incidents] in incidents }
        return (edition, newsroom.warnings + found)
    }

    /// An incident with its article, and its post-mortem when it is ready for one.
    private func entry(of incident: Incident, _ history: History) throws(Refusal) -> Entry {
        var entry = Entry(incident: incident, article: try writer.article(for: incident, history: history))
        if incident.isReadyForPostMortem {
            entry.postMortem = try writer.article(for: incident, genre: .postMortem, history: history)
        }
        return entry
    }
}

extension Newsroom.TypographyProfile {
    public var profile: Typography {
        switch self {
        case .printing: .imprimerie
        case .press: .presse
        }
    }
}
