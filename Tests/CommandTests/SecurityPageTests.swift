import Foundation
import Testing

/// SECURITY.md names the tests that hold each of its promises: they are there.
@Suite struct SecurityPageTests {
    private static let root = DepecheProcess.repository

    private static let page = Result {
        try String(contentsOf: root.appendingPathComponent("SECURITY.md"), encoding: .utf8)
    }

    /// The suites of all modules, by name.
    private static func suites() throws -> Set<String> {
        let tests = root.appendingPathComponent("Tests")
        let files = try FileManager.default.subpathsOfDirectory(atPath: tests.path).filter { $0.hasSuffix(".swift") }
        return try files.reduce(into: []) { suites, file in
            let source = try String(contentsOf: tests.appendingPathComponent(file), encoding: .utf8)
            suites.formUnion(source.matches(of: /struct (\w+)/).map { String($0.output.1) })
        }
    }

    @Test func everyTestItNamesIsThere() throws {
        let named = Set(try Self.page.get().matches(of: /`(\w+Tests)`/).map { String($0.output.1) })
        #expect(named.count > 15)
        #expect(named.subtracting(try Self.suites()).sorted() == [])
    }

    @Test func everyScriptItNamesIsThere() throws {
        let named = Set(try Self.page.get().matches(of: /`(scripts\/[a-z-]+)/).map { String($0.output.1) })
        #expect(named.count >= 5)
        for script in named {
            let path = Self.root.appendingPathComponent(script).path
            #expect(FileManager.default.isExecutableFile(atPath: path), "\(script)")
        }
    }
}
