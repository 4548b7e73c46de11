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
    ("2014-03-11", "2014-03-12", "mardi et mercredi", "mardi 11 et mercredi 12 mars"),
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

/// Seen from Wednesday 12 March 2014: the year is left out of its own parts, save of seasons.
private let partsOfYears: [(ApproximateMoment, String)] = [
    (ApproximateMoment(.yearPart(2022, .stage(.end))), "fin 2022"),
    (ApproximateMoment(.yearPart(2015, .stage(.start))), "début 2015"),
    (ApproximateMoment(.yearPart(2015, .stage(.middle))), "mi-2015"),
    (ApproximateMoment(.yearPart(2014, .stage(.end))), "à la fin de l’année"),
    (ApproximateMoment(.yearPart(2014, .stage(.start))), "au début de l’année"),
    (ApproximateMoment(.yearPart(2014, .stage(.middle))), "au milieu de l’année"),
    (ApproximateMoment(.yearPart(2022, .stage(.end)), .before), "avant fin 2022"),
    (ApproximateMoment(.yearPart(2014, .stage(.end)), .before), "avant la fin de l’année"),
    (ApproximateMoment(.yearPart(2024, .season(.spring))), "au printemps 2024"),
    (ApproximateMoment(.yearPart(2024, .season(.summer))), "à l’été 2024"),
    (ApproximateMoment(.yearPart(2024, .season(.autumn))), "à l’automne 2024"),
    (ApproximateMoment(.yearPart(2014, .season(.autumn))), "à l’automne 2014"),
    (ApproximateMoment(.yearPart(2024, .season(.winter))), "à l’hiver 2024-2025"),
    (ApproximateMoment(.yearPart(2024, .season(.summer)), .after), "après l’été 2024"),
    (ApproximateMoment(.yearPart(2025, .half(1))), "au premier semestre 2025"),
    (ApproximateMoment(.yearPart(2014, .half(2))), "au second semestre"),
    (ApproximateMoment(.yearPart(2026, .quarter(2))), "au deuxième trimestre 2026"),
    (ApproximateMoment(.yearPart(2026, .quarter(4)), .around), "vers le quatrième trimestre 2026"),
    (ApproximateMoment(.monthPart(year: 2024, month: 5, .middle)), "à la mi-mai 2024"),
    (ApproximateMoment(.monthPart(year: 2014, month: 5, .middle)), "à la mi-mai"),
    (ApproximateMoment(.monthPart(year: 2026, month: 1, .end)), "fin janvier 2026"),
    (ApproximateMoment(.monthPart(year: 2014, month: 8, .start)), "début août"),
    (
        ApproximateMoment(.yearPart(2012, .stage(.end)), .between(upper: .yearPart(2013, .stage(.start)))),
        "entre fin 2012 et début 2013"
    ),
    (
        ApproximateMoment(.month(year: 2013, month: 4), .between(upper: .month(year: 2013, month: 6))),
        "entre avril et juin 2013"
    ),
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

    @Test("Parts of years and months", arguments: partsOfYears)
    func partOfYear(_ row: (moment: ApproximateMoment, said: String)) throws {
        #expect(visible(web.moment(row.moment)) == row.said)
        #expect(visible(agency.moment(row.moment), profile: .presse) == row.said)
    }

    @Test(
        "Since parts of years",
        arguments: [
            (ApproximateMoment.Value.yearPart(2012, .stage(.end)), "depuis fin 2012"),
            (.yearPart(2014, .stage(.start)), "depuis le début de l’année"),
            (.yearPart(2013, .season(.autumn)), "depuis l’automne 2013"),
            (.monthPart(year: 2014, month: 2, .middle), "depuis la mi-février"),
        ])
    func since(_ value: ApproximateMoment.Value, _ said: String) throws {
        #expect(visible(web.since(ApproximateMoment(value))) == said)
    }

    @Test(
        "The days they are",
        arguments: [
            (ApproximateMoment.Value.yearPart(2022, .stage(.end)), "2022-10-01", "2022-12-31"),
            (.yearPart(2024, .season(.winter)), "2024-12-21", "2025-03-19"),
            (.yearPart(2025, .half(2)), "2025-07-01", "2025-12-31"),
            (.yearPart(2026, .quarter(2)), "2026-04-01", "2026-06-30"),
            (.monthPart(year: 2024, month: 2, .end), "2024-02-21", "2024-02-29"),
            (.month(year: 2023, month: 2), "2023-02-01", "2023-02-28"),
        ])
    func days(_ value: ApproximateMoment.Value, _ first: String, _ last: String) throws {
        let days = try #require(value.days)
        #expect([days.lowerBound.iso, days.upperBound.iso] == [first, last])
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
