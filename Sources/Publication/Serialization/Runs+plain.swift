import Writing

extension [Article.Run] {
    /// The text alone.
    var plain: String {
        count == 1 ? self[0].text : map(\.text).joined()
    }

    /// Several sentences as one text; what stands between sentences is a space.
    static func joined(_ sentences: [Article.Sentence]) -> [Article.Run] {
        var runs: [Article.Run] = []
        for sentence in sentences where !sentence.runs.isEmpty {
            if !runs.isEmpty { runs.append(Article.Run(" ")) }
            runs += sentence.runs
        }
        return runs
    }
}

/// What a link may lead to: a text of a record can name no script.
enum SafeLink {
    static func check(_ url: String) -> String? {
        let lowered = url.lowercased()
        let isSafe = ["https://", "http://", "mailto:", "tel:"].contains { lowered.hasPrefix($0) }
        let isClean = url.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"\\^`{|}".unicodeScalars.contains($0) }
        return isSafe && isClean ? url : nil
    }
}
