import French
import Testing

private let viewpoint = LocalDateTime(iso: "2014-03-12T09:00")

private func phrases(_ style: CalendarStyle) throws -> CalendarPhrases {
    CalendarPhrases(seenFrom: try #require(viewpoint), style: style)
}

@Suite("Calendar")
struct CalendarTests {
    @Test(
        "Days, by agencies and on the web",
        arguments: [
            ("2014-03-12", "mercredi", "ce mercredi 12 mars"), ("2014-03-11", "mardi", "mardi 11 mars"),
            ("2014-03-10", "lundi", "lundi 10 mars"), ("2014-03-06", "jeudi", "jeudi 6 mars"),
            ("2014-03-01", "le 1er mars", "le samedi 1er mars"), ("2013-03-11", "le 11 mars 2013", "le 11 mars 2013"),
            ("2014-03-13", "jeudi", "jeudi 13 mars"), ("2014-03-18", "mardi", "mardi 18 mars"),
            ("2014-04-01", "le 1er avril", "le mardi 1er avril"),
        ])
    func day(_ iso: String, _ agency: String, _ web: String) throws {
        let date = try #require(CalendarDate(iso: iso))
        #expect(visible(try phrases(.agence).day(date)) == agency)
        #expect(visible(try phrases(.web).day(date)) == web)
    }

    @Test(
        "Moments",
        arguments: [
            ("2014-03-11T19:30", "mardi à 19h30", "mardi 11 mars à 19<NB>h<NB>30"),
            ("2014-03-11T19:05", "mardi à 19h05", "mardi 11 mars à 19<NB>h<NB>05"),
            (
                "2014-03-11T00:00", "dans la nuit de lundi à mardi, à minuit",
                "dans la nuit du lundi 10 au mardi 11 mars, à minuit"
            ),
            ("2014-03-11T00:47", "mardi à 00h47", "mardi 11 mars à 0<NB>h<NB>47"),
        ])
    func moment(_ iso: String, _ agency: String, _ web: String) throws {
        let moment = ApproximateMoment(.minute(try #require(LocalDateTime(iso: iso))))
        #expect(visible(try phrases(.agence).moment(moment), profile: .presse) == agency)
        #expect(visible(try phrases(.web).moment(moment)) == web)
    }

    @Test("Bounds")
    func bounds() throws {
        let web = try phrases(.web)
        let agency = try phrases(.agence)
        let from = try #require(LocalDateTime(iso: "2014-03-11T19:00"))
        let end = try #require(LocalDateTime(iso: "2014-03-11T20:00"))
        let around = ApproximateMoment(.minute(from.adding(minutes: 8)), .around)
        #expect(visible(web.moment(around, sameDay: from.date)) == "vers 19<NB>h<NB>08")
        let between = ApproximateMoment(.minute(from), .between(upper: .minute(end)))
        #expect(visible(web.moment(between)) == "mardi 11 mars, entre 19<NB>h et 20<NB>h")
        #expect(visible(agency.moment(between), profile: .presse) == "mardi entre 19h00 et 20h00")
        let after = ApproximateMoment(.minute(from.adding(minutes: 47)), .after)
        #expect(visible(web.moment(after, sameDay: from.date)) == "après 19<NB>h<NB>47")
        #expect(visible(web.moment(ApproximateMoment(.year(2013)))) == "en 2013")
        #expect(visible(web.moment(ApproximateMoment(.month(year: 2013, month: 4)))) == "en avril 2013")
        let morning = ApproximateMoment(.dayPart(from.date, .morning, nil))
        #expect(visible(web.moment(morning)) == "mardi 11 mars au matin")
        #expect(visible(agency.moment(morning)) == "mardi matin")
        let evening = ApproximateMoment(.dayPart(from.date, .evening, .start))
        #expect(visible(web.moment(evening)) == "mardi 11 mars en début de soirée")
        let night = ApproximateMoment(.night(from.date))
        #expect(visible(agency.moment(night)) == "dans la nuit de mardi à mercredi")
        #expect(
            visible(web.moment(night)) == "dans la nuit du mardi 11 au mercredi 12 mars"
                || visible(web.moment(night)) == "dans la nuit du 11 au mercredi 12 mars")
        let old = try #require(CalendarDate(iso: "2014-01-03"))
        #expect(visible(web.night(old)) == "dans la nuit du 3 au 4 janvier")
    }

    @Test("Since")
    func since() throws {
        let web = try phrases(.web)
        let moment = ApproximateMoment(.minute(try #require(LocalDateTime(iso: "2014-03-11T19:01"))))
        #expect(visible(web.since(moment)) == "depuis mardi 11 mars à 19<NB>h<NB>01")
        let day = ApproximateMoment(.day(try #require(CalendarDate(iso: "2014-03-01"))))
        #expect(visible(try phrases(.agence).since(day)) == "depuis le 1er mars")
    }

    @Test(
        "Ranges of days",
        arguments: [
            ("2014-03-09", "2014-03-11", "de dimanche à mardi", "du dimanche 9 au mardi 11 mars"),
            ("2014-02-27", "2014-03-02", "du 27 février au 2 mars", "du 27 février au 2 mars"),
            // Two days in a row are no stretch.
            ("2014-03-08", "2014-03-09", "samedi et dimanche", "samedi 8 et dimanche 9 mars"),
            (
                "2014-01-31", "2014-02-01", "le 31 janvier et le 1er février",
                "vendredi 31 janvier et samedi 1er février"
            ),
            ("2013-05-12", "2013-05-13", "les 12 et 13 mai 2013", "les 12 et 13 mai 2013"),
            (
                "2012-12-31", "2013-01-01", "le 31 décembre 2012 et le 1er janvier 2013",
                "le 31 décembre 2012 et le 1er janvier 2013"
            ),
            (
                "2013-12-30", "2014-01-02", "du 30 décembre 2013 au 2 janvier 2014",
                "du 30 décembre 2013 au 2 janvier 2014"
            ),
        ])
    func days(_ from: String, _ end: String, _ agency: String, _ web: String) throws {
        let first = try #require(CalendarDate(iso: from))
        let last = try #require(CalendarDate(iso: end))
        #expect(visible(try phrases(.agence).range(first, last)) == agency)
        #expect(visible(try phrases(.web).range(first, last)) == web)
    }

    @Test("Range of hours")
    func hours() throws {
        let from = try #require(LocalDateTime(iso: "2014-03-11T19:00"))
        let range = visible(try phrases(.web).range(from, from.adding(minutes: 50)))
        #expect(range == "mardi 11 mars de 19<NB>h à 19<NB>h<NB>50")
        let agency = visible(try phrases(.agence).range(from, from.adding(minutes: 50)), profile: .presse)
        #expect(agency == "mardi de 19h00 à 19h50")
    }

    @Test("Part of a month")
    func stage() throws {
        let date = try #require(CalendarDate(iso: "2014-03-03"))
        #expect(visible(try phrases(.agence).monthStage(date)) == "au début du mois")
        #expect(visible(try phrases(.web).monthStage(date)) == "au début du mois de mars")
    }

    @Test(
        "Relative to an event, in days",
        arguments: [
            (-1, "la veille"), (-2, "l’avant-veille"), (1, "le lendemain"), (2, "le surlendemain"),
            (7, "une semaine plus tard"),
            (3, "trois jours plus tard"), (-14, "deux semaines plus tôt"), (0, "le même jour"),
        ])
    func relativeDays(_ days: Int, _ expected: String) throws {
        let anchor = try #require(CalendarDate(iso: "2014-03-11"))
        #expect(visible(CalendarPhrases.relative(from: anchor, to: anchor.adding(days: days))) == expected)
    }

    @Test(
        "Relative to an event, in minutes",
        arguments: [
            (7, "quelques minutes plus tard"), (20, "vingt minutes plus tard"), (30, "une demi-heure plus tard"),
            (50, "moins d’une heure plus tard"), (60, "une heure plus tard"), (90, "une heure et demie plus tard"),
            (115, "près de deux heures plus tard"), (130, "plus de deux heures plus tard"),
            (125, "un peu plus de deux heures plus tard"),
        ])
    func relativeMinutes(_ minutes: Int, _ expected: String) throws {
        let anchor = try #require(LocalDateTime(iso: "2014-03-11T10:00"))
        #expect(visible(CalendarPhrases.relative(from: anchor, to: anchor.adding(minutes: minutes))) == expected)
    }

    @Test(
        "Durations",
        arguments: [
            (46, "46<NB>minutes", "plus de 40<NB>minutes"),
            (1451, "24<NB>heures et 11<NB>minutes", "un peu plus de 24<NB>heures"),
            (33_120, "23 jours", "23 jours"), (75, "une heure et quart", "plus d’une heure"),
            (65, "une heure et cinq minutes", "plus d’une heure"),
            (2880, "deux jours", "deux jours"), (55, "55<NB>minutes", "près d’une heure"),
            (31, "31<NB>minutes", "une demi-heure environ"),
            (62, "une heure et deux minutes", "un peu plus d’une heure"),
            (90, "une heure et demie", "une heure et demie"),
            // A little more is less than a quarter of the unit.
            (434, "sept heures et 14<NB>minutes", "un peu plus de sept heures"),
            (447, "sept heures et 27<NB>minutes", "plus de sept heures"),
        ])
    func durations(_ minutes: Int, _ exact: String, _ rounded: String) {
        #expect(visible(Durations.exact(minutes: minutes)) == exact)
        #expect(visible(Durations.rounded(minutes: minutes)) == rounded)
    }
}
