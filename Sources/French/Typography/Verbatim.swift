/// What nothing may touch: URLs, e-mail addresses, versions, identifiers, paths, ratios.
enum Verbatim {
    /// The length of the verbatim run at the start of a chunk, its closing punctuation left out; nil when there is none.
    static func prefix(of scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let first = scalars.first, isNameSign(first) || "/#@:.~".unicodeScalars.contains(first) else {
            return nil
        }
        guard !isPlainWord(scalars) else { return nil }
        let all = Array(scalars)
        let text = String(all)
        if let name = signedNames.first(where: text.hasPrefix) { return name.unicodeScalars.count }
        if isURL(text) { return trimmed(all, urlEnd) }
        var length = all.count
        if let quote = all.firstIndex(where: { Signs.quotes.contains($0) || $0 == ")" || $0 == "(" || $0 == "]" }) {
            length = quote
        }
        length = trimmedLength(all[..<length])
        guard length > 1 else { return nil }
        let core = Array(all[..<length])
        return isVerbatim(core) ? length : nil
    }

    /// Letters, hyphens and apostrophes, with marks behind: nothing of what makes a run verbatim.
    private static func isPlainWord(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        var end = scalars.endIndex
        while end > scalars.startIndex, Self.marks.contains(scalars[end - 1]) { end -= 1 }
        return scalars[..<end].allSatisfy { PlainWord.isLetter($0) || $0 == "-" || $0 == "’" || $0 == "'" }
    }

    /// Marks that close a word, but for those of names (*Yahoo!*).
    private static let marks = ".,;?…".unicodeScalars

    /// Names whose last sign is no punctuation.
    private static let signedNames = ["Yahoo!", "Joomla!", "bank!", "Jeopardy!"]

    private static let urlEnd: Set<Unicode.Scalar> = [".", ",", ")", "»", "\"", "”", "…", ":", "]"]
    private static let schemes = ["http://", "https://", "ftp://", "mailto:", "www.", "file://", "tel:"]

    private static func isURL(_ text: String) -> Bool {
        let lower = text.lowercased()
        return schemes.contains { lower.hasPrefix($0) } || lower.contains("://")
    }

    private static func trimmed(_ all: [Unicode.Scalar], _ ends: Set<Unicode.Scalar>) -> Int {
        var length = all.count
        while length > 1, ends.contains(all[length - 1]) { length -= 1 }
        return length
    }

    private static func trimmedLength(_ all: ArraySlice<Unicode.Scalar>) -> Int {
        var length = all.count
        while length > 0, Signs.closing.contains(all[all.startIndex + length - 1]) { length -= 1 }
        return length
    }

    static func isNameSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isAnyLetter || isDigit(scalar)
    }

    private static func isLowercaseASCII(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 97 && scalar.value <= 122 }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }

    private static func isVerbatim(_ core: [Unicode.Scalar]) -> Bool {
        let text = String(core)
        guard let first = core.first else { return false }
        if core.contains("@"), core.contains(".") || first == "@" { return true }
        if first == "#" || first == "@" { return true }
        if first == "/" { return core.count > 1 }
        if first == "~" { return text.hasPrefix("~/") }
        if first == ":" { return text.hasPrefix("::") && core.count > 2 }
        // .fr, .com
        if first == "." { return core.count > 2 && core.count <= 7 && core.dropFirst().allSatisfy(isLowercaseASCII) }
        if isNameBehindInitials(core) { return true }
        if CoreScanner.abbreviation(core[...]) != nil { return false }
        if text.hasPrefix("n°") || text.hasPrefix("N°") { return false }
        if core.contains("_") || core.contains("\\") || text.contains("::") { return true }
        if isRatio(core) || isVersion(core) || isIdentifier(core) || isDomain(core) { return true }
        return false
    }

    /// 16:9, 1:100; 19:30 is an hour.
    private static func isRatio(_ core: [Unicode.Scalar]) -> Bool {
        guard core.contains(":"), core.allSatisfy({ isDigit($0) || $0 == ":" }) else { return false }
        return HourReading.hour(core) == nil
    }

    /// 18.2.1, v2.0, 192.168.0.1: 3.5 alone may be a decimal.
    private static func isVersion(_ core: [Unicode.Scalar]) -> Bool {
        let dots = core.filter { $0 == "." }.count
        guard dots >= 1, core.contains(where: isDigit) else { return false }
        let hasLetter = core.contains { $0.isAnyLetter }
        let isPlain = core.allSatisfy {
            isNameSign($0) || $0 == "." || $0 == "-" || $0 == "/" || $0 == "+" || $0 == ":"
        }
        if !isPlain { return false }
        if dots >= 2 && MarkedNumber.grouped(core) == nil { return true }
        return hasLetter && (core[0] == "v" || core[0] == "V") && core.count > 1 && isDigit(core[1])
    }

    /// CVE-2024-3094, AZ-1234, ab12cd: letters and digits with a hyphen or mixed.
    private static func isIdentifier(_ core: [Unicode.Scalar]) -> Bool {
        guard core.contains(where: isDigit) else { return false }
        let isPlain = core.allSatisfy { isNameSign($0) || $0 == "-" || $0 == "." }
        guard isPlain else { return false }
        if core.contains("-") {
            // 2013-2014, 2024-03-01; 5-10 alone is two numbers.
            if core.allSatisfy({ isDigit($0) || $0 == "-" }) { return core.count > 5 }
            let capitals = core.filter { $0.isCapital }.count
            let lowers = core.filter { $0.isSmallLetter }.count
            return capitals >= 2 && lowers == 0
        }
        return false
    }

    /// Node.js, eBay.fr, config.yaml, Amazon.com; « tombé.Puis » is a missing space.
    private static func isDomain(_ core: [Unicode.Scalar]) -> Bool {
        // ovh.com/cloud?x=1
        if let slash = core.firstIndex(of: "/"), isDomain(Array(core[..<slash])) { return true }
        guard let dot = core.lastIndex(of: "."), dot > 0, dot + 1 < core.count else { return false }
        guard core.allSatisfy({ isNameSign($0) || $0 == "." || $0 == "-" || $0 == "/" || $0 == ":" }) else {
            return false
        }
        let left = core[..<dot]
        let right = core[(dot + 1)...]
        guard core.contains(where: { $0.isAnyLetter }) else { return false }
        guard let initial = right.first else { return false }
        if isInitials(core) { return false }
        // tombé.Puis
        if initial.isCapital, right.dropFirst().contains(where: { $0.isSmallLetter }),
            left.last?.isSmallLetter == true
        {
            return false
        }
        if isDigit(initial), left.allSatisfy(isDigit) { return false }
        return true
    }

    /// M.E.Doc: a name that its stops are part of.
    private static func isNameBehindInitials(_ core: [Unicode.Scalar]) -> Bool {
        guard let stop = core.lastIndex(of: "."), stop > 2, isInitials(Array(core[...stop])) else { return false }
        let name = core[(stop + 1)...]
        return name.count > 1 && name.allSatisfy(\.isAnyLetter) && name.contains(where: \.isSmallLetter)
    }

    /// O.N.U.
    static func isInitials(_ core: [Unicode.Scalar]) -> Bool {
        guard core.count >= 3 else { return false }
        for (index, scalar) in core.enumerated() {
            if index % 2 == 0 ? !scalar.isCapital : scalar != "." { return false }
        }
        return true
    }
}
