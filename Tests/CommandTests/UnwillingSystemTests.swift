import Foundation
import Testing

/// What the system refuses the command, and what others do to its files while it works.
@Suite struct UnwillingSystemTests {
    /// Runs a line of shell in a newsroom, where `$0` is the command.
    private func shell(_ line: String, in newsroom: TemporaryFolder) throws -> DepecheProcess {
        try DepecheProcess.run(["-c", line, DepecheProcess.executable.path], of: "/bin/bash", in: newsroom.url)
    }

    @Test("An output that takes no more is a failure; a reader that has read enough is none")
    func output() throws {
        let newsroom = try TemporaryFolder.examples()
        let full = try shell("exec \"$0\" generate twitter-2014-03-11 >/dev/full", in: newsroom)
        #expect(full.status == 1)
        #expect(full.errors.contains("la sortie n’a pas pu être écrite"))
        #expect(full.errors.contains("[sortie-interrompue]"))
        let closed = try shell("set -o pipefail; \"$0\" schema --page | head -n 1", in: newsroom)
        #expect(closed.status == 0 && closed.errors == "")
    }

    @Test("Files that may not grow stop the publication, with a word")
    func fileSize() throws {
        let newsroom = try TemporaryFolder.examples()
        let result = try shell("ulimit -f 8; exec \"$0\" publish", in: newsroom)
        #expect(result.status == 1)
        #expect(result.errors.contains("un fichier est trop gros"), "\(result.errors)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: newsroom.url.path).allSatisfy { !$0.contains("public") }
        )
    }

    /// Root reads and writes everything, unless it gives that up (capabilities(7)).
    private static let unprivileged =
        getuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search -- \"$0\"" : "\"$0\""

    @Test("A record that may not be read is told; the others are checked all the same")
    func forbiddenRecord() throws {
        let newsroom = try TemporaryFolder.examples()
        try newsroom.write("schema: 2\n", to: "incidents/zz.yaml")
        let result = try shell(
            "chmod 000 incidents/twitter-2014-03-11.yaml; exec \(Self.unprivileged) check --format outil", in: newsroom)
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "incidents/twitter-2014-03-11.yaml: erreur: l’accès à ce fichier est refusé [fichier-illisible]"),
            "\(result.errors)")
        #expect(result.errors.contains("incidents/zz.yaml:1:"))
    }

    @Test("A folder where nothing may be written keeps the site it has")
    func forbiddenFolder() throws {
        let editions = try TwoEditions()
        try FileManager.default.createDirectory(
            at: editions.newsroom.url.appendingPathComponent("www"), withIntermediateDirectories: true)
        try editions.write(0)
        #expect(try shell("exec \"$0\" publish -o www/site", in: editions.newsroom).status == 0)
        try editions.write(1)
        let refused = try shell(
            "chmod 555 www; \(Self.unprivileged) publish -o www/site; status=$?; chmod 755 www; exit $status",
            in: editions.newsroom)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("[acces-refuse]"), "\(refused.errors)")
        #expect(
            try PublishedTree(editions.newsroom.url.appendingPathComponent("www")).files.keys.allSatisfy {
                $0.hasPrefix("site/")
            })
        #expect(try PublishedTree(editions.newsroom.url.appendingPathComponent("www/site")) == editions.sites[0])
    }

    @Test("A file that others take the place of while the site is made gives one site or the other")
    func exchangedFile() throws {
        let editions = try TwoEditions()
        try editions.write(0)
        // As editors save: beside, then in its place.
        let line = """
            cp depeche.yaml un; cp "$1" deux
            (while [ ! -e fini ]; do cp un neuf; mv neuf depeche.yaml; cp deux neuf; mv neuf depeche.yaml; done) &
            for _ in 1 2; do "$0" publish >/dev/null || exit; cp -R public "copie-$((number += 1))"; done
            touch fini; wait
            """
        let other = editions.newsroom.url.appendingPathComponent("autre.yaml")
        let first = try Data(contentsOf: editions.newsroom.url.appendingPathComponent("depeche.yaml"))
        try editions.write(1)
        try Data(contentsOf: editions.newsroom.url.appendingPathComponent("depeche.yaml")).write(to: other)
        try first.write(to: editions.newsroom.url.appendingPathComponent("depeche.yaml"))
        let result = try DepecheProcess.run(
            ["-c", line, DepecheProcess.executable.path, other.path], of: "/bin/bash", in: editions.newsroom.url)
        #expect(result.status == 0, "\(result.errors)")
        for number in 1...2 {
            let site = try PublishedTree(editions.newsroom.url.appendingPathComponent("copie-\(number)"))
            #expect(editions.sites.contains(site), "\(site.differences(from: editions.sites[0]))")
        }
    }

    @Test("Two publications at once wait for each other")
    func together() throws {
        let editions = try TwoEditions()
        try editions.write(0)
        let result = try shell(
            "for _ in 1 2; do \"$0\" publish & first=$!; \"$0\" publish || exit; wait $first || exit; done",
            in: editions.newsroom)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try editions.published() == editions.sites[0])
        #expect(try editions.leftovers == [])
    }

    @Test("A publication that waits for another says so, and goes on once the other is done")
    func waiting() throws {
        let editions = try TwoEditions()
        try editions.write(0)
        // The folder is held as a publication holds it; the one that waits must not hold it too.
        let result = try shell(
            """
            exec 9<.; flock 9; touch attente
            "$0" publish 2>attente 9<&- & publication=$!
            for _ in {1..600}; do grep -q attend attente && break; sleep 0.1; done
            [ ! -e public ] || echo "trop tôt"; flock -u 9
            wait $publication && cat attente >&2
            """,
            in: editions.newsroom)
        #expect(result.status == 0)
        #expect(result.errors == "«\u{A0}public\u{A0}» attend que l’autre publication du même dossier se termine\n")
        #expect(!result.output.contains("trop tôt"))
        #expect(try editions.published() == editions.sites[0])
    }
}
