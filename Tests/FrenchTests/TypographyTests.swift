import French
import Testing

/// Foreign plain text, and how each profile prints it.
private let rows: [(id: String, plain: String, imprimerie: String, presse: String)] = [
    ("T001", "Twitter est en panne !", "Twitter est en panne<NN>!", "Twitter est en panne<NN>!"),
    ("T004", "Le site est lent; il répond.", "Le site est lent<NN>; il répond.", "Le site est lent<NN>; il répond."),
    (
        "T005", "Le bilan est lourd : rien ne marche.", "Le bilan est lourd<NB>: rien ne marche.",
        "Le bilan est lourd<NB>: rien ne marche."
    ),
    ("T009", "Le site  est   tombé.", "Le site est tombé.", "Le site est tombé."),
    ("T013", "Panne(vers midi)à Paris.", "Panne (vers midi) à Paris.", "Panne (vers midi) à Paris."),
    (
        "T016", "Voir https://status.example.com:8443/a?b=c;d!", "Voir https://status.example.com:8443/a?b=c;d!",
        "Voir https://status.example.com:8443/a?b=c;d!"
    ),
    ("T017", "Écrire à contact@ovh.com.", "Écrire à contact@ovh.com.", "Écrire à contact@ovh.com."),
    ("T019", "Node.js 18.2.1 est touché.", "Node.js 18.2.1 est touché.", "Node.js 18.2.1 est touché."),
    (
        "T021", "La faille CVE-2024-3094 est corrigée.", "La faille CVE-2024-3094 est corrigée.",
        "La faille CVE-2024-3094 est corrigée."
    ),
    ("T022", "Le ratio est de 16:9.", "Le ratio est de 16:9.", "Le ratio est de 16:9."),
    ("T024", "Le site eBay.fr est lent.", "Le site eBay.fr est lent.", "Le site eBay.fr est lent."),
    ("T025", "Le port 8443 est fermé.", "Le port 8443 est fermé.", "Le port 8443 est fermé."),
    (
        "T026", "\"Nous enquêtons\", a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter.",
        "«<NB>Nous enquêtons<NB>», a écrit Twitter."
    ),
    (
        "T028", "« Nous enquêtons », a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter.",
        "«<NB>Nous enquêtons<NB>», a écrit Twitter."
    ),
    ("T029", "« Il a dit \"non\" hier. »", "«<NB>Il a dit “non” hier.<NB>»", "«<NB>Il a dit “non” hier.<NB>»"),
    (
        "T030", "L'API d'OVHcloud n'est plus joignable.", "L’API d’OVHcloud n’est plus joignable.",
        "L’API d’OVHcloud n’est plus joignable."
    ),
    (
        "T031", "Aujourd'hui, le service est rétabli.", "Aujourd’hui, le service est rétabli.",
        "Aujourd’hui, le service est rétabli."
    ),
    (
        "T033", "“Nous enquêtons”, a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter.",
        "«<NB>Nous enquêtons<NB>», a écrit Twitter."
    ),
    ("T037", "La période 2013-2014 fut calme.", "La période 2013-2014 fut calme.", "La période 2013-2014 fut calme."),
    (
        "T040", "Quelque 300 000 comptes sont touchés.", "Quelque 300<NN>000 comptes sont touchés.",
        "Quelque 300<NN>000 comptes sont touchés."
    ),
    (
        "T042", "La panne de 2014 a duré une heure.", "La panne de 2014 a duré une heure.",
        "La panne de 2014 a duré une heure."
    ),
    ("T043", "Soit 3.5 millions de comptes.", "Soit 3,5<NB>millions de comptes.", "Soit 3,5<NB>millions de comptes."),
    ("T045", "Le titre perd 3,5%.", "Le titre perd 3,5<NB>%.", "Le titre perd 3,5<NB>%."),
    ("T046", "Le titre perd 3,5 %.", "Le titre perd 3,5<NB>%.", "Le titre perd 3,5<NB>%."),
    ("T048", "L'amende est de 40 €.", "L’amende est de 40<NB>€.", "L’amende est de 40<NB>€."),
    ("T052", "Le n°1 mondial du cloud.", "Le n°<NB>1 mondial du cloud.", "Le n°<NB>1 mondial du cloud."),
    ("T055", "La 1ère panne de l'année.", "La 1re panne de l’année.", "La 1re panne de l’année."),
    ("T057", "Le XXIème siècle.", "Le XXIe siècle.", "Le XXIe siècle."),
    (
        "T061", "Ce Mardi 11 mars, tout est tombé.", "Ce mardi 11 mars, tout est tombé.",
        "Ce mardi 11 mars, tout est tombé."
    ),
    (
        "T063", "Tombé à 19h30, rétabli à 19h50.", "Tombé à 19<NB>h<NB>30, rétabli à 19<NB>h<NB>50.",
        "Tombé à 19h30, rétabli à 19h50."
    ),
    ("T064", "Tombé à 19:30.", "Tombé à 19<NB>h<NB>30.", "Tombé à 19h30."),
    ("T066", "Tombé à 19h00.", "Tombé à 19<NB>h.", "Tombé à 19h00."),
    ("T067", "Tombé à 19 h 30.", "Tombé à 19<NB>h<NB>30.", "Tombé à 19h30."),
    (
        "T069", "Etat des services aux Etats-Unis.", "État des services aux États-Unis.",
        "État des services aux États-Unis."
    ),
    ("T070", "A noter : tout est rétabli.", "À noter<NB>: tout est rétabli.", "À noter<NB>: tout est rétabli."),
    (
        "T073", "Panne de l'iPhone. iCloud répond.", "Panne de l’iPhone. iCloud répond.",
        "Panne de l’iPhone. iCloud répond."
    ),
    ("T074", "Les APIs de l'O.N.U. répondent.", "Les API de l’ONU répondent.", "Les API de l’ONU répondent."),
    ("T075", "Mr Musk a réagi.", "M.<NB>Musk a réagi.", "M.<NB>Musk a réagi."),
    (
        "T077", "Le coeur de réseau va coexister avec Maersk.", "Le cœur de réseau va coexister avec Maersk.",
        "Le cœur de réseau va coexister avec Maersk."
    ),
    ("T081", "Twitter est en panne.", "Twitter est en panne", "Twitter est en panne"),
]

@Suite("Typography of foreign plain text")
struct TypographyTests {
    @Test("Mended", arguments: rows)
    func mended(_ row: (id: String, plain: String, imprimerie: String, presse: String)) {
        let isTitle = row.id == "T081"
        #expect(visible(Typography.imprimerie.text(row.plain, isTitle: isTitle)) == row.imprimerie, "\(row.id)")
        #expect(visible(Typography.presse.text(row.plain, isTitle: isTitle)) == row.presse, "\(row.id)")
    }

    @Test(
        "Other faults",
        arguments: [
            ("Une panne - la troisième - a touché le site.", "Une panne –<NB>la troisième<NB>– a touché le site."),
            ("M. Dupont paie 1500€, soit $40.", "M.<NB>Dupont paie 1<NN>500<NB>€, soit 40<NB>$."),
            ("300000 comptes, le port 8443, en 2014", "300<NN>000 comptes, le port 8443, en 2014"),
            ("De 5-10 % des clients, 20h-22h.", "De 5-10<NB>% des clients, 20<NB>h-22<NB>h."),
            ("Basé en Inde, vers Paris–Lyon, etc...", "Basé en Inde, vers Paris–Lyon, etc."),
            ("fin de phrase.Début d'une autre", "fin de phrase. Début d’une autre"),
            ("l'« API » et l'\"incident\"", "l’«<NB>API<NB>» et l’«<NB>incident<NB>»"),
            ("L'utilisateur(s) concerné(s)", "L’utilisateur(s) concerné(s)"),
            ("le 01 23 45 67 89", "le 01<NB>23<NB>45<NB>67<NB>89"),
            ("Le re\u{301}seau", "Le réseau"), ("", ""), ("...", "…"), ("«", "«"), ("'", "’"),
        ])
    func otherFaults(_ plain: String, _ expected: String) {
        #expect(visible(Typography.imprimerie.text(plain)) == expected)
    }
}
