/// The reference documentation of the templates, written from the same tables that check and render them.
enum TemplateReference {
    /// `Documentation/templates.md`.
    static var markdown: String {
        """
        # Templates

        Pages, feeds and texts are made by [Mustache](https://mustache.github.io/mustache.5.html) templates. Put a file \
        under the same path in the newsroom’s own `Templates/` folder and it replaces the built-in one; the others stay \
        as they are. `Templates/assets/` is copied to `assets/` as it is: `assets/style.css` restyles the site, any \
        other file is added to it.

        <!-- Written by `DEPECHE_UPDATE_GOLDEN=1 swift test --filter TemplateReference` from Sources/Publication/Views. -->

        ## What the language accepts

        | tag | meaning |
        |---|---|
        | `{{name}}` | the text, escaped for where it is |
        | `{{{name}}}` | markup made by the site; refused for a text, so that a record can never write HTML |
        | `{{#name}}…{{/name}}` | once for each of a list; once, inside it, for a thing; when a flag is set; when there is a text |
        | `{{^name}}…{{/name}}` | when the list is empty, the thing or text missing, the flag not set |
        | `{{a.b}}` | `b` inside `a`; a name alone is looked up from the innermost section outwards |
        | `{{.}}` | the text a section was opened on |
        | `{{> html/footer}}` | another template, by its path below `Templates/` without `.mustache` |
        | `{{#first()}}`, `{{#last()}}`, `{{#even()}}`, `{{#odd()}}`, `{{index()}}` | directly inside a list |
        | `{{count(list)}}`, `{{^empty(list)}}…{{/empty(list)}}` | how many; a block around a list |
        | `{{! comment }}`, `{{=<% %>=}}` | comment; other delimiters, outside sections |

        Everything is checked when templates are read, branches that are never taken included: an unknown name, a missing \
        partial, a section left open are refused with file, line and column, before anything is written. What they make \
        is checked too: a page that is not well-formed or a feed that breaks a rule is refused with the template line \
        that made it.

        Kinds: **text** is escaped; **prose** is typeset text, escaped by `{{name}}`, with its italics, dates and links \
        by `{{{name.html}}}` or `{{{name.markdown}}}`; **markup** is printed by `{{{name}}}`; **flag** opens sections only.

        ## The templates

        | template | makes | is given |
        |---|---|---|
        \(TemplateRoot.allCases.map { "| `\($0.rawValue)` | \($0.summary) | [\($0.shape.name)](#\($0.shape.name)) |" }.joined(separator: "\n"))

        ## What they are given

        \(shapes.map(section).joined(separator: "\n\n"))

        """
    }

    /// Every shape once, outermost first.
    private static var shapes: [Shape] {
        var found: [Shape] = []
        func visit(_ shape: Shape) {
            guard !found.contains(where: { $0.name == shape.name }) else { return }
            found.append(shape)
            for field in shape.fields {
                switch field.kind {
                case .list(let inner), .one(let inner): visit(inner)
                case .prose: visit(.prose)
                case .text, .markup, .flag: break
                }
            }
        }
        for root in TemplateRoot.allCases { visit(root.shape) }
        return found
    }

    private static func section(_ shape: Shape) -> String {
        let rows = shape.fields.map { "| `\($0.name)` | \(kind($0.kind)) | \($0.documentation) |" }
        return "### \(shape.name)\n\n\(shape.summary)\n\n| name | kind | what |\n|---|---|---|\n"
            + rows.joined(separator: "\n")
    }

    private static func kind(_ kind: Shape.Kind) -> String {
        switch kind {
        case .text: "text"
        case .prose: "[prose](#prose)"
        case .markup: "markup"
        case .flag: "flag"
        case .list(let shape): "list of [\(shape.name)](#\(shape.name))"
        case .one(let shape): "[\(shape.name)](#\(shape.name))"
        }
    }
}
