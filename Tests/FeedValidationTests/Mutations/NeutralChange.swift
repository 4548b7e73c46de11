/// A change that says the same feed otherwise.
struct NeutralChange: Sendable {
    let name: String
    /// How many copies to make: more where chance decides something.
    var draws = 1
    /// Warnings it deserves all the same.
    var remarks: Set<String> = []
    /// The changed bytes; nil when there is nothing to change.
    let apply: @Sendable (String, inout SplitMix) -> [UInt8]?

    static func all(for path: String) -> [NeutralChange] {
        path.hasSuffix(".json") ? json : path.hasSuffix(".ics") ? calendar : xml
    }

    /// - Parameter change: the text outside CDATA sections, changed.
    private static func markup(
        _ name: String, draws: Int = 1, remarks: Set<String> = [],
        _ change: @escaping @Sendable (String, inout SplitMix) -> String
    ) -> NeutralChange {
        NeutralChange(name: name, draws: draws, remarks: remarks) { text, random in
            let changed = MarkupPieces(text).mapMarkup { change($0, &random) }
            return changed == text ? nil : Array(changed.utf8)
        }
    }

    private static let xml: [NeutralChange] = [
        markup("attributs dans un autre ordre", draws: 3) { text, random in
            text.replacingTags { tag in
                tag.attributes.count < 2 ? tag.text : tag.rewritten(tag.attributes.shuffled(using: &random))
            }
        },
        markup("apostrophes droites pour guillemets") { text, _ in
            text.replacingTags { tag in tag.rewritten(tag.attributes.map { $0.replacing("\"", with: "'") }) }
        },
        markup("blancs dans les balises") { text, _ in
            text.replacingTags { tag in tag.rewritten(tag.attributes.map { "\n   \t" + $0 }) }
        },
        markup("lignes vides et retraits entre les éléments") { text, _ in text.replacing(">\n<", with: ">\n\n\t  <") },
        markup("commentaires et instructions entre les éléments") { text, _ in
            text.replacing(">\n<", with: "><!-- <titre> & ]]> --><?a b=\"<c>\"?>\n<")
        },
        markup("commentaires dans le texte") { text, _ in
            text.replacing("</title>", with: "<!-- é --></title>").replacing("<title>", with: "<title><?a?>")
        },
        markup("références pour lettres", draws: 2) { text, random in
            text.unicodeScalars.map { scalar in
                guard scalar.value >= 0x80 else { return String(scalar) }
                return Bool.random(using: &random)
                    ? "&#\(scalar.value);" : "&#x\(String(scalar.value, radix: 16, uppercase: true));"
            }.joined()
        },
        markup("éléments vides en deux balises") { text, _ in
            text.replacing(/<([\w:]+)( [^<>]*?)? ?\/>/) { "<\($0.output.1)\($0.output.2 ?? "")></\($0.output.1)>" }
        },
        markup("blancs avant >") { text, _ in
            text.replacing(/<\/([\w:]+)>/) { "</\($0.output.1)\n >" }
        },
        markup("autres préfixes", remarks: ["flux-prefixe-inhabituel"]) { text, _ in
            ["atom", "dc", "content"].reduce(text) { text, prefix in
                text.replacing("xmlns:\(prefix)=", with: "xmlns:\(prefix)2=").replacing(
                    "<\(prefix):", with: "<\(prefix)2:"
                )
                .replacing("</\(prefix):", with: "</\(prefix)2:")
            }
        },
        markup("déclaration d’espace de noms sur place") { text, _ in
            let declaration = " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            return text.replacing(declaration, with: "").replacing("<dc:creator>", with: "<dc:creator\(declaration)>")
        },
        markup("sans déclaration XML") { text, _ in text.replacing(/<\?xml.*\?>\n/, with: "") },
        markup("déclaration autrement écrite") { text, _ in
            text.replacing(/<\?xml.*\?>/, with: "<?xml  version='1.0'\n encoding = 'UTF-8' standalone=\"yes\" ?>")
        },
        NeutralChange(name: "CDATA pour échappements") { text, _ in
            let changed = text.replacing(/<(title|description|summary|guid|id)( [^>]*)?>([^<]+)<\//) {
                "<\($0.output.1)\($0.output.2 ?? "")><![CDATA[\($0.output.3)]]></"
            }
            return text.contains("&amp;") ? nil : Array(changed.utf8)
        },
        NeutralChange(name: "échappements pour CDATA") { text, _ in
            let changed = MarkupPieces(text).withoutSections
            return changed == text ? nil : Array(changed.utf8)
        },
        NeutralChange(name: "CDATA en deux sections") { text, _ in
            let changed = text.replacing("</p>", with: "</]]><![CDATA[p>")
            return text.contains("<![CDATA[") ? Array(changed.utf8) : nil
        },
        NeutralChange(name: "fins de ligne CR LF") { text, _ in Array(text.replacing("\n", with: "\r\n").utf8) },
        NeutralChange(name: "marque d’ordre des octets") { text, _ in [0xEF, 0xBB, 0xBF] + Array(text.utf8) },
        NeutralChange(name: "UTF-16") { text, random in
            let isBig = Bool.random(using: &random)
            let declared = text.replacing("encoding=\"utf-8\"", with: "encoding=\"UTF-16\"")
            return ([0xFEFF] + Array(declared.utf16)).flatMap { unit in
                let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                return isBig ? bytes : bytes.reversed()
            }
        },
        NeutralChange(name: "articles dans un autre ordre", draws: 2) { text, random in
            let articles = text.matches(of: /(?s)<(item|entry)>.*?<\/\1>\n/).map { String($0.output.0) }
            guard let first = articles.first, let last = articles.last, articles.count > 1,
                let start = text.firstRange(of: first), let end = text.firstRange(of: last)
            else { return nil }
            let changed =
                text[..<start.lowerBound] + articles.shuffled(using: &random).joined() + text[end.upperBound...]
            return Array(changed.utf8)
        },
        NeutralChange(name: "éléments d’un article dans un autre ordre", draws: 2) { text, random in
            // Of RSS, description stays before content:encoded.
            let changed = text.replacing(
                /(?s)<item>\n(.*?)(<description>.*?)(<dc:creator>.*?)<\/item>|<entry>\n(.*?)<\/entry>/
            ) {
                match in
                if let entry = match.output.4 {
                    return "<entry>\n" + Substring(entry).elements.shuffled(using: &random).joined() + "</entry>"
                }
                let moved = (match.output.1 ?? "").elements + (match.output.3 ?? "").elements
                return "<item>\n" + (match.output.2 ?? "") + moved.shuffled(using: &random).joined() + "</item>"
            }
            return changed == text ? nil : Array(changed.utf8)
        },
    ]
}

extension Substring {
    /// The elements it is made of, each with its end of line.
    fileprivate var elements: [String] {
        matches(of: /(?s)<([\w:]+)(?: [^>]*)?(?:\/>|>(?:<!\[CDATA\[.*?\]\]>|[^<]*)<\/\1>)\n/).map {
            String($0.output.0)
        }
    }
}
