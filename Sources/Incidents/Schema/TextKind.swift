/// The kinds of text a record holds: the forms of the guide.
enum TextKind: String, Sendable, Hashable, CaseIterable {
    case words = "texte"
    case paragraphs = "paragraphes"
    case slug = "identifiant"
    case webAddress = "adresse"
    case tagAuthority = "autorité"
    case zone = "zone"
    case version = "version"
    case nounGroup = "GN"
    case infinitiveGroup = "GI"
    case prepositionalGroup = "GP"
    case moment = "date"
    case period = "période"
    case dateTime = "jour et heure"
    case number = "nombre"
    case peopleCount = "nombre entier"
    case unit = "unité"
    case speaker = "source"
    case subject = "sujet"
    case service = "service"
    case actor = "acteur"

    /// What the form is, for the reader of a schema or of the reference.
    var explanation: String {
        switch self {
        case .words: "texte sur une ligne"
        case .paragraphs: "texte, en paragraphes s’il le faut"
        case .slug: "identifiant : minuscules sans accent, chiffres, traits d’union"
        case .webAddress: "adresse complète, avec « https:// »"
        case .tagAuthority: "nom de domaine et année"
        case .zone: "nom de zone, comme « Europe/Paris »"
        case .version: "le nombre 1"
        case .nounGroup: "groupe nominal, avec son déterminant"
        case .infinitiveGroup: "groupe infinitif ; une barre marque l’objet où il le faut"
        case .prepositionalGroup: "complément, avec sa préposition"
        case .moment: "date, avec sa précision"
        case .period: "date ou période"
        case .dateTime: "jour et heure exacts"
        case .number: "nombre, en chiffres"
        case .peopleCount: "nombre entier, avec sa réserve s’il en a une : « au moins 31 », « une vingtaine »"
        case .unit: "nom au pluriel, sans article"
        case .speaker: "« organisation », « service », un identifiant ou un nom de services.yaml, ou un groupe nominal"
        case .subject:
            "« organisation », « service », « incident », un identifiant ou un nom de services.yaml, ou un groupe nominal"
        case .service: "identifiant, sous « services » de services.yaml"
        case .actor: "identifiant de services.yaml"
        }
    }

    /// Whether YAML’s numbers are such texts too: `2014`, `12`.
    var takesNumbers: Bool {
        switch self {
        case .words, .paragraphs, .slug, .version, .moment, .period, .number, .peopleCount, .service, .actor: true
        case .webAddress, .tagAuthority, .zone, .nounGroup, .infinitiveGroup, .prepositionalGroup, .dateTime, .unit,
            .speaker, .subject:
            false
        }
    }

    /// ECMA-262, as JSON Schema has it. What needs a lexicon, a calendar or services.yaml is the reader’s alone.
    var pattern: String {
        switch self {
        case .slug, .service, .actor: Self.slugPattern
        case .webAddress: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]+"
        case .tagAuthority: "^(?=[^,]*\\.)[A-Za-z0-9.@_-]+,[0-9-]{4,10}$"
        case .zone: "^(?:UTC|[^/]+/.+)$"
        case .version: "^1$"
        case .moment: "^\(DatePatterns.moment)$"
        case .period: "^(?:\(DatePatterns.moment)|\(DatePatterns.period))$"
        case .dateTime: "^\(DatePatterns.minute)$"
        case .number: "^[-−]?[0-9 _\\u00a0\\u2009\\u202f]*[0-9][0-9 _\\u00a0\\u2009\\u202f]*(?:[.,][0-9]{0,9})?$"
        case .peopleCount: PeopleCount.pattern
        case .words, .paragraphs, .nounGroup, .infinitiveGroup, .prepositionalGroup, .unit, .speaker, .subject: "\\S"
        }
    }

    static let slugPattern = "^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$"
}

/// The dates of a record as patterns: their form, not whether the calendar has them.
private enum DatePatterns {
    private static let clock = "T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?"
    private static let day = "\\d{4}-\\d{2}-\\d{2}"
    static let minute = day + clock
    private static let date = "\\d{4}(?:-\\d{2}(?:-\\d{2}(?:\(clock))?)?)?"
    private static let stage = "(?:(?:en |au |à )?(?:d[ée]but|milieu|fin) (?:de |du |d['’])?(?:la |l['’])?)?"
    private static let part =
        "(?:au |à |le |la |en |dans la )?\(stage)"
        + "(?:matin[ée]e|matin|midi|mi-journ[ée]e|apr[èe]s-midi|soir[ée]e|soir)"
    private static let value = "(?:\(date)|\(day) \(part)|\(long))"
    private static let month =
        "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)"
    private static let rank = "(?:premier|1er|second|deuxi[èe]me|2e|troisi[èe]me|3e|quatri[èe]me|4e)"
    private static let long =
        "(?:[Aa]u |[ÀàAa] )?(?:[Ll]a |[Ll]['’]|[Ll]e )?(?:"
        + "(?:[Dd][ée]but|[Mm]i|[Mm]ilieu|[Ff]in)[ -](?:de |du mois de |d['’])?"
        + "(?:\(month) \\d{4}|\\d{4}(?:-\\d{2})?)"
        + "|\(month) \\d{4}|(?:[Pp]rintemps|[ÉéEe]t[ée]|[Aa]utomne) (?:de )?\\d{4}|[Hh]iver \\d{4}-\\d{4}"
        + "|\(rank) (?:semestre|trimestre) (?:de )?\\d{4})"
    private static let night = "(?:dans la )?nuit du \(day) au \(day)"
    static let moment =
        "(?:(?:(?:[Vv]ers|[Aa]pr[èe]s|[Aa]vant) )?\(value)|[Ee]ntre \(value) et \(value)|\(night))"
    static let period = "(?:du \(value) au \(value)|de \(value) à \(value))"
}
