/// The endings every French verb shares, in the order je, tu, il, nous, vous, ils.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 794–826; Bescherelle, *La conjugaison pour tous*, tables 1–6.
enum VerbEndings {
    static let imperfect = ["ais", "ais", "ait", "ions", "iez", "aient"]
    static let future = ["ai", "as", "a", "ons", "ez", "ont"]
    static let conditional = imperfect
    static let subjunctive = ["e", "es", "e", "ions", "iez", "ent"]
    static let presentFirstGroup = ["e", "es", "e", "ons", "ez", "ent"]
    static let presentSecondGroup = ["is", "is", "it", "issons", "issez", "issent"]

    /// The simple past of verbs in *-er*: the whole ending.
    static let pastInA = ["ai", "as", "a", "âmes", "âtes", "èrent"]
    /// The imperfect subjunctive of verbs in *-er*: the whole ending.
    static let imperfectSubjunctiveInA = ["asse", "asses", "ât", "assions", "assiez", "assent"]

    /// After a stem in *-i*, *-u* or *-in* (*fini-*, *voulu-*, *vin-*). `^` puts a circumflex on the stem’s vowel.
    static let pastInVowel = ["s", "s", "t", "^mes", "^tes", "rent"]
    static let imperfectSubjunctiveInVowel = ["sse", "sses", "^t", "ssions", "ssiez", "ssent"]

    /// `fini` + `^mes` → `finîmes`; `vin` + `^mes` → `vînmes`; `haï`, `crû` already carry their mark.
    static func join(_ stem: String, _ ending: String) -> String {
        guard ending.utf8.first == UInt8(ascii: "^") else { return stem + ending }
        var scalars = Array(stem.unicodeScalars)
        let vowel = scalars.last == "n" ? scalars.count - 2 : scalars.count - 1
        if vowel >= 0 {
            switch scalars[vowel] {
            case "i": scalars[vowel] = "î"
            case "u": scalars[vowel] = "û"
            default: break
            }
        }
        var joined = String.UnicodeScalarView()
        joined.append(contentsOf: scalars)
        return String(joined) + String(ending.dropFirst())
    }
}
