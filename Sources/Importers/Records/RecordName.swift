import French
import Incidents

/// Identifiers that a record and a service get from what a source calls them.
enum RecordName {
    /// Lower case letters without accents, digits and hyphens, at most 60 of them; empty when nothing is left.
    static func slug(_ text: String) -> String {
        let slug = RecordDraft.slug(text)
        guard slug.utf8.count > 60 else { return slug }
        let cut = slug.prefix(60)
        return String(cut[..<(cut.lastIndex(of: "-") ?? cut.endIndex)])
    }

    /// `github-2024-08-14`, as records of the newsroom are named.
    static func plain(service: String, day: String) -> String { "\(service)-\(day)" }

    /// The same with what tells one incident of a day from another: the end of its foreign identity.
    static func distinct(service: String, day: String, identifier: String) -> String {
        let last = identifier.split(whereSeparator: { "/:#?=".contains($0) }).last.map(String.init) ?? identifier
        // The day and the service are already there.
        let own = slug(last).replacing(day, with: "").split(separator: "-").joined(separator: "-")
        let suffix = (1...24).contains(own.utf8.count) ? own : String(Fingerprint.of(identifier).prefix(8))
        return "\(service)-\(day)-\(suffix)"
    }
}

/// FNV-1a, 64 bits: tells whether a text changed, not who changed it.
///
/// Source: http://www.isthe.com/chongo/tech/comp/fnv/.
enum Fingerprint {
    static func of(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
