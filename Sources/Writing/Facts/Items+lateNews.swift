import French
import Incidents

/// What stands with news that comes days after the incident.
extension Items {
    /// Marks what bears the day of the news, whoever did, counted or said it, and what is to come of it.
    func withLateNews(_ lists: [String: [Item]]) -> [String: [Item]] {
        guard let day = incident.lateNewsDay else { return lists }
        var lists = lists
        for name in Self.listsOfNews {
            lists[name] = lists[name]?.map { item in
                (item.date ?? item.quotedOn)?.day == day || isAboutNews(item) ? item.groundingNews : item
            }
        }
        // *Elle n’avait recensé que 9 500 clients* answers the count before it.
        for place in (lists["chiffres"] ?? []).indices.dropFirst() {
            guard let before = lists["chiffres"]?[place - 1], let figure = lists["chiffres"]?[place],
                before.attributes["motif"] != nil, figure.isEarlier, let measure = figure.attributes["mesure"],
                measure == before.attributes["mesure"]
            else { continue }
            lists["chiffres"]?[place] = figure.groundingNews
        }
        // Alone, what is to come would be told before what it comes of.
        let tellsMore = Self.listsOfNews.contains { list in lists[list]?.contains(where: \.groundsNews) ?? false }
        guard tellsMore || incident.apologizesWithNews else { return lists }
        lists["suites"] = lists["suites"]?.map { isToCome($0, after: day) ? $0.groundingNews : $0 }
        return lists
    }

    /// *L’amende se partage entre…*, of *infliger* **une amende**: what is said of a thing that the news alone names.
    private func isAboutNews(_ item: Item) -> Bool {
        guard item.date == nil, let named = incident.news?.action.object, named.determiner == .indefinite,
            let groups = item.facts[.subject]?.value?.groups, groups.count == 1, let group = groups.first
        else { return false }
        return group.determiner == .definite && group.text.lettersApart.count <= 2 && group.isSameThing(as: named)
    }

    private func isToCome(_ item: Item, after day: CalendarDate) -> Bool {
        guard let date = item.date?.days else { return item.isAhead || item.holds }
        return day < date.upperBound
    }

    static let listsOfNews = ["enquête", "faits", "chiffres", "citations"]
}

extension FactTable {
    /// Whether more than the news itself goes with it: a court that condemns one and acquits another.
    var tellsMoreOfNews: Bool {
        attributes["excuses_du"] != nil || Items.listsOfNews.contains { items($0).contains(where: \.groundsNews) }
    }
}

extension Item {
    fileprivate var groundsNews: Bool { attributes["motif"] == "oui" }

    /// Told with the news, unless it belongs elsewhere.
    fileprivate var groundingNews: Item {
        guard follows == nil, !pointsBack, !isUncertain, attributes["revendique"] == nil, attributes["écarte"] == nil
        else { return self }
        var item = self
        item.attributes["motif"] = "oui"
        return item
    }

    /// Without the day of the news, which the standfirst has given.
    func withoutDay(of news: CalendarDate?) -> Item {
        guard let news, (date ?? quotedOn)?.day == news else { return self }
        var item = self
        item.facts[.date] = nil
        item.facts[.quoteDate] = nil
        return item
    }

    /// When somebody’s words were said.
    fileprivate var quotedOn: ApproximateMoment? {
        if case .moment(let date)? = facts[.quoteDate]?.value { date } else { nil }
    }
}

extension Incident {
    /// The day of what the record says is the news, days after the incident.
    var lateNewsDay: CalendarDate? {
        guard let day = news?.date?.day, let start = start?.days?.upperBound, start.days(until: day) >= Self.late else {
            return nil
        }
        return day
    }

    /// Whether somebody apologizes on that day.
    var apologizesWithNews: Bool {
        guard let day = lateNewsDay, let apology = apology.value else { return false }
        return apology.date?.day == day
    }

    private static let late = 5
}
