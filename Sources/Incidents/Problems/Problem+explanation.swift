import Diagnostics

extension Problem {
    /// What an editor reads in the documentation: why the finding is told, and what to do.
    public var explanation: String {
        Problem.explanations[self] ?? ""
    }

    private static let explanations: [Problem: String] = [
        .unreadableFile:
            "Le fichier n’existe pas, ne peut pas être ouvert, ou n’en est pas un : un dossier, un tube, un périphérique.",
        .fileTooLarge: "Un fichier d’incident tient en quelques pages ; au-delà d’un mégaoctet, c’est une erreur.",
        .encoding: "Les fichiers sont du texte UTF-8. L’endroit indiqué est le premier octet qui n’en est pas.",
        .forbiddenCharacter: "Caractère de commande, séparateur invisible ou inversion du sens de lecture : à effacer.",
        .emptyFile: "Le fichier ne contient rien, ou seulement des commentaires.",
        .syntax: "Le fichier n’est pas du YAML. Les erreurs de syntaxe sont dites seules : le reste n’est pas lisible.",
        .unfinishedMerge:
            "Git a laissé deux versions dans le fichier, entre « <<<<<<< » et « >>>>>>> » : gardez-en une.",
        .severalDocuments: "Un fichier contient un seul enregistrement : pas de « --- » entre deux.",
        .duplicateKey: "Deux clés du même nom dans le même groupe : YAML n’en garderait qu’une.",
        .anchor:
            "Les ancres (« & ») et les renvois (« * ») de YAML ne sont pas admis : chaque valeur s’écrit à sa place.",
        .tag: "Un texte qui commence par « ! » est lu par YAML comme un type : écrivez-le en bloc.",
        .compositeKey: "Une clé est un mot.",
        .commaInBraces:
            "Entre accolades, une virgule finit la valeur : la suite devient une clé. Écrivez le texte en bloc.",
        .commentInText: "Une espace suivie de « # » commence un commentaire : la fin du texte n’est pas lue.",
        .unknownKey: "La clé n’existe pas à cet endroit. Une faute de frappe ferait perdre un fait : elle est refusée.",
        .missingKey: "Une clé nécessaire n’est pas écrite.",
        .emptyValue: "Une clé sans valeur ne dit rien : choisissez entre les cinq états d’un fait, ou retirez-la.",
        .groupTooLong:
            "Un groupe de mots tient en une ligne ou deux ; ce qui est long se cite ou se raconte en plusieurs faits.",
        .unexpectedType: "La clé attend un texte, une liste ou un groupe de clés, et a reçu autre chose.",
        .unknownValue: "La clé attend une valeur d’une liste fermée ; accents et majuscules sont indifférents.",
        .stateNotAllowed: "« aucun », « inconnu » et « non communiqué » n’ont de sens que pour certaines clés.",
        .exclusiveKeys: "Deux clés se contredisent ou font double emploi.",
        .schemaVersion: "La première clé d’un enregistrement est « schema: 1 ».",
        .number: "La clé attend un nombre en chiffres ; espaces entre milliers et virgule décimale sont admises.",
        .identifier: "Un identifiant entre dans des adresses : minuscules sans accent, chiffres et traits d’union.",
        .address: "Une adresse est complète : « https:// », le nom du site, le chemin.",
        .nounGroup:
            "Le texte doit être un groupe nominal avec son déterminant : « une panne », « de nombreux clients ».",
        .infinitiveGroup: "Le texte doit commencer par un infinitif : « annuler la modification ».",
        .prepositionalGroup: "Le texte doit commencer par sa préposition : « en France », « sur sa page d’état ».",
        .unknownActor:
            "Celui qui parle ou agit n’est ni déclaré dans services.yaml, ni écrit comme un groupe nominal. Une ville, un nom que l’on ne cite qu’une fois : « texte » et « genre ».",
        .unknownService: "Le service ou l’organisation n’est pas déclaré dans services.yaml.",
        .date: "La date n’a aucune des formes admises, ou n’existe pas dans le calendrier.",
        .offset: "Un décalage écrit (« +01:00 ») doit être celui du fuseau de l’enregistrement à cette date.",
        .skippedTime: "Cette heure n’a pas existé : elle tombe dans le passage à l’heure d’été.",
        .repeatedTime: "Cette heure a existé deux fois, au passage à l’heure d’hiver ; la première est retenue.",
        .unknownZone: "Le fuseau s’écrit comme « Europe/Paris » ; un nom inconnu n’est jamais remplacé.",
        .endBeforeStart: "« fin » précède « debut », quelle que soit leur précision.",
        .endWhileOngoing: "Un incident en cours n’a pas de fin : « retablissement_prevu » dit ce qui est annoncé.",
        .startNotFuture: "Une opération planifiée n’a pas encore commencé au point de vue de l’article.",
        .stepOutsideWindow:
            "Une étape précède le début, ou un rétablissement suit la fin. Ce qui a mené à l’incident se date sous « cause », dans « mecanisme ».",
        .afterPointOfView:
            "Rien de ce qui suit « vu_le » (par défaut le dernier point, sinon la publication) n’est dit accompli : ce qui est annoncé, chiffres compris, va sous « suites ».",
        .publishedBeforeEnd: "Un article ne peut pas dire résolu un incident qui finit après son point de vue.",
        .viewBeforeStart: "Le point de vue de l’article précède l’incident qu’il raconte.",
        .antecedentAfterStart: "Un antécédent précède l’incident.",
        .figureWithoutSource: "Un chiffre a une source : « selon ».",
        .figureWithObject:
            "Un chiffre dont le « sujet » fait l’« action » en est l’objet : l’action n’en a pas d’autre (« employer », non « réaliser | un chiffre d’affaires »).",
        .promiseOrDeed:
            "Un chiffre « affirmée » que l’organisation donne d’elle-même, sans date, serait dit accompli (« a investi ») : s’il est promis, sa place est sous « suites ».",
        .likelyPromise:
            "Un chiffre d’« investir », de « rembourser », d’« embaucher »… sans date serait dit accompli, alors qu’on l’annonce d’abord : datez-le s’il est fait.",
        .causeContradicted: "La cause est dite inconnue et donnée ailleurs, ou donnée et écartée.",
        .claimOfAccident:
            "Seuls une attaque, un sabotage ou une fuite de données se revendiquent, et une panne, sans confirmation.",
        .nameOfKind:
            "« evenement » nomme un accident, une erreur, une fermeture ou un sabotage ; « prestataire », qui a failli quand c’est un prestataire. Les autres natures ont leur nom.",
        .ornamentTooGrave: "À la gravité 5, le ton est sobre : aucun ornement.",
        .duplicateIdentifier: "Deux points, deux acteurs ou deux incidents portent le même identifiant.",
        .originalMissing: "Une citation traduite garde ses mots d’origine, pour qui vérifie.",
        .ambiguousScope:
            "« portee: nationale » s’écrit « dans tout le pays » : le lecteur comprend le sien, si « lieux » n’en nomme pas un autre.",
        .deathsOfTheIncident:
            "Une panne ou une fuite ne tue pas d’elle-même ; les morts de ce qui l’a causée se disent sous « faits ».",
        .stateVerb:
            "« équiper », « contenir », « héberger »… disent d’ordinaire un état (« équipait »), non un événement (« a équipé »).",
        .pastOfPlanned:
            "Sous « contexte », un fait sans date se dit au passé : d’une opération à venir, il passerait pour accompli.",
        .contestedIncident:
            "Une attaque ou une fuite que l’organisation dément, ou que l’on revendique sans que rien la confirme, serait dite comme un fait : « etabli: non » la dit présumée ; « etabli: oui » si d’autres l’ont établie.",
        .allegedAndEstablished:
            "« etabli: non » ne va qu’à une attaque ou à une fuite, passée ou en cours, que personne ne reconnaît ; ce qu’elle aurait fait a sa source.",
        .newsroomNotFound: "Le dossier n’a pas de depeche.yaml.",
        .recordNotFound: "Ni un fichier, ni un enregistrement du dossier « incidents ».",
        .layout: "« depeche point » n’a pas su où ajouter le point : le fichier est resté tel qu’il était.",
        .fileExists: "« init » et « new » ne remplacent rien : le fichier, ou l’un des fichiers, est déjà là.",
        .changedWhileRead:
            "Quelqu’un écrivait le fichier pendant qu’il était lu, plusieurs fois de suite : rien n’en a été retenu.",
        .linkLoop: "Un lien symbolique ne mène nulle part, ou revient à lui-même.",
    ]

    /// The chapters of the documentation.
    private static let chapters: [(title: String, first: Problem)] = [
        ("Le fichier", .unreadableFile), ("La syntaxe YAML", .syntax), ("Les clés", .unknownKey),
        ("Les valeurs", .number), ("Le temps", .date), ("La cohérence", .endBeforeStart),
        ("La rédaction", .newsroomNotFound),
    ]

    /// Where the chapters of the records end: what is found later, when articles are written, imported or published, is
    /// told by hand behind it, since those who find it stand above the records.
    public static let endOfRecords = "\n<!-- Fin de ce que Problem.documentation écrit. -->\n"

    /// `Documentation/diagnostics.md`, as far as records go.
    public static var documentation: String {
        var text = """
            # Les diagnostics

            Chaque diagnostic a un identifiant stable, entre crochets dans les messages :
            `incidents/x.yaml:12:3: erreur: … [cle-inconnue]`. Une erreur refuse l’enregistrement ; un avertissement
            non. Un enregistrement bien formé dit toutes ses erreurs à la fois. Les règles des flux ont leur propre liste :
            `depeche validate --rules`.

            """
        for problem in allCases {
            if let chapter = chapters.first(where: { $0.first == problem }) {
                text += "\n## \(chapter.title)\n\n| identifiant | | |\n|---|---|---|\n"
            }
            text += "| `\(problem.rawValue)` | \(problem.severity.label) | \(problem.explanation) |\n"
        }
        return text + endOfRecords
    }
}
