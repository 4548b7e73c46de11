import Foundation
import Testing

@testable import Publication

@Suite("The reference documentation says what templates may name")
struct TemplateReferenceTests {
    private let file = BuiltIn.root.appendingPathComponent("Documentation/templates.md")

    @Test("Documentation/templates.md is what the views declare")
    func upToDate() throws {
        if GoldenTree.isUpdating {
            try TemplateReference.markdown.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == TemplateReference.markdown)
    }

    @Test("no two things with different names are called the same")
    func unique() {
        for root in TemplateRoot.allCases {
            let names = root.shape.fields.map(\.name)
            #expect(Set(names).count == names.count)
        }
    }
}
