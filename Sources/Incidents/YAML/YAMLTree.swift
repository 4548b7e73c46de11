import Diagnostics

/// Makes a tree of what libyaml reads, and notes what no record may contain on the way.
package struct YAMLTree {
    private let events: YAMLEvents
    /// Nil for a file of our own, in which anchors may be.
    private let source: SourceText?
    /// Anchors and aliases. Nested aliases multiply, and a record that repeats itself by reference cannot be read line
    /// by line.
    private(set) var anchors: [Diagnostic] = []
    /// Each second of two equal keys of a group.
    private(set) var duplicates: [Diagnostic] = []
    private(set) var findings: [Diagnostic] = []
    private var named: [String: YAMLNode] = [:]

    init(_ source: SourceText) {
        self.source = source
        events = YAMLEvents(source.text, file: source.file)
    }

    private init(trusting text: String, file: String) {
        source = nil
        events = YAMLEvents(text, file: file)
    }

    /// The tree of a file that is no record, its aliases followed; nil when it is empty.
    package static func of(_ text: String, file: String) throws(YAMLFault) -> YAMLNode? {
        var tree = YAMLTree(trusting: text, file: file)
        let root = try tree.root()
        for finding in tree.duplicates + tree.findings {
            throw .syntax(finding.message, at: finding.location ?? Location(file: file), begun: nil)
        }
        return root
    }

    /// The only document of the text; nil when there is none.
    mutating func root() throws(YAMLFault) -> YAMLNode? {
        // The text begins, then its document.
        _ = try events.next()
        if case .endOfText = try events.next().kind { return nil }
        let root = try node(events.next())
        // The document ends, then its text.
        _ = try events.next()
        let last = try events.next()
        guard case .endOfText = last.kind else { throw .severalDocuments(at: last.start) }
        return root
    }

    private mutating func node(_ event: YAMLEvent) throws(YAMLFault) -> YAMLNode {
        if let tag = event.tag, tag != "tag:yaml.org,2002:str" { findings.append(.tag(tag, at: event.start)) }
        let content: YAMLNode.Content
        var length = 0
        switch event.kind {
        case .scalar(let text, let style):
            content = .scalar(text, style)
            length = lengthOfLine(event, text, style)
            // Written as it is, it was refused with the text; escaped, it shows only here.
            if event.isEscaped, let forbidden = text.unicodeScalars.first(where: SourceText.isForbidden) {
                findings.append(.forbiddenCharacter(forbidden, at: event.start))
            }
        case .list: content = .list(try items())
        case .map: content = .map(try entries(from: event.start))
        case .alias(let name):
            guard source == nil else {
                note("*\(name)", at: event.start)
                return YAMLNode(content: .scalar("", .plain), location: event.start)
            }
            guard let node = named[name] else { throw .syntax("found undefined alias", at: event.start, begun: nil) }
            return node
        case .end, .document, .endOfText: content = .scalar("", .plain)
        }
        var node = YAMLNode(content: content, location: event.start)
        node.location.length = length
        if let anchor = event.anchor {
            if source == nil { named[anchor] = node } else { note("&\(anchor)", at: event.start) }
        }
        return node
    }

    private mutating func items() throws(YAMLFault) -> [YAMLNode] {
        var items: [YAMLNode] = []
        while true {
            let event = try events.next()
            if case .end = event.kind { return items }
            items.append(try node(event))
        }
    }

    private mutating func entries(from start: Location) throws(YAMLFault) -> [YAMLNode.Entry] {
        let inBraces = source?.scalar(line: start.line, column: start.column) == "{"
        var keys = Keys()
        var entries: [YAMLNode.Entry] = []
        while true {
            let event = try events.next()
            if case .end = event.kind { return entries }
            let key = try node(event)
            let value = try node(events.next())
            guard case .scalar(let name, let style) = key.content else {
                findings.append(.compositeKey(at: key.location))
                continue
            }
            var location = key.location
            location.length = name.unicodeScalars.count + (style == .quoted ? 2 : 0)
            if let first = keys.line(of: name, orAdd: location.line) {
                duplicates.append(.duplicateKey(name, firstLine: first, at: location))
            } else if inBraces, case .scalar("", .plain) = value.content {
                findings.append(.commaInBraces(name, at: location))
            } else {
                entries.append(YAMLNode.Entry(key: name, keyLocation: location, value: value))
            }
        }
    }

    /// What a caret line underlines of a scalar; 0 when it is not written as it reads.
    private func lengthOfLine(_ event: YAMLEvent, _ text: String, _ style: YAMLNode.Style) -> Int {
        guard let source else { return 0 }
        if style == .plain, event.start.line == event.end.line { return event.end.column - event.start.column }
        return ScalarPlaces.firstLineLength(text, style, at: event.start, in: source) ?? 0
    }

    private mutating func note(_ word: String, at location: Location) {
        var location = location
        location.length = word.unicodeScalars.count
        anchors.append(.anchor(word, at: location))
    }

    /// The keys of a group, with their lines. Most groups have few.
    private struct Keys {
        private var few: [(key: String, line: Int)] = []
        private var many: [String: Int] = [:]

        mutating func line(of key: String, orAdd line: Int) -> Int? {
            if let known = few.first(where: { $0.key == key })?.line ?? many[key] { return known }
            if few.count < 12 { few.append((key, line)) } else { many[key] = line }
            return nil
        }
    }
}
