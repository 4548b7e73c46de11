import Diagnostics
import French

/// depeche.yaml
struct Settings {
    var title: String
    var summary: String
    var baseURL: String
    var tagAuthority: String
    var zone: Zone
    var language: String
    var author: String
    var email: String?
    var agency: String?
    var place: String?
    var typography: Newsroom.TypographyProfile
}

extension Form where Value == Settings {
    static var settings: Form {
        .group("les réglages de la rédaction", .settings) { fields in
            let title = fields.required("titre", .text)
            let summary = fields.required("description", .text)
            let address = fields.required("adresse", .webAddress)
            let authority = fields.required("autorite", .tagAuthority)
            let zone = fields.required("fuseau", .zone)
            let language = fields.optional("langue", .text) ?? "fr"
            let author = fields.required("auteur", .text)
            let email = fields.optional("courriel", .text)
            let agency = fields.optional("agence", .text)
            let place = fields.optional("lieu", .text)
            let typography = fields.optional("typographie", .anyCase) ?? Newsroom.TypographyProfile.printing
            guard let title, let summary, let address, let authority, let zone, let author else { return nil }
            return Settings(
                title: title, summary: summary, baseURL: address.hasSuffix("/") ? String(address.dropLast()) : address,
                tagAuthority: authority, zone: zone, language: language, author: author, email: email, agency: agency,
                place: place,
                typography: typography)
        }
    }
}

extension Form where Value == Zone {
    static var zone: Form {
        let expected = "un fuseau (« Europe/Paris »)"
        return Form(expected, .text(.zone)) { field in
            guard let name = field.text(expected: expected) else { return nil }
            guard let zone = Zone(name) else {
                field.report(
                    Diagnostic(
                        .unknownZone, "le fuseau « \(name) » n’est pas connu", at: field.location,
                        hint: "écrivez-le comme « Europe/Paris » ou « America/Los_Angeles »"))
                return nil
            }
            return zone
        }
    }
}

extension Form where Value == String {
    /// RFC 4151: a domain or address that was its owner's on a date.
    static var tagAuthority: Form {
        let expected = "une autorité de tag (« exemple.fr,2014 »)"
        return Form(expected, .text(.tagAuthority)) { field in
            guard let text = field.text(expected: expected) else { return nil }
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            let isName = parts[0].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-@_".contains($0)) }
            let isDate = parts.count == 2 && parts[1].allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-") }
            guard isName, isDate, parts[0].contains("."), (4...10).contains(parts[1].count) else {
                field.report(
                    Diagnostic(
                        .address, "« \(text) » n’est pas une autorité de tag", at: field.location,
                        hint: "écrivez un nom de domaine qui est à vous et l’année où il l’était : « exemple.fr,2014 »")
                )
                return nil
            }
            return text
        }
    }
}
