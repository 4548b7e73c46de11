import Diagnostics

/// The files of a newsroom's folder.
struct NewsroomFiles {
    let folder: String

    /// A file of the folder, as the user would name it.
    func path(_ name: String) -> String {
        switch folder {
        case "", ".": name
        case let folder where folder.hasSuffix("/"): folder + name
        default: "\(folder)/\(name)"
        }
    }

    /// Whether anything has this name: a link that leads nowhere is told when it is read, not passed over.
    func exists(_ name: String) -> Bool { RegularFile.isThere(path(name)) }

    /// Why the records cannot be listed; nil when they can, or when there is no folder for them.
    var unlisted: Diagnostic? {
        do throws(Refusal) {
            _ = try RegularFile.names(in: path("incidents"), upTo: 0)
            return nil
        } catch {
            return error.diagnostics.first
        }
    }

    /// `incidents/*.yaml`, by name.
    ///
    /// - Throws: a folder that is there and cannot be listed: its records are not none.
    func records() throws(Refusal) -> [String] {
        try RegularFile.names(in: path("incidents"))
            .filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
            .map { path("incidents/\($0)") }
    }
}
