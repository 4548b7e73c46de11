extension FileSystem {
    /// Every file of a tree by its path in it, and the folders, deepest last.
    static func tree(_ root: String) throws(Failure) -> (files: [String], folders: [String]) {
        var files: [String] = []
        var folders: [String] = []
        var waiting = [""]
        while let folder = waiting.popLast() {
            for name in try names(in: root + "/" + folder) {
                let path = folder + name
                guard let status = try status(root + "/" + path) else { continue }
                if status.kind == .folder {
                    folders.append(path)
                    waiting.append(path + "/")
                } else {
                    files.append(path)
                }
            }
        }
        return (files, folders)
    }

    /// Removes a tree, the marker last: a tree half removed is still known to be ours. Links are removed, never
    /// followed.
    static func removeTree(_ root: String) throws(Failure) {
        let (files, folders) = try tree(root)
        for file in files where file != Marker.name {
            try removeFile(root + "/" + file)
        }
        for folder in folders.reversed() {
            try removeFolder(root + "/" + folder)
        }
        if files.contains(Marker.name) {
            try removeFile(root + "/" + Marker.name)
        }
        try removeFolder(root)
    }

    /// Makes the folders above a path that are missing; those made, outermost first.
    static func makeParents(of path: String) throws(Failure) -> [String] {
        var made: [String] = []
        var parent = ""
        for part in path.split(separator: "/").dropLast() {
            parent += "/" + part
            if try status(parent) == nil {
                try makeFolder(parent)
                made.append(parent)
            }
        }
        return made
    }
}

/// The file that says a folder is ours to replace, and what its files are made from: see ``PublishedLedger``.
enum Marker {
    static let name = ".depeche"

    static let bytes = Array(
        """
        Ce dossier est écrit par Dépêche\u{A0}: chaque publication le remplace en entier.
        Ce qu’on y ajoute à la main disparaît. Les lignes qui suivent disent de quoi chaque fichier a été fait,
        pour ne récrire que ce qui change\u{A0}: on peut les ôter sans dommage.

        """.utf8)

    static func marks(_ folder: String) throws(FileSystem.Failure) -> Bool {
        try FileSystem.status(folder + "/" + name)?.kind == .file
    }
}
