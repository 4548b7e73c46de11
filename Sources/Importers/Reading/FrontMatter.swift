import Diagnostics
import Yams

/// The fields at the head of a Markdown page, between `---` (YAML) or `+++` (TOML), and what follows them.
struct FrontMatter {
    /// A field as it is written: its type is for whoever needs it.
    enum Value {
        case scalar(String)
        case values([String])

        var text: String? {
            guard case .scalar(let text) = self, !text.allSatisfy(\.isWhitespace), text != "null", text != "~" else {
                return nil
            }
            return text
        }

        var isTrue: Bool? {
            switch text?.lowercased() {
            case "true", "yes", "on": true
            case "false", "no", "off": false
            default: nil
            }
        }

        var list: [String] {
            switch self {
            case .values(let values): values
            case .scalar: text.map { [$0] } ?? []
            }
        }
    }

    let fields: [String: Value]
    let body: String

    init(_ input: ImportInput) throws(Refusal) {
        guard let whole = String(validating: input.bytes, as: UTF8.self), input.bytes.count <= 1_000_000 else {
            let why = input.bytes.count <= 1_000_000 ? "la page n’est pas en UTF-8" : "la page dépasse un mégaoctet"
            throw Refusal(.shape(why, at: Location(file: input.name)))
        }
        let text = whole.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let fence = lines.first.map { $0.trimmed } ?? ""
        guard fence == "---" || fence == "+++", let end = lines.dropFirst().firstIndex(where: { $0.trimmed == fence })
        else {
            throw Refusal(
                .shape(
                    "la page n’a pas d’en-tête entre deux lignes « --- » ou « +++ »",
                    at: Location(file: input.name, line: 1, column: 1)))
        }
        let head = lines[1..<end].joined(separator: "\n")
        body = lines[(end + 1)...].joined(separator: "\n")
        if fence == "+++" {
            fields = Self.toml(head)
            return
        }
        do {
            fields = try Self.yaml(head)
        } catch {
            let line = (error as? YamlError).flatMap(Self.line) ?? 0
            throw Refusal(
                .shape(
                    "l’en-tête n’est pas du YAML", at: Location(file: input.name, line: line + 1, column: 1),
                    hint: "vérifiez les guillemets et les retraits entre les deux lignes « --- »"))
        }
    }

    func moment(_ name: String) -> Int? { fields[name]?.text.flatMap { ForeignMoment.seconds($0) } }

    /// Scalars as they are written, lists of scalars; anything deeper is none of ours.
    static func yaml(_ text: String) throws -> [String: Value] {
        // An alias may make a page of a line; pages have no use for one.
        guard text.firstMatch(of: /(^|[\s:\[,-])[&*][A-Za-z0-9]/) == nil else { return [:] }
        let node = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8).singleRoot()
        guard case .mapping(let mapping)? = node else { return [:] }
        var fields: [String: Value] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string else { continue }
            switch value {
            case .scalar(let scalar): fields[name] = .scalar(scalar.string)
            case .sequence(let items): fields[name] = .values(items.compactMap { $0.scalar?.string })
            default: break
            }
        }
        return fields
    }

    /// The part of TOML that front matter is written in: `key = value`, value being text, a word or a list of texts.
    static func toml(_ text: String) -> [String: Value] {
        var fields: [String: Value] = [:]
        var rest = Substring(text)
        while let end = rest.firstIndex(of: "\n") ?? (rest.isEmpty ? nil : rest.endIndex) {
            var line = rest[..<end]
            rest = rest[end...].dropFirst()
            guard let equals = line.firstIndex(of: "="), !line.trimmed.hasPrefix("#") else {
                // The fields of a table are not the page’s.
                if line.trimmed.hasPrefix("[") { break }
                continue
            }
            let name = line[..<equals].trimmed.replacing("\"", with: "")
            line = line[line.index(after: equals)...]
            // A list may go on over lines.
            while line.trimmed.hasPrefix("["), !line.contains("]"), !rest.isEmpty {
                let next = rest.firstIndex(of: "\n") ?? rest.endIndex
                line = Substring(line + " " + rest[..<next])
                rest = rest[next...].dropFirst()
            }
            let value = line.trimmed
            let quoted = value.matches(of: /"((?:[^"\\]|\\.)*)"|'([^']*)'/).map {
                String($0.output.1 ?? $0.output.2 ?? "").replacing("\\\"", with: "\"")
            }
            if value.hasPrefix("[") {
                fields[name] = .values(quoted)
            } else if value.hasPrefix("\"") || value.hasPrefix("'") {
                fields[name] = .scalar(quoted.first ?? "")
            } else {
                fields[name] = .scalar((value.split(separator: "#").first ?? "").trimmed)
            }
        }
        return fields
    }

    private static func line(of error: YamlError) -> Int? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }
}

extension StringProtocol {
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
