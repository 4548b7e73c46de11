/// The two spellings the Académie française accepts.
public enum Orthography: String, Sendable, Hashable, CaseIterable {
    /// The spelling most newspapers keep: *connaître*, *il protégera*, *vingt et un*.
    case traditional
    /// « Les rectifications de l’orthographe », Journal officiel, 6 December 1990: *connaitre*, *il protègera*,
    /// *vingt-et-un*.
    case rectified1990
}
