import Diagnostics

/// Finds the tags of a template with their places, as the Mustache engine will read them.
///
/// The engine renders an unknown name as nothing and cannot be made strict; this scanner lets `TemplateChecker` be.
struct TagScanner {
    private let text: [Unicode.Scalar]
    private let file: String
    private var position = 0
    private var line = 1
    private var lineStart = 0
    private var open: [Unicode.Scalar] = ["{", "{"]
    private var close: [Unicode.Scalar] = ["}", "}"]
    private var tags: [Tag] = []

    /// - Throws: the first fault of syntax, with its place.
    static func tags(of text: String, file: String) throws(Refusal) -> [Tag] {
        var scanner = TagScanner(text: Array(text.unicodeScalars), file: file)
        try scanner.scan()
        return scanner.tags
    }

    private init(text: [Unicode.Scalar], file: String) {
        self.text = text
        self.file = file
    }

    private mutating func scan() throws(Refusal) {
        while position < text.count {
            if text[position] == "\n" {
                position += 1
                line += 1
                lineStart = position
            } else if text[position] == open[0], isAt(open) {
                try readTag()
            } else {
                position += 1
            }
        }
    }

    private func isAt(_ delimiter: [Unicode.Scalar], offset: Int = 0) -> Bool {
        let start = position + offset
        return start + delimiter.count <= text.count && text[start..<start + delimiter.count].elementsEqual(delimiter)
    }

    private mutating func readTag() throws(Refusal) {
        let start = position
        let startColumn = start - lineStart + 1
        var location = Location(file: file, line: line, column: startColumn, length: 2)
        let blankBefore = text[lineStart..<start].allSatisfy { $0 == " " || $0 == "\t" }
        position += open.count
        guard let end = self.end(from: position) else {
            throw Refusal(
                .error(
                    "balise-non-fermee", "Cette balise n’est pas fermée\u{A0}: «\u{A0}\(String(close))\u{A0}» manque",
                    at: location))
        }
        var content = text[position..<end]
        var kind = Tag.Kind.variable
        if let sigil = content.first {
            if Self.unsupported.contains(sigil) {
                throw Refusal(
                    .error(
                        "balise-non-prise-en-charge", "Cette forme de balise n’est pas prise en charge", at: location,
                        hint: "une partielle, {{> html/nom}}, partage un morceau de modèle"))
            }
            if let known = Self.sigils[sigil] {
                kind = known
                content = content.dropFirst()
            }
        }
        let isTriple = text[position] == "{"
        for index in position..<end where text[index] == "\n" {
            line += 1
            lineStart = index + 1
        }
        position = end + close.count
        if isTriple {
            guard position < text.count, text[position] == "}" else {
                throw Refusal(
                    .error(
                        "balise-non-fermee", "Cette balise s’ouvre par trois accolades et se ferme par deux",
                        at: location))
            }
            position += 1
        }
        location.length = position - start
        var tag = Tag(kind: kind, name: String(content).trimmed, location: location)
        tag.range = start..<position
        tag.lastLine = line
        let rest = text[position...].prefix { $0 != "\n" }
        tag.isStandalone = blankBefore && rest.allSatisfy { $0 == " " || $0 == "\t" } && kind.mayStandAlone
        try finish(&tag)
        tags.append(tag)
    }

    private func end(from start: Int) -> Int? {
        var index = start
        while index + close.count <= text.count {
            if text[index] == close[0], text[index..<index + close.count].elementsEqual(close) { return index }
            index += 1
        }
        return nil
    }

    private mutating func finish(_ tag: inout Tag) throws(Refusal) {
        switch tag.kind {
        case .comment:
            tag.name = ""
        case .delimiters:
            let parts = tag.name.dropLast(tag.name.hasSuffix("=") ? 1 : 0).split(separator: " ")
            guard tag.name.hasSuffix("="), parts.count == 2 else {
                throw Refusal(
                    .error(
                        "delimiteurs-invalides", "Changement de délimiteurs illisible", at: tag.location,
                        hint: "on écrit par exemple {{=<% %>=}}"))
            }
            open = Array(parts[0].unicodeScalars)
            close = Array(parts[1].unicodeScalars)
        case .partial:
            guard !tag.name.isEmpty, tag.name.unicodeScalars.allSatisfy(Self.isPartialCharacter) else {
                throw Refusal(Self.badName(tag))
            }
        case .variable, .unescaped, .section, .inverted, .close:
            guard let (name, transforms) = Self.split(tag.name) else { throw Refusal(Self.badName(tag)) }
            tag.name = name
            tag.transforms = transforms
        }
    }

    private static let sigils: [Unicode.Scalar: Tag.Kind] = [
        "#": .section, "^": .inverted, "/": .close, "!": .comment, "{": .unescaped, "&": .unescaped, ">": .partial,
        "=": .delimiters,
    ]

    /// Inheritance and the engine's own configuration: names could not be checked through them.
    private static let unsupported: Set<Unicode.Scalar> = ["<", "$", "%"]

    /// `first(entries)` is the name `entries` and the transform `first`.
    private static func split(_ written: String) -> (String, [String])? {
        if written.utf8.allSatisfy(isPlainNameByte), !written.isEmpty { return (written, []) }
        var parts = written.split(separator: "(", omittingEmptySubsequences: false).map(String.init)
        let last = parts.removeLast()
        let closing = last.reversed().prefix { $0 == ")" }.count
        let name = String(last.dropLast(closing))
        guard closing == parts.count, parts.allSatisfy({ !$0.isEmpty }), !(name.isEmpty && parts.isEmpty),
            (parts + [name]).allSatisfy({ $0.unicodeScalars.allSatisfy(isNameCharacter) })
        else { return nil }
        return (name, parts)
    }

    private static func badName(_ tag: Tag) -> Diagnostic {
        let isEmpty = tag.name.isEmpty
        return .error(
            "nom-illisible", isEmpty ? "Cette balise est vide" : "«\u{A0}\(tag.name)\u{A0}» n’est pas un nom",
            at: tag.location,
            hint: isEmpty ? nil : "un nom s’écrit en lettres sans accents, chiffres, points, tirets et soulignés")
    }

    /// Of most names.
    private static func isPlainNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "._-".unicodeScalars.contains(scalar))
    }

    private static func isPartialCharacter(_ scalar: Unicode.Scalar) -> Bool {
        isNameCharacter(scalar) || scalar == "/"
    }
}

extension Tag.Kind {
    fileprivate var mayStandAlone: Bool {
        switch self {
        case .variable, .unescaped: false
        default: true
        }
    }
}

extension String {
    init(_ scalars: some Sequence<Unicode.Scalar>) {
        var bytes: [UInt8] = []
        for scalar in scalars {
            for byte in scalar.utf8 { bytes.append(byte) }
        }
        self.init(decoding: bytes, as: UTF8.self)
    }

    /// Without the blanks around.
    var trimmed: String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        guard let first = utf8.firstIndex(where: { !isBlank($0) }), let last = utf8.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(self[first...last])
    }
}
