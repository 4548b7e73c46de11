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

        `depeche modeles` lists the files that come with the tool, `depeche modeles html/article.mustache` shows one, \
        and `depeche modeles --copier assets/style.css` puts one into the newsroom’s `Templates/`, ready to be changed; \
        a folder (`html`) stands for all its files. Copy what you change and nothing else: the others then follow the \
        tool’s new versions.

        ## Restyling

        The style sheet takes its colours and its type from variables. To change those only, copy \
        the style sheet (`depeche modeles --copier assets/style.css`) and edit its first lines; or keep ours and add yours after it, by \
        a `Templates/html/head.mustache` that links both:

        ```css
        :root { --accent: #005a9c; --serif: Charter, "Bitstream Charter", Georgia, serif; }
        @media (prefers-color-scheme: dark) { :root { --accent: #8cc8ff; } }
        ```

        Nothing is loaded from elsewhere: the pages’ `Content-Security-Policy` allows styles, pictures and fonts of the \
        site itself. A font goes into `Templates/assets/` with its `@font-face`.

        ## Adding a page

        `Templates/pages/mentions-legales.mustache` makes `mentions-legales/`. It begins with a comment, which is the \
        page’s name, is given what every page is ([page](#page), `entries` being the newest), and is listed at the foot \
        of all pages and in the site map:

        ```html
        {{! Mentions légales }}
        <!DOCTYPE html>
        <html lang="{{site.language}}">
        <head>
        {{> html/head}}
        <link rel="canonical" href="{{url}}" />
        </head>
        <body class="front">
        {{> html/masthead}}
        <main id="contenu">
        <h1 class="rubric">{{name}}</h1>
        <div class="text">
        <p>{{site.title}} est édité par {{site.author}}.</p>
        </div>
        </main>
        {{> html/footer}}
        </body>
        </html>
        ```

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
