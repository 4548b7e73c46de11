/// Faults that show only beside other words: days with a capital, the initial *A*, decimals with a point.
enum PlainTextRepairs {
    private static let days: WordSet = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"]
    private static let months: WordSet = [
        "Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre", "Octobre", "Novembre",
        "Décembre",
    ]

    static func apply(to tokens: inout [Token]) {
        tokens = Money.spellOut(tokens)
        for index in tokens.indices {
            let previous: Token? = index > 0 ? tokens[index - 1] : nil
            let next: Token? = index + 1 < tokens.count ? tokens[index + 1] : nil
            switch tokens[index].kind {
            case .text: repairWord(&tokens[index], previous, next)
            case .number:
                repairNumber(&tokens[index], previous, next)
                groupLowerBound(&tokens, index)
            case .punctuation:
                // 2013 – 2014: an interval of numbers keeps its hyphen.
                if tokens[index].text == "–", previous?.kind == .number, next?.kind == .number {
                    tokens[index].text = "-"
                }
            default: break
            }
        }
        firstOfMonth(&tokens)
    }

    private static func repairWord(_ token: inout Token, _ previous: Token?, _ next: Token?) {
        let isStart =
            previous == nil || previous?.kind == .openQuote
            || (previous?.kind == .punctuation && ![",", ";", ":", "(", "–"].contains(previous?.text ?? ""))
        if next?.kind == .number, let sign = numeros[token.text] {
            token.text = sign
        } else if token.text.hasPrefix("mi-"), months.contains(String(token.text.dropFirst(3))) {
            token.text = token.text.lowercased()
        } else if days.contains(token.text), !isStart {
            token.text = token.text.lowercased()
        } else if months.contains(token.text) {
            let beforeMonth: Set<String> = ["en", "fin", "début", "courant", "depuis", "mi", "d’", "mois"]
            if previous?.kind == .number || previous?.markup == .superscript
                || beforeMonth.contains(previous?.text.lowercased() ?? "")
            {
                token.text = token.text.lowercased()
            }
        } else if token.text == "A", isStart, next?.kind == .text || next?.kind == .number {
            token.text = "À"
        } else if token.text == "Ca", isStart {
            token.text = "Ça"
        }
    }

    /// *no 1*, *No 1* → *n° 1*, *N° 1*.
    private static let numeros = ["no": "n°", "No": "N°", "nº": "n°", "Nº": "N°"]

    /// 3.5 % → 3,5 %; 1500 € → 1 500 €; 300000 comptes → 300 000 comptes. Years, versions and ports stay.
    private static func repairNumber(_ token: inout Token, _ previous: Token?, _ next: Token?) {
        let isBeforeUnit = next?.kind == .unit && next?.text != "h"
        let isBeforePlural = next?.kind == .text && isPluralWord(next?.text ?? "")
        guard isBeforeUnit || isBeforePlural, !labels.contains(previous?.text ?? "") else { return }
        if isBeforeUnit, token.text.hasPrefix("-") { token.text = "−" + token.text.dropFirst() }
        guard let mark = token.text.firstIndex(where: { $0 == "." || $0 == "," }) else {
            // en 2014 clients et fournisseurs; quelque 2 000 clients
            let isYear = isBeforePlural && beforeYear.contains(previous?.text.lowercased() ?? "")
            if !isYear { token.text = grouped(token.text) }
            return
        }
        let decimals = String(token.text[token.text.index(after: mark)...])
        // 10.000 comptes, 10.000 €: things are counted whole and money has two decimals; 10.000 km may be either.
        let isWhole = isBeforePlural || next.map { countedWhole.contains($0.text) } == true
        if token.text[mark] == ".", decimals.utf8.count == 3, isWhole, token.text.first != "0" {
            token.text = grouped(String(token.text[..<mark]) + decimals)
        } else if isBeforeUnit {
            token.text = grouped(String(token.text[..<mark])) + "," + decimals
        }
    }

    private static let beforeYear = Set(CalendarNames.months).union([
        "en", "depuis", "dès", "avant", "après", "an", "année", "années", "été", "hiver", "automne", "printemps",
    ])

    /// entre 1500 et 2 000 clients → entre 1 500 et 2 000: both bounds in one notation.
    private static func groupLowerBound(_ tokens: inout [Token], _ index: Int) {
        guard index > 2, tokens[index].text.contains(Space.narrowNoBreak.rawValue), tokens[index - 2].kind == .number,
            ["et", "à", "ou"].contains(tokens[index - 1].text),
            ["entre", "de"].contains(tokens[index - 3].text.lowercased())
        else { return }
        tokens[index - 2].text = grouped(tokens[index - 2].text)
    }

    private static let countedWhole: WordSet = ["€", "$", "£", "euro", "euros", "dollar", "dollars", "octets"]

    /// In groups of three from four digits on; what has a leading zero is a code.
    private static func grouped(_ digits: String) -> String {
        guard digits.utf8.count >= 4, !digits.hasPrefix("0"), NumberReading.isDigits(digits), let value = Int(digits)
        else { return digits }
        return Numerals.digits(value)
    }

    private static let labels: WordSet = [
        "port", "numéro", "n°", "code", "ticket", "version", "référence", "ligne", "vol",
    ]

    private static func isPluralWord(_ word: String) -> Bool {
        (word.hasSuffix("s") || word.hasSuffix("x")) && word.unicodeScalars.first?.isSmallLetter == true
            && Lexicon.standard.lookUp(word) != nil
    }

    /// 1 avril → 1er avril, 03 mars → 3 mars.
    private static func firstOfMonth(_ tokens: inout [Token]) {
        var repaired: [Token] = []
        repaired.reserveCapacity(tokens.count)
        for token in tokens {
            if token.kind == .text, let day = repaired.last, day.kind == .number,
                CalendarNames.months.contains(token.text)
            {
                if day.text.utf8.count == 2, day.text.hasPrefix("0") { repaired[repaired.count - 1].text.removeFirst() }
                if repaired.last?.text == "1" { repaired.append(Token(.text, "er", markup: .superscript)) }
            }
            repaired.append(token)
        }
        tokens = repaired
    }
}
