import Diagnostics

extension TemplateChecker {
    mutating func checkPrinted(_ tag: Tag, in scopes: [Scope]) {
        if !tag.transforms.isEmpty {
            _ = checkTransform(tag, in: scopes)
            return
        }
        guard let kind = resolve(tag, in: scopes) else { return }
        let written = tag.kind == .unescaped ? "{{{\(tag.name)}}}" : "{{\(tag.name)}}"
        switch (kind, tag.kind) {
        case (.markup, _), (.text, .variable), (.prose, .variable): break
        case (.text, _), (.prose, _):
            report(
                tag, "texte-sans-echappement",
                "«\u{A0}\(tag.name)\u{A0}» est un texte\u{A0}: il ne s’écrit pas sans échappement",
                hint: "on écrit {{\(tag.name)}}")
        case (.flag, _), (.list, _), (.one, _):
            report(
                tag, "nom-sans-texte",
                "«\u{A0}\(tag.name)\u{A0}» n’est pas un texte\u{A0}: «\u{A0}\(written)\u{A0}» n’écrirait rien d’utile",
                hint: "on écrit {{#\(tag.name)}}…{{/\(tag.name)}}")
        }
    }

    /// The scope inside the section.
    mutating func checkSection(_ tag: Tag, in scopes: [Scope]) -> Scope {
        let outside = scopes.last?.repeated ?? Scope(content: .transparent)
        if !tag.transforms.isEmpty {
            return checkTransform(tag, in: scopes) ?? outside
        }
        guard let kind = resolve(tag, in: scopes) else { return outside }
        switch kind {
        case .flag: return outside
        case .text, .prose, .markup: return Scope(content: .value(kind))
        case .list(let shape): return Scope(content: .view(shape), isItem: true)
        case .one(let shape): return Scope(content: .view(shape))
        }
    }

    /// `first()`, `last()`… inside a list; `count(list)`, `empty(list)` anywhere.
    private mutating func checkTransform(_ tag: Tag, in scopes: [Scope]) -> Scope? {
        let ofItem = ["first", "last", "index", "even", "odd"]
        let ofList = ["count", "empty", "first", "last", "reversed"]
        let known = tag.name.isEmpty ? ofItem : ofList
        guard tag.transforms.count == 1, let transform = tag.transforms.first, known.contains(transform) else {
            report(
                tag, "fonction-inconnue", "«\u{A0}\(tag.written)\u{A0}» n’est pas une fonction connue",
                hint: Suggestion.hint(for: tag.transforms.first ?? "", among: known)
                    ?? "fonctions d’un élément\u{A0}: \(ofItem.map { "\($0)()" }.joined(separator: ", "))")
            return nil
        }
        if tag.name.isEmpty {
            if scopes.last?.isItem != true {
                report(
                    tag, "fonction-hors-liste",
                    "«\u{A0}\(tag.written)\u{A0}» n’a de sens que directement dans une liste")
            }
            return nil
        }
        guard let kind = resolve(tag, in: scopes) else { return nil }
        guard case .list(let shape) = kind else {
            report(tag, "fonction-hors-liste", "«\u{A0}\(tag.name)\u{A0}» n’est pas une liste")
            return nil
        }
        switch transform {
        case "first", "last": return Scope(content: .view(shape))
        case "reversed": return Scope(content: .view(shape), isItem: true)
        default: return nil
        }
    }

    /// What a name is, looked up from the innermost section outwards as the engine does.
    private mutating func resolve(_ tag: Tag, in scopes: [Scope]) -> Shape.Kind? {
        if tag.name == "." {
            if case .value(let kind) = scopes.last(where: \.isOpaque)?.content { return kind }
            report(tag, "nom-inconnu", "«\u{A0}.\u{A0}» ne désigne un texte que dans une section ouverte sur un texte")
            return nil
        }
        switch NameLookup(tag.name, in: scopes) {
        case .found(_, let kind): return kind
        case .unknown(let part, let candidates): unknown(tag, part, among: candidates)
        case .indivisible(let part):
            report(
                tag, "nom-inconnu",
                "«\u{A0}\(tag.name)\u{A0}»\u{A0}: rien ne s’appelle «\u{A0}\(part)\u{A0}» à cet endroit")
        }
        return nil
    }

    private mutating func unknown(_ tag: Tag, _ name: String, among candidates: [String]) {
        report(
            tag, "nom-inconnu", "Rien ne s’appelle «\u{A0}\(name)\u{A0}» à cet endroit",
            hint: Suggestion.hint(for: name, among: Set(candidates))
                ?? "noms connus ici\u{A0}: \(Set(candidates).sorted().joined(separator: ", "))")
    }
}
