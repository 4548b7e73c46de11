import French
import Incidents

/// The dates of a paragraph once it is cut: an hour or *le même jour* has its day where the sentence before has not, and
/// what is older than what was just told goes to the *plus-que-parfait*.
///
/// While sentences are told nobody knows yet where a paragraph will end.
struct SettledDates {
    let moments: Moments
    let pointOfView: LocalDateTime
    let paths: PathTable
    /// What the paragraph before ended on, and the latest that it told of the matter.
    private var last: Planner.Said?
    /// The last sentence that named a day or an hour.
    private var dated: Planner.Said?
    private var latest: ApproximateMoment?
    /// Days that were named with their year.
    var namedInFull: Set<CalendarDate> = []
    /// Years that dates of this paragraph go without.
    var sparedYears: Set<String> = []
    /// The paragraph before, and what a lone sentence was put together with.
    private var previous: [Planner.Said] = []

    init(moments: Moments, pointOfView: LocalDateTime, paths: PathTable) {
        self.moments = moments
        self.pointOfView = pointOfView
        self.paths = paths
    }

    /// Under an intertitre a day is named: *le même jour* would be that of nothing.
    mutating func startSection() {
        last = nil
        previous = []
        dated = nil
        latest = nil
    }

    mutating func settle(_ paragraph: [Planner.Said]) -> [Planner.Said] {
        var settled = paragraph
        sparedYears = []
        // Of who blames what on whom, the story goes on from one paragraph to the next.
        // How it came about has its tenses from the chain it is told in.
        if topic(last) != "cause" || topic(paragraph.first) != "cause"
            || paragraph.contains(where: { tellsMechanism($0.realization) })
        {
            latest = nil
        }
        // A lone sentence joins what takes one more.
        let standsAlone = topic(paragraph.first).map(Self.standingAlone.contains) ?? true
        let isBeside = paragraph.count == 1 && previous.count <= Writer.paragraphLength || previous.count == 1
        let beside = isBeside && !standsAlone ? previous : []
        let above = continues(paragraph) ? [dated].compactMap(\.self) + previous : []
        for index in settled.indices {
            let sentence = settled[index].realization
            var moved = sentence
            let lastDated = (settled[..<index].last { $0.realization.namesAnyDay } ?? dated)?.realization
            if lacksItsDay(sentence, after: above + settled[..<index]), !goesOn(sentence, from: lastDated) {
                nameDay(in: &moved)
            } else {
                spareDay(in: &moved, after: lastDated)
            }
            spareOwnDay(in: &moved)
            if let neighbour = index > 0 ? settled[index - 1] : previous.count == 1 ? previous.first : nil {
                pointToDay(in: &moved, after: neighbour.realization)
            }
            // A lone sentence goes with its neighbour.
            if let neighbour = index > 0 ? settled[index - 1] : paragraph.count == 1 ? last : nil {
                pointOnce(in: &moved, after: neighbour.realization)
            }
            let before = beside + settled[..<index]
            settleDayOfQuote(in: &moved, after: before, under: paragraph.count == 1 ? last : nil)
            nameYear(in: &moved, after: before)
            spareYear(in: &moved, after: before)
            if let latest, let date = sentence.anatomy.itemDate, (date.until ?? date.from).isWhollyBefore(latest),
                !tellsOrigin(sentence, latest)
            {
                moved.turnAnterior()
            } else if let latest, let said = sentence.anatomy.quoteDate?.from, isOfOtherYears(said, than: latest) {
                moved.turnAnterior()
            } else if index > 0,
                isOlder(sentence, than: settled[index - 1].realization)
                    || isOfAntecedent(settled[index], behind: settled[index - 1])
            {
                moved.turnAnterior()
            } else if let moment = sentence.momentOfAct, moment.isOver(at: pointOfView) {
                latest = moment
            }
            settled[index] = settled[index].changed(to: moved)
        }
        // *La ligne* **avait** *ouvert en 1970. Elle avait rouvert en avril*: what is older still is no later.
        for index in settled.indices.dropLast().reversed() {
            let next = settled[index + 1]
            guard next.realization.anatomy.tense == .pluperfect, topic(settled[index]) == "contexte",
                topic(next) == "contexte", let date = settled[index].realization.anatomy.itemDate,
                let then = next.realization.anatomy.itemDate, (date.until ?? date.from).isWhollyBefore(then.from)
            else { continue }
            var moved = settled[index].realization
            moved.turnAnterior()
            settled[index] = settled[index].changed(to: moved)
        }
        last = settled.last ?? last
        dated = settled.last { $0.realization.namesAnyDay } ?? dated
        previous = settled
        return settled
    }

    /// *TSB avait transféré en avril ces données. Sabadell* **avait acheté** *TSB en 2015*: what is older than what came before.
    private func isOlder(_ sentence: Realization, than before: Realization) -> Bool {
        guard before.anatomy.tense == .pluperfect, let date = sentence.anatomy.itemDate,
            let then = before.anatomy.itemDate
        else { return false }
        return (date.until ?? date.from).isWhollyBefore(then.from)
    }

    /// The day somebody spoke goes where its paragraph has told it, *le 22 février, AT&T avait ajouté un équipement. « … »,
    /// a expliqué AT&T*, and is named where it has not: *le même jour*, of one long past, by itself under what was told of it.
    private func settleDayOfQuote(
        in sentence: inout Realization, after before: [Planner.Said], under above: Planner.Said?
    ) {
        guard let said = sentence.anatomy.quoteDate, let day = said.from.day, let place = said.place,
            place.lowerBound > 0, place.upperBound <= sentence.tokens.count,
            !sentence.tokens[place].contains(where: \.namesHour)
        else { return }
        let isTold = before.contains {
            $0.realization.standsOn(day)
                || $0.realization.discourse.day == day && !$0.realization.anatomy.dates.isEmpty
        }
        if above?.realization.standsOn(day) ?? false, said.from.isWholeDay, day.days(until: moments.view) > 6 {
            let words = Vocabulary.words("le même jour")
            sentence.tokens.replaceSubrange(place, with: words)
            sentence.anatomy.shift(by: words.count - place.count, from: place.upperBound)
        } else if place.isEmpty, !isTold {
            let words = moments.withItsDay(said.from, sentence.discourse)
            sentence.tokens.insert(contentsOf: words, at: place.lowerBound)
            sentence.anatomy.shift(by: words.count, from: place.lowerBound)
        } else if !place.isEmpty, isTold {
            sentence = sentence.without(place)
        }
    }

    /// *Le groupe est apparu en mars 2022*, behind what he has just done: where somebody comes from is true of him today.
    private func tellsOrigin(_ sentence: Realization, _ latest: ApproximateMoment) -> Bool {
        guard let act = sentence.anatomy.act?.group, Self.origins.contains(act.head), let then = latest.year,
            let year = sentence.anatomy.itemDate?.from.year
        else { return false }
        return year < then
    }

    private static let origins: Set<String> = ["apparaître", "créer", "fonder", "naître"]

    /// *« … », avait déclaré Barack Obama*, told behind what a court did years after.
    private func isOfOtherYears(_ said: ApproximateMoment, than latest: ApproximateMoment) -> Bool {
        guard let day = said.day, let then = latest.day else { return false }
        return day.days(until: then) > Self.year
    }

    /// In days.
    private static let year = 365

    /// Matters of which one sentence may be a paragraph.
    private static let standingAlone: Set<Substring> = ["enquete", "suites", "antecedents", "remedes"]

    /// Whether a paragraph goes on from the one before: a sentence by itself, or what is dated by a day too far to be told
    /// by its name.
    private func continues(_ paragraph: [Planner.Said]) -> Bool {
        let day = paragraph.first?.realization.anatomy.itemDate?.from.day
        return paragraph.count == 1 || day.map { $0.days(until: moments.view).magnitude > 6 } ?? false
    }

    private func tellsMechanism(_ sentence: Realization) -> Bool {
        sentence.told.contains { paths[$0].hasPrefix("cause.mecanisme") }
    }

    /// *Un incendie avait tué 39 personnes. L’ouvrage* **était resté** *fermé trois ans*: what an antecedent came to is of its
    /// time.
    private func isOfAntecedent(_ sentence: Planner.Said, behind before: Planner.Said) -> Bool {
        sentence.realization.anatomy.itemDate == nil && before.realization.anatomy.tense == .pluperfect
            && topic(sentence) == "antecedents"
            && topic(before) == "antecedents"
    }

    private func topic(_ sentence: Planner.Said?) -> Substring? {
        sentence.map { paths.topic(of: $0.realization.told) }
    }

    /// Whether the date of a sentence leans on a day that is not that of what stands right before it in the paragraph.
    private func lacksItsDay(_ sentence: Realization, after before: [Planner.Said]) -> Bool {
        guard let date = sentence.anatomy.itemDate, date.until == nil, let day = date.from.day,
            let place = date.place, place.upperBound <= sentence.tokens.count
        else { return false }
        // *Rétabli en partie vers 13 heures, puis tout à fait vers 17 h 30*: the second goes with the first.
        guard !sentence.tokens[..<place.lowerBound].contains(where: { $0.namesHour }) else {
            return false
        }
        let words = sentence.tokens[place]
        if words.saySameDay {
            let near = isOwnAndPast(day) ? before[...] : before.suffix(Self.sameDayReach)
            return !(near.last { $0.realization.namesAnyDay }?.realization.standsOn(day) ?? false)
        }
        guard words.contains(where: { $0.namesHour }) || date.from.isDayPart, !words.contains(where: \.namesItsDay)
        else { return false }
        return !(before.last { $0.realization.namesAnyDay }?.realization.standsOn(day) ?? false)
    }

    /// Sentences behind that of its day that *le même jour* may stand.
    private static let sameDayReach = 2

    /// The day of what a story tells long after: *ce jour-là* reaches it from the next paragraph.
    private func isOwnAndPast(_ day: CalendarDate) -> Bool {
        day == moments.start?.day && day.days(until: moments.view) > 6
    }

    /// *A déclaré l’état d’urgence mardi.* **Le même jour***, le bureau…*: a day is named once in two sentences running.
    private func pointToDay(in sentence: inout Realization, after before: Realization) {
        guard !sentence.isQuotation, !before.isQuotation, let place = sentence.bareDay,
            before.tokens.indices.contains(where: { before.isBareDay($0, sentence.tokens[place].text) })
                || before.names(dayOf: sentence, as: sentence.tokens[place].text)
        else { return }
        let words = Vocabulary.words("le même jour")
        sentence.tokens.replaceSubrange(place...place, with: words)
        sentence.anatomy.shift(by: words.count - 1, from: place + 1)
        if let own = sentence.anatomy.itemDate?.place, own.contains(place), own.count == 1 {
            sentence.anatomy.itemDate?.place = place..<place + words.count
        }
    }

    /// *L’agence s’est excusée le même jour. La FCC a ouvert une enquête* ~~ce jour-là~~: a day is pointed at once in two
    /// sentences running.
    private func pointOnce(in sentence: inout Realization, after before: Realization) {
        guard let date = sentence.anatomy.itemDate, date.until == nil, let day = date.from.day,
            day == before.anatomy.itemDate?.from.day, let place = date.place, place.count <= 3,
            place.upperBound <= sentence.tokens.count, sentence.tokens[place].saySameDay, before.tokens[...].saySameDay
        else { return }
        sentence = sentence.without(place)
    }

    /// *Le 30 décembre* **2022**: the first date of another year in a paragraph has its year, unless it is of these days.
    private func nameYear(in sentence: inout Realization, after before: [Planner.Said]) {
        let view = moments.view
        // *Du 16 octobre au 18 décembre* **2023**
        if let date = sentence.anatomy.itemDate, let end = date.until?.day, end.year != view.year,
            end.days(until: view).magnitude > 6, let place = date.place, place.upperBound <= sentence.tokens.count,
            let month = place.last(where: { sentence.tokens[$0].namesMonth }),
            !(before.flatMap(\.realization.tokens) + sentence.tokens).contains(where: { $0.text == String(end.year) })
        {
            sentence.tokens.insert(Token(.number, String(end.year)), at: month + 1)
            sentence.anatomy.shift(by: 1, from: month + 1)
            sentence.anatomy.itemDate?.place = place.lowerBound..<place.upperBound + 1
            return
        }
        for index in sentence.tokens.indices where sentence.tokens[index].namesMonth {
            guard let day = sentence.tokens[index].day, day.year != view.year, day.days(until: view).magnitude > 6
            else {
                continue
            }
            let year = String(day.year)
            let told = before.flatMap(\.realization.tokens) + sentence.tokens[..<index]
            guard !sparedYears.contains(year), !told.contains(where: { $0.text == year }),
                !sentence.tokens[index...].prefix(5).contains(where: { $0.text == year })
            else { return }
            var named = Token(.number, year)
            named.markup = sentence.tokens[index].markup
            sentence.tokens.insert(named, at: index + 1)
            let place = sentence.anatomy.itemDate?.place
            sentence.anatomy.shift(by: 1, from: index + 1)
            if let place, place.contains(index) {
                sentence.anatomy.itemDate?.place = place.lowerBound..<place.upperBound + 1
            }
            return
        }
    }

    private func nameDay(in sentence: inout Realization) {
        guard let date = sentence.anatomy.itemDate, let place = date.place else { return }
        // *Le train transportait 385 voyageurs*: as it was when it happened.
        if sentence.anatomy.tense == .imperfect, date.from.day == moments.start?.day, sentence.tokens[place].saySameDay
        {
            sentence = sentence.without(place)
            return
        }
        // *(heure de Paris)* stays behind the hour.
        let zone = sentence.tokens[place].drop { $0.text != "(" }
        let words = moments.withItsDay(date.from, sentence.discourse) + zone
        sentence.tokens.replaceSubrange(place, with: words)
        let more = words.count - place.count
        sentence.anatomy.shift(by: more, from: place.upperBound)
        sentence.anatomy.itemDate?.place = place.lowerBound..<place.lowerBound + words.count
    }
}

extension Realization {
    /// When it happened, of what is told in the *passé composé*, be it by somebody: *Ledger indique que 272 000 clients ont
    /// vu leur adresse publiée le 20 décembre*.
    fileprivate var momentOfAct: ApproximateMoment? {
        if anatomy.tense == .present, anatomy.voice != nil || anatomy.named != nil { return anatomy.itemDate?.from }
        guard anatomy.tense == .compoundPast else { return nil }
        return anatomy.itemDate?.from ?? (discourse.sentencesSinceMoment == 0 ? discourse.lastMoment : nil)
    }

    /// Where its own date is the name of a day, by itself.
    fileprivate var bareDay: Int? {
        let own = anatomy.itemDate?.place.flatMap { $0.count == 1 ? $0.lowerBound : nil }
        let opening = tokens.count > 1 && tokens[1].text == "," ? 0 : nil
        return [own, opening].compactMap(\.self).first { $0 < tokens.count && isBareDay($0, tokens[$0].text) }
    }

    /// *Mardi*, of that name, but not *mardi 26 mars*, *ce mardi*, *mardi matin*.
    fileprivate func isBareDay(_ index: Int, _ name: String) -> Bool {
        guard tokens[index].namesWeekday, tokens[index].reads(name.inLowerCase) else { return false }
        if index > 0, tokens[index - 1].reads("ce") { return false }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        return next.kind != .number
            && !["matin", "midi", "après-midi", "soir", "à", "vers", "en", "dans", "et", "ou"].contains(
                where: next.reads)
    }

    /// *Mercredi 23 novembre dans l’après-midi*, before *mercredi*, of that day.
    fileprivate func names(dayOf next: Realization, as name: String) -> Bool {
        discourse.day != nil && discourse.day == next.discourse.day
            && tokens.contains { $0.namesWeekday && $0.reads(name.inLowerCase) }
    }

    var namesAnyDay: Bool {
        tokens.contains { $0.namesItsDay || $0.namesHour } || tokens[...].saySameDay
    }

    /// Whether it leaves the story on a day that it names, be it by an hour.
    fileprivate func standsOn(_ day: CalendarDate) -> Bool { discourse.day == day && namesAnyDay }

    private func auxiliary(at place: Int) -> Int? {
        place < tokens.count && Self.imperfects[tokens[place].text] != nil ? place : nil
    }

    /// *L’attaque* **avait** *été détectée*, told behind what came later.
    fileprivate mutating func turnAnterior() {
        // *La ligne a ouvert en 1970 et a été rénovée de 2014 à 2016*: both verbs of one subject.
        let other = anatomy.clauses == 2 ? anatomy.link.map { $0 + 1 }.flatMap(auxiliary) : nil
        guard anatomy.clauses == 1 || anatomy.clauses == 2 && (anatomy.hasRelative || other != nil),
            anatomy.tense == .compoundPast,
            let verb = anatomy.verb,
            let place = (verb..<min(verb + 3, tokens.count)).first(where: { Self.imperfects[tokens[$0].text] != nil }),
            let auxiliary = Self.imperfects[tokens[place].text]
        else { return }
        tokens[place].text = auxiliary
        if let other, let again = Self.imperfects[tokens[other].text] { tokens[other].text = again }
        anatomy.tense = .pluperfect
    }

    private static let imperfects = ["a": "avait", "ont": "avaient", "est": "était", "sont": "étaient"]
}

extension ArraySlice<Token> {
    fileprivate var saySameDay: Bool {
        indices.dropLast().contains { index in
            self[index].reads("même") && self[index + 1].reads("jour")
        } || contains { $0.reads("jour-là") }
    }
}

extension ApproximateMoment {
    /// *Dans la soirée*
    fileprivate var isDayPart: Bool { if case .dayPart = value { true } else { false } }
}

extension Token {
    /// The day whose name it belongs to.
    var day: CalendarDate? {
        switch markup {
        case .day(let day): day
        case .minute(let instant): instant.date
        case .superscript, nil: nil
        }
    }

    /// Whether it says which day: *lundi*, *11 mars*, *le lendemain*.
    fileprivate var namesItsDay: Bool { namesWeekday || namesMonth || reads("lendemain") }

    var namesHour: Bool {
        if case .minute? = markup { true } else { reads("midi") || reads("minuit") }
    }
}
