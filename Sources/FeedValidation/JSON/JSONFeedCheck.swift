internal import Diagnostics

/// JSON Feed 1.1: fields and their types, and what holds between them.
struct JSONFeedCheck {
    let source: SourceText
    let now: Int?

    /// Reads and checks a feed, or says why it is no JSON.
    static func check(_ bytes: [UInt8], now: Int?, report: inout Report) {
        guard bytes.count <= XMLReader.byteLimit else {
            report.add(.jsonTooLarge, "le document dépasse \(XMLReader.byteLimit / 1_000_000)\u{A0}Mo")
            return
        }
        let check = JSONFeedCheck(source: SourceText(bytes), now: now)
        if let offset = EncodingCheck.firstInvalidUTF8(in: bytes) {
            report.add(
                .jsonMalformed, "cet octet n’est pas de l’UTF-8", at: check.place(offset..<offset + 1),
                hint: "enregistrer le fichier en UTF-8")
            return
        }
        do {
            check.check(try JSONReader.read(bytes), report: &report)
        } catch {
            report.add(error.rule, error.message, at: check.place(error.offset..<error.offset + 1))
        }
    }

    private func check(_ feed: JSONValue, report: inout Report) {
        guard feed.members != nil else {
            report.add(.jsonType, "un flux est un objet, et non \(feed.kind)", at: place(feed.range))
            return
        }
        check(feed, JSONField.feed, "le flux", report: &report)
        checkVersion(feed, report: &report)
        if let next = feed["next_url"], let own = feed["feed_url"]?.string, next.string == own {
            report.add(
                .jsonNextURL, "next_url est l’adresse du flux lui-même", at: place(next.range),
                hint: "l’ôter de la dernière page")
        }
        var ids: Set<String> = []
        for item in feed["items"]?.elements ?? [] where item.members != nil {
            checkItem(item, &ids, report: &report)
        }
    }

    private func checkVersion(_ feed: JSONValue, report: inout Report) {
        guard let version = feed["version"], let text = version.string else { return }
        let bare = text.hasPrefix("http://") ? "https://" + text.dropFirst(7) : text
        switch bare.hasSuffix("/") ? String(bare.dropLast()) : bare {
        case "https://jsonfeed.org/version/1.1": break
        case "https://jsonfeed.org/version/1":
            report.add(
                .jsonOldVersion, "ce flux suit la version 1.0 de JSON Feed", at: place(version.range),
                hint: "écrire https://jsonfeed.org/version/1.1")
        default:
            report.add(
                .jsonVersion, "\(quoted(text)) n’est pas une version de JSON Feed", at: place(version.range),
                hint: "écrire https://jsonfeed.org/version/1.1")
        }
    }

    private func checkItem(_ item: JSONValue, _ ids: inout Set<String>, report: inout Report) {
        if item["content_html"] == nil, item["content_text"] == nil {
            report.add(
                .jsonContent, "l’article n’a ni content_html ni content_text", at: place(item.range),
                hint: "ajouter l’un ou l’autre")
        }
        if let id = item["id"], let text = id.string, !text.isEmpty, !ids.insert(text).inserted {
            report.add(
                .jsonDuplicateID, "l’id \(quoted(text)) est déjà celui d’un autre article", at: place(id.range),
                hint: "donner à chaque article un id à lui")
        }
        if let modified = item["date_modified"], let change = modified.instant,
            let publication = item["date_published"]?.instant, change < publication
        {
            report.add(
                .dateOrder, "cette date de mise à jour précède celle de la publication", at: place(modified.range),
                hint: "donner la plus récente à date_modified")
        }
        guard let html = item["content_html"], let text = html.string else { return }
        for finding in HTMLCheck.findings(in: text, hasBase: false) {
            report.add(finding.rule, finding.message, at: place(html.range), hint: finding.hint)
        }
    }

    private func check(_ object: JSONValue, _ fields: [String: JSONField], _ name: String, report: inout Report) {
        let members = object.members ?? []
        var known: Set<String> = []
        for member in members {
            // Computed when there is something to say: finding a column means counting from the start of a line.
            var spot: Place { place(member.nameStart..<member.nameStart + member.name.utf8.count + 2) }
            if !known.insert(member.name).inserted {
                report.add(.jsonDuplicateKey, "la clé \(quoted(member.name)) est donnée plusieurs fois", at: spot)
            }
            guard let field = fields[member.name] else {
                if !member.name.hasPrefix("_") {
                    report.add(
                        .jsonUnknownKey, "la clé \(quoted(member.name)) n’existe pas dans JSON Feed", at: spot,
                        hint: Suggestion.hint(for: member.name, among: fields.keys.sorted())
                            ?? "commencer par _ le nom d’une extension")
                }
                continue
            }
            if case .deprecated(let better) = field.need {
                report.add(
                    .jsonOldVersion, "la clé \(quoted(member.name)) est de la version 1.0", at: spot,
                    hint: "écrire \(quoted(better)), un tableau")
            }
            check(member.value, field.kind, member.name, report: &report)
        }
        for (key, field) in fields.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
            switch field.need {
            case .required:
                report.add(.jsonMissingKey, "la clé \(quoted(key)) manque dans \(name)", at: place(object.range))
            case .recommended:
                report.add(
                    .jsonRecommendedKey, "la clé \(quoted(key)) devrait être dans \(name)", at: place(object.range))
            default: break
            }
        }
    }

    private func check(_ value: JSONValue, _ kind: JSONField.Kind, _ name: String, report: inout Report) {
        switch (kind, value.content) {
        case (.string, .string), (.boolean, .boolean): return
        case (.filled, .string(let text)):
            guard text.trimmedWhitespace().isEmpty else { return }
            let rule = name == "id" ? FeedRule.jsonMissingKey : .blank
            report.add(rule, "\(quoted(name)) est vide", at: place(value.range), hint: "le remplir")
        case (.address, .string(let text)):
            add(ValueKind.iri.attributeFindings(in: text, now: now), value, report: &report)
        case (.date, .string(let text)):
            add(
                ValueKind.rfc3339.findings(in: text, now: now) + ValueKind.tight.findings(in: text, now: now), value,
                report: &report)
        case (.language, .string(let text)):
            add(ValueKind.language.attributeFindings(in: text, now: now), value, report: &report)
        case (.mediaType, .string(let text)):
            add(ValueKind.mediaType.attributeFindings(in: text, now: now), value, report: &report)
        case (.size, .number(let number)):
            guard number < 0 else { return }
            report.add(.number, "\(quoted(name)) ne peut être négatif", at: place(value.range))
        case (.list(let kind), .array(let elements)):
            for element in elements { check(element, kind, name, report: &report) }
        case (.object(let fields), .object(let members)):
            check(value, fields, quoted(name), report: &report)
            if fields.keys.contains("avatar"), !members.contains(where: { fields[$0.name] != nil }) {
                report.add(
                    .jsonMissingKey, "un auteur a au moins un nom, une adresse ou une image", at: place(value.range),
                    hint: "ajouter name")
            }
        default:
            report.add(
                .jsonType, "\(quoted(name)) doit être \(expected(kind)), et non \(value.kind)", at: place(value.range))
        }
    }

    private func add(_ findings: [ValueFinding], _ value: JSONValue, report: inout Report) {
        for finding in findings {
            report.add(finding.rule, finding.message, at: place(value.range), hint: finding.hint)
        }
    }

    private func expected(_ kind: JSONField.Kind) -> String {
        switch kind {
        case .string, .filled, .address, .date, .language, .mediaType: "une chaîne"
        case .boolean: "un booléen"
        case .size: "un nombre"
        case .list: "un tableau"
        case .object: "un objet"
        }
    }

    /// A span, cut at the end of its first line.
    private func place(_ range: Range<Int>) -> Place {
        let (line, column) = source.position(of: range.lowerBound)
        let end = line < source.lineStarts.count ? source.lineStarts[line] - 1 : source.bytes.count
        return Place(
            line: line, column: column, length: source.scalars(from: range.lowerBound, to: min(range.upperBound, end)))
    }
}
