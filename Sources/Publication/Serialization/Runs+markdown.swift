import Writing

extension [Article.Run] {
    /// CommonMark on one line: nothing in the text is interpreted, wherever the line is put.
    var markdown: String {
        let line = map(\.markdown).joined()
        return MarkdownEscaping.protectStart(of: line)
    }
}

extension Article.Run {
    fileprivate var markdown: String {
        let text = MarkdownEscaping.escape(text)
        switch style {
        case .plain, .time, .language, .sentenceStart, .sentenceEnd: return text
        case .workTitle: return MarkdownEscaping.emphasize(text)
        case .superscript: return "<sup>\(text)</sup>"
        case .link(let url):
            guard let url = SafeLink.check(url) else { return text }
            return "[\(text)](<\(url)>)"
        }
    }
}

/// CommonMark 0.31.
enum MarkdownEscaping {
    /// Section 2.4: any ASCII punctuation may be escaped; these are the ones that can mean something inside a line.
    private static func isActive(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|": true
        default: false
        }
    }

    static func escape(_ text: String) -> String {
        let plain = PlainEscaping.escape(text)
        guard plain.utf8.contains(where: { $0 < 0x20 || isActive($0) }) else { return plain }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(plain.utf8.count + 16)
        for byte in plain.utf8 {
            if isActive(byte) { escaped.append(UInt8(ascii: "\\")) }
            escaped.append(byte < 0x20 ? UInt8(ascii: " ") : byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// At the start of a line, `#`, `+`, `-`, `=` and `1.` begin blocks.
    static func protectStart(of line: String) -> String {
        let trimmed = line.drop { $0 == " " }
        guard let first = trimmed.unicodeScalars.first else { return "" }
        if "#+-=".unicodeScalars.contains(first) { return "\\" + trimmed }
        guard first.isASCII, ("0"..."9").contains(first) else { return String(trimmed) }
        let digits = trimmed.unicodeScalars.prefix { ("0"..."9").contains($0) }
        let rest = trimmed.unicodeScalars.dropFirst(digits.count)
        if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
            return String(digits) + "\\" + String(rest)
        }
        return String(trimmed)
    }

    /// Spaces stay outside: section 6.2, `* text*` is not emphasis.
    static func emphasize(_ text: String) -> String {
        let leading = text.prefix { $0.isWhitespace }
        let inner = text.dropFirst(leading.count)
        let trailing = inner.reversed().prefix { $0.isWhitespace }.count
        let core = inner.dropLast(trailing)
        return core.isEmpty ? text : "\(leading)*\(core)*\(inner.suffix(trailing))"
    }
}
