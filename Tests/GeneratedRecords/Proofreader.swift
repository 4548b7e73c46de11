/// What Grammalecte lets pass, looked for in finished text: the mistakes that sentences put together by rule make.
public enum Proofreader {
    /// The faults of an article’s text, each with its excerpt; paragraphs are lines.
    public static func faults(in text: String) -> [String] {
        text.split(separator: "\n").flatMap { line in
            let line = String(line)
            let outside = withoutQuotes(line)
            let rules = [words, negation, articles, numbers, certainty, relatives]
            return spacing(line) + rules.flatMap { $0(outside) } + ending(line)
        }
    }

    /// Author’s words are the author’s.
    private static func withoutQuotes(_ line: String) -> String {
        var depth = 0
        var text = ""
        for character in line {
            if character == "«" { depth += 1 }
            if depth == 0 { text.append(character == "\u{A0}" || character == "\u{202F}" ? " " : character) }
            if character == "»" { depth = max(0, depth - 1) }
        }
        return text
    }

    private static func spacing(_ line: String) -> [String] {
        var faults: [String] = []
        for fault in ["  ", " ,", " .", ",.", "..", ",,", "; ;", "'", "( ", " )"] where line.contains(fault) {
            faults.append("« \(fault) » dans : \(line)")
        }
        let quotes = line.replacing("\u{A0}", with: "").replacing("\u{202F}", with: "")
        if quotes.contains("«»") { faults.append("guillemets vides : \(line)") }
        if line.count(where: { $0 == "«" }) != line.count(where: { $0 == "»" }) {
            faults.append("guillemet seul : \(line)")
        }
        return faults
    }

    /// The same word twice in a row, in one sentence; *nous nous*, *vous vous* are French, *1 heure (heure de Paris)* too.
    private static func words(_ line: String) -> [String] {
        sentences(line).flatMap { $0.split(separator: "(") }.flatMap { sentence -> [String] in
            let words = sentence.split { !$0.isLetter && $0 != "-" }.map { $0.lowercased() }
            return zip(words, words.dropFirst()).filter { $0 == $1 && $0.count > 1 && !["nous", "vous"].contains($0) }
                .map { "mot doublé « \($0.0) » : \(sentence)" }
        }
    }

    private static func sentences(_ line: String) -> [String] {
        line.split { ".?!…:".contains($0) }.map(String.init)
    }

    /// *Il est pas*, *n’a pas des*.
    private static func negation(_ line: String) -> [String] {
        var faults: [String] = []
        for match in line.matches(of: #/(\S+ )?(\S+) (pas|jamais|aucun|aucune|plus) /#) {
            let (before, verb, word) = (match.1.map(String.init) ?? "", String(match.2), String(match.3))
            guard ["est", "sont", "a", "ont", "était", "étaient", "peut", "peuvent", "avait"].contains(verb) else {
                continue
            }
            let isDenied =
                ["ne ", "n’", "jamais "].contains { before.lowercased().hasSuffix($0) } || before.contains("n’")
            if word == "pas" || word == "jamais", !isDenied { faults.append("« ne » manque : \(line)") }
        }
        for match in line.matches(of: #/(n’|ne )(?:a|ont|avait|avaient|donne|donnent|présente) pas (des|du|une?) /#) {
            faults.append("« pas \(match.2) » : \(line)")
        }
        return faults
    }

    /// *des nouvelles difficultés*, *de les*, *à le*, *que il*.
    private static func articles(_ line: String) -> [String] {
        var faults: [String] = []
        let padded = " " + line.lowercased() + " "
        for fault in [
            " de le ", " de les ", " à le ", " à les ", " selon il ", " que il", " que elle", " si il", " de il ",
        ]
        where padded.contains(fault) {
            faults.append("« \(fault) » : \(line)")
        }
        for match in line.matches(
            of:
                #/\b(ont|a|ait|sont|est|subissent|connaît) des (nouvelles|nouveaux|grandes|grands|bonnes|bons|petites|petits) /#
        ) {
            faults.append("« des \(match.2) » : \(line)")
        }
        for match in padded.matches(of: #/[ ’](le|la|de|que|se|ne|je|me|te|jusque|lorsque) ([aeéèêiouœâàî]\w+)/#) {
            let word = String(match.2)
            guard !["onze", "onzième", "oui", "un", "uns", "ouistiti", "uhlan", "yaourt"].contains(word) else {
                continue
            }
            faults.append("élision manquée « \(match.1) \(word) » : \(line)")
        }
        return faults
    }

    private static let months =
        [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ]

    /// What may follow a number that counts something else: *contre 647 lundi 4 mai*.
    private static let notCounted: Set<String> = [
        "heure", "pour", "dans", "avec", "selon", "vers", "après", "avant", "puis", "mais", "entre", "lundi",
        "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ]

    /// *1 avril*; *12 000 client*.
    private static func numbers(_ line: String) -> [String] {
        var faults: [String] = []
        for match in line.matches(of: #/(?:^|\s)1 (\p{L}+)/#) where months.contains(String(match.1)) {
            faults.append("« 1 \(match.1) » : \(line)")
        }
        for match in line.matches(of: #/(?:^|\s)(\d{1,3}(?: \d{3})+|\d{2,3}) (\p{Ll}{4,})/#) {
            let noun = String(match.2)
            // 15 h 10 sont apparus…: minutes count nothing.
            if line[..<match.range.lowerBound].hasSuffix(" h") { continue }
            if months.contains(noun) || noun.hasSuffix("s") || noun.hasSuffix("x") || noun.hasSuffix("z") { continue }
            if notCounted.contains(noun) { continue }
            faults.append("pluriel manqué « \(match.1) \(noun) » : \(line)")
        }
        return faults
    }

    /// The conditional beside *selon* doubts twice.
    private static func certainty(_ line: String) -> [String] {
        sentences(line).filter { sentence in
            let isAttributed = sentence.lowercased().contains(#/\b(selon|d’après) /#)
            return isAttributed && sentence.contains(#/\b(aurait|auraient|serait|seraient) /#)
        }.map { "conditionnel et source : \($0)" }
    }

    /// A relative clause set off by a comma is closed by one before the verb of the sentence.
    private static func relatives(_ line: String) -> [String] {
        sentences(line).filter { sentence in
            guard let match = sentence.firstMatch(of: #/, (qui|dont|que|où) ([^,;]*)$/#) else { return false }
            let verbs = match.2.matches(of: #/\b(a|ont|est|sont|était|étaient|avait|avaient|sera|seront) /#)
            return verbs.count > 1
        }.map { "relative non fermée : \($0)" }
    }

    private static func ending(_ line: String) -> [String] {
        // Titles and intertitres have no stop.
        let isHeading = line.count <= 110 && !line.contains(". ")
        guard !isHeading, let last = line.last, !".!?…»)".contains(last) else { return [] }
        return ["point final manquant : \(line)"]
    }
}
