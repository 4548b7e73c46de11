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

    /// `incidents/*.yaml`, by name, then those of each folder below; hidden files and folders are left out.
    ///
    /// - Throws: a folder that is there and cannot be listed: its records are not none.
    func records() throws(Refusal) -> [String] {
        try records(in: path("incidents"))
    }

    private func records(in folder: String) throws(Refusal) -> [String] {
        let names = try RegularFile.names(in: folder).filter { !$0.hasPrefix(".") }
        var files: [String] = []
        var folders: [String] = []
        for name in names {
            let path = "\(folder)/\(name)"
            if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
                files.append(path)
            } else if RegularFile.isFolder(path) {
                folders.append(path)
            }
        }
        for folder in folders { files += try records(in: folder) }
        return files
    }
}
