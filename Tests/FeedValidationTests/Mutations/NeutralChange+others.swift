import Foundation

extension NeutralChange {
    static let json: [NeutralChange] = [
        NeutralChange(name: "sur une ligne") { text, _ in serialized(text, []) },
        NeutralChange(name: "clés dans l’ordre des lettres") { text, _ in serialized(text, [.sortedKeys]) },
        NeutralChange(name: "barres échappées") { text, _ in
            Array(text.replacing("/", with: "\\/").utf8)
        },
        NeutralChange(name: "lettres échappées") { text, _ in
            let escaped = text.utf16.map { unit in
                unit < 0x80 ? String(UnicodeScalar(UInt8(unit))) : "\\u" + hexadecimal(unit)
            }
            return Array(escaped.joined().utf8)
        },
        NeutralChange(name: "blancs partout") { text, _ in
            Array(text.replacing(#/(?m)^( *)("\w+"): /#) { "\n\($0.output.1)\t\($0.output.2) \r\n:\t" }.utf8)
        },
        NeutralChange(name: "fins de ligne CR LF") { text, _ in Array(text.replacing("\n", with: "\r\n").utf8) },
        NeutralChange(name: "une extension") { text, _ in
            Array(
                text.replacing(
                    "\"items\":",
                    with: "\"_depeche\": {\"about\": \"https://exemple.fr/\", \"a\": [1, null]}, \"items\":"
                ).utf8)
        },
        NeutralChange(name: "une clé facultative") { text, _ in
            Array(text.replacing("\"items\":", with: "\"user_comment\": \"A\", \"expired\": false, \"items\":").utf8)
        },
    ]

    static let calendar: [NeutralChange] = [
        NeutralChange(name: "lignes pliées ailleurs", draws: 4) { text, random in
            let width = Int.random(in: 10...74, using: &random)
            let lines = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
            return Array(lines.map { folded($0, width) }.joined(separator: "\r\n").utf8)
        },
        NeutralChange(name: "propriétés dans un autre ordre", draws: 4) { text, random in
            let parts = text.replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT\r\n")
            let events = parts.dropFirst().map { part -> String in
                let halves = part.components(separatedBy: "END:VEVENT")
                let lines = halves[0].components(separatedBy: "\r\n").dropLast().shuffled(using: &random)
                return lines.map { folded($0, 70) + "\r\n" }.joined() + "END:VEVENT" + halves[1]
            }
            return Array(([parts[0]] + events).joined(separator: "BEGIN:VEVENT\r\n").utf8)
        },
        NeutralChange(name: "noms en minuscules") { text, _ in
            let names = ["SUMMARY", "DTSTART", "DTEND", "UID", "DTSTAMP", "URL", "CLASS", "VERSION"]
            return Array(names.reduce(text) { $0.replacing("\n\($1)", with: "\n\($1.lowercased())") }.utf8)
        },
        NeutralChange(name: "propriétés privées") { text, _ in
            Array(text.replacing("CLASS:", with: "X-EXEMPLE;X-A=\"b:c;d\":e,f;g\r\nCLASS:").utf8)
        },
    ]

    private static func serialized(_ text: String, _ options: JSONSerialization.WritingOptions) -> [UInt8]? {
        guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return nil }
        return (try? JSONSerialization.data(withJSONObject: value, options: options)).map(Array.init)
    }

    private static func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// RFC 5545, § 3.1: no line of more than `width` bytes, no character cut.
    private static func folded(_ line: String, _ width: Int) -> String {
        var lines = [""]
        for scalar in line.unicodeScalars {
            if lines[lines.count - 1].utf8.count + String(scalar).utf8.count > width { lines.append(" ") }
            lines[lines.count - 1].unicodeScalars.append(scalar)
        }
        return lines.joined(separator: "\r\n")
    }
}
