import Foundation
import Testing

/// Disks that refuse: full, read-only, someone else’s.
///
/// In a user namespace of its own (`unshare`), where anybody may mount a small disk; `scripts/verify` leaves the suite
/// out in plain sight where the system has none.
@Suite(.enabled(if: Namespace.isThere)) struct RefusingDiskTests {
    /// Where time is short, the disk fills up at fewer files.
    private static let isThorough = ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1"

    /// A try at publishing the second edition over the first, on a disk that has little left.
    private struct Attempt {
        var status: Int
        var errors: String
        var site: PublishedTree
        var names: [String]
    }

    /// - Parameters:
    ///   - options: of the disk, whatever is published first.
    ///   - change: a line of shell that takes `$1`, run before the second edition is published.
    private func attempts(_ editions: TwoEditions, _ options: String, _ change: String, _ rooms: [Int]) throws
        -> [Attempt]
    {
        let copies = try TemporaryFolder()
        try editions.write(0)
        let first = try String(
            contentsOf: editions.newsroom.url.appendingPathComponent("depeche.yaml"), encoding: .utf8)
        try copies.write(first, to: "premiere.yaml")
        try editions.write(1)
        try copies.write(
            """
            set -e
            change() { \(change); }
            mkdir disque
            mv depeche.yaml "$COPIES/seconde.yaml"
            for room in \(rooms.map(String.init).joined(separator: " ")); do
                mount -t tmpfs -o \(options) tmpfs disque
                cp "$COPIES/premiere.yaml" depeche.yaml
                "$DEPECHE" publish -o disque/site >/dev/null
                change "$room"
                cp "$COPIES/seconde.yaml" depeche.yaml
                status=0
                "$DEPECHE" publish -o disque/site >/dev/null 2>"$COPIES/$room.erreurs" || status=$?
                echo "$status" >"$COPIES/$room.statut"
                ls -A disque >"$COPIES/$room.noms"
                cp -R disque/site "$COPIES/$room.site"
                umount disque
            done
            """, to: "essais.sh")
        let result = try Namespace.run(
            copies.url.appendingPathComponent("essais.sh"), in: editions.newsroom.url,
            environment: ["COPIES": copies.url.path, "DEPECHE": DepecheProcess.executable.path])
        try #require(result.status == 0, "\(result.errors)")
        return try rooms.map { room in
            func text(_ name: String) throws -> String {
                try String(contentsOf: copies.url.appendingPathComponent("\(room).\(name)"), encoding: .utf8)
            }
            return Attempt(
                status: Int(try text("statut").trimmingCharacters(in: .newlines)) ?? -1, errors: try text("erreurs"),
                site: try PublishedTree(copies.url.appendingPathComponent("\(room).site")),
                names: try text("noms").split(separator: "\n").map(String.init))
        }
    }

    /// The old site and a word, or the new one; never anything beside it.
    private func expectWhole(_ attempts: [Attempt], _ editions: TwoEditions, identifier: String, beside: [String]) {
        for attempt in attempts {
            if attempt.status == 0 {
                #expect(attempt.site == editions.sites[1])
            } else {
                #expect(attempt.status == 1)
                #expect(attempt.site == editions.sites[0], "\(attempt.site.differences(from: editions.sites[0]))")
                #expect(attempt.errors.contains("[\(identifier)]"), "\(attempt.errors)")
            }
            #expect(attempt.names.sorted() == (["site"] + beside).sorted())
        }
    }

    @Test("A disk that fills up at any file")
    func full() throws {
        let editions = try TwoEditions()
        // Pages of 4 KB that are left.
        let fill = "head -c $(( $(stat -f -c '%a * %S' disque) - $1 * 4096 )) /dev/zero >disque/plein"
        let attempts = try attempts(
            editions, "size=16m", fill,
            Self.isThorough ? [0, 1, 2, 3, 5, 10, 20, 30, 45, 60, 90, 2_000] : [0, 20, 60, 2_000])
        expectWhole(attempts, editions, identifier: "disque-plein", beside: ["plein"])
        #expect(Set(attempts.map(\.status)) == [0, 1])
    }

    @Test("A disk that has no room for another name")
    func noInode() throws {
        let editions = try TwoEditions()
        let limit = "mount -o remount,nr_inodes=$(( $(stat -f -c '%c - %d' disque) + $1 )) disque"
        let attempts = try attempts(
            editions, "size=16m,nr_inodes=10000", limit, Self.isThorough ? [1, 5, 20, 50, 5_000] : [20, 5_000])
        expectWhole(attempts, editions, identifier: "disque-plein", beside: [])
        #expect(Set(attempts.map(\.status)) == [0, 1])
    }

    @Test("A disk that became read-only")
    func readOnly() throws {
        let editions = try TwoEditions()
        let attempts = try attempts(editions, "size=16m", "mount -o remount,ro disque", [0])
        expectWhole(attempts, editions, identifier: "acces-refuse", beside: [])
        #expect(attempts.map(\.status) == [1])
    }
}

/// A user namespace of its own: its user may mount what only it sees.
enum Namespace {
    static let isThere: Bool = {
        let probe = Process()
        probe.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
        probe.arguments = ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return false }
        probe.waitUntilExit()
        return probe.terminationStatus == 0
    }()

    static func run(_ script: URL, in folder: URL, environment: [String: String]) throws -> DepecheProcess {
        try DepecheProcess.run(
            ["--map-root-user", "--mount", "/bin/bash", script.path], of: "/usr/bin/unshare", in: folder,
            environment: environment)
    }
}
