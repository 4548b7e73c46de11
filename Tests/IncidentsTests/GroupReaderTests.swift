import French
import Testing

@testable import Incidents

@Suite("Groups read once")
struct GroupReaderTests {
    private let groups = GroupReader(.standard)

    @Test("What comes again reads as it did, faults included", arguments: ["une panne", "le panne", "panne", ""])
    func nounGroups(_ text: String) {
        let first = Result { () throws(FormProblem) in try groups.nounGroup(text) }
        let again = Result { () throws(FormProblem) in try groups.nounGroup(text) }
        #expect(first == again)
        #expect(first == Result { () throws(FormProblem) in try NounGroup(parsing: text) })
    }

    @Test("A gender the author gives is not forgotten", arguments: [Gender.masculine, .feminine])
    func givenGender(_ gender: Gender) throws {
        #expect(throws: FormProblem.self) { try groups.nounGroup("l’blorgne") }
        #expect(try groups.nounGroup("l’blorgne", gender).agreement.gender == gender)
        #expect(try groups.nounGroup("l’blorgne", .feminine).agreement.gender == .feminine)
    }

    @Test("So do infinitives", arguments: ["annuler | la modification", "la panne", "s’excuser"])
    func infinitiveGroups(_ text: String) {
        let first = Result { () throws(FormProblem) in try groups.infinitiveGroup(text) }
        #expect(first == Result { () throws(FormProblem) in try groups.infinitiveGroup(text) })
        #expect(first == Result { () throws(FormProblem) in try InfinitiveGroup(parsing: text) })
    }

    @Test("However many groups there are, each reads as itself")
    func many() throws {
        for number in 2..<3_000 {
            #expect(try groups.nounGroup("\(number) serveurs").text.hasSuffix("serveurs"))
        }
        #expect(try groups.nounGroup("2 serveurs") == NounGroup(parsing: "2 serveurs"))
    }
}
