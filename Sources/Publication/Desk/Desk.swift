public import Diagnostics
import Dispatch
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
    private let ownProse: ProseFolder
    private let masthead: Masthead
    /// The files of the newsroom that all articles are written from.
    let origin: Fingerprint

    /// - Parameter format: the only form that articles are asked for in, where no site is made of them.
    /// - Throws: everything wrong with the newsroom's files or its templates.
    public init(_ newsroom: Newsroom, only format: ArticleFormat? = nil) throws(Refusal) {
        self.newsroom = newsroom
        let own = try ProseFolder(newsroom: newsroom.folder)
        do throws(Refusal) {
            prose = try own.files.isEmpty ? Self.shippedProse.get() : Self.prose(with: own.files)
        } catch {
            throw Refusal(error.diagnostics.map(own.named))
        }
        ownProse = own
        masthead = Masthead(
            agency: newsroom.agency ?? newsroom.author, place: newsroom.place, address: newsroom.baseURL)
        origin = Fingerprint { parts in
            for files in [newsroom.sources, own.files] {
                parts.add(files.count)
                for (name, text) in files.sorted(by: { $0.key < $1.key }) {
                    parts.add(name)
                    parts.add(text)
                }
            }
        }
        writer = Writer(library: prose, typography: newsroom.typography.profile, masthead: masthead)
        templates = try TemplateSet(folder: own.templates, only: format)
    }

    /// Reads our gabarits and the plans of a genre on another core, while this one reads a newsroom: what one article
    /// takes before it is written is then read in half the time.
    public static func prepare(for genre: Article.Genre) {
        DispatchQueue.global(qos: .userInitiated).async { (try? shippedProse.get())?.prepare(for: genre) }
    }

    private static let shippedProse = Result { () throws(Refusal) in try prose(with: [:]) }

    /// Our prose, but for the files that take the place of ours.
    private static func prose(with own: [String: String]) throws(Refusal) -> GabaritLibrary {
        try GabaritLibrary(
            files: Templates.files.merging(own) { _, own in own },
            trusting: Set(Templates.files.keys).subtracting(own.keys))
    }

    /// The folder of a newsroom’s own templates, as the user would name it; it need not exist.
    public static func templates(of newsroom: Newsroom) -> String { ProseFolder.templates(of: newsroom.folder) }

    /// The same writer in another typographic profile than the newsroom’s.
    public func writer(in profile: Newsroom.TypographyProfile) -> Writer {
        Writer(library: prose, typography: profile.profile, masthead: masthead)
    }

    /// The records an incident is counted among: those of its service that can be read.
    public func history(of incident: Incident) -> History {
        History(newsroom.incidents(ofService: incident.service.actor.slug))
    }

    /// A period of the newsroom, as its records stand: published at the end of the last one told, or of the period.
    public func review(of period: ReviewPeriod) -> (review: Article, findings: [Diagnostic]) {
        let (incidents, found) = newsroom.readIncidents(newsroom.recordFiles())
        return (writer.review(of: period, incidents, zone: newsroom.zone), found)
    }

    /// What is unwise in the gabarits, ours and the newsroom’s own.
    public var proseWarnings: [Diagnostic] { prose.warnings.map(ownProse.named) }

    /// What an article would leave untold, or why it cannot be written.
    public func findings(writing incident: Incident) -> [Diagnostic] {
        do throws(Refusal) {
            return try writer.article(for: incident).warnings(for: incident)
        } catch {
            return error.diagnostics
        }
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
