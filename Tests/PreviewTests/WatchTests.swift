#if os(Linux)
    import Foundation
    import Testing

    @testable import Preview

    @Suite("Watching a newsroom", .timeLimit(.minutes(30)))
    final class WatchTests {
        private let root = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")

        init() throws {
            for folder in ["incidents", "Templates/html"] {
                try FileManager.default.createDirectory(
                    at: root.appendingPathComponent(folder), withIntermediateDirectories: true)
            }
        }

        deinit { try? FileManager.default.removeItem(at: root) }

        private func write(_ path: String) throws {
            try Data("a".utf8).write(to: root.appendingPathComponent(path))
        }

        @Test("a burst is told at once, with every file of it")
        func burst() async throws {
            let watch = try #require(InotifyWatch(root: root.path))
            defer { watch.stop() }
            for number in 1...20 { try write("incidents/\(number).yaml") }
            try write("depeche.yaml")
            try write("Templates/html/index.mustache")
            var told: Set<String> = []
            for await change in watch.changes {
                guard case .files(let files) = change else { break }
                told.formUnion(files)
                if told.count >= 22 { break }
            }
            let records = (1...20).map { "incidents/\($0).yaml" }
            #expect(told == Set(records + ["depeche.yaml", "Templates/html/index.mustache"]))
        }

        @Test("more events than the system keeps: everything is to be looked at again")
        func overflow() throws {
            let limit = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
            let count = try #require(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)))
            var folders = try #require(InotifyFolders(root: root.path))
            defer { folders.close() }
            // Nobody reads meanwhile. Each is two events: a name that comes, a file that closes.
            for number in 0...count {
                let file = open(
                    root.appendingPathComponent("incidents/\(number % 50).yaml").path, O_CREAT | O_WRONLY, 0o600)
                close(file)
            }
            #expect(folders.read() == .everything)
            #expect(folders.read() == nil)
        }

        @Test("records are watched in folders of theirs, hidden ones left out")
        func recordsBelow() throws {
            for folder in ["incidents/2014/mars", "incidents/.brouillons"] {
                try FileManager.default.createDirectory(
                    at: root.appendingPathComponent(folder), withIntermediateDirectories: true)
            }
            var folders = try #require(InotifyFolders(root: root.path))
            defer { folders.close() }
            let before = Inventory(of: root.path)
            for path in ["incidents/2014/mars/a.yaml", "incidents/.brouillons/b.yaml"] {
                try Data("schema: 1\n".utf8).write(to: root.appendingPathComponent(path))
            }
            #expect(folders.read() == .files(["incidents/2014/mars/a.yaml"]))
            #expect(Inventory(of: root.path).changes(since: before) == ["incidents/2014/mars/a.yaml"])
        }

        @Test("a folder that comes is watched with all below it")
        func newFolders() throws {
            var folders = try #require(InotifyFolders(root: root.path))
            defer { folders.close() }
            try FileManager.default.createDirectory(
                at: root.appendingPathComponent("Templates/assets/polices"), withIntermediateDirectories: true)
            #expect(folders.read() == .everything)
            try write("Templates/assets/polices/a.woff2")
            #expect(folders.read() == .files(["Templates/assets/polices/a.woff2"]))
        }

        @Test(
            "what editors leave beside a file is nobody’s change",
            arguments: [
                "incidents/.a.yaml.swp", "incidents/a.yaml~", "incidents/4913", "incidents/#a.yaml#", "notes.txt",
            ])
        func strangers(path: String) throws {
            var folders = try #require(InotifyFolders(root: root.path))
            defer { folders.close() }
            try write(path)
            #expect(folders.read() == nil)
        }

        @Test("an inventory tells what changed, came and went")
        func inventory() throws {
            try write("incidents/a.yaml")
            try write("incidents/b.yaml")
            let before = Inventory(of: root.path)
            #expect(Inventory(of: root.path).changes(since: before).isEmpty)
            try Data("ab".utf8).write(to: root.appendingPathComponent("incidents/a.yaml"))
            try FileManager.default.removeItem(at: root.appendingPathComponent("incidents/b.yaml"))
            try write("incidents/c.yaml")
            try write("Templates/html/index.mustache")
            #expect(
                Inventory(of: root.path).changes(since: before) == [
                    "incidents/a.yaml", "incidents/b.yaml", "incidents/c.yaml", "Templates/html/index.mustache",
                ])
        }
    }
#endif
