/// Puts the partials of a template in their places and finds, once, where every name leads.
///
/// Templates were checked before by `TemplateChecker`: a name that leads nowhere, or a partial that is none, is left
/// out here without a word.
struct TemplateCompiler {
    private let sources: [String: TemplateSource]
    private var template = Template()
    private var known: [Template.Subject: Int32] = [:]
    /// Where the last section ended: text after it is no more of it.
    private var sectionEnd = 0

    /// - Parameters:
    ///   - name: of the template, `html/incident`.
    ///   - shape: what it is given.
    ///   - sources: the templates it may include, itself among them, by name.
    static func template(
        _ name: String, showing shape: Shape, among sources: [String: TemplateSource]
    ) -> Template {
        var compiler = TemplateCompiler(sources: sources)
        compiler.include(name, in: [Scope(content: .view(shape))], indentation: "")
        return compiler.template
    }

    private init(sources: [String: TemplateSource]) {
        self.sources = sources
    }

    private mutating func include(_ name: String, in scopes: [Scope], indentation: String) {
        guard let source = sources[name] else { return }
        let type = ContentType.of(path: name)
        var scopes = scopes
        var open: [Int] = []
        var line = IndentedLine(indentation: indentation)
        for piece in source.pieces {
            switch piece {
            case .text(let text): append(line.indented(text))
            case .tag(let tag, let margin):
                if !tag.isStandalone { append(line.beginning()) }
                switch tag.kind {
                case .comment, .delimiters: break
                case .variable: append(.print(type), tag, in: scopes)
                case .unescaped: append(.copy, tag, in: scopes)
                case .section, .inverted:
                    open.append(template.steps.count)
                    append(tag.kind == .section ? .section : .inverted, tag, in: scopes)
                    scopes.append(tag.kind == .section ? scope(of: tag, in: scopes) : Scope(content: .transparent))
                case .close:
                    guard let step = open.popLast() else { break }
                    sectionEnd = template.steps.count
                    template.steps[step].end = Int32(sectionEnd)
                    scopes.removeLast()
                case .partial:
                    include(tag.name, in: scopes, indentation: tag.isStandalone ? indentation + margin : "")
                }
            }
        }
    }

    /// What names mean inside the section.
    private func scope(of tag: Tag, in scopes: [Scope]) -> Scope {
        guard tag.name != ".", !tag.name.isEmpty, case .found(_, let kind) = NameLookup(tag.name, in: scopes) else {
            return Scope(content: .transparent)
        }
        let function = tag.transforms.first.flatMap(Template.ListFunction.init)
        switch kind {
        case .list(let shape):
            return Scope(content: function == .count || function == .empty ? .transparent : .view(shape))
        case .one(let shape): return Scope(content: .view(shape))
        case .text, .prose, .markup: return Scope(content: .value(kind))
        case .flag: return Scope(content: .transparent)
        }
    }

    // MARK: Steps

    private mutating func append(_ text: String) {
        guard !text.isEmpty else { return }
        let start = Int32(template.text.count)
        template.text += text.utf8
        let end = Int32(template.text.count)
        if let last = template.steps.indices.last, case .text = template.steps[last].action,
            template.steps.count != sectionEnd
        {
            template.steps[last].end = end
        } else {
            template.steps.append(Template.Step(action: .text, first: start, end: end))
        }
    }

    private mutating func append(_ action: Template.Action, _ tag: Tag, in scopes: [Scope]) {
        let subject = subject(of: tag, in: scopes)
        let place = known[subject] ?? Int32(template.subjects.count)
        if known.updateValue(place, forKey: subject) == nil { template.subjects.append(subject) }
        template.steps.append(Template.Step(action: action, first: place))
    }

    private mutating func subject(of tag: Tag, in scopes: [Scope]) -> Template.Subject {
        if tag.name == "." { return Template.Subject(kind: .current) }
        if tag.name.isEmpty {
            return Template.Subject(
                kind: tag.transforms.first.flatMap(Template.Position.init).map { .position($0) } ?? .current)
        }
        guard case .found(let path, _) = NameLookup(tag.name, in: scopes) else {
            return Template.Subject(kind: .current)
        }
        template.reach = max(template.reach, path.reach)
        let function = tag.transforms.first.flatMap(Template.ListFunction.init)
        let first = place(of: path.fields.map(Int32.init))
        return Template.Subject(
            kind: function.map { .list($0) } ?? .value, up: Int32(path.up), first: first,
            end: first + Int32(path.fields.count), form: path.form)
    }

    /// The same fields are written once: subjects that are alike are then one.
    private mutating func place(of fields: [Int32]) -> Int32 {
        let count = template.fields.count
        if count >= fields.count,
            let found = (0...(count - fields.count)).first(where: {
                template.fields[$0..<$0 + fields.count].elementsEqual(fields)
            })
        {
            return Int32(found)
        }
        template.fields += fields
        return Int32(count)
    }
}

/// A partial alone on its line is indented as it is: every line of it that does not disappear begins like that line.
private struct IndentedLine {
    let indentation: String
    private var isAtStart = true

    init(indentation: String) {
        self.indentation = indentation
    }

    /// What stands before a tag that begins a line.
    mutating func beginning() -> String {
        defer { isAtStart = false }
        return isAtStart ? indentation : ""
    }

    mutating func indented(_ text: String) -> String {
        guard !indentation.isEmpty else { return text }
        var indented = ""
        for character in text.unicodeScalars {
            if isAtStart { indented += indentation }
            indented.unicodeScalars.append(character)
            isAtStart = character == "\n"
        }
        return indented
    }
}
