/// Verbs of the third group, and the few irregular ones of the others.
///
/// Columns: members · the ending the rest replaces · je il nous ils (present) · future · simple past · participle.
/// `_` is an empty ending. The longest matching member wins. Source: Bescherelle, *La conjugaison pour tous*, tables 1, 2 and 21–88;
/// Grevisse et Goosse, *Le bon usage*, §§ 832–880.
enum IrregularVerbs {
    static let models: [VerbModel] = [
        // Auxiliaries.
        VerbModel(
            "être", "être", "suis es est sommes êtes sont", "ser", "fu", "été/été",
            subjunctive: "sois sois soit soyons soyez soient", imperative: "sois soyons soyez",
            presentParticiple: "étant", imperfect: "ét"),
        VerbModel(
            "avoir", "avoir", "ai as a avons avez ont", "aur", "eu", "eu",
            subjunctive: "aie aies ait ayons ayez aient", imperative: "aie ayons ayez", presentParticiple: "ayant"),
        // -er.
        VerbModel(
            "aller", "aller", "vais vas va allons allez vont", "ir", "alla", "allé",
            subjunctive: "aille allions aillent"),
        VerbModel("envoyer renvoyer", "oyer", "oie oie oyons oient", "err", "oya", "oyé"),
        // -ir.
        VerbModel("-venir -tenir", "enir", "iens ient enons iennent", "iendr", "in", "enu"),
        VerbModel("-quérir", "érir", "iers iert érons ièrent", "err", "i", "is"),
        VerbModel(
            "mentir démentir sentir ressentir consentir pressentir repentir partir repartir départir", "tir",
            "s t tons tent", "tir", "ti", "ti"),
        VerbModel("sortir ressortir", "tir", "s t tons tent", "tir", "ti", "ti"),
        VerbModel("servir desservir resservir", "vir", "s t vons vent", "vir", "vi", "vi"),
        VerbModel("dormir endormir rendormir redormir", "mir", "s t mons ment", "mir", "mi", "mi"),
        VerbModel("-bouillir", "bouillir", "bous bout bouillons bouillent", "bouillir", "bouilli", "bouilli"),
        VerbModel("-courir", "rir", "rs rt rons rent", "rr", "ru", "ru"),
        VerbModel("-mourir", "ourir", "eurs eurt ourons eurent", "ourr", "ouru", "ort"),
        VerbModel("-ouvrir -ffrir", "rir", "re re rons rent", "rir", "ri", "ert"),
        VerbModel("-cueillir", "ir", "e e ons ent", "er", "i", "i"),
        VerbModel("assaillir tressaillir défaillir", "ir", "e e ons ent", "ir", "i", "i"),
        VerbModel("saillir", "ir", "e e ons ent", "ir", "i", "i"),
        VerbModel("faillir", "aillir", "aux aut aillons aillent", "aillir", "ailli", "ailli", gaps: [.noImperative]),
        VerbModel("-vêtir", "ir", "s _ ons ent", "ir", "i", "u"),
        VerbModel("-fuir", "ir", "is it yons ient", "ir", "i", "i"),
        VerbModel("-haïr", "ïr", "is it ïssons ïssent", "ïr", "ï", "ï"),
        VerbModel("amuïr", "ïr", "ïs ït ïssons ïssent", "ïr", "ï", "ï"),
        VerbModel("ouïr", "uïr", "is it yons ient", "uïr", "uï", "uï"),
        VerbModel(
            "gésir", "ésir", "is ît isons isent", "", "", "", gaps: [.noFuture, .noSubjunctive, .noImperative]),
        VerbModel(
            "férir", "érir", "érs ért érons érent", "", "", "éru",
            presentParticiple: "-", gaps: [.participleOnly]),
        // -oir.
        VerbModel("-cevoir", "cevoir", "çois çoit cevons çoivent", "cevr", "çu", "çu"),
        VerbModel("devoir redevoir", "evoir", "ois oit evons oivent", "evr", "u", "û/ue"),
        VerbModel("mouvoir", "ouvoir", "eus eut ouvons euvent", "ouvr", "u", "û/ue"),
        VerbModel("émouvoir promouvoir", "ouvoir", "eus eut ouvons euvent", "ouvr", "u", "u"),
        VerbModel("-voir", "voir", "vois voit voyons voient", "verr", "vi", "vu"),
        VerbModel("prévoir", "voir", "vois voit voyons voient", "voir", "vi", "vu"),
        VerbModel("pourvoir dépourvoir", "voir", "vois voit voyons voient", "voir", "vu", "vu"),
        VerbModel(
            "savoir resavoir", "avoir", "ais ait avons avent", "aur", "u", "u",
            subjunctive: "ache achions achent", imperative: "ache achons achez", presentParticiple: "achant"),
        VerbModel(
            "pouvoir", "pouvoir", "peux peut pouvons peuvent", "pourr", "pu", "pu/pu",
            subjunctive: "puisse puissions puissent", gaps: [.noImperative]),
        VerbModel(
            "vouloir revouloir", "ouloir", "eux eut oulons eulent", "oudr", "oulu", "oulu",
            subjunctive: "euille oulions euillent", imperative: "euille euillons euillez"),
        VerbModel(
            "-valoir", "aloir", "aux aut alons alent", "audr", "alu", "alu", subjunctive: "aille alions aillent"),
        VerbModel("prévaloir", "aloir", "aux aut alons alent", "audr", "alu", "alu"),
        VerbModel(
            "falloir", "falloir", "faut faut fallons fallent", "faudr", "fallu", "fallu/fallu",
            subjunctive: "faille faillions faillent", presentParticiple: "-", gaps: [.impersonal, .noImperative]),
        VerbModel(
            "pleuvoir repleuvoir", "euvoir", "eus eut euvons euvent", "euvr", "u", "u/u",
            gaps: [.thirdPerson, .noImperative]),
        VerbModel(
            "-asseoir", "eoir", "ieds ied eyons eyent", "iér", "i", "is"),
        VerbModel(
            "seoir messeoir", "eoir", "ieds ied eyons iéent", "iér", "", "is", subjunctive: "iée eyions iéent",
            gaps: [.thirdPerson, .noImperative]),
        VerbModel("surseoir", "eoir", "ois oit oyons oient", "eoir", "i", "is"),
        VerbModel(
            "choir", "oir", "ois oit oyons oient", "oir", "u", "u", gaps: [.noSubjunctive, .noImperative, .noImperfect]),
        VerbModel("déchoir", "oir", "ois oit oyons oient", "oir", "u", "u"),
        VerbModel(
            "échoir", "oir", "ois oit oyons oient", "oir", "u", "u", presentParticiple: "éant",
            gaps: [.thirdPerson, .noImperative]),
        // -re.
        VerbModel("-andre -endre -ondre -erdre -ordre", "re", "s _ ons ent", "r", "i", "u"),
        VerbModel("-prendre", "endre", "ends end enons ennent", "endr", "i", "is"),
        VerbModel("-battre", "tre", "s _ tons tent", "tr", "ti", "tu"),
        VerbModel("-mettre", "ettre", "ets et ettons ettent", "ettr", "i", "is"),
        VerbModel("-foutre", "tre", "s t tons tent", "tr", "", "tu"),
        VerbModel("-aindre -eindre -oindre", "ndre", "ns nt gnons gnent", "ndr", "gni", "nt"),
        VerbModel("-résoudre", "soudre", "sous sout solvons solvent", "soudr", "solu", "solu"),
        VerbModel("-absoudre -dissoudre", "soudre", "sous sout solvons solvent", "soudr", "solu", "sous/soute"),
        VerbModel("soudre", "soudre", "sous sout solvons solvent", "soudr", "", ""),
        VerbModel("-coudre", "oudre", "ouds oud ousons ousent", "oudr", "ousi", "ousu"),
        VerbModel("-moudre", "oudre", "ouds oud oulons oulent", "oudr", "oulu", "oulu"),
        VerbModel("-rompre", "re", "s t ons ent", "r", "i", "u"),
        VerbModel("-vaincre", "cre", "cs c quons quent", "cr", "qui", "cu"),
        VerbModel("naître renaître", "aître", "ais aît aissons aissent", "aîtr", "aqui", "é"),
        VerbModel("-aître", "aître", "ais aît aissons aissent", "aîtr", "u", "u"),
        VerbModel("paître", "aître", "ais aît aissons aissent", "aîtr", "", ""),
        VerbModel("croître", "oître", "oîs oît oissons oissent", "oîtr", "û", "û/ue"),
        VerbModel("recroître", "oître", "ois oît oissons oissent", "oîtr", "u", "û/ue"),
        VerbModel("-oître", "oître", "ois oît oissons oissent", "oîtr", "u", "u"),
        VerbModel("-croire", "oire", "ois oit oyons oient", "oir", "u", "u"),
        VerbModel("-boire", "oire", "ois oit uvons oivent", "oir", "u", "u"),
        VerbModel("rire sourire", "rire", "ris rit rions rient", "rir", "ri", "ri/ri"),
        VerbModel("frire", "re", "s t ons ent", "r", "", "t", gaps: [.noWe, .noSubjunctive]),
        VerbModel("-crire", "re", "s t vons vent", "r", "vi", "t"),
        VerbModel("-suivre", "ivre", "is it ivons ivent", "ivr", "ivi", "ivi"),
        VerbModel("-vivre", "ivre", "is it ivons ivent", "ivr", "écu", "écu"),
        VerbModel("-clure", "ure", "us ut uons uent", "ur", "u", "u"),
        VerbModel("inclure occlure reclure", "ure", "us ut uons uent", "ur", "u", "us"),
        VerbModel("clore", "ore", "os ôt osons osent", "or", "", "os", gaps: [.noWe]),
        VerbModel("éclore enclore déclore", "ore", "os ot osons osent", "or", "", "os", gaps: [.noImperfect]),
        VerbModel("-lire", "ire", "is it isons isent", "ir", "u", "u"),
        VerbModel("dire redire", "ire", "is is it isons ites isent", "ir", "i", "it"),
        VerbModel("-dire", "ire", "is it isons isent", "ir", "i", "it"),
        VerbModel("maudire", "ire", "is it issons issent", "ir", "i", "it"),
        VerbModel("suffire", "ire", "is it isons isent", "ir", "i", "i/i"),
        VerbModel("confire déconfire", "ire", "is it isons isent", "ir", "i", "it"),
        VerbModel("circoncire", "ire", "is it isons isent", "ir", "i", "is"),
        VerbModel("-uire", "ire", "is it isons isent", "ir", "isi", "it"),
        VerbModel("nuire entre-nuire entrenuire luire reluire", "ire", "is it isons isent", "ir", "isi", "i/i"),
        VerbModel(
            "bruire", "ire", "is it issons issent", "ir", "", "it", gaps: [.thirdPerson]),
        VerbModel("-traire braire raire", "aire", "ais ait ayons aient", "air", "", "ait"),
        VerbModel(
            "-faire", "aire", "ais ais ait aisons aites ont", "er", "i", "ait", subjunctive: "asse assions assent"),
        VerbModel("-plaire", "aire", "ais aît aisons aisent", "air", "u", "u/u"),
        VerbModel("taire", "aire", "ais ait aisons aisent", "air", "u", "u"),
        // What is left of old verbs.
        VerbModel("sourdre", "re", "s _ ons ent", "r", "", "", gaps: [.thirdPerson, .noImperative]),
        VerbModel("apparoir", "aroir", "ert ert ert ert", "", "", "", presentParticiple: "-", gaps: [.only3s]),
        VerbModel("chaloir", "aloir", "aut aut aut aut", "", "", "", presentParticiple: "-", gaps: [.only3s]),
        VerbModel("occire", "ire", "is it isons isent", "", "", "is", presentParticiple: "-", gaps: [.participleOnly]),
        VerbModel(
            "forclore", "ore", "os ôt osons osent", "", "", "os", presentParticiple: "-", gaps: [.participleOnly]),
        VerbModel(
            "quérir", "érir", "iers iert érons ièrent", "", "", "", presentParticiple: "-", gaps: [.participleOnly]),
        VerbModel("ravoir", "avoir", "ai as avons ont", "", "", "", presentParticiple: "-", gaps: [.participleOnly]),
        VerbModel(
            "advenir", "enir", "iens ient enons iennent", "iendr", "in", "enu", gaps: [.thirdPerson, .noImperative]),
        VerbModel("issir", "ir", "is it ons ent", "", "", "u", presentParticiple: "-", gaps: [.participleOnly]),
        VerbModel("tistre", "tre", "s t sons sent", "", "", "su", presentParticiple: "-", gaps: [.participleOnly]),
    ]

    /// The rows of whole infinitives.
    private static let infinitives = WordTable(members { !$0.hasPrefix("-") })
    /// The rows of endings.
    private static let endings = WordTable(members { $0.hasPrefix("-") }.map { (String($0.0.dropFirst()), $0.1) })

    private static func members(_ isWanted: (String) -> Bool) -> [(String, Int)] {
        models.enumerated().flatMap { row, model in
            VerbModel.words(model.members).filter(isWanted).map { ($0, row) }
        }
    }

    /// Whether an infinitive is in the table by itself, not by its ending.
    static func contains(_ infinitive: String) -> Bool { infinitives[infinitive] != nil }

    /// The row of an infinitive in ``models``: of the whole word first, then of its longest known ending.
    static func row(_ infinitive: String) -> Int? {
        infinitives[infinitive] ?? infinitive.endings.lazy.compactMap { endings[$0] }.first
    }

    static func model(_ infinitive: String) -> VerbModel? { row(infinitive).map { models[$0] } }
}
