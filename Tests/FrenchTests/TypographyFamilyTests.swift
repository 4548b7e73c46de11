import French
import Testing

/// Spaces around punctuation, dots.
private let punctuation: [(plain: String, expected: String)] = [
    ("Twitter est-il en panne ?", "Twitter est-il en panne<NN>?"),
    ("Twitter est-il en panne?", "Twitter est-il en panne<NN>?"),
    ("Quoi ?!", "Quoi<NN>?!"),
    ("Quoi ? !", "Quoi<NN>?!"),
    ("Vraiment !!!", "Vraiment<NN>!!!"),
    ("En panne (!) et muet ( ?!).", "En panne (!) et muet (?!)."),
    ("Le site, lui , répond.", "Le site, lui, répond."),
    ("Le site est lent ,très lent.", "Le site est lent, très lent."),
    ("Attendez...", "Attendez…"),
    ("Et puis... rien.", "Et puis… rien."),
    ("Et puis ... rien.", "Et puis… rien."),
    ("Il y a des API, des sites, etc...", "Il y a des API, des sites, etc."),
    ("Des sites, etc…", "Des sites, etc."),
    ("Panne ( vers midi ) à Paris.", "Panne (vers midi) à Paris."),
    ("Trois points:le réseau, le DNS.", "Trois points<NB>: le réseau, le DNS."),
    ("Le bilan est lourd: rien ne marche.", "Le bilan est lourd<NB>: rien ne marche."),
    ("Le bilan,lourd,est connu.", "Le bilan, lourd, est connu."),
    ("Presqu'île, quelqu'un, aujourd'hui.", "Presqu’île, quelqu’un, aujourd’hui."),
    ("A-t-il répondu ?", "A-t-il répondu<NN>?"),
    ("Bonjour,nous enquêtons.", "Bonjour, nous enquêtons."),
    ("Le site est tombé!Puis il est revenu.", "Le site est tombé<NN>! Puis il est revenu."),
    ("Panne d’Amazon;Google répond.", "Panne d’Amazon<NN>; Google répond."),
    ("Panne (encore !).", "Panne (encore<NN>!)."),
    ("Panne (encore)!", "Panne (encore)<NN>!"),
    ("Panne ; reprise ! Fin ?", "Panne<NN>; reprise<NN>! Fin<NN>?"),
    ("(…) Nous enquêtons (...).", "(…) Nous enquêtons (…)."),
    ("Quoi... ?", "Quoi…<NN>?"),
    ("Quoi...?", "Quoi…<NN>?"),
]

/// Guillemets at the first level, “ ” at the second, whatever was typed.
private let quotes: [(plain: String, expected: String)] = [
    ("Les 'cookies' sont en cause.", "Les «<NB>cookies<NB>» sont en cause."),
    ("'Nous enquêtons', a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter."),
    ("‘Nous enquêtons’, a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter."),
    ("„Nous enquêtons“, a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter."),
    ("«Nous enquêtons», a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter."),
    ("<< Nous enquêtons >>, a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter."),
    ("<<Nous enquêtons>>, a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter."),
    ("‹ Nous enquêtons ›, a écrit Twitter.", "«<NB>Nous enquêtons<NB>», a écrit Twitter."),
    ("Il a écrit: \"Nous enquêtons.\"", "Il a écrit<NB>: «<NB>Nous enquêtons.<NB>»"),
    ("« Il a dit «non» hier. »", "«<NB>Il a dit “non” hier.<NB>»"),
    ("« Il a dit “non” hier. »", "«<NB>Il a dit “non” hier.<NB>»"),
    ("« Il a dit 'non' hier. »", "«<NB>Il a dit “non” hier.<NB>»"),
    ("\"Il a dit 'non' hier.\"", "«<NB>Il a dit “non” hier.<NB>»"),
    ("\"C'est fini !\", dit-il.", "«<NB>C’est fini<NN>!<NB>», dit-il."),
    ("(« Nous enquêtons »)", "(«<NB>Nous enquêtons<NB>»)"),
    ("(\"Nous enquêtons\")", "(«<NB>Nous enquêtons<NB>»)"),
    ("L'\"API\" est lente.", "L’«<NB>API<NB>» est lente."),
    ("d'\"API\"", "d’«<NB>API<NB>»"),
    ("« Panne ! »", "«<NB>Panne<NN>!<NB>»"),
    ("« Panne… »", "«<NB>Panne…<NB>»"),
    ("« Nous (...) enquêtons »", "«<NB>Nous (…) enquêtons<NB>»"),
    ("rock 'n' roll", "rock ’n’ roll"),
    ("les années '90", "les années ’90"),
]

/// Dashes of parentheses, dialogue and intervals.
private let dashes: [(plain: String, expected: String)] = [
    ("Une panne - la troisième - a touché le site.", "Une panne –<NB>la troisième<NB>– a touché le site."),
    ("Une panne -- la troisième -- a touché le site.", "Une panne –<NB>la troisième<NB>– a touché le site."),
    ("Une panne – la troisième – a touché le site.", "Une panne –<NB>la troisième<NB>– a touché le site."),
    ("Une panne — la troisième — a touché le site.", "Une panne –<NB>la troisième<NB>– a touché le site."),
    ("La période 2013 - 2014 fut calme.", "La période 2013-2014 fut calme."),
    ("– Bonjour, dit-il.", "–<NB>Bonjour, dit-il."),
    ("- Bonjour, dit-il.", "–<NB>Bonjour, dit-il."),
]

/// Numbers, units, ordinals, telephone numbers, abbreviations before a number.
private let numbers: [(plain: String, expected: String)] = [
    ("L'adresse 192.168.0.1 répond.", "L’adresse 192.168.0.1 répond."),
    ("L'adresse ::1 répond.", "L’adresse ::1 répond."),
    ("Sous iOS 17.4, l'application plante.", "Sous iOS 17.4, l’application plante."),
    ("La norme ISO 27001 s'applique.", "La norme ISO 27001 s’applique."),
    ("La norme ISO/IEC 27001:2022 s'applique.", "La norme ISO/IEC 27001:2022 s’applique."),
    ("L'algorithme SHA-256 est sûr.", "L’algorithme SHA-256 est sûr."),
    ("L'erreur 0x80070057 s'affiche.", "L’erreur 0x80070057 s’affiche."),
    ("Le code HTTP 503 s'affiche.", "Le code HTTP 503 s’affiche."),
    ("Soit 1500 clients.", "Soit 1<NN>500 clients."),
    ("Soit 1 500 clients.", "Soit 1<NN>500 clients."),
    ("Soit 300000 comptes.", "Soit 300<NN>000 comptes."),
    ("Soit 12000 comptes et 1200000 messages.", "Soit 12<NN>000 comptes et 1<NN>200<NN>000 messages."),
    ("Soit 1.200.000 comptes.", "Soit 1<NN>200<NN>000 comptes."),
    ("Soit 1,200,000 comptes.", "Soit 1<NN>200<NN>000 comptes."),
    ("Soit 10.000 comptes.", "Soit 10<NN>000 comptes."),
    ("Soit 300 000 comptes.", "Soit 300<NN>000 comptes."),
    ("Soit 300'000 comptes.", "Soit 300<NN>000 comptes."),
    ("Soit 43 millions de comptes.", "Soit 43<NB>millions de comptes."),
    ("Soit 3,5 milliards d'euros.", "Soit 3,5<NB>milliards d’euros."),
    ("Soit 1.5 million de comptes.", "Soit 1,5<NB>million de comptes."),
    ("Environ 2.5 heures.", "Environ 2,5<NB>heures."),
    ("Le titre perd 0.5 %.", "Le titre perd 0,5<NB>%."),
    ("Le titre perd 12 % et 3 %.", "Le titre perd 12<NB>% et 3<NB>%."),
    ("L'amende est de 40 millions d'euros.", "L’amende est de 40<NB>millions d’euros."),
    ("L'amende est de 40 000 euros.", "L’amende est de 40<NN>000<NB>euros."),
    ("Il fait 20°C.", "Il fait 20<NB>°C."),
    ("Il fait 20 °C.", "Il fait 20<NB>°C."),
    ("Une alerte de 8Go de mémoire.", "Une alerte de 8<NB>Go de mémoire."),
    ("Un débit de 100 Mbit/s.", "Un débit de 100<NB>Mbit/s."),
    ("Un débit de 1,7 Tbit/s.", "Un débit de 1,7<NB>Tbit/s."),
    ("Une latence de 250ms.", "Une latence de 250<NB>ms."),
    ("À 5 km/h.", "À 5<NB>km/h."),
    ("À 10 km de Paris.", "À 10<NB>km de Paris."),
    ("Une surface de 30 m².", "Une surface de 30<NB>m²."),
    ("Le n° 1 mondial.", "Le n°<NB>1 mondial."),
    ("Le no 1 mondial.", "Le n°<NB>1 mondial."),
    ("Le nº1 mondial.", "Le n°<NB>1 mondial."),
    ("Le N°1 mondial.", "Le N°<NB>1 mondial."),
    ("Le No 1 mondial.", "Le N°<NB>1 mondial."),
    ("Les n°1 et 2.", "Les n°<NB>1 et 2."),
    ("Voir p. 12 et art. 5.", "Voir p.<NB>12 et art.<NB>5."),
    ("Voir p.12.", "Voir p.<NB>12."),
    ("Voir l'article 5.", "Voir l’article 5."),
    ("La 2ème panne.", "La 2e panne."),
    ("La 2nde panne.", "La 2de panne."),
    ("La 1ere fois.", "La 1re fois."),
    ("La 3ième fois.", "La 3e fois."),
    ("Le 21ème incident.", "Le 21e incident."),
    ("Tombé à 19 heures.", "Tombé à 19<NB>heures."),
    ("Tél. 01 42 75 90 00.", "Tél. 01<NB>42<NB>75<NB>90<NB>00."),
    ("Tél. +33 1 42 75 90 00.", "Tél. +33<NB>1<NB>42<NB>75<NB>90<NB>00."),
    ("Appeler le 0970 818 818.", "Appeler le 0970<NB>818<NB>818."),
    ("Appeler le 0 800 123 456.", "Appeler le 0<NB>800<NB>123<NB>456."),
    ("Score : 3 à 0.", "Score<NB>: 3 à 0."),
    ("Le site est à 99.9 % disponible.", "Le site est à 99,9<NB>% disponible."),
    ("Un SLA de 99.99%.", "Un SLA de 99,99<NB>%."),
    ("3 min 20 s", "3<NB>min 20<NB>s"),
    ("§ 5 et § 6", "§<NB>5 et §<NB>6"),
    ("Près de 70 000 signalements.", "Près de 70<NN>000 signalements."),
    ("Entre 12 000 et 16 000 clients.", "Entre 12<NN>000 et 16<NN>000 clients."),
    ("Quelque 2 500 000 comptes.", "Quelque 2<NN>500<NN>000 comptes."),
    ("Plus de 1 000 clients.", "Plus de 1<NN>000 clients."),
]

/// Years stay whole; quantities of four digits are grouped, both bounds of an interval alike.
private let grouping: [(plain: String, expected: String)] = [
    ("Quelque 2000 personnes ont protesté.", "Quelque 2<NN>000 personnes ont protesté."),
    ("Entre 1500 et 2000 clients.", "Entre 1<NN>500 et 2<NN>000 clients."),
    ("En 2013 et 2014, 1200 pannes.", "En 2013 et 2014, 1<NN>200 pannes."),
    ("La panne de 2014, les 2014 clients.", "La panne de 2014, les 2<NN>014 clients."),
    ("Le billet n° 4521 est clos.", "Le billet n°<NB>4521 est clos."),
    ("Numéro vert : 0 800 10 20 30.", "Numéro vert<NB>: 0<NB>800<NB>10<NB>20<NB>30."),
]

/// What nothing may touch, within quotes and after an elided word.
private let nested: [(plain: String, expected: String)] = [
    ("Les sites d'Amazon.com et d'eBay.fr.", "Les sites d’Amazon.com et d’eBay.fr."),
    ("Écrire à \"contact@ovh.com\".", "Écrire à «<NB>contact@ovh.com<NB>»."),
    ("Le site \"https://a.fr/b?c=d\" est mort.", "Le site «<NB>https://a.fr/b?c=d<NB>» est mort."),
    ("Voir ovh.com/fr/cloud?x=1&y=2, puis rappeler.", "Voir ovh.com/fr/cloud?x=1&y=2, puis rappeler."),
    ("La version \"2.3.1\" est sortie.", "La version «<NB>2.3.1<NB>» est sortie."),
]

/// Amounts, those of English and of machines included.
private let money: [(plain: String, expected: String)] = [
    ("L'amende est de 40€.", "L’amende est de 40<NB>€."),
    ("L'amende est de €40.", "L’amende est de 40<NB>€."),
    ("L'amende est de 1500 €.", "L’amende est de 1<NN>500<NB>€."),
    ("L'amende est de 1,5M€.", "L’amende est de 1,5<NB>M€."),
    ("L'amende est de 3 Md€.", "L’amende est de 3<NB>Md€."),
    ("L'amende est de 300k€.", "L’amende est de 300<NB>k€."),
    ("L'amende est de $40 millions.", "L’amende est de 40<NB>millions de dollars."),
    ("L'amende est de 40 millions $.", "L’amende est de 40<NB>millions de dollars."),
    ("L'amende est de $1.5 million.", "L’amende est de 1,5<NB>million de dollars."),
    ("L'amende est de 40 M€.", "L’amende est de 40<NB>M€."),
    ("L'amende est de $40.", "L’amende est de 40<NB>$."),
    ("Le prix est de 5€/mois.", "Le prix est de 5<NB>€/mois."),
    ("Le prix est de 5 €/mois.", "Le prix est de 5<NB>€/mois."),
    ("100 000€", "100<NN>000<NB>€"),
    ("1 234,56 €", "1<NN>234,56<NB>€"),
    ("1.234,56 €", "1<NN>234,56<NB>€"),
    ("1,234.56 €", "1<NN>234,56<NB>€"),
    ("1234,56 €", "1<NN>234,56<NB>€"),
]

/// Dates, without the capitals of English.
private let calendar: [(plain: String, expected: String)] = [
    ("Le 1 avril, tout est tombé.", "Le 1er avril, tout est tombé."),
    ("Le 1er Avril, tout est tombé.", "Le 1er avril, tout est tombé."),
    ("Le 11 Mars 2014.", "Le 11 mars 2014."),
    ("Le 03 mars 2014.", "Le 3 mars 2014."),
    ("Tout est tombé Mardi.", "Tout est tombé mardi."),
    ("En Janvier et en Février.", "En janvier et en février."),
    ("De mi-Mars à fin Avril.", "De mi-mars à fin avril."),
]

/// Capitals with their accents, ligatures, sigles, titles of persons.
private let words: [(plain: String, expected: String)] = [
    ("Il a répondu .", "Il a répondu."),
    ("C'est un test.", "C’est un test."),
    ("C'est-à-dire demain.", "C’est-à-dire demain."),
    ("Le IIIème sommet.", "Le IIIe sommet."),
    ("Etats-Unis et Etat.", "États-Unis et État."),
    ("L'Etat et l'Eglise.", "L’État et l’Église."),
    ("Ecole fermée.", "École fermée."),
    ("A Paris, tout est tombé.", "À Paris, tout est tombé."),
    ("Panne. A midi, rien.", "Panne. À midi, rien."),
    ("Le plan A : attendre.", "Le plan A<NB>: attendre."),
    ("A bientôt, à Paris.", "À bientôt, à Paris."),
    ("Ca va mieux.", "Ça va mieux."),
    ("Evidemment, c'est tombé.", "Évidemment, c’est tombé."),
    ("Equipe mobilisée.", "Équipe mobilisée."),
    ("A l'arrêt depuis midi.", "À l’arrêt depuis midi."),
    ("Les CDs et les PCs.", "Les CD et les PC."),
    ("La S.N.C.F. est en panne.", "La SNCF est en panne."),
    ("Le C.H.U. de Rennes.", "Le CHU de Rennes."),
    ("L'O.N.U", "L’ONU"),
    ("Le logiciel M.E.Doc, piégé", "Le logiciel M.E.Doc, piégé"),
    ("L'O.N.U.", "L’ONU."),
    ("Mme Dupont et M. Martin.", "Mme<NB>Dupont et M.<NB>Martin."),
    ("M.Dupont a réagi.", "M.<NB>Dupont a réagi."),
    ("Mr. Musk a réagi.", "M.<NB>Musk a réagi."),
    ("MM. Dupont et Martin.", "MM.<NB>Dupont et Martin."),
    ("Melle Dupont.", "Mlle<NB>Dupont."),
    ("Dr Martin et Me Durand.", "Dr<NB>Martin et Me<NB>Durand."),
    ("Dr. Martin a parlé.", "Dr<NB>Martin a parlé."),
    ("Le Pr Raoult et Mgr Dupont.", "Le Pr<NB>Raoult et Mgr<NB>Dupont."),
    ("Mmes Dupont et Durand.", "Mmes<NB>Dupont et Durand."),
    ("Une oeuvre, une soeur, un oeil, un noeud, un voeu.", "Une œuvre, une sœur, un œil, un nœud, un vœu."),
    ("La manoeuvre a échoué.", "La manœuvre a échoué."),
    ("Les moeurs, le foetus, l'oesophage, les boeufs.", "Les mœurs, le fœtus, l’œsophage, les bœufs."),
    ("La coexistence des oeuvres.", "La coexistence des œuvres."),
    ("Goethe et Phoenix Coeur.", "Goethe et Phoenix Cœur."),
    ("Le site est tombé.Puis il est revenu.", "Le site est tombé. Puis il est revenu."),
    ("L'été et l'hiver.", "L’été et l’hiver."),
]

private let rows = [punctuation, quotes, dashes, numbers, money, calendar, words, grouping, nested].flatMap { $0 }

@Suite("Typography by families of faults")
struct TypographyFamilyTests {
    @Test("Mended", arguments: rows)
    func mended(_ row: (plain: String, expected: String)) {
        #expect(visible(Typography.imprimerie.text(row.plain)) == row.expected)
        #expect(visible(Typography.presse.text(row.plain)) == row.expected)
    }

    @Test("Mended once and for all", arguments: rows)
    func idempotent(_ row: (plain: String, expected: String)) {
        let once = Typography.imprimerie.text(row.plain)
        #expect(visible(Typography.imprimerie.text(once)) == row.expected)
    }
}
