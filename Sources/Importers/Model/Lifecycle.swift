/// The words status pages say where an incident stands with, and what they say of its course.
enum ForeignStatus: Sendable, Hashable {
    case investigating, identified, monitoring, resolved, postmortem
    case scheduled, inProgress, verifying, completed
    /// Something said that changes nothing.
    case update

    /// Case, spaces, hyphens and underscores forgiven; nil when the word is of no known page.
    init?(_ word: String) {
        let folded = word.lowercased().filter { $0.isLetter || $0.isNumber }
        // The words of an enumeration, as protocol buffers write them.
        let bare = folded.hasPrefix("statusreportstatus") ? String(folded.dropFirst(18)) : folded
        guard let status = Self.table[bare] else { return nil }
        self = status
    }

    private static let table: [String: ForeignStatus] = [
        "investigating": .investigating, "investigation": .investigating, "open": .investigating,
        "detected": .investigating, "enquête": .investigating, "encours": .investigating,
        "encoursdanalyse":
            .investigating,
        "identified": .identified, "identifié": .identified,
        "monitoring": .monitoring, "watching": .monitoring, "fixed": .monitoring, "surveillance": .monitoring,
        "resolved": .resolved, "closed": .resolved, "résolu": .resolved, "fixedandresolved": .resolved,
        "postmortem": .postmortem,
        "scheduled": .scheduled, "planned": .scheduled, "planifié": .scheduled,
        "inprogress": .inProgress, "maintenanceinprogress": .inProgress, "maintenance": .inProgress,
        "verifying": .verifying,
        "completed": .completed, "complete": .completed, "done": .completed, "terminé": .completed,
        "update": .update, "updated": .update, "retroactive": .update, "notstartedyet": .scheduled,
    ]

    var isEnd: Bool { self == .resolved || self == .completed || self == .postmortem }
    var isOfMaintenance: Bool {
        switch self {
        case .scheduled, .inProgress, .verifying, .completed: true
        default: false
        }
    }
}

/// The dated notices of an incident, from which its course is drawn. Nothing is guessed from their text.
struct Lifecycle {
    struct Notice {
        /// Nil when the source’s word is unknown.
        var status: ForeignStatus?
        var moment: Int
    }

    private let notices: [Notice]
    /// Moments the source gives as such.
    var start: Int?
    var end: Int?
    /// The state the source gives as such.
    var current: ForeignStatus?
    var scheduledStart: Int?
    var scheduledEnd: Int?
    var explained: Int?
    /// When the source first wrote of it.
    var created: Int?
    /// Whether that is known to the day only.
    var createdIsDay = false

    init(_ notices: [Notice]) {
        self.notices = notices.enumerated().sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
            .map(\.element)
    }

    /// Nil when not even the beginning is known.
    ///
    /// - Parameter now: when an operation is announced that nobody is known to have announced before.
    func timing(isMaintenance: Bool, now: Int) -> ForeignTiming? { isMaintenance ? maintenance(now) : incident }

    // MARK: Incidents

    private var incident: ForeignTiming? {
        let first = notices.first?.moment ?? created
        guard let earliest = [start, first].compactMap(\.self).min() else { return nil }
        let isOver = current?.isEnd ?? (end != nil || trailingEnd != nil)
        // An end before the beginning is a slip of the source: then the notice that says so dates it.
        let ends = [end, trailingEnd, notices.last?.moment].compactMap(\.self).filter { $0 >= earliest }
        var timing = ForeignTiming(state: isOver ? .resolved : .ongoing, start: earliest, lastWord: earliest)
        timing.end = isOver ? ends.first ?? earliest : nil
        // Told afterwards, in one go: all that is known of the beginning is that it came before.
        let toldAfterwards = notices.first?.status?.isEnd ?? (isOver && notices.isEmpty)
        let isInstant = isOver && timing.end.map(minute) == minute(earliest)
        timing.startsBefore = isInstant || (toldAfterwards && (start.map { minute($0) >= minute(first ?? $0) } ?? true))
        if !toldAfterwards, let first, minute(first) > minute(earliest), timing.end.map({ first < $0 }) ?? true {
            timing.announced = first
        }
        if isOver, let explained, explained >= timing.end ?? earliest { timing.explained = explained }
        timing.steps = steps(until: timing.end, from: earliest)
        timing.lastWord =
            ([earliest, timing.end, timing.explained, first] + notices.map(\.moment))
            .compactMap(\.self).max() ?? earliest
        return timing
    }

    /// The first of the notices that close the incident, those that add to it left aside.
    private var trailingEnd: Int? {
        var found: Int?
        for notice in notices.reversed() {
            switch notice.status {
            case .resolved, .completed: found = notice.moment
            case .postmortem, .update, nil: continue
            default: return found
            }
        }
        // Only a report: it is over since then at the latest.
        return found ?? (notices.last?.status == .postmortem ? notices.last?.moment : nil)
    }

    private func steps(until end: Int?, from start: Int) -> [(step: ForeignTiming.Step, moment: Int?)] {
        var steps: [(step: ForeignTiming.Step, moment: Int?)] = []
        for (status, step) in [(ForeignStatus.identified, ForeignTiming.Step.causeFound), (.monitoring, .fix)] {
            guard let moment = notices.first(where: { $0.status == status })?.moment else { continue }
            // A cause found or a fix set after the end would contradict it.
            if let end, minute(moment) > minute(end) { continue }
            if minute(moment) > minute(start) {
                steps.append((step, moment))
            } else if step == .causeFound {
                steps.append((step, nil))
            }
        }
        return steps.sorted { ($0.moment ?? .min) < ($1.moment ?? .min) }
    }

    // MARK: Operations

    private func maintenance(_ now: Int) -> ForeignTiming? {
        let began = notices.first { $0.status == .inProgress || $0.status == .verifying }?.moment
        let firstWord = [notices.first?.moment, created].compactMap(\.self).min()
        guard let begin = began ?? start ?? scheduledStart ?? firstWord else { return nil }
        let lastNotice = [notices.last?.moment, created, firstWord].compactMap(\.self).max()
        let status = current ?? notices.last { $0.status?.isOfMaintenance ?? false || $0.status == .resolved }?.status
        var timing = ForeignTiming(state: .planned, start: begin, lastWord: begin)
        switch status {
        case .completed?, .resolved?, .postmortem?:
            timing.state = .resolved
            timing.end = completion(of: begin, followed: began != nil)
            timing.lastWord = max(lastNotice ?? begin, timing.end ?? begin)
        case .inProgress?, .verifying?:
            timing.state = .ongoing
            timing.lastWord = max(lastNotice ?? begin, begin)
            timing.expectedEnd = scheduledEnd.flatMap { $0 > timing.lastWord ? $0 : nil }
        default:
            timing.start = scheduledStart ?? begin
            timing.end = scheduledEnd
            let before = ([created] + notices.map(\.moment)).compactMap(\.self).filter { $0 < timing.start }
            timing.lastWord = before.max() ?? min(now, timing.start)
        }
        if let end = timing.end, end < timing.start { timing.end = nil }
        if let firstWord, minute(firstWord) < minute(timing.start) {
            timing.announced = firstWord
            timing.announcedIsDay = createdIsDay && firstWord == created
        }
        return timing
    }

    /// Where nobody followed the operation as it went, a notice that comes after the announced end only says that it
    /// took place: the announced end holds.
    private func completion(of begin: Int, followed: Bool) -> Int? {
        let said = end ?? notices.first { $0.status?.isEnd ?? false }?.moment
        guard let said else { return scheduledEnd }
        if !followed, end == nil, let scheduledEnd, scheduledEnd < said { return scheduledEnd }
        return said >= begin ? said : scheduledEnd
    }

    private func minute(_ moment: Int) -> Int { Int((Double(moment) / 60).rounded(.down)) }
}
