import Writing

extension [Article.Run] {
    /// HTML that is also well-formed XML.
    var html: String {
        var output: [UInt8] = []
        writeHTML(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    func writeHTML(to output: inout [UInt8]) {
        for run in self { run.writeHTML(to: &output) }
    }
}

extension Article.Run {
    fileprivate func writeHTML(to output: inout [UInt8]) {
        switch style {
        case .plain: XMLEscaping.write(text, to: &output)
        case .workTitle: write(to: &output, "<cite>", "</cite>")
        case .superscript: write(to: &output, "<sup>", "</sup>")
        case .time(let value): write(to: &output, "<time datetime=\"\(XMLEscaping.escape(value))\">", "</time>")
        case .link(let url):
            guard let url = SafeLink.check(url) else { return XMLEscaping.write(text, to: &output) }
            write(to: &output, "<a href=\"\(XMLEscaping.escape(url))\">", "</a>")
        case .language(let tag): write(to: &output, "<span lang=\"\(XMLEscaping.escape(tag))\">", "</span>")
        case .sentenceStart(let number): output += "<span class=\"phrase\" data-phrase=\"\(number)\">".utf8
        case .sentenceEnd: output += "</span>".utf8
        }
    }

    private func write(to output: inout [UInt8], _ start: String, _ end: String) {
        output += start.utf8
        XMLEscaping.write(text, to: &output)
        output += end.utf8
    }
}
