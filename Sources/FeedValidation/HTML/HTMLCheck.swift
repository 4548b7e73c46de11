/// What readers strip from the HTML of a feed, or would do better to.
enum HTMLCheck {
    /// Problems of a piece of HTML: of each tag, and of how they close.
    ///
    /// - Parameter hasBase: whether a relative address can be resolved where it stands.
    static func findings(in html: String, hasBase: Bool) -> [ValueFinding] {
        let tags = HTMLScanner.tags(in: html)
        let open = unbalanced(tags).map { name in
            ValueFinding(
                .htmlNesting, "l’élément HTML \(quoted(name)) n’est pas fermé, ou pas à sa place",
                "fermer les éléments dans l’ordre inverse de leur ouverture")
        }
        return tags.filter { !$0.isEnd }.flatMap { findings(in: $0, hasBase: hasBase) } + (open.map { [$0] } ?? [])
    }

    /// The first element that is closed where another one should be, or never.
    private static func unbalanced(_ tags: [HTMLTag]) -> String? {
        var open: [String] = []
        for tag in tags where HTMLVocabulary.closedElements.contains(tag.name) {
            if !tag.isEnd {
                open.append(tag.name)
            } else if open.last == tag.name {
                open.removeLast()
            } else {
                return tag.name
            }
        }
        return open.last
    }

    /// Problems of one tag.
    ///
    /// - Parameter hasBase: whether a relative address can be resolved where the tag stands.
    static func findings(in tag: HTMLTag, hasBase: Bool) -> [ValueFinding] {
        var findings: [ValueFinding] = []
        if !HTMLVocabulary.elements.contains(tag.name) {
            findings.append(
                .init(
                    .htmlUnknown, "l’élément HTML \(quoted(tag.name)) n’existe pas",
                    "échapper le signe < s’il est du texte"))
        } else if !HTMLVocabulary.safeElements.contains(tag.name) {
            findings.append(
                .init(
                    .htmlUnsafe, "les lecteurs ôtent l’élément \(quoted(tag.name))",
                    "l’ôter, ou renvoyer à la page par un lien"))
        }
        for (name, value) in tag.attributes {
            findings += attributeFindings(name, value, of: tag.name, hasBase: hasBase)
        }
        return findings
    }

    private static func attributeFindings(
        _ name: String, _ value: String, of element: String, hasBase: Bool
    ) -> [ValueFinding] {
        if name == "style" {
            guard let unsafe = unsafeStyle(in: value) else { return [] }
            return [.init(.htmlStyle, "les lecteurs ôtent le style \(quoted(unsafe))", "l’ôter")]
        }
        let isData = name.hasPrefix("data-") || name.hasPrefix("aria-") || name.hasPrefix("xmlns:")
        if !isData, !HTMLVocabulary.safeAttributes.contains(name) {
            return [.init(.htmlUnsafe, "les lecteurs ôtent l’attribut \(quoted(name)) de \(quoted(element))", "l’ôter")]
        }
        guard HTMLVocabulary.addressAttributes.contains(name) else { return [] }
        // Browsers skip white space and control characters in a scheme.
        let address = WebAddress(String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value > 0x20 })))
        if let scheme = address.scheme, ["javascript", "vbscript", "livescript", "mocha"].contains(scheme) {
            return [.init(.htmlUnsafe, "une adresse \(scheme): exécute du code", "l’ôter")]
        }
        guard !hasBase, address.scheme == nil, !address.text.hasPrefix("#"), element != "base" else { return [] }
        return [.init(.htmlRelative, "l’adresse \(quoted(value)) est relative", "écrire l’adresse entière")]
    }

    /// The first declaration readers would not let through.
    static func unsafeStyle(in style: String) -> String? {
        style.split(separator: ";").lazy.map { $0.trimmedWhitespace() }.filter { !$0.isEmpty }.first { declaration in
            let halves = declaration.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { return true }
            let value = halves[1].lowercased()
            return !HTMLVocabulary.safeStyles.contains(halves[0].trimmedWhitespace().lowercased())
                || ["url(", "expression", "\\", "@", ":", "/*"].contains { value.contains($0) }
        }
    }
}
