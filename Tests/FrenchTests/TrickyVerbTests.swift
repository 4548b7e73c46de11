import French
import Testing

/// The verbs French writers look up, form by form, after Bescherelle and the Académie’s dictionary (9th edition).
@Suite("Verbs one looks up")
struct TrickyVerbTests {
    /// A row: infinitive · je or il in the present, nous, future, simple past, subjunctive (il), participle; `–` where
    /// the verb has none.
    private static let rows = """
        asseoir · assieds · asseyons · assiéra · assit · asseye · assis
        surseoir · sursois · sursoyons · surseoira · sursit · sursoie · sursis
        pouvoir · peux · pouvons · pourra · put · puisse · pu
        vouloir · veux · voulons · voudra · voulut · veuille · voulu
        savoir · sais · savons · saura · sut · sache · su
        valoir · vaux · valons · vaudra · valut · vaille · valu
        prévaloir · prévaux · prévalons · prévaudra · prévalut · prévale · prévalu
        devoir · dois · devons · devra · dut · doive · dû
        mouvoir · meus · mouvons · mouvra · mut · meuve · mû
        émouvoir · émeus · émouvons · émouvra · émut · émeuve · ému
        promouvoir · promeus · promouvons · promouvra · promut · promeuve · promu
        pourvoir · pourvois · pourvoyons · pourvoira · pourvut · pourvoie · pourvu
        prévoir · prévois · prévoyons · prévoira · prévit · prévoie · prévu
        entrevoir · entrevois · entrevoyons · entreverra · entrevit · entrevoie · entrevu
        décevoir · déçois · décevons · décevra · déçut · déçoive · déçu
        déchoir · déchois · déchoyons · déchoira · déchut · déchoie · déchu
        acquérir · acquiers · acquérons · acquerra · acquit · acquière · acquis
        conquérir · conquiers · conquérons · conquerra · conquit · conquière · conquis
        requérir · requiers · requérons · requerra · requit · requière · requis
        bouillir · bous · bouillons · bouillira · bouillit · bouille · bouilli
        cueillir · cueille · cueillons · cueillera · cueillit · cueille · cueilli
        accueillir · accueille · accueillons · accueillera · accueillit · accueille · accueilli
        assaillir · assaille · assaillons · assaillira · assaillit · assaille · assailli
        courir · cours · courons · courra · courut · coure · couru
        recourir · recours · recourons · recourra · recourut · recoure · recouru
        mourir · meurs · mourons · mourra · mourut · meure · mort
        fuir · fuis · fuyons · fuira · fuit · fuie · fui
        haïr · hais · haïssons · haïra · haït · haïsse · haï
        offrir · offre · offrons · offrira · offrit · offre · offert
        vêtir · vêts · vêtons · vêtira · vêtit · vête · vêtu
        servir · sers · servons · servira · servit · serve · servi
        asservir · asservis · asservissons · asservira · asservit · asservisse · asservi
        ressortir · ressors · ressortons · ressortira · ressortit · ressorte · ressorti
        répartir · répartis · répartissons · répartira · répartit · répartisse · réparti
        sentir · sens · sentons · sentira · sentit · sente · senti
        tenir · tiens · tenons · tiendra · tint · tienne · tenu
        prévenir · préviens · prévenons · préviendra · prévint · prévienne · prévenu
        maudire · maudis · maudissons · maudira · maudit · maudisse · maudit
        médire · médis · médisons · médira · médit · médise · médit
        suffire · suffis · suffisons · suffira · suffit · suffise · suffi
        nuire · nuis · nuisons · nuira · nuisit · nuise · nui
        conduire · conduis · conduisons · conduira · conduisit · conduise · conduit
        écrire · écris · écrivons · écrira · écrivit · écrive · écrit
        circoncire · circoncis · circoncisons · circoncira · circoncit · circoncise · circoncis
        rire · ris · rions · rira · rit · rie · ri
        vivre · vis · vivons · vivra · vécut · vive · vécu
        suivre · suis · suivons · suivra · suivit · suive · suivi
        croire · crois · croyons · croira · crut · croie · cru
        croître · croîs · croissons · croîtra · crût · croisse · crû
        accroître · accrois · accroissons · accroîtra · accrut · accroisse · accru
        connaître · connais · connaissons · connaîtra · connut · connaisse · connu
        naître · nais · naissons · naîtra · naquit · naisse · né
        plaire · plais · plaisons · plaira · plut · plaise · plu
        taire · tais · taisons · taira · tut · taise · tu
        conclure · conclus · concluons · conclura · conclut · conclue · conclu
        inclure · inclus · incluons · inclura · inclut · inclue · inclus
        exclure · exclus · excluons · exclura · exclut · exclue · exclu
        coudre · couds · cousons · coudra · cousit · couse · cousu
        moudre · mouds · moulons · moudra · moulut · moule · moulu
        résoudre · résous · résolvons · résoudra · résolut · résolve · résolu
        absoudre · absous · absolvons · absoudra · absolut · absolve · absous
        dissoudre · dissous · dissolvons · dissoudra · dissolut · dissolve · dissous
        craindre · crains · craignons · craindra · craignit · craigne · craint
        éteindre · éteins · éteignons · éteindra · éteignit · éteigne · éteint
        enfreindre · enfreins · enfreignons · enfreindra · enfreignit · enfreigne · enfreint
        contraindre · contrains · contraignons · contraindra · contraignit · contraigne · contraint
        vaincre · vaincs · vainquons · vaincra · vainquit · vainque · vaincu
        convaincre · convaincs · convainquons · convaincra · convainquit · convainque · convaincu
        rompre · romps · rompons · rompra · rompit · rompe · rompu
        interrompre · interromps · interrompons · interrompra · interrompit · interrompe · interrompu
        mettre · mets · mettons · mettra · mit · mette · mis
        battre · bats · battons · battra · battit · batte · battu
        extraire · extrais · extrayons · extraira · – · extraie · extrait
        soustraire · soustrais · soustrayons · soustraira · – · soustraie · soustrait
        satisfaire · satisfais · satisfaisons · satisfera · satisfit · satisfasse · satisfait
        envoyer · envoie · envoyons · enverra · envoya · envoie · envoyé
        nettoyer · nettoie · nettoyons · nettoiera · nettoya · nettoie · nettoyé
        essuyer · essuie · essuyons · essuiera · essuya · essuie · essuyé
        payer · paie · payons · paiera · paya · paie · payé
        grasseyer · grasseye · grasseyons · grasseyera · grasseya · grasseye · grasseyé
        jeter · jette · jetons · jettera · jeta · jette · jeté
        appeler · appelle · appelons · appellera · appela · appelle · appelé
        acheter · achète · achetons · achètera · acheta · achète · acheté
        geler · gèle · gelons · gèlera · gela · gèle · gelé
        céder · cède · cédons · cédera · céda · cède · cédé
        protéger · protège · protégeons · protégera · protégea · protège · protégé
        piéger · piège · piégeons · piégera · piégea · piège · piégé
        créer · crée · créons · créera · créa · crée · créé
        agréer · agrée · agréons · agréera · agréa · agrée · agréé
        arguer · argue · arguons · arguera · argua · argue · argué
        bénir · bénis · bénissons · bénira · bénit · bénisse · béni
        fleurir · fleuris · fleurissons · fleurira · fleurit · fleurisse · fleuri
        commencer · commence · commençons · commencera · commença · commence · commencé
        changer · change · changeons · changera · changea · change · changé
        naviguer · navigue · naviguons · naviguera · navigua · navigue · navigué
        révéler · révèle · révélons · révélera · révéla · révèle · révélé
        télécharger · télécharge · téléchargeons · téléchargera · téléchargea · télécharge · téléchargé
        exfiltrer · exfiltre · exfiltrons · exfiltrera · exfiltra · exfiltre · exfiltré
        tweeter · tweete · tweetons · tweetera · tweeta · tweete · tweeté
        liker · like · likons · likera · lika · like · liké
        crasher · crashe · crashons · crashera · crasha · crashe · crashé
        buguer · bugue · buguons · buguera · bugua · bugue · bugué
        bugger · bugge · buggons · buggera · bugga · bugge · buggé
        rebooter · reboote · rebootons · rebootera · reboota · reboote · rebooté
        hacker · hacke · hackons · hackera · hacka · hacke · hacké
        scroller · scrolle · scrollons · scrollera · scrolla · scrolle · scrollé
        patcher · patche · patchons · patchera · patcha · patche · patché
        débuguer · débugue · débuguons · débuguera · débugua · débugue · débugué
        googler · google · googlons · googlera · googla · google · googlé
        """

    @Test("Principal parts", arguments: rows.split(separator: "\n").map(String.init))
    func principalParts(_ row: String) throws {
        let cells = row.split(separator: " · ").map(String.init)
        let verb = try #require(Verb(cells[0]))
        let forms = [
            verb.form(.present, .first, .singular), verb.form(.present, .first, .plural),
            verb.form(.future, .third, .singular), verb.form(.simplePast, .third, .singular),
            verb.form(.subjunctive, .third, .singular), verb.pastParticiple(),
        ]
        #expect(forms.map { $0 ?? "–" } == Array(cells.dropFirst()))
    }

    @Test(
        "Verbs that lack forms",
        arguments: [
            ("gésir", Tense.present, Person.third, Number.singular, "gît"),
            ("gésir", .imperfect, .third, .plural, "gisaient"),
            ("gésir", .future, .third, .singular, "–"), ("seoir", .present, .third, .singular, "sied"),
            ("messeoir", .future, .third, .singular, "messiéra"), ("choir", .present, .first, .singular, "chois"),
            ("échoir", .present, .third, .singular, "échoit"), ("échoir", .present, .first, .singular, "–"),
            ("clore", .present, .third, .singular, "clôt"), ("clore", .imperfect, .third, .singular, "–"),
            ("éclore", .present, .third, .singular, "éclot"), ("frire", .present, .first, .plural, "–"),
            ("frire", .future, .third, .singular, "frira"), ("paître", .simplePast, .third, .singular, "–"),
            ("paître", .present, .third, .singular, "paît"), ("braire", .present, .third, .singular, "brait"),
            ("ouïr", .present, .first, .singular, "ois"), ("férir", .present, .third, .singular, "–"),
            ("quérir", .present, .third, .singular, "–"), ("sourdre", .present, .third, .singular, "sourd"),
            ("sourdre", .present, .first, .singular, "–"), ("traire", .simplePast, .third, .singular, "–"),
            ("faillir", .simplePast, .third, .singular, "faillit"),
            ("falloir", .conditional, .third, .singular, "faudrait"),
            ("falloir", .present, .first, .singular, "–"), ("pleuvoir", .simplePast, .third, .singular, "plut"),
        ])
    func defective(_ infinitive: String, _ tense: Tense, _ person: Person, _ number: Number, _ form: String) throws {
        #expect(try #require(Verb(infinitive)).form(tense, person, number) ?? "–" == form)
    }

    @Test(
        "The spelling of 1990",
        arguments: [
            ("céder", Tense.future, "cèdera"), ("protéger", .conditional, "protègerait"),
            ("étiqueter", .present, "étiquète"),
            ("ruisseler", .present, "ruissèle"), ("appeler", .present, "appelle"), ("jeter", .future, "jettera"),
            ("connaître", .present, "connait"), ("accroître", .future, "accroitra"), ("croître", .present, "croît"),
            ("plaire", .present, "plait"), ("surseoir", .future, "sursoira"), ("connaître", .simplePast, "connut"),
            ("connaître", .subjunctiveImperfect, "connût"),
        ])
    func rectified(_ infinitive: String, _ tense: Tense, _ form: String) throws {
        let verb = try #require(Verb(infinitive, orthography: .rectified1990))
        #expect(verb.form(tense, .third, .singular) == form)
    }

    @Test(
        "Participles in their four forms",
        arguments: [
            ("devoir", "dû due dus dues"), ("mouvoir", "mû mue mus mues"), ("recroître", "recrû recrue recrus recrues"),
            ("absoudre", "absous absoute absous absoutes"), ("dissoudre", "dissous dissoute dissous dissoutes"),
            ("inclure", "inclus incluse inclus incluses"), ("exclure", "exclu exclue exclus exclues"),
            ("créer", "créé créée créés créées"), ("maudire", "maudit maudite maudits maudites"),
            ("nuire", "nui nui nui nui"), ("pouvoir", "pu pu pu pu"),
        ])
    func participles(_ infinitive: String, _ forms: String) throws {
        let verb = try #require(Verb(infinitive))
        let agreements: [Agreement] = [.masculineSingular, .feminineSingular, .masculinePlural, .femininePlural]
        #expect(agreements.compactMap { verb.pastParticiple($0) }.joined(separator: " ") == forms)
    }
}
