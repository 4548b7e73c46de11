public import French

/// One of `notifications`: an authority told of the incident.
public struct Notification: Sendable, Hashable {
    public var path: String
    /// `autorite`
    public var authority: Subject
    /// `date`: when it was told; without one it is still to be.
    public var date: ApproximateMoment?
}
