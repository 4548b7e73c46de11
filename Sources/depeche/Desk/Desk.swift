import Diagnostics
import French
import Incidents
import Publication
import Templates
import Writing

/// What writing takes: a newsroom, the prose and the templates, its own where it has any.
struct Desk {
    let newsroom: Newsroom
    let writer: Writer
    let templates: TemplateSet

    /// - Throws: everything wrong with the newsroom's files or its templates.
    init(_ newsroom: Newsroom) throws(Refusal) {
        self.newsroom = newsroom
        let own = ProseFolder(newsroom: newsroom.folder)
        let prose = Templates.files.merging(own.files) { _, own in own }
        writer = Writer(
            library: try GabaritLibrary(files: prose), typography: newsroom.typography.profile,
            masthead: Masthead(
                agency: newsroom.agency ?? newsroom.author, place: newsroom.place, address: newsroom.baseURL))
        templates = try TemplateSet(folder: own.templates)
    }

    /// Every record that can be read, for counting an incident among those before it.
    var history: History { History(newsroom.readIncidents(newsroom.recordFiles()).incidents) }

    /// What an article would leave untold, or why it cannot be written.
    func findings(writing incident: Incident) -> [Diagnostic] {
        do throws(Refusal) {
            return try writer.article(for: incident).warnings(for: incident)
        } catch {
            return error.diagnostics
        }
    }

    /// Everything the newsroom publishes.
    ///
    /// - Throws: everything wrong with any record: an edition is whole or not at all.
    func edition() throws(Refusal) -> (edition: Edition, warnings: [Diagnostic]) {
        var (incidents, found) = newsroom.readIncidents(newsroom.recordFiles())
        let history = History(incidents)
        var entries: [Entry] = []
        for incident in incidents {
            do throws(Refusal) {
                entries.append(Entry(incident: incident, article: try writer.article(for: incident, history: history)))
            } catch {
                found += error.diagnostics
            }
        }
        guard !Findings(found).hasErrors else { throw Refusal(newsroom.warnings + found) }
        return (Edition(newsroom: newsroom, entries: entries), newsroom.warnings + found)
    }
}

extension Newsroom.TypographyProfile {
    var profile: Typography {
        switch self {
        case .printing: .imprimerie
        case .press: .presse
        }
    }
}
