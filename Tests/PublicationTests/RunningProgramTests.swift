import Foundation
import Testing

@testable import Publication

@Suite("A program is told from another version of it")
struct RunningProgramTests {
    private let scratch = Scratch()

    private func maps(_ permissions: String, _ path: String) -> String {
        "7f00-7f01 \(permissions) 00000000 fe:01 42                     \(path)\n"
    }

    private func fingerprint(_ maps: String...) throws -> Fingerprint? {
        try RunningProgram.fingerprint(of: Array(maps.joined().utf8))
    }

    private var program: String { scratch.url("un programme").path }

    init() {
        scratch.write("un programme", "v1")
        scratch.write("bibliotheque.so", "v1")
    }

    @Test(
        "this one is known, and the same each time",
        .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/maps")))
    func running() throws {
        #expect(RunningProgram.fingerprint != nil)
        // Other tests make this process load libraries meanwhile: one reading is compared with itself.
        let maps = try FileSystem.read("/proc/self/maps")
        let known = try #require(try RunningProgram.fingerprint(of: maps))
        #expect(try RunningProgram.fingerprint(of: maps) == known)
    }

    @Test("one that is installed again is another, were it of the same size and date")
    func installed() throws {
        let old = try #require(try fingerprint(maps("r-xp", program)))
        #expect(try fingerprint(maps("r-xp", program)) == old)
        let date = try FileManager.default.attributesOfItem(atPath: program)[.modificationDate]
        scratch.write("un programme", "v2")
        try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: program)
        let new = try fingerprint(maps("r-xp", program))
        #expect(new != nil)
        #expect(new != old)
    }

    @Test("its libraries count, what it only reads does not")
    func libraries() throws {
        let alone = try fingerprint(maps("r-xp", program), maps("r--p", "/nulle/part"), maps("r-xp", "[vdso]"))
        #expect(alone == (try fingerprint(maps("r-xp", program))))
        let library = scratch.url("bibliotheque.so").path
        #expect(try fingerprint(maps("r-xp", program), maps("r-xp", library)) != alone)
    }

    @Test("one whose file is gone is not known", arguments: [" (deleted)", ".ancien"])
    func gone(suffix: String) throws {
        #expect(try fingerprint(maps("r-xp", program + suffix)) == nil)
    }

    @Test("where the system tells nothing, nothing is known")
    func untold() throws {
        #expect(try fingerprint() == nil)
    }
}
