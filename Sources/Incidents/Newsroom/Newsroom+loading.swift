public import Diagnostics
import French

extension Newsroom {
    /// Reads `depeche.yaml`, `services.yaml` and, if there is one, `lexique.yaml`.
    ///
    /// - Parameter folder: The folder that holds `depeche.yaml`.
    /// - Throws: Everything that is wrong in them; records are read with ``readIncident(_:)``.
    public static func load(_ folder: String = ".") throws(Refusal) -> Newsroom {
        let files = NewsroomFiles(folder: folder)
        guard files.exists("depeche.yaml") else { throw Refusal(.newsroomNotFound(folder)) }
        var findings: [Diagnostic] = []
        var sources: [String: String] = [:]
        func read<Value>(_ name: String, _ form: Form<Value>) -> Value? {
            Self.read(files.path(name), form, into: &findings) { sources[name] = $0 }
        }

        let settings = read("depeche.yaml", .settings)
        let entries: [Lexicon.Entry] =
            files.exists("lexique.yaml") ? read("lexique.yaml", .lexicon) ?? [] : []
        let groups = GroupReader(Lexicon.standard.adding(entries))
        let directory =
            files.exists("services.yaml")
            ? read("services.yaml", .directory(groups, settings?.zone)) : Directory()
        // Records that cannot be listed are not none: a site without them would take the place of the one with them.
        if let unlisted = files.unlisted { findings.append(unlisted) }
        guard let settings, let directory, !findings.contains(where: { $0.severity == .error }) else {
            throw Refusal(findings)
        }
        return Newsroom(
            folder: folder, title: settings.title, summary: settings.summary, baseURL: settings.baseURL,
            tagAuthority: settings.tagAuthority, zone: settings.zone, language: settings.language,
            author: settings.author, email: settings.email, agency: settings.agency,
            place: settings.place, typography: settings.typography,
            actors: directory.actors, services: directory.services,
            everyone: Everyone(actors: directory.actors, services: directory.services),
            lexicon: groups.lexicon, groups: groups,
            warnings: findings, sources: sources)
    }

    /// - Parameter keep: told the text of the file.
    private static func read<Value>(
        _ path: String, _ form: Form<Value>, into findings: inout [Diagnostic], keep: (String) -> Void
    ) -> Value? {
        do throws(Refusal) {
            let reading = try Reading(path: path)
            keep(reading.source.text)
            let value = reading.root.flatMap(form.read)
            findings += reading.findings
            return reading.hasErrors ? nil : value
        } catch {
            findings += error.diagnostics
            return nil
        }
    }
}

extension Diagnostic {
    static func newsroomNotFound(_ folder: String) -> Diagnostic {
        Diagnostic(
            .newsroomNotFound, "« \(folder) » n’est pas une rédaction : il n’y a pas de depeche.yaml", at: nil,
            hint: "désignez le dossier de la rédaction avec « --newsroom DOSSIER »")
    }
}
