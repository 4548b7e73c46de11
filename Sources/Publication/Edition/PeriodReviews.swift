import Synchronization
public import Writing

/// What is said of whole months and years, each written once, when its page is made.
public final class PeriodReviews: Sendable, Hashable {
    private let write: @Sendable (Period) -> [Article.Paragraph]
    private let written = Mutex<[Period: [Article.Paragraph]]>([:])

    /// - Parameter write: nothing for a period there is nothing to say of.
    public init(_ write: @escaping @Sendable (Period) -> [Article.Paragraph]) {
        self.write = write
    }

    /// Says nothing of any period.
    public static let none = PeriodReviews { _ in [] }

    func paragraphs(on period: Period) -> [Article.Paragraph] {
        if let paragraphs = written.withLock({ $0[period] }) { return paragraphs }
        let paragraphs = write(period)
        written.withLock { $0[period] = paragraphs }
        return paragraphs
    }

    public static func == (left: PeriodReviews, right: PeriodReviews) -> Bool { left === right }

    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
