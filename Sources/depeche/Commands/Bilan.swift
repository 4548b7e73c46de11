import ArgumentParser
import Diagnostics
import French
import Incidents
import Publication
import Writing

struct Bilan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bilan",
        abstract: "Écrit le bilan d’une période : combien d’incidents, lesquels, plus ou moins qu’avant.",
        discussion: """
            La période va de « --du » à « --au », jours compris, ou tient en une option : « --mois 2025-10 », \
            « --annee 2025 », « --semaine 2025-10-06 » (la semaine de ce jour). Un incident compte au jour où il commence.
            """)

    @Option(help: ArgumentHelp("Le premier jour.", valueName: "jour"))
    var du: Day?

    @Option(help: ArgumentHelp("Le dernier jour.", valueName: "jour"))
    var au: Day?

    @Option(help: ArgumentHelp("Un mois entier.", valueName: "AAAA-MM"))
    var mois: Month?

    @Option(help: ArgumentHelp("Une année entière.", valueName: "AAAA"))
    var annee: Year?

    @Option(help: ArgumentHelp("La semaine, du lundi au dimanche, qui contient ce jour.", valueName: "jour"))
    var semaine: Day?

    @Option(help: ArgumentHelp("La forme du texte.", valueName: "forme"))
    var format: ArticleFormat = .texte

    @Flag(help: "Dit, sous chaque phrase, d’où elle est calculée.")
    var explain = false

    @OptionGroup var folder: NewsroomOption

    func validate() throws {
        let given = [du != nil || au != nil, mois != nil, annee != nil, semaine != nil].count(where: \.self)
        guard given == 1 else {
            throw ValidationError(
                "dites une période et une seule : « --du » et « --au », « --mois », « --annee » ou « --semaine ».")
        }
        if (du == nil) != (au == nil) {
            throw ValidationError("« --du » et « --au » vont ensemble.")
        }
        if period == nil { throw ValidationError("« --au » vient avant « --du ».") }
    }

    private var period: ReviewPeriod? {
        if let mois { return mois.period }
        if let annee { return annee.period }
        if let semaine {
            let monday = semaine.date.adding(days: -semaine.date.weekday)
            return ReviewPeriod(monday, monday.adding(days: 6))
        }
        guard let du, let au else { return nil }
        return ReviewPeriod(du.date, au.date)
    }

    func run() throws {
        let printer = FindingsPrinter(newsroom: folder.newsroom)
        let newsroom = try printer.guarding { () throws(Refusal) in try folder.load() }
        let desk = try printer.guarding { () throws(Refusal) in try Desk(newsroom) }
        guard let period else { return }
        let (review, found) = desk.review(of: period)
        try printer.tell(Findings(newsroom.warnings + found))
        Console.print(
            explain ? Explanation.text(review, record: "") : desk.templates.render(review, as: format))
    }

    // MARK: Days, months and years as arguments

    struct Day: ExpressibleByArgument {
        let date: CalendarDate

        init?(argument: String) {
            let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
                let date = CalendarDate(year: year, month: month, day: day)
            else { return nil }
            self.date = date
        }
    }

    struct Month: ExpressibleByArgument {
        let period: ReviewPeriod

        init?(argument: String) {
            let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 2, let year = parts[0], let month = parts[1],
                let period = ReviewPeriod(year: year, month: month)
            else { return nil }
            self.period = period
        }
    }

    struct Year: ExpressibleByArgument {
        let period: ReviewPeriod

        init?(argument: String) {
            guard let year = Int(argument), let period = ReviewPeriod(year: year) else { return nil }
            self.period = period
        }
    }
}
