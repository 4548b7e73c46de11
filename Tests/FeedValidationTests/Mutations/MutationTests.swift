import Diagnostics
import FeedValidation
import Testing

@Suite("Copies abîmées de nos flux")
struct MutationTests {
    @Test("Nos flux ne donnent rien du tout", arguments: PublishedFeed.all + PublishedFeed.others)
    func sound(feed: PublishedFeed) throws {
        let found = FeedValidator().validate(Array(try feed.text().utf8), file: feed.path)
        #expect(found.isEmpty, "\(MarkedFeed.list(found))")
    }

    @Test("Chaque faute est dite par sa règle, à sa ligne, et rien d’autre", arguments: PublishedFeed.all)
    func faults(feed: PublishedFeed) throws {
        let text = try feed.text()
        var random = SplitMix(state: 2014)
        for fault in feed.faults {
            guard let copy = try fault.copy(of: text, using: &random) else { continue }
            let complaint = copy.complaint(about: fault)
            #expect(complaint == nil, "\(fault)\n\(complaint ?? "")")
        }
    }

    @Test("Toute faute peut être faite, et il y a plus de 200 copies")
    func census() throws {
        var count = 0
        var made: Set<String> = []
        for feed in PublishedFeed.all {
            let text = try feed.text()
            var random = SplitMix(state: 2014)
            for fault in feed.faults where try fault.copy(of: text, using: &random) != nil {
                count += 1
                made.insert(fault.description)
            }
        }
        #expect(count > 200)
        let all = (Fault.rss + Fault.incidents + Fault.atom + Fault.json + Fault.calendar).map(\.description)
        #expect(all.filter { !made.contains($0) } == [])
    }

    @Test("Un changement de pure écriture n’est pas une faute", arguments: PublishedFeed.all)
    func neutral(feed: PublishedFeed) throws {
        let text = try feed.text()
        var random = SplitMix(state: 1905)
        var count = 0
        for change in NeutralChange.all(for: feed.path) {
            for _ in 0..<change.draws {
                guard let bytes = change.apply(text, &random) else { continue }
                count += 1
                let found = FeedValidator().validate(bytes, file: feed.path).filter {
                    !change.remarks.contains($0.identifier)
                }
                #expect(found.isEmpty, "\(change.name)\n\(MarkedFeed.list(found))")
            }
        }
        #expect(count >= 8)
    }
}
