import French
import Testing

/// Seen from Wednesday 12 March 2014 at nine: a moment, what an agency says of it, what a page read later says.
private let moments: [(iso: String, agency: String, web: String)] = [
    ("2014-03-12", "mercredi", "ce mercredi 12 mars"),
    ("2014-03-07", "vendredi", "vendredi 7 mars"),
    ("2014-03-05", "le 5 mars", "le mercredi 5 mars"),
    ("2014-02-12", "le 12 février", "le mercredi 12 février"),
    ("2014-03-17", "lundi", "lundi 17 mars"),
    ("2014-03-19", "le 19 mars", "le mercredi 19 mars"),
    ("2013-12-31", "le 31 décembre 2013", "le 31 décembre 2013"),
    ("2015-01-01", "le 1er janvier 2015", "le 1er janvier 2015"),
    ("2014-03-11T12:00", "mardi à midi", "mardi 11 mars à midi"),
    ("2014-03-11T12:30", "mardi à 12h30", "mardi 11 mars à 12<NB>h<NB>30"),
    ("2014-03-11T00:30", "mardi à 00h30", "mardi 11 mars à 0<NB>h<NB>30"),
    ("2014-03-11T09:05", "mardi à 09h05", "mardi 11 mars à 9<NB>h<NB>05"),
    ("2014-03-11T19:00", "mardi à 19h00", "mardi 11 mars à 19<NB>h"),
    ("2014-03-12T08:00", "mercredi à 08h00", "ce mercredi 12 mars à 8<NB>h"),
    ("2014-03-01T14:00", "le 1er mars à 14h00", "le samedi 1er mars à 14<NB>h"),
    ("2013-03-11T14:00", "le 11 mars 2013 à 14h00", "le 11 mars 2013 à 14<NB>h"),
]

/// From one to the other, across days, months and years; *ce* never points at one of two days.
private let ranges: [(from: String, end: String, agency: String, web: String)] = [
    ("2014-03-11T19:00", "2014-03-11T20:00", "mardi de 19h00 à 20h00", "mardi 11 mars de 19<NB>h à 20<NB>h"),
    (
        "2014-03-11T23:00", "2014-03-12T02:00", "de mardi à 23h00 à mercredi à 02h00",
        "du mardi 11 mars à 23<NB>h au mercredi 12 mars à 2<NB>h"
    ),
    ("2014-03-11T12:00", "2014-03-11T18:30", "mardi de midi à 18h30", "mardi 11 mars de midi à 18<NB>h<NB>30"),
    (
        "2014-03-01T22:00", "2014-03-02T06:00", "du 1er mars à 22h00 au 2 mars à 06h00",
        "du samedi 1er mars à 22<NB>h au dimanche 2 mars à 6<NB>h"
    ),
    ("2014-03-11", "2014-03-12", "de mardi à mercredi", "du mardi 11 au mercredi 12 mars"),
    ("2014-03-01", "2014-03-31", "du 1er au 31 mars", "du 1er au 31 mars"),
    ("2013-12-30", "2014-01-02", "du 30 décembre 2013 au 2 janvier 2014", "du 30 décembre 2013 au 2 janvier 2014"),
    ("2013-05-12", "2013-05-16", "du 12 au 16 mai 2013", "du 12 au 16 mai 2013"),
    ("2014-03-13", "2014-03-15", "de jeudi à samedi", "du jeudi 13 au samedi 15 mars"),
    ("2014-03-07", "2014-03-12", "de vendredi à mercredi", "du vendredi 7 au mercredi 12 mars"),
]

private let nights: [(evening: String, agency: String, web: String)] = [
    ("2014-03-11", "dans la nuit de mardi à mercredi", "dans la nuit du mardi 11 au mercredi 12 mars"),
    ("2014-03-08", "dans la nuit de samedi à dimanche", "dans la nuit du samedi 8 au dimanche 9 mars"),
    ("2014-02-28", "dans la nuit du 28 février au 1er mars", "dans la nuit du 28 février au 1er mars"),
    (
        "2013-12-31", "dans la nuit du 31 décembre 2013 au 1er janvier 2014",
        "dans la nuit du 31 décembre 2013 au 1er janvier 2014"
    ),
    ("2013-05-03", "dans la nuit du 3 au 4 mai 2013", "dans la nuit du 3 au 4 mai 2013"),
]

@Suite("Dates by families")
struct CalendarFamilyTests {
    private let agency: CalendarPhrases
    private let web: CalendarPhrases

    init() throws {
        let viewpoint = try #require(LocalDateTime(iso: "2014-03-12T09:00"))
        agency = CalendarPhrases(seenFrom: viewpoint, style: .agence)
        web = CalendarPhrases(seenFrom: viewpoint, style: .web)
    }

    @Test("Moments", arguments: moments)
    func moment(_ row: (iso: String, agency: String, web: String)) throws {
        let value: ApproximateMoment.Value
        if let minute = LocalDateTime(iso: row.iso) {
            value = .minute(minute)
        } else {
            value = .day(try #require(CalendarDate(iso: row.iso)))
        }
        #expect(visible(agency.moment(ApproximateMoment(value)), profile: .presse) == row.agency)
        #expect(visible(web.moment(ApproximateMoment(value))) == row.web)
    }

    @Test("Ranges", arguments: ranges)
    func range(_ row: (from: String, end: String, agency: String, web: String)) throws {
        let said: [[Token]]
        if let from = LocalDateTime(iso: row.from), let end = LocalDateTime(iso: row.end) {
            said = [agency.range(from, end), web.range(from, end)]
        } else {
            let from = try #require(CalendarDate(iso: row.from))
            let end = try #require(CalendarDate(iso: row.end))
            said = [agency.range(from, end), web.range(from, end)]
        }
        #expect(visible(said[0], profile: .presse) == row.agency)
        #expect(visible(said[1]) == row.web)
    }

    @Test("Nights", arguments: nights)
    func night(_ row: (evening: String, agency: String, web: String)) throws {
        let evening = try #require(CalendarDate(iso: row.evening))
        #expect(visible(agency.night(evening)) == row.agency)
        #expect(visible(web.night(evening)) == row.web)
    }

    @Test(
        "Durations, exact and rounded",
        arguments: [
            (15, "15<NB>minutes", "un quart d’heure"), (45, "45<NB>minutes", "trois quarts d’heure"),
            (59, "59<NB>minutes", "près d’une heure"), (100, "une heure et 40<NB>minutes", "plus d’une heure et demie"),
            (135, "deux heures et quart", "plus de deux heures"), (150, "deux heures et demie", "deux heures et demie"),
            (165, "deux heures trois quarts", "près de trois heures"), (2160, "36<NB>heures", "36<NB>heures"),
            (10_080, "sept jours", "une semaine"), (20_160, "14 jours", "deux semaines"),
        ])
    func duration(_ minutes: Int, _ exact: String, _ rounded: String) {
        #expect(visible(Durations.exact(minutes: minutes)) == exact)
        #expect(visible(Durations.rounded(minutes: minutes)) == rounded)
    }

    @Test(
        "The hour of a zone",
        arguments: [
            ("Europe/Paris", "heure de Paris"), ("Europe/London", "heure de Londres"),
            ("Africa/Cairo", "heure du Caire"), ("Africa/Algiers", "heure d’Alger"),
            ("America/Los_Angeles", "heure de Los Angeles"), ("America/Montreal", "heure de Montréal"),
            ("America/Martinique", "heure de la Martinique"), ("America/Havana", "heure de La Havane"),
            ("Indian/Reunion", "heure de La Réunion"), ("Pacific/Honolulu", "heure d’Honolulu"),
            ("Asia/Hong_Kong", "heure de Hong Kong"), ("America/Halifax", "heure de Halifax"),
            ("Europe/Helsinki", "heure d’Helsinki"), ("Asia/Kolkata", "heure de New Delhi"),
            ("Australia/Lord_Howe", "heure de Lord Howe"), ("America/Argentina/Buenos_Aires", "heure de Buenos Aires"),
            ("America/New_York", "heure de New York"), ("Asia/Yerevan", "heure d’Erevan"), ("UTC", "temps universel"),
        ])
    func zone(_ identifier: String, _ expected: String) {
        #expect(Typesetter.text(ZoneNames.hour(of: identifier)) == expected)
    }
}
