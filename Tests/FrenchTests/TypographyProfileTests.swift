import French
import Testing

/// What is right already, or is no French at all: addresses, versions, identifiers, years, codes.
private let untouched = [
    "Des sites, etc., sont en panne.",
    "Une panne [sic] totale.",
    "Le fichier /etc/nginx/nginx.conf est fautif.",
    "Le fichier C:\\Windows\\System32 est fautif.",
    "Suivre @TwitterSupport et #TwitterDown.",
    "Yahoo! est en panne.",
    "Le site Yahoo! est lent.",
    "Amazon.com est en panne.",
    "Voir http://example.com/a.",
    "Voir (https://example.com/a).",
    "Voir www.ovh.com, puis rappeler.",
    "La version 2.3.1 est fautive.",
    "La v2.3 est sortie.",
    "Android 14 est touché.",
    "La RFC 2616 est ancienne.",
    "La clé a-b_c=d est publique.",
    "Le billet AB-1234 est ouvert.",
    "Windows 11 23H2 est touché.",
    "La commande git push --force est en cause.",
    "L’API n’est plus joignable.",
    "La liaison Paris-Lyon est coupée.",
    "Les pages 12-15 sont vides.",
    "Un week-end, un e-mail, un porte-parole.",
    "Le 1er incident.",
    "Les 1ers incidents.",
    "Le XIXe siècle et le Ier siècle.",
    "Mardi 11 mars, tout est tombé.",
    "Le 11/03/2014, tout est tombé.",
    "Le 2014-03-11, tout est tombé.",
    "Il est 12:05:33.",
    "Vitamine A et hépatite A.",
    "Un coefficient, la moelle, un poêle, Noël, Citroën, Boeing.",
    "Appeler le 3939 ou le 112.",
    "75008 Paris est touché.",
    "Le code postal 35000.",
    "En 2014, en 1998, en 2025.",
    "Le 11 mars 2014.",
    "Depuis 2014, 3 incidents.",
    "AWS, Google & Co.",
    "Il a 3,14 points.",
    "Le TGV 6201 est supprimé.",
    "Le vol AF447 est annulé.",
    "Le vol AF 447 est annulé.",
    "Boeing 737 MAX.",
    "Airbus A380-800.",
    "Le score est de 3-0.",
    "Le ratio 1:100 convient.",
    "Le 4x4 et le 5G+.",
    "La C++ et le C#.",
    "et/ou",
    "Le client/serveur tombe.",
    "Un e-mail à support+fr@ovh.com.",
    "Le domaine .fr et le .com.",
    "Un fichier config.yaml, un autre README.md.",
    "Un jeton de 32 caractères.",
]

/// Hours as each profile writes them; an hour of the clock has its minutes in agencies, a duration has not.
private let hours: [(plain: String, imprimerie: String, presse: String)] = [
    ("Tombé à 19H30.", "Tombé à 19<NB>h<NB>30.", "Tombé à 19h30."),
    ("Tombé à 19h.", "Tombé à 19<NB>h.", "Tombé à 19h00."),
    ("Tombé à 9h05.", "Tombé à 9<NB>h<NB>05.", "Tombé à 9h05."),
    ("Tombé à 09h30.", "Tombé à 9<NB>h<NB>30.", "Tombé à 09h30."),
    ("Tombé à 9h.", "Tombé à 9<NB>h.", "Tombé à 9h00."),
    ("Tombé à 00h47.", "Tombé à 0<NB>h<NB>47.", "Tombé à 00h47."),
    ("Tombé à 00:47.", "Tombé à 0<NB>h<NB>47.", "Tombé à 00h47."),
    ("Tombé à 19 h.", "Tombé à 19<NB>h.", "Tombé à 19h00."),
    ("Tombé à 19h30 précises.", "Tombé à 19<NB>h<NB>30 précises.", "Tombé à 19h30 précises."),
    ("Tombé à 19h30min.", "Tombé à 19<NB>h<NB>30.", "Tombé à 19h30."),
    ("De 19h30 à 20h.", "De 19<NB>h<NB>30 à 20<NB>h.", "De 19h30 à 20h00."),
    ("De 20h-22h.", "De 20<NB>h-22<NB>h.", "De 20h00-22h00."),
    ("À 19 h 01 (heure de Paris).", "À 19<NB>h<NB>01 (heure de Paris).", "À 19h01 (heure de Paris)."),
    ("Ouvert 24h/24 et 7j/7.", "Ouvert 24<NB>h/24 et 7<NB>j/7.", "Ouvert 24h/24 et 7j/7."),
    ("Ouvert 24 h/24.", "Ouvert 24<NB>h/24.", "Ouvert 24h/24."),
    ("Ouvert 24 h sur 24.", "Ouvert 24<NB>h sur 24.", "Ouvert 24h sur 24."),
    ("Une panne de 2h.", "Une panne de 2<NB>h.", "Une panne de 2h."),
    ("10h de panne.", "10<NB>h de panne.", "10h de panne."),
]

private let titles: [(plain: String, expected: String)] = [
    ("Twitter est en panne", "Twitter est en panne"),
    ("Twitter est-il en panne ?", "Twitter est-il en panne<NN>?"),
    ("La panne de Twitter: le point.", "La panne de Twitter<NB>: le point"),
    ("La panne continue...", "La panne continue…"),
    ("\"Nous enquêtons.\"", "«<NB>Nous enquêtons.<NB>»"),
    ("Les sites, les API, etc.", "Les sites, les API, etc."),
]

@Suite("Typography: what stays, and what profiles decide")
struct TypographyProfileTests {
    @Test("Untouched", arguments: untouched)
    func stays(_ text: String) {
        #expect(Typography.imprimerie.text(text) == text.typographic)
        #expect(Typography.presse.text(text) == text.typographic)
    }

    @Test("Hours", arguments: hours)
    func hoursOfProfile(_ row: (plain: String, imprimerie: String, presse: String)) {
        #expect(visible(Typography.imprimerie.text(row.plain)) == row.imprimerie)
        #expect(visible(Typography.presse.text(row.plain)) == row.presse)
    }

    @Test("Titles", arguments: titles)
    func title(_ row: (plain: String, expected: String)) {
        #expect(visible(Typography.imprimerie.text(row.plain, isTitle: true)) == row.expected)
    }

    /// OQLF, *Banque de dépannage linguistique*, « Espacement »: no space before `;` `!` `?`, a no-break space within
    /// guillemets.
    @Test("Another house is a value")
    func quebec() {
        let quebec = Typography(
            beforeColon: .noBreak, beforeHighPunctuation: .none, insideGuillemets: .noBreak, beforeUnit: .noBreak,
            hours: .spaced)
        let text = quebec.text("\"Quoi ?\" Oui : 3,5% à 19h30 !")
        #expect(visible(text) == "«<NB>Quoi?<NB>» Oui<NB>: 3,5<NB>% à 19<NB>h<NB>30!")
    }

    /// Guide du typographe (Suisse romande): narrow spaces throughout.
    @Test("Swiss guillemets are narrow")
    func suisse() {
        let suisse = Typography(
            beforeColon: .narrowNoBreak, beforeHighPunctuation: .narrowNoBreak, insideGuillemets: .narrowNoBreak,
            beforeUnit: .noBreak, hours: .compact)
        #expect(visible(suisse.text("\"Oui\": 300'000 francs.")) == "«<NN>Oui<NN>»<NN>: 300<NN>000<NB>francs.")
    }
}

extension String {
    /// With U+2019: the only difference that texts here may have with what was typed.
    fileprivate var typographic: String { String(map { $0 == "'" ? "’" : $0 }) }
}
