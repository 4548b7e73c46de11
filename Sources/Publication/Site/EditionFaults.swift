import Diagnostics
import Writing

/// What an edition must hold for its addresses and identifiers to be valid.
///
/// Records were checked before; this is the last door before the disk, where `../` in an identifier would be a path.
enum EditionFaults {
    static func all(in edition: Edition) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        if !isAddress(edition.baseURL) {
            faults.append(
                .error(
                    "adresse-du-site", "L’adresse du site «\u{A0}\(edition.baseURL)\u{A0}» n’en est pas une",
                    hint: "on écrit par exemple https://incidents.exemple.fr/"))
        }
        if !isAuthority(edition.tagAuthority) {
            faults.append(
                .error(
                    "autorite-des-identifiants",
                    "«\u{A0}\(edition.tagAuthority)\u{A0}» ne peut pas servir d’autorité aux identifiants",
                    hint: "un nom de domaine qui est à vous et une date à laquelle il l’était\u{A0}: exemple.fr,2014"))
        }
        var seen: Set<String> = []
        for index in edition.entries.indices {
            let identifier = edition.entries[index].identifier
            if !isName(identifier) {
                faults.append(
                    .error(
                        "identifiant-invalide",
                        "L’identifiant «\u{A0}\(identifier)\u{A0}» ne peut pas servir d’adresse",
                        hint: "lettres sans accents, chiffres, points, tirets et soulignés"))
            } else if !seen.insert(identifier).inserted {
                faults.append(
                    .error("identifiant-en-double", "Deux articles ont l’identifiant «\u{A0}\(identifier)\u{A0}»"))
            }
            let slug = edition.entries[index].service.slug
            if !isName(slug) {
                faults.append(
                    .error(
                        "identifiant-invalide",
                        "La clé de service «\u{A0}\(slug)\u{A0}» ne peut pas servir d’adresse"))
            }
            for note in edition.entries[index].imprint.updates where !isName(note.identifier) {
                faults.append(
                    .error(
                        "identifiant-invalide",
                        "L’identifiant de point «\u{A0}\(note.identifier)\u{A0}» de «\u{A0}\(identifier)\u{A0}» ne peut pas servir d’adresse"
                    ))
            }
        }
        return faults
    }

    /// One segment of a path, the same on every file system and in a `tag:` URI.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 200 else { return false }
        return isLetterOrDigit(first)
            && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
    }

    private static func isAddress(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return false }
        let rest = text.dropFirst(scheme.count)
        return rest.utf8.first.map(isLetterOrDigit) == true && !rest.contains { "?#".contains($0) }
            && SafeLink.check(text) != nil && text.utf8.allSatisfy { $0 < 0x80 }
    }

    /// RFC 4151: `taggingEntity = authorityName "," date`.
    private static func isAuthority(_ text: String) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let name = parts[0].utf8
        let date = parts[1].utf8
        let isName =
            name.first.map(isLetterOrDigit) == true
            && name.allSatisfy { isLetterOrDigit($0) || "-._@".utf8.contains($0) }
        let digits = date.filter { $0 != 0x2D }
        return isName && [4, 7, 10].contains(date.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
            && digits.count == [4: 4, 7: 6, 10: 8][date.count]
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
