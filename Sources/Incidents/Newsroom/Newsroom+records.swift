public import Diagnostics
import Foundation

extension Newsroom {
    /// The files of `incidents/`, by name, as the user would name them; none when it cannot be listed.
    public func recordFiles() -> [String] {
        (try? NewsroomFiles(folder: folder).records()) ?? []
    }

    /// The file of a record that the user named: a path, or the name of a file of `incidents/` without extension.
    public func recordFile(named name: String) throws(Refusal) -> String {
        if FileManager.default.fileExists(atPath: name) { return name }
        let files = recordFiles()
        if let file = files.first(where: { Newsroom.identifier(ofFile: $0) == name }) { return file }
        let names = files.map(Newsroom.identifier)
        throw Refusal(
            Diagnostic(
                .recordNotFound, "l’enregistrement « \(name) » n’existe pas", at: nil,
                hint: Suggestion.hint(for: name, among: names)
                    ?? "nommez un fichier, ou un enregistrement du dossier « incidents »"))
    }

    /// The files of several records; all of the newsroom's when none is named.
    ///
    /// - Throws: a record that is not there, or a folder of records that cannot be listed.
    public func recordFiles(named names: [String]) throws(Refusal) -> [String] {
        guard !names.isEmpty else { return try NewsroomFiles(folder: folder).records() }
        var files: [String] = []
        for name in names { files.append(try recordFile(named: name)) }
        return files
    }

    /// Reads one record.
    ///
    /// - Returns: The incident, unless it has errors, and everything found.
    public func readIncident(_ file: String) -> (incident: Incident?, diagnostics: [Diagnostic]) {
        do throws(Refusal) {
            return readIncident(try Reading(path: file))
        } catch {
            return (nil, error.diagnostics)
        }
    }

    /// Reads a record that is not in a file of its own.
    ///
    /// - Parameter file: What to call it; its name without extension is the identifier when the record has none.
    public func readIncident(text: String, file: String) -> (incident: Incident?, diagnostics: [Diagnostic]) {
        readIncident(bytes: Array(text.utf8), file: file)
    }

    /// Reads a record from the bytes of its file.
    public func readIncident(bytes: [UInt8], file: String) -> (incident: Incident?, diagnostics: [Diagnostic]) {
        do throws(Refusal) {
            return readIncident(try Reading(bytes: bytes, file: file))
        } catch {
            return (nil, error.diagnostics)
        }
    }

    /// Reads several records: those that have no error, in the order of the files, and everything found.
    public func readIncidents(_ files: [String]) -> (incidents: [Incident], diagnostics: [Diagnostic]) {
        var incidents: [Incident] = []
        var diagnostics: [Diagnostic] = []
        var files = files
        var seen: [String: String] = [:]
        files.removeAll { file in seen.updateValue(file, forKey: file) != nil }
        var owners: [String: String] = [:]
        for file in files {
            let (incident, found) = readIncident(file)
            diagnostics += found
            guard let incident else { continue }
            if let owner = owners.updateValue(file, forKey: incident.identifier) {
                diagnostics.append(
                    .duplicateIncident(
                        incident.identifier, of: owner, at: incident.locations["id"] ?? Location(file: file)))
            } else {
                incidents.append(incident)
            }
        }
        return (incidents, diagnostics)
    }

    /// The incidents of one service, of the records that can be read.
    ///
    /// A record whose line names another service is not read further.
    public func incidents(ofService slug: String) -> [Incident] {
        readIncidents(recordFiles().filter { !namesAnotherService(in: $0, than: slug) }).incidents
    }

    private func namesAnotherService(in file: String, than slug: String) -> Bool {
        guard let bytes = try? RegularFile.bytes(of: file, upTo: RegularFile.textLimit) else { return false }
        let key = "service:".utf8
        // At the beginning of a line it is the record’s own key: those of groups and lists are indented.
        guard let line = bytes.split(separator: UInt8(ascii: "\n")).first(where: { $0.starts(with: key) }) else {
            return false
        }
        let name = String(decoding: line.dropFirst(key.count), as: UTF8.self).trimmingCharacters(in: .whitespaces)
        // Anything but a plain slug is for the reader to make out.
        return Slug.isValid(name) && name != slug
    }

    private func readIncident(_ reading: Reading) -> (incident: Incident?, diagnostics: [Diagnostic]) {
        let form = RecordReader(newsroom: self, file: reading.source.file).incident
        var incident = reading.root.flatMap(form.read)
        incident?.acquaintances = everyone.named(in: reading.source.text)
        return (reading.hasErrors ? nil : incident, reading.findings)
    }

    static func identifier(ofFile file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}

extension Diagnostic {
    /// An incident bears the identifier of another.
    ///
    /// - Parameter owner: the file of the other.
    public static func duplicateIncident(_ identifier: String, of owner: String, at place: Location) -> Diagnostic {
        Diagnostic(
            .duplicateIdentifier, "l’identifiant «\u{A0}\(identifier)\u{A0}» est déjà celui de \(owner)", at: place,
            hint: "donnez à chaque incident son identifiant")
    }
}
