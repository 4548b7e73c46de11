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
        // ISO 639-2 and 639-3 name nearly every combination, but the shorter code is the one to write.
        case 3: return !lengthened.contains(primary)
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

    /// Three letters for what two already name: not language tags (RFC 5646, § 2.2.1).
    private static let lengthened: Set<String> = Set(
        """
        aar abk afr aka alb amh ara arg arm asm ava ave aym aze bak bam baq bel ben bih bis bod bos bre bul bur cat ces \
        cha che chi chu chv cor cos cre cym cze dan deu div dut dzo ell eng epo est eus ewe fao fas fij fin fra fre fry \
        ful geo ger gla gle glg glv gre grn guj hat hau hbs heb her hin hmo hrv hun hye ibo ice ido iii iku ile ina ind \
        ipk isl ita jav jpn kal kan kas kat kau kaz khm kik kin kir kom kon kor kua kur lao lat lav lim lin lit ltz lub \
        lug mac mah mal mao mar may mkd mlg mlt mon mri msa mya nau nav nbl nde ndo nep nld nno nob nor nya oci oji ori \
        orm oss pan per pli pol por pus que roh ron rum run rus sag san sin slk slo slv sme smo sna snd som sot spa sqi \
        srd srp ssw sun swa swe tah tam tat tel tgk tgl tha tib tir ton tsn tso tuk tur twi uig ukr urd uzb ven vie vol \
        wel wln wol xho yid yor zha zho zul
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
