#if os(Linux)
    #if canImport(Glibc)
        internal import Glibc
    #elseif canImport(Musl)
        internal import Musl
    #endif

    /// The folders that are watched, and what inotify says of them.
    struct InotifyFolders: Sendable {
        let descriptor: Int32
        private let root: String
        /// From the newsroom’s folder, by watch; that folder itself is empty.
        private var folders: [Int32: String] = [:]

        /// What ends a change: a file closed after writing, a name that comes or goes.
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF)

        init?(root: String) {
            descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            self.root = root
            guard descriptor >= 0 else { return nil }
            guard watchAll() else {
                close()
                return nil
            }
        }

        func close() {
            #if canImport(Glibc)
                Glibc.close(descriptor)
            #else
                Musl.close(descriptor)
            #endif
        }

        /// Folders that are there now; watching one twice is watching it once.
        private mutating func watchAll() -> Bool {
            let below = [WatchedFiles.records, WatchedFiles.templates].flatMap {
                Inventory.folders(below: $0, in: root)
            }
            for folder in [""] + below {
                let path = folder.isEmpty ? root : "\(root)/\(folder)"
                let watch = inotify_add_watch(descriptor, path, Self.mask)
                if watch >= 0 {
                    folders[watch] = folder
                } else if errno == ENOSPC || errno == ENOMEM {
                    return false
                }
            }
            return !folders.isEmpty
        }

        /// Everything that waits to be read; nil when none of it concerns the site.
        mutating func read() -> FolderChange? {
            var files: Set<String> = []
            var everything = false
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                #if canImport(Glibc)
                    let count = Glibc.read(descriptor, &buffer, buffer.count)
                #else
                    let count = Musl.read(descriptor, &buffer, buffer.count)
                #endif
                guard count > 0 else { break }
                for event in Self.events(buffer[..<count]) {
                    switch change(event) {
                    case .everything?: everything = true
                    case .files(let more)?: files.formUnion(more)
                    case nil: break
                    }
                }
            }
            if everything {
                // Folders may have come: what was written in them before they were watched is found by looking.
                _ = watchAll()
                return .everything
            }
            return files.isEmpty ? nil : .files(files)
        }

        private mutating func change(_ event: Event) -> FolderChange? {
            if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return .everything }
            if event.mask & UInt32(IN_IGNORED) != 0 {
                folders[event.watch] = nil
                return nil
            }
            guard let folder = folders[event.watch] else { return nil }
            if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0 { return .everything }
            let isFolder = event.mask & UInt32(IN_ISDIR) != 0
            if folder.isEmpty {
                guard WatchedFiles.isWatched(atRoot: event.name) else { return nil }
                return WatchedFiles.settings.contains(event.name) ? .files([event.name]) : .everything
            }
            if WatchedFiles.isIgnored(event.name) { return nil }
            return isFolder ? .everything : .files(["\(folder)/\(event.name)"])
        }

        private struct Event {
            var watch: Int32
            var mask: UInt32
            var name: String
        }

        /// `struct inotify_event`: four fields of 32 bits, the last one the length of the name that follows, padded with
        /// zeros.
        private static func events(_ bytes: ArraySlice<UInt8>) -> [Event] {
            var events: [Event] = []
            bytes.withUnsafeBytes { bytes in
                var position = 0
                while position + 16 <= bytes.count {
                    let watch = bytes.loadUnaligned(fromByteOffset: position, as: Int32.self)
                    let mask = bytes.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self)
                    let length = Int(bytes.loadUnaligned(fromByteOffset: position + 12, as: UInt32.self))
                    let end = min(position + 16 + length, bytes.count)
                    let name = String(decoding: bytes[(position + 16)..<end].prefix { $0 != 0 }, as: UTF8.self)
                    events.append(Event(watch: watch, mask: mask, name: name))
                    position += 16 + length
                }
            }
            return events
        }
    }
#endif
