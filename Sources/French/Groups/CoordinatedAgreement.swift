/// What joined noun groups impose on the verb: the plural, and the masculine unless all are feminine (Grevisse et Goosse,
/// *Le bon usage*, §§ 443, 448): *le site et l’application ont été fermés*.
enum CoordinatedAgreement {
    /// - Parameter group: the same words read as one group.
    static func agreement(of words: [String], alone group: NounGroup, _ lexicon: Lexicon) -> Agreement {
        var members: [Agreement] = []
        var start = 0
        for index in words.indices where index > start {
            guard let next = opening(words, index, startsWithMergedArticle: Articles.mergedWithDe(words, 0)) else {
                continue
            }
            guard let member = read(words[start..<index], lexicon), read(words[next...], lexicon) != nil else {
                continue
            }
            members.append(member)
            start = next
        }
        guard !members.isEmpty, let last = read(words[start...], lexicon) else { return group.agreement }
        members.append(last)
        let isFeminine = members.allSatisfy { $0.gender == .feminine }
        return Agreement(isFeminine ? .feminine : .masculine, .plural)
    }

    /// Where another group opens after *et* or a comma. *des* after *et* may only complete the first noun (*la sécurité
    /// des réseaux et des serveurs*), unless the first group opens so too.
    private static func opening(_ words: [String], _ index: Int, startsWithMergedArticle: Bool) -> Int? {
        let next = words[index] == "et" ? index + 1 : index
        guard words[index] == "et" || words[index - 1].ends(in: ","), next < words.count else { return nil }
        guard startsWithMergedArticle || !Articles.mergedWithDe(words, next),
            let scan = DeterminerScan.scan(Array(words[next...])), scan.determiner != .bareDe
        else { return nil }
        return next
    }

    private static func read(_ words: ArraySlice<String>, _ lexicon: Lexicon) -> Agreement? {
        var words = Array(words)
        if let last = words.last, last.ends(in: ",") { words[words.count - 1] = String(last.dropLast()) }
        return (try? NounGroup(parsing: WordScanner.joined(words), lexicon: lexicon))?.agreement
    }
}
