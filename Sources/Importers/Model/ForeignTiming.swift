/// When what happened, as far as a source says it.
struct ForeignTiming: Sendable, Hashable {
    enum State: Sendable, Hashable { case ongoing, resolved, planned }

    enum Step: Sendable, Hashable { case causeFound, fix }

    var state: State
    var start: Int
    /// Whether the start is only known to come before that moment.
    var startsBefore = false
    var end: Int?
    var expectedEnd: Int?
    /// The first public word, when it comes after the start, or announces an operation.
    var announced: Int?
    /// Whether that is known to the day only.
    var announcedIsDay = false
    var explained: Int?
    /// In order; a moment is nil when the step is as old as the incident.
    var steps: [(step: Step, moment: Int?)] = []
    /// When the source last said something that a record tells.
    var lastWord: Int

    static func == (left: Self, right: Self) -> Bool {
        left.key == right.key && left.steps.map(\.step) == right.steps.map(\.step)
            && left.steps.map(\.moment) == right.steps.map(\.moment)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private var key: [Int?] { [start, end, expectedEnd, announced, explained, lastWord] }
}
