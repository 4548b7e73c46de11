import FeedValidation
import Foundation

/// What the validator says of each file of some folders, one finding a line: to compare versions of libxml2, whose
/// words and codes differ and whose verdicts must not.
@main
struct Verdicts {
    static func main() {
        let suffixes = [".xml", ".json", ".ics", ".atom", ".rss"]
        for folder in CommandLine.arguments.dropFirst() {
            let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
            for name in names.sorted() where suffixes.contains(where: name.hasSuffix) {
                guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
                let found = FeedValidator().validate(Array(data), file: name)
                print(name, found.contains { $0.severity == .error } ? "refusé" : "admis")
                for finding in found {
                    print("    \(finding.location?.line ?? 0) \(finding.identifier) \(finding.message)")
                }
            }
        }
    }
}
