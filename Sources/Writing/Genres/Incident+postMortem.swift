public import Incidents

extension Incident {
    /// Whether its record holds what a post-mortem is published from: it is over (`etat: résolu`), the organisation has
    /// said what happened (`explication`, or a step of that kind), and it has all that the genre exacts, four dated
    /// steps, a cause (`cause`) and what was or will be done (`remedes` or `suites`).
    ///
    /// Without an explanation there would be nothing to tell that the article does not.
    public var isReadyForPostMortem: Bool {
        state == .resolved && isEstablished && explanation != nil
            && Completeness(incident: self, genre: .postMortem).findings.isEmpty
    }
}
