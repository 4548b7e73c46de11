/// What a value must be.
enum ValueKind: Hashable {
    // Dates.
    case rfc822, rfc3339, w3cDate, localDate
    // Addresses: absolute URI, absolute IRI, IRI reference, http(s) URI, Atom identifier.
    case uri, iri, reference, http, identifier
    case language, contact, mail, mediaType
    // Numbers.
    case positive, count, decimal, latitude, longitude, counts
    case within(ClosedRange<Int>)
    /// One of these words, as they are written.
    case oneOf([String])
    /// The name of a form's field.
    case formName
    /// Plain text: no HTML.
    case plain
    /// Not empty, which is worth a warning only.
    case filled
    /// No white space around.
    case tight

    /// Problems of a value.
    ///
    /// - Parameters:
    ///   - value: as it stands in the feed.
    ///   - now: seconds since 1970, when dates to come are to be told.
    func findings(in value: String, now: Int?) -> [ValueFinding] {
        let trimmed = value.trimmedWhitespace()
        switch self {
        case .filled: return trimmed.isEmpty ? [.init(.blank, "cet élément est vide", "le remplir ou l’ôter")] : []
        case .tight:
            return trimmed == value || trimmed.isEmpty
                ? []
                : [.init(.spacesAround, "des espaces ou des retours à la ligne entourent cette valeur", "les ôter")]
        case .plain: return MarkupInText.findings(in: value)
        case .rfc822, .rfc3339, .w3cDate, .localDate: return dateFindings(in: trimmed, now: now)
        case .uri, .iri, .reference, .http, .identifier: return AddressCheck(self).findings(in: trimmed)
        case .language: return languageFindings(in: trimmed)
        case .contact: return ContactCheck.contact(trimmed)
        case .mail: return ContactCheck.mail(trimmed)
        case .mediaType: return mediaTypeFindings(in: trimmed)
        case .positive, .count, .decimal, .latitude, .longitude, .counts: return numberFindings(in: trimmed)
        case .formName:
            let sound =
                trimmed.utf8.first.map(WebAddress.isLetter) == true
                && trimmed.utf8.allSatisfy {
                    WebAddress.isLetter($0) || WebAddress.isDigit($0) || ":._-[]".utf8.contains($0)
                }
            return sound
                ? [] : [.init(.rssFormName, "\(quoted(trimmed)) n’est pas un nom de champ", "commencer par une lettre")]
        case .oneOf(let words):
            guard !words.contains(trimmed) else { return [] }
            return [.init(.choice, "\(quoted(trimmed)) n’est pas permis ici", "écrire \(alternatives(words))")]
        case .within(let range):
            guard Int(trimmed).map(range.contains) != true else { return [] }
            let wanted = "un entier de \(range.lowerBound) à \(range.upperBound)"
            return [.init(.number, "\(quoted(trimmed)) n’est pas \(wanted)", "écrire \(wanted)")]
        }
    }

    func languageFindings(in value: String) -> [ValueFinding] {
        guard !Language.isKnown(value) else { return [] }
        return [.init(.language, "\(quoted(value)) n’est pas un code de langue", "écrire fr, ou fr-FR")]
    }

    func mediaTypeFindings(in value: String) -> [ValueFinding] {
        guard !MediaType.isValid(value) else { return [] }
        return [.init(.mediaType, "\(quoted(value)) n’est pas un type MIME", "écrire par exemple audio/mpeg")]
    }

    private func dateFindings(in value: String, now: Int?) -> [ValueFinding] {
        let date: CalendarDate
        var findings: [ValueFinding] = []
        switch self {
        case .rfc822:
            guard let read = RFC822Date(value) else {
                return [
                    .init(
                        .dateRFC822, "\(quoted(value)) n’est pas une date de la RFC 822",
                        "écrire par exemple Wed, 12 Mar 2014 19:30:00 +0100")
                ]
            }
            date = read.date
            if !read.isUsual {
                findings.append(
                    .init(
                        .dateUnusual, "peu de lecteurs lisent une date écrite ainsi",
                        "écrire par exemple Wed, 12 Mar 2014 19:30:00 +0100"))
            } else if let weekday = read.weekday, weekday != date.weekday {
                // Only where the year is sure: of two digits, RFC 822 and RFC 2822 read different ones.
                let right = RFC822Date.weekdays[date.weekday].capitalizedASCII
                findings.append(.init(.dateWeekday, "ce jour n’est pas celui de la date", "écrire \(quoted(right))"))
            }
        case .rfc3339:
            guard let read = ISODate.timestamp(value) else {
                return [
                    .init(
                        .dateRFC3339, "\(quoted(value)) n’est pas une date de la RFC 3339",
                        "écrire par exemple 2014-03-12T19:30:00+01:00")
                ]
            }
            date = read
        default:
            guard let read = self == .w3cDate ? ISODate.w3c(value) : ISODate.local(value) else {
                return [
                    .init(
                        .dateW3C, "\(quoted(value)) n’est pas une date du W3C",
                        "écrire 2014-03-12, ou 2014-03-12T19:30:00+01:00")
                ]
            }
            date = read
        }
        if self != .localDate, let now, date.instant > now + 600 {
            findings.append(.init(.dateFuture, "cette date est à venir", "publier à la date venue"))
        }
        if self != .localDate, date.year < 1990 {
            findings.append(.init(.dateOld, "cette date est d’avant 1990", nil))
        }
        return findings
    }

    private func numberFindings(in value: String) -> [ValueFinding] {
        let sound: Bool
        let wanted: String
        switch self {
        case .positive:
            (sound, wanted) = (value.isEmpty || Int(value).map { $0 > 0 } == true, "un entier supérieur à zéro")
        case .count: (sound, wanted) = (Int(value).map { $0 >= 0 } == true, "un entier positif ou nul")
        case .counts:
            let parts = value.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmedWhitespace() }
            (sound, wanted) = (
                parts.allSatisfy { Int($0).map { $0 >= 0 } == true }, "une suite d’entiers séparés par des virgules"
            )
        case .latitude:
            (sound, wanted) = (Self.decimal(value).map { abs($0) <= 90 } == true, "une latitude entre -90 et 90")
        case .longitude:
            (sound, wanted) = (Self.decimal(value).map { abs($0) <= 180 } == true, "une longitude entre -180 et 180")
        default: (sound, wanted) = (Self.decimal(value) != nil, "un nombre décimal")
        }
        return sound ? [] : [.init(.number, "\(quoted(value)) n’est pas \(wanted)", nil)]
    }

    /// Digits, a sign and a point: no exponent, no infinity.
    private static func decimal(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ WebAddress.isDigit($0) || "+-.".utf8.contains($0) }) else { return nil }
        return Double(text)
    }
}

/// A problem with a value: its rule, what to say, what to write instead.
struct ValueFinding {
    let rule: FeedRule
    let message: String
    let hint: String?

    init(_ rule: FeedRule, _ message: String, _ hint: String?) {
        self.rule = rule
        self.message = message
        self.hint = hint
    }
}

extension String {
    fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
