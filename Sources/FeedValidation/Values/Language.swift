/// Language tags: RFC 5646, with the codes of ISO 639-1.
enum Language {
    static func isKnown(_ tag: String) -> Bool {
        let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
        let sound = subtags.allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) }
        guard sound, let primary = subtags.first?.lowercased(), primary.utf8.allSatisfy(WebAddress.isLetter) else {
            return false
        }
        switch primary.utf8.count {
        case 1: return (primary == "x" || primary == "i") && subtags.count > 1
        case 2: return twoLetters.contains(primary)
        // ISO 639-2 and 639-3 name nearly every combination.
        case 3: return true
        default: return false
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        WebAddress.isLetter(byte) || WebAddress.isDigit(byte)
    }

    /// Those withdrawn since (in, iw, ji, jw, mo, sh, bh) included.
    private static let twoLetters: Set<String> = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el \
        en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it \
        iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo \
        mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh \
        si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh \
        yi yo za zh zu
        """.split(separator: " ").map(String.init))
}
