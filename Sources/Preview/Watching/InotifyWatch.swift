#if os(Linux)
    import Synchronization

    #if canImport(Glibc)
        internal import Glibc
    #elseif canImport(Musl)
        internal import Musl
    #endif
    import Foundation

    /// inotify(7) on the folders of a newsroom, on a thread of its own.
    ///
    /// A save is many events (a truncation, writes, a rename): a burst is told once, as soon as it has been quiet for ten
    /// milliseconds, or has lasted a hundred.
    final class InotifyWatch: FolderWatch {
        let changes: AsyncStream<FolderChange>
        private let stopPipe: [Int32]

        private static let quiet: Int32 = 10
        private static let longest = Duration.milliseconds(100)

        /// - Parameter root: the newsroom’s folder.
        /// - Returns: nil when the system has no watch left to give.
        init?(root: String) {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return nil }
            guard let watched = InotifyFolders(root: root) else {
                close(ends[0])
                close(ends[1])
                return nil
            }
            stopPipe = ends
            let (stream, continuation) = AsyncStream<FolderChange>.makeStream()
            changes = stream
            let stopEnd = ends[0]
            let thread = Thread {
                var folders = watched
                Self.watch(&folders, stopEnd, continuation)
                folders.close()
                close(stopEnd)
                continuation.finish()
            }
            thread.name = "depeche-inotify"
            thread.start()
        }

        /// The thread ends and closes what it holds.
        func stop() { close(stopPipe[1]) }

        private static func watch(
            _ folders: inout InotifyFolders, _ stopEnd: Int32, _ continuation: AsyncStream<FolderChange>.Continuation
        ) {
            var pending: FolderChange?
            var began = ContinuousClock.now
            while true {
                var waits = [
                    pollfd(fd: folders.descriptor, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: stopEnd, events: Int16(POLLIN), revents: 0),
                ]
                let count = poll(&waits, nfds_t(waits.count), pending == nil ? -1 : quiet)
                if waits[1].revents != 0 { return }
                if count < 0, errno != EINTR { return }
                if waits[0].revents != 0, let change = folders.read() {
                    if pending == nil { began = ContinuousClock.now }
                    pending = pending.map { $0.joined(with: change) } ?? change
                }
                if let change = pending, count == 0 || ContinuousClock.now - began > longest {
                    continuation.yield(change)
                    pending = nil
                }
            }
        }
    }

    extension FolderChange {
        fileprivate func joined(with other: FolderChange) -> FolderChange {
            guard case .files(let files) = self, case .files(let others) = other else { return .everything }
            return .files(files.union(others))
        }
    }
#endif
