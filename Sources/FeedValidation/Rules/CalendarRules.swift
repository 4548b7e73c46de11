internal import Diagnostics

// Rules of iCalendar, RFC 5545, for the calendars of dated events that sites publish.
extension FeedRule {
    static let calendarEncoding = FeedRule(
        .error, "ics-encodage", "Un calendrier est du texte UTF-8, sans caractère de commande", "RFC 5545, § 3.1.4")
    static let calendarTooLarge = FeedRule(
        .error, "ics-trop-gros", "Le calendrier ne dépasse pas la taille admise", "Dépêche, protection contre l’abus")
    static let calendarLineEnd = FeedRule(
        .error, "ics-fin-de-ligne", "Les lignes finissent par CR LF", "RFC 5545, § 3.1")
    static let calendarLineLength = FeedRule(
        .error, "ics-ligne-longue", "Une ligne ne dépasse pas 75 octets, la suite étant repliée", "RFC 5545, § 3.1")
    static let calendarSyntax = FeedRule(
        .error, "ics-ligne-mal-formee", "Une ligne a la forme NOM;PARAMÈTRE=valeur:valeur", "RFC 5545, § 3.1")
    static let calendarNesting = FeedRule(
        .error, "ics-emboitement", "Chaque BEGIN a son END, et le calendrier est un seul VCALENDAR",
        "RFC 5545, § 3.4, 3.6")
    static let calendarMissing = FeedRule(
        .error, "ics-propriete-manquante",
        "Un calendrier a VERSION et PRODID, un événement UID, DTSTAMP et DTSTART", "RFC 5545, § 3.6, 3.6.1")
    static let calendarDuplicate = FeedRule(
        .error, "ics-propriete-double", "Une propriété non répétable n’est donnée qu’une fois",
        "RFC 5545, § 3.6, 3.6.1")
    static let calendarEmpty = FeedRule(
        .error, "ics-sans-evenement", "Un calendrier a au moins un composant", "RFC 5545, § 3.6")
    static let calendarVersion = FeedRule(.error, "ics-version", "La version est 2.0", "RFC 5545, § 3.7.4")
    static let calendarDate = FeedRule(
        .error, "ics-date", "Les dates ont la forme AAAAMMJJ ou AAAAMMJJTHHMMSSZ, et sont de vrais jours",
        "RFC 5545, § 3.3.4, 3.3.5, 3.8.7.2")
    static let calendarOrder = FeedRule(
        .error, "ics-fin-avant-debut", "DTEND suit DTSTART et a le même type, sans DURATION",
        "RFC 5545, § 3.6.1, 3.8.2.2")
    static let calendarText = FeedRule(
        .error, "ics-texte", "Dans un texte, \\ , ; et les fins de ligne sont échappés", "RFC 5545, § 3.3.11")
    static let calendarUID = FeedRule(
        .error, "ics-uid-double", "Chaque événement a un UID qui n’est qu’à lui", "RFC 5545, § 3.8.4.7")
    static let calendarAddress = FeedRule(
        .error, "ics-adresse", "Une adresse est entière", "RFC 5545, § 3.3.13, 3.8.4.6")
    static let calendarUnknown = FeedRule(
        .warning, "ics-propriete-inconnue", "Les propriétés sont celles de la norme, ou commencent par X-",
        "RFC 5545, § 3.8.8 ; RFC 7986")

    static let calendar: [FeedRule] = [
        calendarEncoding, calendarTooLarge, calendarLineEnd, calendarLineLength, calendarSyntax, calendarNesting,
        calendarMissing, calendarDuplicate, calendarEmpty, calendarVersion, calendarDate, calendarOrder, calendarText,
        calendarUID, calendarAddress, calendarUnknown,
    ]
}
